// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over the returns of a sale line.
#include "core/storage/claims.h"

#include "core/storage/customer_identity.h"

namespace rd
{
namespace
{
/// What the desk gave has the desk's time, which says nothing beside the till's: the day counts.
const QByteArray kBought =
    "SELECT l.id, l.sale, s.store_day, iif(s.source = 'desk' AND s.typed = 0, NULL, s.sold_at), l.quantity, l.paid "
    "FROM sale AS s CROSS JOIN sale_line AS l ON l.sale = s.id ";

std::vector<BoughtLine> boughtFrom(Database &database, Query &query)
{
    std::vector<BoughtLine> lines;
    while (query.next()) {
        BoughtLine line;
        query.into(line.id, line.sale, line.storeDay, line.soldAt, line.quantity, line.paid);
        const SaleLineClaims claims = claimsOf(database, line.id);
        line.unitsLeft = line.quantity - claims.live;
        line.paidLeft = line.paid - claims.settledGross;
        lines.push_back(line);
    }
    return lines;
}

/// Units that the till sold and the desk gave: they are returned by the desk's sale.
void addGiven(Database &database, SaleLineId line, SaleLineClaims &claims)
{
    Query query = database.query(
        "SELECT r.number, g.quantity, g.gross, g.tax FROM till_given AS g JOIN sale_line AS l ON l.id = g.given_line "
        "JOIN settlement AS s ON s.new_sale = l.sale JOIN rma AS r ON r.id = s.rma WHERE g.till_line = ? ORDER BY g.id");
    query.with(line);
    while (query.next()) {
        claims.returns.append(query.text(0));
        claims.live += query.get<Quantity>(1);
        claims.settledUnits += query.get<Quantity>(1);
        claims.settledGross += query.get<Money>(2);
        claims.settledTax += query.get<Money>(3);
    }
}
}

SaleLineClaims claimsOf(Database &database, SaleLineId line)
{
    SaleLineClaims claims;
    {
        Query query = database.query(
            "SELECT r.number, l.live, l.history_amount, l.settled "
            "FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE l.sale_line = ? ORDER BY l.id");
        query.with(line);
        while (query.next()) {
            const auto live = query.get<Quantity>(1);
            claims.live += live;
            if (live.isPositive() && !claims.returns.contains(query.text(0))) {
                claims.returns.append(query.text(0));
            }
            if (!query.isNull(2)) {
                claims.settledGross += query.get<Money>(2);
                claims.settledUnits += query.get<Quantity>(3);
            }
        }
    }
    Query settled = database.query(
        "SELECT coalesce(sum(s.quantity), 0), coalesce(sum(s.gross), 0), coalesce(sum(s.tax), 0), coalesce(sum(s.subsidy), 0) FROM return_line AS l "
        "JOIN settlement_line AS s ON s.return_line = l.id JOIN settlement AS t ON t.id = s.settlement "
        "WHERE l.sale_line = ? AND t.state <> 'void' AND t.kind <> 'repair'");
    if (settled.with(line).next()) {
        claims.settledUnits += settled.get<Quantity>(0);
        claims.settledGross += settled.get<Money>(1);
        claims.settledTax += settled.get<Money>(2);
        claims.settledSubsidy += settled.get<Money>(3);
    }
    addGiven(database, line, claims);
    return claims;
}

QStringList openReturnsOf(Database &database, SaleLineId line)
{
    QStringList numbers;
    Query query = database.query(
        "SELECT DISTINCT r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE l.sale_line = ? AND r.closed_at IS NULL "
        "AND l.live > 0 ORDER BY r.id");
    query.with(line);
    while (query.next()) {
        numbers.append(query.text(0));
    }
    return numbers;
}

Money grantedTogether(Database &database, std::optional<SaleId> sale, std::optional<CustomerId> customer, UtcTime from,
                      UtcTime to)
{
    static const QByteArray sql =
        "SELECT coalesce(sum(s.amount), 0) FROM settlement AS s WHERE s.state <> 'void' AND s.rma IN "
        "(SELECT id FROM rma WHERE sale = ?1 UNION SELECT id FROM rma WHERE customer IN "
        + sameCustomers("SELECT ?2")
        + ") AND (s.at >= ?3 AND s.at < ?4 OR s.rma IN (SELECT id FROM rma WHERE sale = ?1))";
    Query query = database.query(sql);
    return query.with(sale, customer, from, to).next() ? query.get<Money>(0) : Money();
}

SettledEarlier settledBefore(Database &database, SaleLineId line, SettlementId settlement)
{
    SettledEarlier before;
    Query query = database.query(
        "SELECT sum(units), sum(gross) FROM (SELECT p.quantity AS units, p.gross AS gross FROM return_line AS l "
        "JOIN settlement_line AS p ON p.return_line = l.id JOIN settlement AS s ON s.id = p.settlement "
        "WHERE l.sale_line = ?1 AND s.id < ?2 AND s.state <> 'void' AND s.kind <> 'repair' UNION ALL "
        "SELECT settled, history_amount FROM return_line WHERE sale_line = ?1 AND history_amount IS NOT NULL UNION ALL "
        "SELECT quantity, gross FROM till_given WHERE till_line = ?1 AND at <= (SELECT at FROM settlement WHERE id = ?2))");
    if (query.with(line, settlement).next() && !query.isNull(0)) {
        before = {query.get<Quantity>(0), query.get<Money>(1)};
    }
    return before;
}

std::map<QString, Money> paidBackOf(Database &database, SaleId sale)
{
    std::map<QString, Money> sums;
    Query query = database.query(
        "SELECT p.tender, sum(p.amount) FROM rma AS r JOIN payout AS p ON p.rma = r.id JOIN settlement AS s ON s.id = p.settlement "
        "WHERE r.sale = ? AND p.state <> 'failed' AND s.kind <> 'compensation' GROUP BY p.tender");
    query.with(sale);
    while (query.next()) {
        sums[query.text(0)] = query.get<Money>(1);
    }
    return sums;
}

std::vector<BoughtLine> boughtLines(Database &database, CustomerId customer, const QString &sku)
{
    // The plus keeps the engine from reading every line of the article for each sale.
    static const QByteArray sql = kBought + "WHERE +l.sku = ?2 AND l.sku <> '' AND l.kind = 'goods' AND s.customer IN "
                                  + sameCustomers("SELECT ?1");
    Query query = database.query(sql);
    query.with(customer, sku);
    return boughtFrom(database, query);
}

std::vector<BoughtLine> linesOfSale(Database &database, SaleId sale, const QString &sku, const QString &name)
{
    Query query = database.query(
        kBought + "WHERE s.id = ? AND l.sku = ? AND (l.sku <> '' OR l.name = ? COLLATE NOCASE) AND l.kind = 'goods'");
    query.with(sale, sku, name);
    return boughtFrom(database, query);
}
}
