// SPDX-License-Identifier: GPL-3.0-or-later
// Goods given for returns beside the till: what no sale of the till stands for yet, and what one does.
#pragma once

#include "core/domain/sale.h"
#include "core/money/money.h"
#include "core/storage/transaction.h"
#include "core/workflow/given_match.h"

namespace rd
{
/// Goods given on these store days, both included, oldest first, as far as no sale of the till stands for them.
[[nodiscard]] std::vector<GivenLine> givenBetween(Database &database, BusinessDate from, BusinessDate to);
/// The same of one sale of the desk.
[[nodiscard]] std::vector<GivenLine> givenOf(Database &database, SaleId sale);
/// The same of one return.
[[nodiscard]] std::vector<GivenLine> givenOfReturn(Database &database, RmaId rma);
/// The return for which a sale of the desk was given; invalid for any other sale.
[[nodiscard]] RmaId returnGivenFor(Database &database, SaleId sale);
/// Whether a sale of the desk is goods given for a return.
[[nodiscard]] bool wasGiven(Database &database, SaleId sale);
/// Lines of the till's sales, imported or typed, of these days with the article of the given line, or of one sale of any day.
[[nodiscard]] std::vector<TillLine> tillLinesFor(Database &database, const GivenLine &given, BusinessDate from,
                                                 BusinessDate to);
[[nodiscard]] std::vector<TillLine> tillLinesOf(Database &database, const GivenLine &given, SaleId sale);

/// Other receipts by which the goods of a line may have come back already: what the desk gave and what the till sold of about the
/// same day, as far as nobody has said that they are the same goods.
[[nodiscard]] QStringList cameBackBy(Database &database, const Sale &sale, const SaleLine &line);

/// Says that units of the till's lines are units given: they can be returned by the desk's sale only. Gives back what the till
/// booked for them.
Money postGiven(WriteTransaction &transaction, const GivenLine &given, const std::vector<GivenShare> &shares,
                const Actor &by);

/// Goods given that are on receipts of the till of these store days, both included.
[[nodiscard]] std::vector<GivenPosting> givenPostings(Database &database, BusinessDate from, BusinessDate to);

/// Sales of the desk of which goods are on this sale of the till.
[[nodiscard]] std::vector<SaleId> givenOn(Database &database, SaleId till);
/// The sales by which the goods of these come back: the desk's where it is one for all; each once.
[[nodiscard]] std::vector<SaleId> returnableSales(Database &database, const std::vector<SaleId> &sales);
/// The one sale of the desk by which everything on this sale of the till comes back; nothing where it is not all, or not one.
[[nodiscard]] std::optional<SaleId> givenInstead(Database &database, SaleId till);
}
