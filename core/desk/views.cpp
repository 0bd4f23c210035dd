// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people in a view, and what of it needs the rules.
#include "core/desk/views.h"

#include "core/policy/tender_rule.h"

namespace rd
{
std::optional<Money> ReturnView::leftOn(const QString &tender, const Policy &policy) const
{
    return sale ? leftOnTender(tender, *sale, paidBack, policy) : std::nullopt;
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
}
