// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers without gaps: returns by store day, vouchers by store.
#pragma once

#include "core/base/time.h"
#include "core/storage/database.h"

namespace rd
{
/// "R-20261122-0001", counted up within the transaction.
[[nodiscard]] QString nextReturnNumber(Database &database, BusinessDate day);
/// Counted up within the transaction.
[[nodiscard]] qint64 nextVoucher(Database &database);
/// The number of a store credit, counted up within the transaction.
[[nodiscard]] qint64 nextCredit(Database &database);
/// "C-000001-7K3MQ2": the number, and six letters and digits that nobody can guess.
[[nodiscard]] QString newCreditCode(qint64 number);
/// "P-000001".
[[nodiscard]] QString voucherText(qint64 number);
}
