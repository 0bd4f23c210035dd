// SPDX-License-Identifier: GPL-3.0-or-later
// What a return is owed and was given, as rows: settlements, payouts, new goods and store credits.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/transaction.h"

namespace rd
{
/// Reads the settlements and payouts of a return of which the head and lines are there.
void loadSettlements(Database &database, ReturnCase &result);
void loadPayouts(Database &database, ReturnCase &result);

/// What became void, before anything that is smaller by it and anything that takes its place.
void saveVoided(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next);

/// Writes what else differs, in the order that the file's own defences accept: new settlements as due, payouts,
/// the goods and credits that were given, last the states. Gives ids, vouchers, receipts and codes back in `next`.
void saveSettlements(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next);
}
