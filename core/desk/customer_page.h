// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk shows of customers.
#pragma once

#include "core/desk/views.h"
#include "core/domain/customer_flag.h"
#include "core/domain/customer_grouping.h"
#include "core/domain/customer_merge.h"
#include "core/storage/customer_page_rows.h"
#include "core/storage/customer_twins.h"

namespace rd
{
/// A customer that a search found.
struct CustomerHit {
    Customer customer;          ///< as kept
    std::vector<Customer> rows; ///< every customer that is this person, the kept one first
    CustomerFigures figures;
    bool isFlagged = false; ///< by a flag in force today
};

/// Everything the store knows of one customer, under all the numbers by which that person is known.
struct CustomerPage {
    Customer customer;                     ///< as kept
    std::vector<Customer> rows;            ///< every customer that is this person, the kept one first
    std::vector<CustomerMerge> merges;     ///< newest first, those undone as well
    std::map<CustomerId, Customer> merged; ///< whom the merges are about
    std::vector<CustomerTwin> twins;       ///< who may be the same person
    std::vector<CustomerId> samePhone;     ///< others whose flags count here, too
    CustomerFigures figures;
    std::vector<CustomerFlag>
        flags; ///< newest first; of those with the same phone as well, since they count for this one, too
    CustomerGrouping grouping{};
    QString group{};               ///< code of the group of the rules in force that this means; empty: none
    std::vector<ReturnRow> open;   ///< earliest due first
    std::vector<ReturnRow> closed; ///< newest first, the last ones
    std::map<StaffId, PersonView> people;
    BusinessDate today; ///< flags in force are those of this day
};
}
