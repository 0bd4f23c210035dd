// SPDX-License-Identifier: GPL-3.0-or-later
// A manager's word that two customers are one person: it counts until it is taken back, and is never deleted.
#pragma once

#include "core/domain/withdrawal.h"

#include <optional>

namespace rd
{
struct CustomerMerge {
    CustomerMergeId id;
    CustomerId kept;  ///< whose name and number stand for both
    CustomerId other; ///< keeps what was written to it
    QString reason;
    UtcTime at;
    BusinessDate storeDay;
    StaffId by;
    std::optional<Withdrawal> undone;

    [[nodiscard]] bool isStanding() const { return !undone; }
    friend bool operator==(const CustomerMerge &, const CustomerMerge &) = default;
};
}
