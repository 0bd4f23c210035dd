// SPDX-License-Identifier: GPL-3.0-or-later
// A voucher for goods to come, with a balance.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/money/money.h"

#include <QString>

#include <optional>

namespace rd
{
struct StoreCredit {
    CreditId id;
    QString code; ///< "C-000001-7K3MQ2": number and what nobody can guess; empty until stored
    Money amount;
    Money used;                            ///< redeemed or voided, less what was restored
    Money voided{};                        ///< of this: what the customer does not get any more
    std::optional<BusinessDate> expiresOn; ///< last day on which it counts; absent: never ends
    [[nodiscard]] Money balance() const { return amount - used; }
    friend bool operator==(const StoreCredit &, const StoreCredit &) = default;
};

/// A store credit with the return it was issued for.
struct CreditRecord {
    StoreCredit credit;
    RmaId rma;
    QString returnNumber;
    UtcTime at;
    StaffId by;
};

enum class CreditEntryKind { Redeemed, Voided, Restored };
template <> struct CodeTable<CreditEntryKind> {
    static constexpr std::array kNames = {
        CodeName<CreditEntryKind>{CreditEntryKind::Redeemed, QLatin1String("redeemed")},
        CodeName<CreditEntryKind>{CreditEntryKind::Voided, QLatin1String("voided")},
        CodeName<CreditEntryKind>{CreditEntryKind::Restored, QLatin1String("restored")},
    };
};

/// What took from a store credit, or gave back to it what was voided.
struct CreditEntry {
    CreditEntryKind kind = CreditEntryKind::Redeemed;
    Money amount;
    QString reference; ///< the receipt it was used for
    UtcTime at;
    StaffId by;
};
}
