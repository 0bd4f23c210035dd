// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of till_goods.
#include "core/storage/given_lines.h"

#include "core/money/entitlement.h"
#include "core/storage/claims.h"
#include "core/storage/customer_identity.h"
#include "core/storage/told_apart.h"

#include <algorithm>

namespace rd
{
namespace
{
const QByteArray kGiven =
    "SELECT l.id, s.id, s.receipt, r.id, r.number, r.sale, s.customer, s.store_day, l.sku, l.name, l.unit, "
    "l.quantity - (SELECT coalesce(sum(g.quantity), 0) FROM till_given AS g WHERE g.given_line = l.id) AS units "
    "FROM sale AS s JOIN settlement AS t ON t.new_sale = s.id JOIN rma AS r ON r.id = t.rma JOIN sale_line AS l ON l.sale = s.id "
    "WHERE s.source = 'desk' AND s.typed = 0 AND units > 0 ";

/// Not those that a manager told apart. The receipt's own credit may stand for what came back; joined by hand, goods may have been
/// parted again.
const QByteArray kTill =
    "SELECT l.id, s.id, s.receipt, s.payment_reference, s.store_day, s.customer, l.quantity, EXISTS (SELECT 1 FROM till_booking AS b "
    "JOIN till_posted AS p ON p.booking = b.id JOIN settlement_line AS x ON x.id = p.settlement_line "
    "JOIN settlement AS t ON t.id = x.settlement WHERE t.new_sale = ?1 AND b.source = s.source AND b.receipt = s.receipt "
    "AND b.store_day = s.store_day), EXISTS (SELECT 1 FROM sale_line AS x JOIN till_goods AS g ON g.till_line = x.id "
    "JOIN till_undo AS u ON u.goods = g.id JOIN sale_line AS o ON o.id = g.given_line WHERE x.sale = s.id AND o.sale = ?1) "
    "FROM sale_line AS l JOIN sale AS s ON s.id = l.sale "
    "WHERE NOT EXISTS (SELECT 1 FROM told_apart_now AS a WHERE a.given = ?1 AND a.till = s.id) AND l.kind = 'goods' AND (s.source <> 'desk' OR s.typed = 1) AND s.store_day IS NOT NULL ";

/// An article without a number is the one of the same name. Each has its index.
QByteArray tillSql(const GivenLine &given, const QByteArray &where)
{
    const QByteArray article = given.sku.isEmpty() ? "AND l.sku = '' AND l.name = ?2 COLLATE NOCASE "
                                                   : "AND l.sku = ?2 AND l.sku <> '' ";
    return kTill + article + where + " ORDER BY l.id";
}

QString articleOf(const GivenLine &given)
{
    return given.sku.isEmpty() ? given.name : given.sku;
}

std::vector<GivenLine> givenFrom(Database &database, Query &query)
{
    std::vector<GivenLine> lines;
    while (query.next()) {
        GivenLine line;
        query.into(line.id, line.sale, line.voucher, line.rma, line.number, line.insteadOf, line.customer, line.givenOn,
                   line.sku, line.name, line.unit, line.units);
        line.customer = keptCustomer(database, line.customer);
        line.references = QStringList{line.number, line.voucher};
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Units that came back by this line itself, past returns included, not those for which another sale stands.
Quantity returnedUnits(Database &database, SaleLineId line)
{
    Query query = database.query("SELECT coalesce(sum(live), 0) FROM return_line WHERE sale_line = ?");
    (void)query.with(line).next();
    return query.get<Quantity>(0);
}

std::vector<TillLine> tillFrom(Database &database, Query &query)
{
    std::vector<TillLine> lines;
    while (query.next()) {
        TillLine line;
        query.into(line.id, line.sale, line.receipt, line.paymentReference, line.storeDay, line.customer, line.units,
                   line.isOfSameReceipt, line.wasUndone);
        line.returned = returnedUnits(database, line.id);
        line.customer = keptCustomer(database, line.customer);
        line.units -= claimsOf(database, line.id).live;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TillLine> withUnitsLeft(std::vector<TillLine> lines)
{
    std::erase_if(lines, [](const TillLine &line) { return !line.units.isPositive(); });
    return lines;
}

/// Lines of the till, left or not, of these days with the article of the given line.
std::vector<TillLine> tillLinesAround(Database &database, const GivenLine &given, BusinessDate from, BusinessDate to)
{
    Query query = database.query(tillSql(given, "AND s.store_day BETWEEN ?3 AND ?4"));
    query.with(given.sale, articleOf(given), from, to);
    return tillFrom(database, query);
}

bool isSameArticle(const GivenLine &given, const SaleLine &line)
{
    return given.sku.isEmpty() ? line.sku.isEmpty() && given.name.compare(line.name, Qt::CaseInsensitive) == 0
                               : given.sku == line.sku;
}

/// The line of a sale of the till as goods given are compared with it.
TillLine tillLineOf(Database &database, const Sale &sale, const SaleLine &line)
{
    TillLine till;
    till.id = line.id;
    till.sale = sale.id;
    till.receipt = sale.receipt;
    till.storeDay = *sale.storeDay;
    till.customer = keptCustomer(database, sale.customer.id.isValid() ? std::optional(sale.customer.id) : std::nullopt);
    return till;
}

/// Each once, and as many as a person reads.
QStringList few(QStringList receipts)
{
    receipts.removeDuplicates();
    return receipts.mid(0, kGivenCandidates);
}

/// Vouchers by which goods that the till's line may be came back.
QStringList vouchersBack(Database &database, const Sale &sale, const SaleLine &line)
{
    QStringList receipts;
    const BusinessDate day = *sale.storeDay;
    for (const GivenLine &given : givenBetween(database, day.plusDays(-kGivenDays), day.plusDays(kGivenDays))) {
        const bool maybe = isSameArticle(given, line) && mayBeGiven(given, tillLineOf(database, sale, line))
                           && !findApart(database, GoodsApart{given.sale, sale.id});
        if (maybe && returnedUnits(database, given.id).isPositive()) {
            receipts.append(given.voucher);
        }
    }
    return few(receipts);
}

/// Receipts of the till by which goods that the given line may be came back.
QStringList tillReceiptsBack(Database &database, const GivenLine &given)
{
    QStringList receipts;
    const BusinessDate day = given.givenOn;
    for (const TillLine &line : tillLinesAround(database, given, day.plusDays(-kGivenDays), day.plusDays(kGivenDays))) {
        if (line.returned.isPositive() && mayBeGiven(given, line)) {
            receipts.append(line.receipt);
        }
    }
    return few(receipts);
}

/// What so many units of a line of the till, beside those that came back, were paid.
struct Worth {
    Quantity quantity;
    Money paid;
    Money tax;
    SaleLineClaims claims;

    Worth(Database &database, SaleLineId line) : claims(claimsOf(database, line))
    {
        Query query = database.query("SELECT quantity, paid, tax FROM sale_line WHERE id = ?");
        if (!query.with(line).next()) {
            throw LogicError("a line of the till is not stored");
        }
        query.into(quantity, paid, tax);
    }
    [[nodiscard]] Money gross(Quantity units) const
    {
        return nextEntitlement(paid, quantity, claims.settledUnits, claims.settledGross, units);
    }
    [[nodiscard]] Money taxInside(Quantity units) const
    {
        return nextEntitlement(tax, quantity, claims.settledUnits, claims.settledTax, units);
    }
};
}

std::vector<GivenLine> givenBetween(Database &database, BusinessDate from, BusinessDate to)
{
    Query query = database.query(kGiven + "AND s.store_day BETWEEN ? AND ? ORDER BY l.id");
    return givenFrom(database, query.with(from, to));
}

std::vector<GivenLine> givenOf(Database &database, SaleId sale)
{
    Query query = database.query(kGiven + "AND s.id = ? ORDER BY l.id");
    return givenFrom(database, query.with(sale));
}

std::vector<GivenLine> givenOfReturn(Database &database, RmaId rma)
{
    Query query = database.query(kGiven + "AND r.id = ? ORDER BY l.id");
    return givenFrom(database, query.with(rma));
}

std::vector<TillLine> tillLinesFor(Database &database, const GivenLine &given, BusinessDate from, BusinessDate to)
{
    return withUnitsLeft(tillLinesAround(database, given, from, to));
}

std::vector<TillLine> tillLinesOf(Database &database, const GivenLine &given, SaleId sale)
{
    Query query = database.query(tillSql(given, "AND s.id = ?3"));
    query.with(given.sale, articleOf(given), sale);
    return withUnitsLeft(tillFrom(database, query));
}

QStringList cameBackBy(Database &database, const Sale &sale, const SaleLine &line)
{
    if (line.kind != SaleLineKind::Goods || !sale.storeDay) {
        return {};
    }
    if (!wasGiven(database, sale.id)) {
        return vouchersBack(database, sale, line);
    }
    const std::vector<GivenLine> given = givenOf(database, sale.id);
    const auto own = std::ranges::find(given, line.id, &GivenLine::id);
    return own == given.end() ? QStringList() : tillReceiptsBack(database, *own);
}

Money postGiven(WriteTransaction &transaction, const GivenLine &given, const std::vector<GivenShare> &shares,
                const Actor &by)
{
    Money booked;
    for (const GivenShare &share : shares) {
        const Worth worth(transaction.database(), share.till.id);
        const Money gross = worth.gross(share.units);
        (void)transaction.rows().insert(tables::tillGoods,
                                        cellsOf(given.id, share.till.id, share.units, gross,
                                                worth.taxInside(share.units), transaction.at(), actorNumber(by)));
        // The desk's sale counts them already.
        transaction.database()
            .query("UPDATE day_sales SET paid = paid - ? WHERE store_day = ?")
            .with(gross, share.till.storeDay)
            .run();
        booked += gross;
    }
    return booked;
}

RmaId returnGivenFor(Database &database, SaleId sale)
{
    Query query = database.query("SELECT rma FROM settlement WHERE new_sale = ?");
    return query.with(sale).next() ? query.get<RmaId>(0) : RmaId();
}

bool wasGiven(Database &database, SaleId sale)
{
    return returnGivenFor(database, sale).isValid();
}

std::vector<GivenPosting> givenPostings(Database &database, BusinessDate from, BusinessDate to)
{
    std::vector<GivenPosting> postings;
    Query query = database.query(
        "SELECT r.number, d.receipt, s.receipt, s.store_day, l.sku, l.name, l.unit, g.quantity, g.gross FROM till_given AS g "
        "JOIN sale_line AS l ON l.id = g.till_line JOIN sale AS s ON s.id = l.sale "
        "JOIN sale_line AS o ON o.id = g.given_line JOIN sale AS d ON d.id = o.sale "
        "JOIN settlement AS t ON t.new_sale = d.id JOIN rma AS r ON r.id = t.rma "
        "WHERE s.store_day BETWEEN ? AND ? ORDER BY g.id");
    query.with(from, to);
    while (query.next()) {
        GivenPosting posting;
        query.into(posting.number, posting.voucher, posting.receipt, posting.storeDay, posting.sku, posting.name,
                   posting.unit, posting.units, posting.booked);
        postings.push_back(std::move(posting));
    }
    return postings;
}

std::vector<SaleId> givenOn(Database &database, SaleId till)
{
    std::vector<SaleId> sales;
    Query query = database.query(
        "SELECT DISTINCT o.sale FROM sale_line AS l JOIN till_given AS g ON g.till_line = l.id "
        "JOIN sale_line AS o ON o.id = g.given_line WHERE l.sale = ? ORDER BY o.sale");
    query.with(till);
    while (query.next()) {
        sales.push_back(query.get<SaleId>(0));
    }
    return sales;
}

namespace
{
/// A receipt by which something came to a customer, and not corrections alone: a till may write them under the number of the sale.
bool soldSomething(Database &database, SaleId sale)
{
    Query query = database.query(
        "SELECT 1 FROM sale_line WHERE sale = ? AND quantity > 0 AND kind IN ('goods', 'adjustment') LIMIT 1");
    return query.with(sale).next();
}
}

std::vector<SaleId> returnableSales(Database &database, const std::vector<SaleId> &sales)
{
    std::vector<SaleId> all;
    for (const SaleId sale : sales) {
        const SaleId wanted = givenInstead(database, sale).value_or(sale);
        if (std::find(all.begin(), all.end(), wanted) == all.end()) {
            all.push_back(wanted);
        }
    }
    std::vector<SaleId> sold;
    std::ranges::copy_if(all, std::back_inserter(sold), [&](SaleId sale) { return soldSomething(database, sale); });
    return sold.empty() ? all : sold;
}

std::optional<SaleId> givenInstead(Database &database, SaleId till)
{
    const std::vector<SaleId> sales = givenOn(database, till);
    Query query = database.query(
        "SELECT 1 FROM sale_line AS l WHERE l.sale = ? AND l.kind = 'goods' "
        "AND l.quantity > (SELECT coalesce(sum(g.quantity), 0) FROM till_given AS g WHERE g.till_line = l.id) LIMIT 1");
    const bool isAll = !query.with(till).next();
    return sales.size() == 1 && isAll ? std::optional(sales.front()) : std::nullopt;
}
}
