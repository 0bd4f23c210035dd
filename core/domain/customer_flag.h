// SPDX-License-Identifier: GPL-3.0-or-later
// A manager's warning about a customer: it counts until its last day or until it is withdrawn, and is never deleted.
#pragma once

#include "core/domain/withdrawal.h"

#include <optional>

namespace rd
{
struct CustomerFlag {
    CustomerFlagId id;
    CustomerId customer;
    QString reason;
    std::optional<BusinessDate> until; ///< last store day on which it counts; absent: until it is withdrawn
    UtcTime at;
    BusinessDate storeDay;
    StaffId by;
    std::optional<Withdrawal> withdrawal;

    [[nodiscard]] bool isInForceOn(BusinessDate day) const { return !withdrawal && (!until || day <= *until); }
    friend bool operator==(const CustomerFlag &, const CustomerFlag &) = default;
};
}
