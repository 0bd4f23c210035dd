// SPDX-License-Identifier: GPL-3.0-or-later
// Signals with the names that make them readable.
#pragma once

#include "core/desk/views.h"
#include "core/policy/signals.h"

namespace rd
{
struct SignalReport {
    BusinessDate from;
    BusinessDate to; ///< inclusive
    std::vector<Signal> found;
    std::map<CustomerId, Customer> customers; ///< those that signals are about
    std::map<StaffId, PersonView> people;
};
}
