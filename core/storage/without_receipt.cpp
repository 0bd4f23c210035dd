// SPDX-License-Identifier: GPL-3.0-or-later
// Sums without a sale.
#include "core/storage/without_receipt.h"

#include "core/money/entitlement.h"
#include "core/storage/customer_identity.h"

#include <algorithm>

namespace rd
{
namespace
{
/// The line and those that units of it were split into, or that they came from: one claim.
const QByteArray kSameGoods =
    "l.id IN (SELECT f.id FROM return_line AS n JOIN return_line AS f ON f.id = coalesce(n.split_root, n.id) "
    "OR f.split_root = coalesce(n.split_root, n.id) WHERE n.id = ?)";
}

std::optional<Money> lowestUnitPrice(Database &database, const QString &sku, BusinessDate from)
{
    std::optional<Money> lowest;
    Query query = database.query(
        "SELECT l.paid, l.quantity FROM sale_line AS l JOIN sale AS s ON s.id = l.sale "
        "WHERE l.sku = ? AND l.sku <> '' AND l.kind = 'goods' AND l.paid > 0 AND s.store_day >= ?");
    query.with(sku, from);
    while (query.next()) {
        const auto price = unitPrice(query.get<Money>(0), query.get<Quantity>(1));
        if (price && price->isPositive()) {
            lowest = std::min(lowest.value_or(*price), *price);
        }
    }
    return lowest;
}

Money claimedWithoutReceipt(Database &database, CustomerId customer, BusinessDate from, BusinessDate to)
{
    static const QByteArray sql =
        "SELECT coalesce(sum(l.sale_line_paid - (SELECT coalesce(sum(n.sale_line_paid), 0) FROM return_line AS n WHERE n.replaces = l.id)), 0) FROM rma AS r JOIN return_line AS l ON l.rma = r.id WHERE r.sale IS NULL "
        "AND r.origin = 'desk' AND r.store_day >= ?2 AND r.store_day < ?3 AND l.split_root IS NULL "
        "AND (l.live > 0 OR EXISTS (SELECT 1 FROM return_line AS s WHERE s.split_root = l.id AND s.live > 0)) AND r.customer IN "
        + sameCustomers("SELECT ?1");
    Query query = database.query(sql);
    return query.with(customer, from, to).next() ? query.get<Money>(0) : Money();
}

SaleLineClaims claimsOfLine(Database &database, ReturnLineId line)
{
    SaleLineClaims claims;
    Query query = database.query(
        "SELECT r.number, l.live, (SELECT coalesce(sum(s.quantity), 0) FROM settlement_line AS s JOIN settlement AS t "
        "ON t.id = s.settlement WHERE s.return_line = l.id AND t.state <> 'void' AND t.kind <> 'repair'), "
        "(SELECT coalesce(sum(s.gross), 0) FROM settlement_line AS s JOIN settlement AS t ON t.id = s.settlement "
        "WHERE s.return_line = l.id AND t.state <> 'void') FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE "
        + kSameGoods + " ORDER BY l.id");
    query.with(line);
    while (query.next()) {
        claims.returns.append(query.text(0));
        claims.live += query.get<Quantity>(1);
        claims.settledUnits += query.get<Quantity>(2);
        claims.settledGross += query.get<Money>(3);
    }
    return claims;
}

SettledEarlier settledOfLineBefore(Database &database, ReturnLineId line, SettlementId settlement)
{
    Query query = database.query(
        "SELECT coalesce(sum(p.quantity), 0), coalesce(sum(p.gross), 0) FROM return_line AS l "
        "JOIN settlement_line AS p ON p.return_line = l.id JOIN settlement AS s ON s.id = p.settlement WHERE ("
        + kSameGoods + ") AND s.id < ? AND s.state <> 'void' AND s.kind <> 'repair'");
    SettledEarlier before;
    if (query.with(line, settlement).next()) {
        before = {query.get<Quantity>(0), query.get<Money>(1)};
    }
    return before;
}
}
