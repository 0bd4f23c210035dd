// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be paid, and what was paid on a day.
#pragma once

#include "core/domain/settlement.h"
#include "core/storage/database.h"

namespace rd
{
/// A settlement that is not done.
struct WaitingSettlement {
    RmaId rma;
    QString number; ///< of the return
    int settlement = 0;
    SettlementState state = SettlementState::Due;
    Money amount;
    UtcTime at;
};
/// Longest waiting first.
[[nodiscard]] std::vector<WaitingSettlement> waitingSettlements(Database &database);

struct DayPayout {
    QString number; ///< of the return
    Payout payout;
    QString byName;
    QString customerName;
    QString failReason;
};
/// In the order they were made.
[[nodiscard]] std::vector<DayPayout> payoutsOfDay(Database &database, BusinessDate day);
}
