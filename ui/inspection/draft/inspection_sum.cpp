// SPDX-License-Identifier: GPL-3.0-or-later
// Adding up entitlement and fee.
#include "ui/inspection/draft/inspection_sum.h"

#include "core/policy/fee.h"
#include "core/workflow/estimate.h"
#include "core/workflow/promotions.h"

#include <algorithm>
#include <map>

namespace rd::ui
{
InspectionSum sumOf(const ReturnView &view, const Inspect &action, const Policy &policy)
{
    InspectionSum sum;
    std::vector<LineQuantity> accepted;
    EntitlementBook book(view.claims);
    // Units told apart by serial numbers have one fee together, as the pieces of a line.
    struct Share {
        Money gross;
        UnitsByCondition units;
    };
    std::map<std::pair<qint64, QString>, Share> together;
    for (const InspectedUnits &units : action.units) {
        const ReturnLine *line = view.returnCase.line(units.line);
        if (line == nullptr || units.disposition == kHandBackDisposition) {
            sum.refused += units.quantity;
            continue;
        }
        const Money gross = book.takeAsked(*line, units.quantity).gross;
        sum.accepted += units.quantity;
        accepted.push_back({units.line, units.quantity});
        sum.gross += gross;
        if (line->serial.isEmpty() || !line->saleLine) {
            sum.fee += restockingFee(gross, line->reason, units.condition, policy);
            continue;
        }
        Share &share = together[{line->saleLine->value(), line->reason}];
        share.gross += gross;
        share.units[units.condition] += units.quantity;
    }
    for (const auto &[goods, share] : together) {
        sum.fee += restockingFees(share.gross, goods.second, share.units, policy);
    }
    if (view.sale) {
        sum.promotion = std::min(sum.gross - sum.fee,
                                 withheldBy(view.returnCase, *view.sale, view.promotionsElsewhere, accepted, policy));
    }
    for (const Deduction &deduction : action.deductions) {
        sum.deduction += deduction.amount;
    }
    return sum;
}
}
