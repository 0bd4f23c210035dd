// SPDX-License-Identifier: GPL-3.0-or-later
// Settlements and the state of the money: who must stand in the chain, and when a settlement is done.
#pragma once

#include "core/base/result.h"
#include "core/workflow/work.h"

namespace rd
{
/// Adds a settlement; its number, state and, from its lines, amount are filled in. It waits for a countersignature when it is given so, or when the
/// total for receipt, customer and day is above the policy's limit, in a one-person store too, and is done at once when nothing
/// is owed. A repair grants nothing, and is due; so are goods to give, be they worth nothing.
const Settlement &addSettlement(Work &work, Settlement settlement);

/// What a payout gives, and by what.
struct Giving {
    QString tender; ///< of the policy, or one of means.h
    Money amount;
    bool isConfirmed = false;
    QString reference;
};
/// Adds a payout to a settlement that is due, and moves its state along.
Payout &addPayout(Work &work, int settlement, const Giving &giving);
/// A payout as the facts of an event.
[[nodiscard]] QJsonObject payoutFacts(const Payout &payout);

/// Sets the state that follows from the payouts: done when the confirmed ones cover the amount and goods to give are given, sent while one is under
/// way, else due; and moves the lines' settled units along.
void updateState(ReturnCase &returnCase, Settlement &settlement);

/// The goods of a repair are with the customer again: it is done, and its units are free.
void finishRepair(ReturnCase &returnCase, Settlement &settlement);

/// needs_second_person unless enough different people stand behind a large settlement, an override or a compensation.
[[nodiscard]] Result<void> checkChain(const Work &work, const ReturnCase &returnCase, const Settlement &settlement);

/// True where one person alone stands behind one of these; only "record and report" lets that pass.
[[nodiscard]] bool isSinglePerson(const Work &work, const ReturnCase &returnCase, const Settlement &settlement);
/// What "record and report" records: the month's summary counts the entries that have it.
[[nodiscard]] QJsonObject withSinglePerson(QJsonObject facts, bool isSingle);
}
