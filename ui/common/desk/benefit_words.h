// SPDX-License-Identifier: GPL-3.0-or-later
// Points and coupons that a return takes back or gives back, in words.
#pragma once

#include "core/workflow/benefits.h"

#include <QCoreApplication>
#include <QString>

namespace rd::ui
{
class BenefitWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::BenefitWords)

public:
    /// "Take back 60 points", "Give back coupon SPRING10"; empty when nothing is open.
    [[nodiscard]] static QString toDo(const BenefitOwed &owed);
    /// "60 points taken back"; empty when nothing was done.
    [[nodiscard]] static QString done(const BenefitOwed &owed);
};
}
