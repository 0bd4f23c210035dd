// SPDX-License-Identifier: GPL-3.0-or-later
// A store credit with what took from it.
#pragma once

#include "core/desk/views.h"
#include "core/domain/store_credit.h"

namespace rd
{
struct CreditPage {
    CreditRecord record;
    bool isExpired = false; ///< its last day is over
    std::vector<CreditEntry> entries;
    std::map<StaffId, PersonView> people; ///< who issued and who took

    [[nodiscard]] const StoreCredit &credit() const { return record.credit; }
};
}
