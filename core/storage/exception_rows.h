// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions of returns with their ticks, and counts of goods that the stockroom took over. Rows are added; an exception changes
// once, when it is closed.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/transaction.h"

#include <map>

namespace rd
{
/// Reads the exceptions of a return of which the head is there, by number.
void loadExceptions(Database &database, ReturnCase &result);
/// Writes what was opened, ticked and closed between two states; after the lines and before findings and tasks, which ask for it.
/// Gives ids back in `next`.
void saveExceptions(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next);

/// Reads the counts of a return of which the head is there, oldest first.
void loadTakeOvers(Database &database, ReturnCase &result);
/// Writes new ones.
void saveTakeOvers(WriteTransaction &transaction, ReturnCase &next);

/// Exceptions opened in a month, and those still open at its end.
struct ExceptionCount {
    qint64 opened = 0;
    qint64 open = 0;
};
/// By kind. A month begins when the one before it ended in which anything was written.
[[nodiscard]] std::map<ExceptionKind, ExceptionCount> countExceptions(Database &database, UtcTime monthEndsAt);
}
