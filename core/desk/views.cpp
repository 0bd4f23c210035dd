// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people in a view, and what of it needs the rules.
#include "core/desk/views.h"

#include "core/policy/tender_rule.h"

namespace rd
{
std::optional<Money> ReturnView::leftOn(const Settlement &settlement, const QString &tender, const Policy &policy) const
{
    return sale && !settlement.compensation ? leftOnTender(tender, *sale, paidBack, policy) : std::nullopt;
}

QString ReturnView::loginOf(StaffId staff) const
{
    const auto found = people.find(staff);
    return found == people.end() ? QString() : found->second.login;
}

QString ReturnView::nameOf(StaffId staff) const
{
    const auto found = people.find(staff);
    return found == people.end() ? QString() : found->second.name;
}

TillTotals totalsOf(const TillDifferences &differences)
{
    TillTotals totals;
    for (const OwnLine &line : differences.notInTill) {
        for (const PaidUnits &paid : line.paid) {
            totals.notInTill += paid.amount;
        }
    }
    for (const OpenBooking &open : differences.open) {
        totals.open += open.booking.amountLeft();
    }
    for (const TillReturn &row : differences.notOurs) {
        totals.notOurs += row.amount;
    }
    for (const TillPosting &posting : differences.posted) {
        totals.booked += posting.booked;
        totals.paid += posting.paid;
    }
    return totals;
}
}
