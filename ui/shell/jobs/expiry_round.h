// SPDX-License-Identifier: GPL-3.0-or-later
// Once a day: goods that never come are given up, and those whose customers are to be told are entered.
#pragma once

#include "core/base/time.h"

#include <QObject>

#include <optional>

namespace rd
{
struct Answer;
}

namespace rd::ui
{
class AppContext;

class ExpiryRound final : public QObject
{
    Q_OBJECT

public:
    ExpiryRound(AppContext &desk, QObject *parent);
    /// Asks unless that was done today; after midnight, and after a refusal, it asks by itself while somebody is logged in. The list
    /// of returns has whom to tell, for as long as there are any.
    void begin();

private:
    void ask();
    void tell(const Answer &answer);

    AppContext &m_desk;
    std::optional<BusinessDate> m_done;
    bool m_isAsking = false;
};
}
