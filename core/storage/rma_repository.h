// SPDX-License-Identifier: GPL-3.0-or-later
// Returns with everything that hangs on them.
#pragma once

#include "core/domain/rma.h"
#include "core/domain/undoing.h"
#include "core/storage/transaction.h"

namespace rd
{
[[nodiscard]] std::optional<RmaId> findReturn(Database &database, const QString &number);
[[nodiscard]] std::optional<ReturnCase> loadReturn(Database &database, RmaId id);
/// Returns of which this person, or this role, owes a step.
[[nodiscard]] std::vector<RmaId> returnsOwedBy(Database &database, const Owner &owner);
/// Open returns whose goods are awaited from this store day or an earlier one.
[[nodiscard]] std::vector<RmaId> returnsAwaitedSince(Database &database, BusinessDate day);
/// Open returns of which goods wait to be handed back since this moment or longer.
[[nodiscard]] std::vector<RmaId> returnsToHandBackSince(Database &database, UtcTime at);

/// Writes what differs between two states and gives the new one back with ids, number, voucher numbers and version. A
/// `before` without id makes a new return. Counts that are smaller than before must be named.
[[nodiscard]] ReturnCase saveReturn(WriteTransaction &transaction, const ReturnCase &before, ReturnCase next,
                                    const std::vector<UndoneUnits> &undone = {});

/// A return and the one that was split off from it.
struct SavedSplit {
    ReturnCase from;
    ReturnCase into;
};
/// Writes both; `from` names for each line of the new return the one whose units it took.
[[nodiscard]] SavedSplit saveSplit(WriteTransaction &transaction, const ReturnCase &before, ReturnCase next,
                                   ReturnCase splitOff, const std::vector<int> &from);

/// Where a past return comes from, so that the same file adds nothing again.
struct HistoryOrigin {
    QString source;
    QByteArray content;
};
/// A closed return of the past; it has no tasks, findings or settlements.
[[nodiscard]] ReturnCase insertHistoryReturn(WriteTransaction &transaction, ReturnCase past,
                                             const HistoryOrigin &origin);
/// A line of a past return that found its sale.
void updateHistoryLine(WriteTransaction &transaction, RmaId rma, const ReturnLine &line);
/// A past return that was kept by mistake: it takes nothing from any sale and is in no list. Its row of till_undo must be there.
void undoHistoryReturn(WriteTransaction &transaction, ReturnCase past);
/// Content of the past return that an earlier import brought, or nothing.
[[nodiscard]] std::optional<QByteArray> historyContent(Database &database, const QString &source,
                                                       const QString &receipt, BusinessDate storeDay);
}
