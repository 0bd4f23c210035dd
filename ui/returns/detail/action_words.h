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
    /// `isParcel`: what is on its way is a parcel, not money.
    ActionWords(QString number, bool isParcel) : m_number(std::move(number)), m_isParcel(isParcel) {}
    /// "Decline R-20261122-0007"
    [[nodiscard]] QString question(Right right) const;
    /// What cannot be undone, or what follows.
    [[nodiscard]] QString consequence(Right right) const;
    /// "Declined R-20261122-0007"; money that is only sent is not told as paid.
    [[nodiscard]] QString done(Right right, bool isOnlySent) const;

private:
    QString m_number;
    bool m_isParcel;
};
}
