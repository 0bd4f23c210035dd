// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people in a view.
#include "core/desk/views.h"

namespace rd
{
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
