// SPDX-License-Identifier: GPL-3.0-or-later
// Store credits and what took from them.
#pragma once

#include "core/domain/store_credit.h"
#include "core/storage/transaction.h"

namespace rd
{
/// Gives it id, number and code.
void insertCredit(WriteTransaction &transaction, StoreCredit &credit, RmaId rma, SettlementId settlement, StaffId by);
/// What was issued for a settlement.
[[nodiscard]] std::optional<StoreCredit> creditOf(Database &database, SettlementId settlement);
/// By its whole code, in capitals or not.
[[nodiscard]] std::optional<CreditRecord> findCredit(Database &database, const QString &code);
/// Newest first; those with a balance only when asked.
[[nodiscard]] std::vector<CreditRecord> allCredits(Database &database, bool withBalanceOnly);
/// Oldest first.
[[nodiscard]] std::vector<CreditEntry> entriesOf(Database &database, CreditId credit);
/// Whether a credit was redeemed for this receipt.
[[nodiscard]] bool wasRedeemedFor(Database &database, const QString &receipt);
void insertCreditEntry(WriteTransaction &transaction, CreditId credit, const CreditEntry &entry);
}
