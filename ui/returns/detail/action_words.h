// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of an action asks, warns and reports.
#pragma once

#include "core/workflow/rights.h"

#include <QCoreApplication>

namespace rd::ui
{
class ActionWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ActionWords)

public:
    /// "Decline R-20261122-0007?"
    [[nodiscard]] static QString question(Right right, const QString &number);
    /// What cannot be undone, or what follows.
    [[nodiscard]] static QString consequence(Right right);
    /// "Declined R-20261122-0007"; money that is only sent is not told as paid.
    [[nodiscard]] static QString done(Right right, const QString &number, bool isOnlySent);
};
}
