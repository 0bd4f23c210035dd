// SPDX-License-Identifier: GPL-3.0-or-later
// One query for each kind of entry; each begins at an index of the article or of the serial number.
#include "core/storage/article_life_rows.h"

#include "core/base/checked.h"
#include "core/domain/article.h"
#include "core/money/entitlement.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Lines of sales and of returns that are meant.
struct Meant {
    QByteArray saleLines;
    QByteArray returnLines;
    QByteArray findings;
    QString key;
};

/// A till may write the numbers of several units into one field: looked for in few lines.
Meant meant(const LifeOf &of)
{
    if (of.serial.isEmpty()) {
        const QByteArray line = "l.sku = ?1 AND l.sku <> ''";
        return {line, line, line, of.sku};
    }
    return {
        "l.id IN (SELECT id FROM sale_line WHERE serial = ?1 COLLATE NOCASE AND serial <> '' "
        "UNION SELECT id FROM sale_line WHERE serial <> '' AND quantity > 1000 AND instr(lower(serial), lower(?1)) > 0)",
        "l.serial = ?1 COLLATE NOCASE AND l.serial <> ''",
        "f.id IN (SELECT id FROM finding WHERE serial = ?1 COLLATE NOCASE AND serial <> '' UNION SELECT n.id FROM return_line AS o "
        "JOIN finding AS n ON n.return_line = o.id WHERE o.serial = ?1 COLLATE NOCASE AND o.serial <> '' AND n.serial = '')",
        of.serial};
}

/// Of several numbers in one field, one must be exactly this.
bool isOfUnit(const LifeOf &of, const QString &written, Quantity quantity)
{
    if (of.serial.isEmpty() || isSameSerial(written, of.serial)) {
        return true;
    }
    SaleLine line;
    line.serial = written;
    line.quantity = quantity;
    return std::ranges::any_of(serialsSold(line), [&of](const QString &each) { return isSameSerial(each, of.serial); });
}

void addSales(Database &database, const LifeOf &of, int limit, std::vector<LifeEntry> &all)
{
    const Meant lines = meant(of);
    Query query = database.query(
        "SELECT s.store_day, s.sold_at, s.receipt, s.id, coalesce(r.number, ''), l.sku, l.name, l.unit, l.serial, l.quantity, l.paid, "
        "s.source = 'desk' AND s.typed = 0, l.batch FROM sale_line AS l JOIN sale AS s ON s.id = l.sale "
        "LEFT JOIN settlement AS t ON t.new_sale = s.id LEFT JOIN rma AS r ON r.id = t.rma WHERE l.kind = 'goods' AND "
        + lines.saleLines + " ORDER BY s.store_day DESC, l.id DESC LIMIT ?2");
    query.with(lines.key, limit);
    while (query.next()) {
        LifeEntry entry;
        bool isGiven = false;
        query.into(entry.day, entry.at, entry.receipt, entry.sale, entry.number, entry.sku, entry.name, entry.unit,
                   entry.serial, entry.quantity, entry.amount, isGiven, entry.batch);
        entry.kind = isGiven ? LifeKind::Given : LifeKind::Sold;
        if (isOfUnit(of, entry.serial, entry.quantity)) {
            all.push_back(std::move(entry));
        }
    }
}

/// Units that went on in a return split off are told once, where they were logged.
void addReturns(Database &database, const LifeOf &of, int limit, std::vector<LifeEntry> &all)
{
    const Meant lines = meant(of);
    Query query = database.query(
        "SELECT r.store_day, CASE r.origin WHEN 'desk' THEN r.opened_at END, r.number, l.sku, l.name, l.unit, l.serial, l.requested - l.replaced, "
        "l.history_amount, l.reason, l.batch FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE l.split_root IS NULL AND l.requested > l.replaced AND r.outcome IS NOT 'undone' AND "
        + lines.returnLines + " ORDER BY r.store_day DESC, l.id DESC LIMIT ?2");
    query.with(lines.key, limit);
    while (query.next()) {
        LifeEntry entry;
        entry.kind = LifeKind::Returned;
        query.into(entry.day, entry.at, entry.number, entry.sku, entry.name, entry.unit, entry.serial, entry.quantity,
                   entry.amount, entry.reason, entry.batch);
        all.push_back(std::move(entry));
    }
}

