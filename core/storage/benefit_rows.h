// SPDX-License-Identifier: GPL-3.0-or-later
// Points and coupons of sales, and what of them returns took back or gave back. Rows are only added.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/transaction.h"

namespace rd
{
/// Empty for most sales.
[[nodiscard]] SaleBenefits benefitsOf(Database &database, SaleId sale);
/// Notes what the sale carries, once: a sale that has benefits keeps them. By an actor's number (see actorNumber).
void noteBenefits(WriteTransaction &transaction, SaleId sale, const SaleBenefits &benefits, qint64 by);

/// What the benefits of a return are counted by; nothing where its sale carried none.
[[nodiscard]] std::optional<BenefitBasis> benefitBasisOf(Database &database, const Rma &rma);
/// Reads the basis and the ticks of a return of which the head is there.
void loadBenefits(Database &database, ReturnCase &result);
/// Writes what was ticked between two states; after the settlements, which bound it.
void saveBenefitTicks(WriteTransaction &transaction, const ReturnCase &before, const ReturnCase &next);
}
