// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk shows of customers.
#pragma once

#include "core/desk/views.h"
#include "core/domain/customer_flag.h"
#include "core/storage/customer_page_rows.h"

namespace rd
{
/// A customer that a search found.
struct CustomerHit {
    Customer customer;
    CustomerFigures figures;
    bool isFlagged = false; ///< by a flag in force today
};

/// Everything the store knows of one customer.
struct CustomerPage {
    Customer customer;
    std::vector<CustomerId> samePhone; ///< others who may be the same person
    CustomerFigures figures;
    std::vector<CustomerFlag>
        flags; ///< newest first; of those with the same phone as well, since they count for this one, too
    std::vector<ReturnRow> open;   ///< earliest due first
    std::vector<ReturnRow> closed; ///< newest first, the last ones
    std::map<StaffId, PersonView> people;
    BusinessDate today; ///< flags in force are those of this day
};
}
