// SPDX-License-Identifier: GPL-3.0-or-later
// A manager's warning about a customer: it counts until its last day or until it is withdrawn, and is never deleted.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"

#include <QString>

#include <optional>

namespace rd
{
/// Who took a flag back, when and why.
struct FlagWithdrawal {
    QString reason;
    UtcTime at;
    BusinessDate storeDay;
    StaffId by;
    friend bool operator==(const FlagWithdrawal &, const FlagWithdrawal &) = default;
};

struct CustomerFlag {
    CustomerFlagId id;
    CustomerId customer;
    QString reason;
    std::optional<BusinessDate> until; ///< last store day on which it counts; absent: until it is withdrawn
    UtcTime at;
    BusinessDate storeDay;
    StaffId by;
    std::optional<FlagWithdrawal> withdrawal;

    [[nodiscard]] bool isInForceOn(BusinessDate day) const { return !withdrawal && (!until || day <= *until); }
    friend bool operator==(const CustomerFlag &, const CustomerFlag &) = default;
};
}
