// SPDX-License-Identifier: GPL-3.0-or-later
// How long work may take, and for whom.
#pragma once

#include "ui/settings/rules/rules_screen.h"

namespace rd::ui
{
class GroupsPage;
class HoursPage;
class LimitsPage;

class TimeSettings final : public RulesScreen
{
    Q_OBJECT

public:
    explicit TimeSettings(AppContext &context, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    /// Somebody else changed what is being typed here.
    void tellChanged(const std::function<void()> &showInForce);

    LimitsPage *m_limits;
    HoursPage *m_hours;
    GroupsPage *m_groups;
};
}
