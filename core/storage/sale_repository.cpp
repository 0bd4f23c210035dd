// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of sale and sale_line.
#include "core/storage/sale_repository.h"

#include "core/storage/benefit_rows.h"
#include "core/storage/customer_groups.h"
#include "core/storage/customer_repository.h"
#include "core/storage/invoice_rows.h"
#include "core/storage/keyed_hash.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rd
{
namespace
{
QString writtenTenders(const std::vector<SaleTender> &tenders)
{
    QJsonArray list;
    for (const SaleTender &tender : tenders) {
        QJsonObject entry{{QStringLiteral("tender"), tender.tender}};
        if (tender.amount) {
            entry.insert(QStringLiteral("amount"), tender.amount->minor());
        }
        list.append(entry);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// One sale after the other is paid alike.
QString tendersText(const std::vector<SaleTender> &tenders)
{
    thread_local std::vector<SaleTender> last;
    thread_local QString text = writtenTenders(last);
    if (tenders != last) {
        text = writtenTenders(tenders);
        last = tenders;
    }
    return text;
}

std::vector<SaleTender> tendersFrom(const QByteArray &text)
{
    std::vector<SaleTender> tenders;
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
        const QJsonObject entry = value.toObject();
        SaleTender tender{entry.value(QLatin1String("tender")).toString(), std::nullopt};
        if (entry.contains(QLatin1String("amount"))) {
            tender.amount = Money::fromMinor(entry.value(QLatin1String("amount")).toInteger());
        }
        tenders.push_back(tender);
    }
    return tenders;
}

Cells saleCells(const Sale &sale, const QString &tenders, const QByteArray &content)
{
    const Cell customer = sale.customer.id.isValid() ? cellOf(sale.customer.id) : Cell();
    Cells cells = cellsOf(sale.source, sale.receipt, sale.storeDay, sale.soldAt, sale.paymentReference, sale.isTyped);
    cells.push_back(customer);
    cells.push_back(cellOf(tenders));
    cells.push_back(cellOf(content));
    return cells;
}

Cells lineCells(SaleId sale, const SaleLine &line)
{
    return cellsOf(sale, line.line, line.kind, line.sku, line.name, line.quantity, line.unit, line.paid, line.tax,
                   line.serial, line.category, line.batch);
}

std::vector<SaleId> idsOf(Query &query)
{
    std::vector<SaleId> ids;
    while (query.next()) {
        ids.push_back(query.get<SaleId>(0));
    }
    return ids;
}

std::optional<SaleIdentity> nextIdentity(Query &query)
{
    if (!query.next()) {
        return std::nullopt;
    }
    SaleIdentity identity;
    query.into(identity.id, identity.content, identity.isTyped, identity.source, identity.storeDay);
    return identity;
}

/// Made once for the digest and the rows: an import makes half a million of them. The sale's id is filled in later.
std::vector<Cells> cellsOfLines(const Sale &sale)
{
    std::vector<Cells> lines;
    lines.reserve(sale.lines.size());
    for (const SaleLine &line : sale.lines) {
        lines.push_back(lineCells({}, line));
    }
    return lines;
}

QByteArray contentOf(const Sale &sale, const QString &tenders, const std::vector<Cells> &lines)
{
    KeyedHash hash({}, 16);
    hash.add(cellOf(sale.receipt))
        .add(cellOf(sale.storeDay))
        .add(cellOf(sale.soldAt))
        .add(cellOf(sale.paymentReference));
    hash.add(cellOf(tenders));
    for (const Cells &line : lines) {
        for (const Cell &cell : line) {
            hash.add(cell);
        }
    }
    return hash.result();
}

/// What goods sold on a day were paid, kept for the rate of returns.
void addToDay(Database &database, const Sale &sale)
{
    Money paid;
    for (const SaleLine &line : sale.lines) {
        paid += line.kind == SaleLineKind::Goods ? line.paid : Money();
    }
    if (sale.storeDay && !paid.isZero()) {
        database
            .query(
                "INSERT INTO day_sales (store_day, paid) VALUES (?, ?) ON CONFLICT (store_day) DO UPDATE SET paid = paid + excluded.paid")
            .with(*sale.storeDay, paid)
            .run();
    }
}
}

QByteArray contentOf(const Sale &sale)
{
    return contentOf(sale, tendersText(sale.tenders), cellsOfLines(sale));
}

std::optional<Sale> loadSale(Database &database, SaleId id)
{
    Sale sale;
    QByteArray tenders;
    std::optional<CustomerId> customer;
    {
        Query query = database.query(
            "SELECT id, source, receipt, store_day, sold_at, payment_reference, typed, customer, tenders FROM sale WHERE id = ?");
        if (!query.with(id).next()) {
            return std::nullopt;
        }
        query.into(sale.id, sale.source, sale.receipt, sale.storeDay, sale.soldAt, sale.paymentReference, sale.isTyped,
                   customer, tenders);
    }
    sale.tenders = tendersFrom(tenders);
    sale.invoices = invoicesOf(database, id);
    sale.benefits = benefitsOf(database, id);
    if (customer) {
        sale.customer = loadCustomer(database, *customer);
    }
    Query lines = database.query(
        "SELECT id, line, kind, sku, name, quantity, unit, paid, tax, serial, category, batch FROM sale_line WHERE sale = ? ORDER BY line");
    lines.with(id);
    while (lines.next()) {
        SaleLine line;
        lines.into(line.id, line.line, line.kind, line.sku, line.name, line.quantity, line.unit, line.paid, line.tax,
                   line.serial, line.category, line.batch);
        sale.lines.push_back(std::move(line));
    }
    return sale;
}

std::vector<SaleId> salesOfReceipt(Database &database, const QString &receipt, std::optional<BusinessDate> storeDay,
                                   const QString &source)
{
    Query query = database.query(
        "SELECT id FROM sale WHERE receipt = ? AND (? IS NULL OR store_day = ?) AND (? = '' OR source = ?) "
        "ORDER BY store_day DESC, id DESC");
    return idsOf(query.with(receipt, storeDay, storeDay, source, source));
}

std::optional<SaleIdentity> findSale(Database &database, const QString &source, const QString &receipt,
                                     std::optional<BusinessDate> storeDay)
{
    Query query = database.query(
        "SELECT id, content, typed, source, store_day FROM sale WHERE receipt = ? AND source = ? AND coalesce(store_day, -1000000) = ?");
    return nextIdentity(query.with(receipt, source, storeDay ? storeDay->days() : qint64(-1000000)));
}

std::vector<SaleId> salesOfPayment(Database &database, const QString &source, const QString &reference)
{
    Query query = database.query(
        "SELECT id FROM sale WHERE payment_reference = ? AND payment_reference <> '' AND source = ? ORDER BY id DESC");
    return idsOf(query.with(reference, source));
}

std::optional<SaleIdentity> findTypedSale(Database &database, const QString &receipt,
                                          std::optional<BusinessDate> storeDay)
{
    // The plus keeps the engine to the receipt's index: left alone it reads every sale of the day.
    Query query = database.query(
        "SELECT id, content, typed, source, store_day FROM sale WHERE receipt = ? AND typed = 1 AND +store_day IS ?");
    return nextIdentity(query.with(receipt, storeDay));
}

std::vector<SaleIdentity> salesNamed(Database &database, const QString &receipt)
{
    std::vector<SaleIdentity> sales;
    Query query = database.query("SELECT id, content, typed, source, store_day FROM sale WHERE receipt = ?");
    query.with(receipt);
    while (auto sale = nextIdentity(query)) {
        sales.push_back(*std::move(sale));
    }
    return sales;
}

void insertSale(WriteTransaction &transaction, Sale &sale)
{
    if (!sale.customer.id.isValid()) {
        sale.customer.id = customerFor(transaction.database(), sale.customer);
    }
    noteSaidGroup(transaction.database(), sale.customer.id, sale.customer.group, sale.storeDay);
    const QString tenders = tendersText(sale.tenders);
    std::vector<Cells> lines = cellsOfLines(sale);
    sale.id = SaleId(
        transaction.rows().insert(tables::sale, saleCells(sale, tenders, contentOf(sale, tenders, lines))));
    for (size_t i = 0; i < lines.size(); ++i) {
        SaleLine &line = sale.lines[i];
        lines[i].front() = cellOf(sale.id);
        line.id = SaleLineId(transaction.rows().insert(tables::saleLine, lines[i]));
        if (transaction.isFirst(line.sku, line.name)) {
            transaction.database()
                .query("INSERT INTO article (sku, name) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .with(line.sku, line.name)
                .run();
        }
    }
    addToDay(transaction.database(), sale);
}

std::optional<SaleLine> lastSold(Database &database, const QString &sku)
{
    Query query = database.query(
        "SELECT sku, name, quantity, unit, category FROM sale_line WHERE sku = ? AND sku <> '' "
        "AND kind = 'goods' ORDER BY id DESC LIMIT 1");
    if (!query.with(sku).next()) {
        return std::nullopt;
    }
    SaleLine line;
    query.into(line.sku, line.name, line.quantity, line.unit, line.category);
    return line;
}

std::optional<QString> articleName(Database &database, const QString &sku)
{
    Query query = database.query("SELECT name FROM article WHERE sku = ? ORDER BY id DESC LIMIT 1");
    return query.with(sku).next() ? std::optional(query.text(0)) : std::nullopt;
}

namespace
{
/// A file names one tender without an amount; paper may tell how much was paid with each, that one among them.
bool tellsMore(const std::vector<SaleTender> &typed, const std::vector<SaleTender> &imported)
{
    const auto hasAmount = [](const SaleTender &tender) { return tender.amount.has_value(); };
    return imported.size() == 1 && !hasAmount(imported.front()) && std::ranges::all_of(typed, hasAmount)
           && std::ranges::any_of(typed,
                                  [&](const SaleTender &tender) { return tender.tender == imported.front().tender; });
}
}

void matchTypedSale(WriteTransaction &transaction, SaleId typed, const Sale &imported)
{
    Sale sale = imported;
    const auto known = loadSale(transaction.database(), typed);
    sale.customer.id = known && known->customer.id.isValid() ? known->customer.id
                                                             : customerFor(transaction.database(), imported.customer);
    noteSaidGroup(transaction.database(), sale.customer.id, imported.customer.group, imported.storeDay);
    sale.isTyped = false;
    if (known && tellsMore(known->tenders, imported.tenders)) {
        sale.tenders = known->tenders;
    }
    transaction.rows().update(tables::sale, typed.value(),
                              saleCells(sale, tendersText(sale.tenders), contentOf(imported)));
}

std::vector<SaleId> salesOfKey(Database &database, const QString &key, int limit)
{
    Query query = database.query(
        "SELECT id FROM sale WHERE receipt = ?1 UNION SELECT id FROM sale WHERE payment_reference = ?1 AND payment_reference <> '' "
        "UNION SELECT sale FROM sale_line WHERE serial = ?1 COLLATE NOCASE AND serial <> '' "
        "UNION SELECT sale FROM sale_invoice_now WHERE number = ?1 AND number <> '' ORDER BY 1 DESC LIMIT ?2");
    std::vector<SaleId> ids = idsOf(query.with(key, limit));
    if (!ids.empty()) {
        return ids;
    }
    // A batch has many sales: only where nothing else has this name.
    Query batch = database.query(
        "SELECT DISTINCT sale FROM sale_line WHERE batch = ?1 COLLATE NOCASE AND batch <> '' ORDER BY sale DESC LIMIT ?2");
    return idsOf(batch.with(key, limit));
}
}
