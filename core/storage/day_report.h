// SPDX-License-Identifier: GPL-3.0-or-later
// What moved on one store day beside the payouts: money that customers added, and store credits that were used.
#pragma once

#include "core/domain/store_credit.h"
#include "core/storage/month_report.h"

namespace rd
{
/// What a customer added to an exchange when the new goods were given.
struct DayAdded {
    qint64 voucher = 0; ///< of the exchange
    QString number;
    UtcTime at;
    QString tender;
    Money amount;
    QString by;
};
[[nodiscard]] std::vector<DayAdded> addedOn(Database &database, BusinessDate day);

/// What was taken from a store credit.
struct DayCredit {
    QString credit; ///< its code
    QString number; ///< of the return it was issued for
    CreditEntry entry;
    QString by;
};
[[nodiscard]] std::vector<DayCredit> creditEntriesOn(Database &database, BusinessDate day);
}
