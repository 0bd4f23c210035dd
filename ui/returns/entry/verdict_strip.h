// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say to the request, while it is being filled in.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

namespace rd::ui
{
class AppContext;
class IconLabel;
class TextLabel;

class VerdictStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictStrip(AppContext &context, QWidget *parent = nullptr);
    /// What is still missing, in a quiet tone.
    void showMissing(const QString &text);
    void showVerdict(const CheckView &check);
    void showRefusal(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone { Quiet, Good, Decide, Refused };
    void say(Tone tone, const QString &lead, const QString &rest, const QString &right);
    [[nodiscard]] QString ruleWords(const RuleResult &rule) const;
    [[nodiscard]] QString otherwiseWords(const RuleResult &rule) const;

    AppContext &m_context;
    IconLabel *m_icon;
    TextLabel *m_lead;
    TextLabel *m_rest;
    TextLabel *m_right;
    Tone m_tone = Tone::Quiet;
};
}
