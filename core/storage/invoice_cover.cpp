// SPDX-License-Identifier: GPL-3.0-or-later
// What moved over, through all exchanges back to the sale that was invoiced.
#include "core/storage/invoice_cover.h"

#include "core/money/entitlement.h"

namespace rd
{
namespace
{
/// Goods given: what moved over with them, what they count, and the sale of what came back.
struct Given {
    Money moved;
    Money total;
    std::optional<SaleId> insteadOf;
};

std::optional<Given> givenAs(Database &database, SaleId sale)
{
    Query query = database.query(
        "SELECT (SELECT coalesce(sum(p.amount), 0) FROM payout AS p WHERE p.settlement = t.id AND p.state = 'confirmed' "
        "AND p.tender IN ('exchange', 'reship')), (SELECT coalesce(sum(l.paid), 0) FROM sale_line AS l WHERE l.sale = t.new_sale), r.sale "
        "FROM settlement AS t JOIN rma AS r ON r.id = t.rma WHERE t.new_sale = ?");
    if (!query.with(sale).next()) {
        return std::nullopt;
    }
    return Given{query.get<Money>(0), query.get<Money>(1), query.get<std::optional<SaleId>>(2)};
}

bool hasOwnInvoice(Database &database, SaleId sale, std::optional<SaleId> insteadOf)
{
    Query query = database.query(
        "SELECT 1 FROM sale_invoice_now AS i WHERE i.sale = ?1 AND NOT EXISTS "
        "(SELECT 1 FROM sale_invoice_now AS o WHERE o.sale = ?2 AND o.kind = i.kind AND o.number = i.number)");
    return query.with(sale, insteadOf).next();
}

/// Of what these goods count the part that stands under an invoice of a sale.
Money coveredOf(Database &database, SaleId sale, const Given &given)
{
    if (hasOwnInvoice(database, sale, given.insteadOf)) {
        return given.total;
    }
    const auto before = given.insteadOf ? givenAs(database, *given.insteadOf) : std::nullopt;
    if (!before || !before->total.isPositive()) {
        return given.moved;
    }
    const Money covered = coveredOf(database, *given.insteadOf, *before);
    return allocate(given.moved, {covered.minor(), (before->total - covered).minor()}).front();
}
}

std::optional<InvoiceCover> invoiceCoverOf(Database &database, const Rma &rma)
{
    const auto given = rma.sale ? givenAs(database, *rma.sale) : std::nullopt;
    if (!given) {
        return std::nullopt;
    }
    InvoiceCover cover{coveredOf(database, *rma.sale, *given), given->total, {}};
    if (cover.covered == cover.total) {
        return std::nullopt;
    }
    Query query = database.query(
        "SELECT coalesce(sum(b.amount), 0) FROM rma AS r JOIN given_back AS b ON b.rma = r.id WHERE r.sale = ? AND r.id < ?");
    if (query.with(*rma.sale, rma.id).next()) {
        cover.before = query.get<Money>(0);
    }
    return cover;
}
}
