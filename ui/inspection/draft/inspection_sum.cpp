// SPDX-License-Identifier: GPL-3.0-or-later
// Adding up entitlement and fee.
#include "ui/inspection/draft/inspection_sum.h"

#include "core/policy/fee.h"
#include "core/workflow/estimate.h"

namespace rd::ui
{
InspectionSum sumOf(const ReturnView &view, const Inspect &action, const Policy &policy)
{
    InspectionSum sum;
    EntitlementBook book(view.claims);
    for (const InspectedUnits &units : action.units) {
        const ReturnLine *line = view.returnCase.line(units.line);
        if (line == nullptr || units.disposition == kHandBackDisposition) {
            sum.refused += units.quantity;
            continue;
        }
        const Money gross = book.takeAsked(*line, units.quantity).gross;
        sum.accepted += units.quantity;
        sum.gross += gross;
        sum.fee += restockingFee(gross, line->reason, units.condition, policy);
    }
    for (const Deduction &deduction : action.deductions) {
        sum.deduction += deduction.amount;
    }
    return sum;
}
}
