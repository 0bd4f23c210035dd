// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of points and coupons.
#include "ui/common/desk/benefit_words.h"

#include <QLocale>

namespace rd::ui
{
QString BenefitWords::toDo(const BenefitOwed &owed)
{
    if (owed.open() == 0) {
        return {};
    }
    const bool isTaken = owed.direction() == BenefitDirection::TakeBack;
    if (owed.kind == BenefitKind::Coupon) {
        return (isTaken ? tr("Take back coupon %1") : tr("Give back coupon %1")).arg(owed.coupon);
    }
    return (isTaken ? tr("Take back %1 points") : tr("Give back %1 points")).arg(QLocale().toString(owed.open()));
}

QString BenefitWords::done(const BenefitOwed &owed)
{
    if (owed.done == 0) {
        return {};
    }
    if (owed.kind == BenefitKind::Coupon) {
        return tr("Coupon %1 given back").arg(owed.coupon);
    }
    const QString points = QLocale().toString(owed.done);
    return owed.kind == BenefitKind::Points ? tr("%1 points taken back").arg(points)
                                            : tr("%1 points given back").arg(points);
}
}