void addFindings(Database &database, const LifeOf &of, int limit, std::vector<LifeEntry> &all)
{
    const Meant lines = meant(of);
    Query query = database.query(
        "SELECT f.at, r.number, l.sku, l.name, l.unit, CASE f.serial WHEN '' THEN l.serial ELSE f.serial END, f.quantity, "
        "f.condition, f.disposition, f.accepted, CASE f.batch WHEN '' THEN l.batch ELSE f.batch END FROM return_line AS l JOIN finding AS f ON f.return_line = l.id "
        "JOIN rma AS r ON r.id = l.rma WHERE f.undone_at IS NULL AND "
        + lines.findings + " ORDER BY f.id DESC LIMIT ?2");
    query.with(lines.key, limit);
    while (query.next()) {
        LifeEntry entry;
        entry.kind = LifeKind::Inspected;
        query.into(entry.at, entry.number, entry.sku, entry.name, entry.unit, entry.serial, entry.quantity,
                   entry.condition, entry.disposition, entry.isAccepted, entry.batch);
        all.push_back(std::move(entry));
    }
}

void addSentAgain(Database &database, const LifeOf &of, int limit, std::vector<LifeEntry> &all)
{
    const Meant lines = meant(of);
    Query query = database.query(
        "SELECT t.at, r.number, l.sku, l.name, l.unit, l.serial, p.quantity FROM return_line AS l "
        "JOIN settlement_line AS p ON p.return_line = l.id JOIN settlement AS t ON t.id = p.settlement JOIN rma AS r ON r.id = l.rma "
        "WHERE t.kind = 'reship' AND t.state IN ('sent', 'done') AND "
        + lines.returnLines + " ORDER BY t.id DESC LIMIT ?2");
    query.with(lines.key, limit);
    while (query.next()) {
        LifeEntry entry;
        entry.kind = LifeKind::SentAgain;
        query.into(entry.at, entry.number, entry.sku, entry.name, entry.unit, entry.serial, entry.quantity);
        all.push_back(std::move(entry));
    }
}
}

std::optional<qint64> ArticleSums::rateBasisPoints() const
{
    const qint64 out = (sold + given).thousandths();
    if (out <= 0) {
        return std::nullopt;
    }
    return static_cast<qint64>((Int128{returned.thousandths()} * 20'000 + out) / (Int128{2} * out));
}

std::vector<LifeEntry> lifeEntries(Database &database, const LifeOf &of, int limit)
{
    std::vector<LifeEntry> all;
    addSales(database, of, limit, all);
    addReturns(database, of, limit, all);
    addFindings(database, of, limit, all);
    addSentAgain(database, of, limit, all);
    return all;
}

ArticleSums articleSums(Database &database, const LifeOf &of)
{
    const Meant lines = meant(of);
    ArticleSums sums;
    // The till's line of goods that the desk gave counts with the desk's.
    Query sold = database.query(
        "SELECT s.source = 'desk' AND s.typed = 0, l.serial, l.quantity, l.paid, (SELECT coalesce(sum(g.quantity), 0) FROM till_given AS g WHERE g.till_line = l.id), "
        "(SELECT coalesce(sum(g.gross), 0) FROM till_given AS g WHERE g.till_line = l.id) FROM sale_line AS l "
        "JOIN sale AS s ON s.id = l.sale WHERE l.kind = 'goods' AND "
        + lines.saleLines);
    sold.with(lines.key);
    while (sold.next()) {
        const auto quantity = sold.get<Quantity>(2);
        if (!isOfUnit(of, sold.text(1), quantity)) {
            continue;
        }
        // Of a unit only itself counts, and its share of what its line paid.
        const Quantity units = of.serial.isEmpty() ? quantity - sold.get<Quantity>(4) : Quantity::units(1);
        const Money paid = sold.get<Money>(3) - sold.get<Money>(5);
        const bool isGiven = sold.integer(0) != 0;
        (isGiven ? sums.given : sums.sold) += units;
        sums.paid += isGiven ? Money() : of.serial.isEmpty() ? paid : shareOf(paid, units, quantity);
    }
    Query back = database.query(
        "SELECT coalesce(sum(l.live), 0), coalesce(sum(l.history_amount), 0), coalesce(sum((SELECT coalesce(sum(p.net), 0) "
        "FROM settlement_line AS p JOIN settlement AS t ON t.id = p.settlement WHERE p.return_line = l.id AND t.state = 'done' "
        "AND t.kind IN ('refund', 'exchange', 'store_credit'))), 0) FROM return_line AS l JOIN rma AS r ON r.id = l.rma "
        "WHERE r.outcome IS NOT 'undone' AND "
        + lines.returnLines);
    if (back.with(lines.key).next()) {
        sums.returned = back.get<Quantity>(0);
        sums.refunded = back.get<Money>(1) + back.get<Money>(2);
    }
    return sums;
}

std::optional<QString> skuOfSerial(Database &database, const QString &serial)
{
    const std::vector<LifeEntry> entries = lifeEntries(database, {{}, serial}, 1);
    return entries.empty() ? std::nullopt : std::optional(entries.front().sku);
}

bool isKnownSerial(Database &database, const QString &serial)
{
    return !serial.isEmpty() && skuOfSerial(database, serial).has_value();
}
}
