// SPDX-License-Identifier: GPL-3.0-or-later
// How the settlements of a return are settled: which of them waits, and what is to be done for it.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

namespace rd::ui
{
/// The right to give what is due: money, new goods, a parcel or a store credit; of a repair, its next step.
[[nodiscard]] Right rightToSettle(const Settlement &settlement);

/// The settlement to settle next: the first that is due.
[[nodiscard]] const Settlement *dueSettlement(const ReturnView &view);
/// The first due one that this right settles.
[[nodiscard]] const Settlement *dueSettlement(const ReturnView &view, Right right);
[[nodiscard]] Money leftOf(const ReturnView &view, const Settlement &settlement);

/// What the settling of this return is about: what waits, else what was given, else what the customer asked for.
[[nodiscard]] SettlementKind settlingKind(const ReturnView &view);
/// The right by which this return is settled, now or when it comes to that.
[[nodiscard]] Right settlingRight(const ReturnView &view);
/// Where the return of a row stands, as a chip says it: its step, what waits to be settled, or its outcome.
[[nodiscard]] QString stateText(const ReturnRow &row, const Formatter &format);
/// A compensation of which nothing is paid yet can be taken back.
[[nodiscard]] bool canWithdraw(const ReturnView &view, const Settlement &settlement);
[[nodiscard]] bool isSettlingRight(Right right);
/// Goods under repair that are at the workshop (`Sent`), or back and not collected yet (`Back`): the first of them.
[[nodiscard]] const Settlement *repairIn(const ReturnView &view, SettlementState state);
/// Nothing but goods under repair is waited for at the step of settling, or at that of handing back.
[[nodiscard]] bool isOnlyRepairAwaited(const ReturnView &view);
[[nodiscard]] bool isOnlyRepairBack(const ReturnView &view);
/// A parcel is on its way: it is delivered or lost, where money arrives or fails.
[[nodiscard]] bool isParcelSent(const ReturnView &view);
}
