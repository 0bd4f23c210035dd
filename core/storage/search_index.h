// SPDX-License-Identifier: GPL-3.0-or-later
// Finding returns by any part of their search texts.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/database.h"

#include <functional>

namespace rd
{
/// A new return's text is stored at once and read by every search; the full-text tables take this many at a time, which costs
/// little more than to take one.
constexpr int kSearchBatch = 32;

/// Enters a new return.
void indexReturn(Database &database, const ReturnCase &returnCase);
/// The same for one that stands there, when what it is found by changed.
void reindexReturn(Database &database, const ReturnCase &returnCase);
/// The newest return that stands in the full-text tables; 0 when none does.
[[nodiscard]] qint64 searchEnteredUpTo(Database &database);
/// Whether the trigrams of its number stand there.
[[nodiscard]] bool isInIndex(Database &database, RmaId id);
/// Newest returns first whose text holds every word, and which are wanted when somebody asks.
[[nodiscard]] std::vector<RmaId> searchReturns(Database &database, const QString &text, int limit,
                                               const std::function<bool(RmaId)> &isWanted = {});
}
