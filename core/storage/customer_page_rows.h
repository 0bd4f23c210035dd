// SPDX-License-Identifier: GPL-3.0-or-later
// What the store's figures say of one customer, under all the numbers by which that person is known.
#pragma once

#include "core/money/money.h"
#include "core/storage/database.h"

#include <vector>

namespace rd
{
struct CustomerFigures {
    int purchases = 0; ///< receipts with goods; new goods given for a return are none
    Money purchased;   ///< what their goods were paid
    int returns = 0;   ///< of the desk and past ones
    Money granted;     ///< for their goods; nothing that was granted beyond them
    int overrides = 0; ///< returns that a manager let through against the rules
    int chasers = 0;   ///< how often the customer had to ask
    int denied = 0;    ///< returns of which units were declined
    int withoutReceipt = 0;
    int withoutGoods = 0; ///< returns of which units were settled without coming back

    /// Returns of a hundred purchases; nothing without purchases. More than 100 where purchases are not known.
    [[nodiscard]] std::optional<int> sharePercent() const
    {
        return purchases > 0 ? std::optional(returns * 100 / purchases) : std::nullopt;
    }
};

[[nodiscard]] CustomerFigures figuresOf(Database &database, CustomerId customer);
/// Others with the same phone, who may be the same person.
[[nodiscard]] std::vector<CustomerId> samePhone(Database &database, CustomerId customer);
}
