// SPDX-License-Identifier: GPL-3.0-or-later
// What of a file is new, what is here already, and what contradicts what is here.
#pragma once

#include "core/desk/import_report.h"
#include "core/desk/till_matching.h"
#include "core/storage/database.h"
#include "core/transfer/sales_file.h"

namespace rd
{
/// Typed: a sale of this receipt and day was typed from paper with the same goods; the file completes it. With other goods, or
/// with the same goods on another day near by, it is a conflict: somebody has to say which of them is right.
enum class Presence { New, Here, Typed, Conflict };

[[nodiscard]] Presence presenceOf(Database &database, const Sale &sale);
[[nodiscard]] Presence presenceOf(Database &database, const CreditDocument &credit);
/// Adds what the rows of a new credit are to the counts of the report.
void countParts(const CreditParts &parts, ImportReport &report);
/// The rest of a report: new sales, past returns, those already here, conflicts.
void compareWithStore(Database &database, const SalesFile &file, ImportReport &report);
/// The content of a credit, to notice the same one with other lines.
[[nodiscard]] QByteArray contentOf(const CreditDocument &credit);
}
