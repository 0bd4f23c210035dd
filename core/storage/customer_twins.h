// SPDX-License-Identifier: GPL-3.0-or-later
// Customers who may be the same person: shown to a manager, who decides.
#pragma once

#include "core/domain/customer.h"
#include "core/domain/customer_merge.h"
#include "core/storage/database.h"

#include <array>
#include <vector>

namespace rd
{
/// What speaks for it: the same number however it is written, or the same name and the last four digits of the phone.
enum class TwinSign { Phone, NameAndPhoneEnd };
template <> struct CodeTable<TwinSign> {
    static constexpr std::array kNames = {
        CodeName<TwinSign>{TwinSign::Phone, QLatin1String("phone")},
        CodeName<TwinSign>{TwinSign::NameAndPhoneEnd, QLatin1String("name_and_phone_end")},
    };
};

struct CustomerTwin {
    Customer customer; ///< as kept
    TwinSign sign;
};
constexpr int kMostTwins = 10;

/// Others like this one, the stronger sign first; at most kMostTwins. Whoever was parted from this person by one of `merges`,
/// all of this person, is not asked about again.
[[nodiscard]] std::vector<CustomerTwin> twinsOf(Database &database, CustomerId customer,
                                                const std::vector<CustomerMerge> &merges);
}
