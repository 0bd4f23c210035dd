// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the documents of points and coupons.
#include "core/desk/benefit_json.h"

#include "core/desk/json_list.h"
#include "core/workflow/benefits.h"

namespace rd
{
namespace
{
QJsonArray ticksOf(const ReturnView &view, BenefitKind kind)
{
    QJsonArray ticks;
    for (const BenefitTick &tick : view.returnCase.benefitTicks) {
        if (tick.kind == kind) {
            ticks.append(QJsonObject{{QStringLiteral("points"), tick.points},
                                     {QStringLiteral("at"), tick.at.toIso()},
                                     {QStringLiteral("by"), view.loginOf(tick.by)}});
        }
    }
    return ticks;
}
}

QJsonValue saleBenefitsToJson(const SaleBenefits &benefits)
{
    if (benefits.isEmpty()) {
        return {};
    }
    return QJsonObject{{QStringLiteral("points"), benefits.points},
                       {QStringLiteral("points_spent"), benefits.pointsSpent},
                       {QStringLiteral("coupon"), orNull(benefits.coupon)}};
}

QJsonArray benefitsToJson(const ReturnView &view)
{
    return mapped(benefitsOwed(view.returnCase), [&view](const BenefitOwed &owed) {
        return QJsonObject{{QStringLiteral("kind"), codeOf(owed.kind)},
                           {QStringLiteral("direction"), codeOf(owed.direction())},
                           {QStringLiteral("points"), owed.points},
                           {QStringLiteral("done"), owed.done},
                           {QStringLiteral("open"), owed.open()},
                           {QStringLiteral("coupon"), orNull(owed.coupon)},
                           {QStringLiteral("ticks"), ticksOf(view, owed.kind)}};
    });
}
}
