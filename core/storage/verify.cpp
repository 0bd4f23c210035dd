// SPDX-License-Identifier: GPL-3.0-or-later
// The order: file, chain, rows, then rules that no single row shows.
#include "core/storage/verify.h"

#include "core/storage/photo_repository.h"
#include "core/storage/transaction.h"
#include "core/storage/verify_figures.h"
#include "core/storage/verify_search.h"

#include <QFileInfo>

namespace rd
{
namespace
{
/// A rule as a query that lists what breaks it: table, id, number of the return.
struct Rule {
    const char *name;
    const char *sql;
};

constexpr Rule kRules[] = {
    {"over_return",
     "SELECT 'sale_line', s.id, '' FROM return_line AS l JOIN sale_line AS s ON s.id = l.sale_line GROUP BY s.id HAVING "
     "sum(l.live) > s.quantity"},
    {"over_return",
     "SELECT 'return_line', max(l.id), max(r.number) FROM return_line AS l JOIN rma AS r ON r.id = l.rma "
     "WHERE l.serial <> '' AND l.live > 0 GROUP BY l.sale_line, l.sku, l.serial COLLATE NOCASE HAVING count(*) > 1"},
    {"out_of_step",
     "SELECT 'finding', f.id, r.number FROM finding AS f JOIN return_line AS l ON l.id = f.return_line JOIN rma AS r ON r.id = l.rma "
     "WHERE f.accepted = 1 AND ((f.serial <> '' AND l.serial <> '' AND f.serial <> l.serial COLLATE NOCASE) "
     "OR (f.batch <> '' AND l.batch <> '' AND f.batch <> l.batch COLLATE NOCASE))"},
    {"out_of_step", "SELECT 'sale_line', l.id, '' FROM sale AS s JOIN sale_line AS l ON l.sale = s.id "
                    "WHERE s.source = 'desk' AND s.typed = 0 AND l.serial <> '' AND l.quantity <> 1000"},
    {"out_of_step",
     "SELECT 'sent_unit', max(u.id), max(r.number) FROM sent_unit AS u JOIN payout AS p ON p.id = u.payout JOIN rma AS r ON r.id = p.rma "
     "LEFT JOIN settlement_line AS x ON x.settlement = p.settlement AND x.return_line = u.return_line "
     "GROUP BY u.payout, u.return_line HAVING p.tender <> 'reship' OR x.quantity IS NULL OR sum(1000) > x.quantity"},
    {"over_settlement",
     "SELECT 'settlement', s.id, r.number FROM settlement AS s JOIN rma AS r ON r.id = s.rma JOIN payout AS p ON p.settlement = s.id "
     "WHERE p.state <> 'failed' GROUP BY s.id HAVING sum(p.amount) > s.amount"},
    {"over_settlement",
     "SELECT 'sale_line', s.id, '' FROM settlement_line AS x JOIN return_line AS l ON l.id = x.return_line "
     "JOIN sale_line AS s ON s.id = l.sale_line JOIN settlement AS t ON t.id = x.settlement WHERE t.state <> 'void' GROUP BY s.id "
     "HAVING sum(x.gross) + (SELECT coalesce(sum(h.history_amount), 0) FROM return_line AS h WHERE h.sale_line = s.id) "
     "+ (SELECT coalesce(sum(g.gross), 0) FROM till_given AS g WHERE g.till_line = s.id) > s.paid"},
    {"over_return",
     "SELECT 'sale_line', s.id, '' FROM till_given AS g JOIN sale_line AS s ON s.id = g.till_line GROUP BY s.id HAVING "
     "sum(g.quantity) + (SELECT coalesce(sum(l.live), 0) FROM return_line AS l WHERE l.sale_line = s.id) > s.quantity"},
    {"over_return",
     "SELECT 'sale_line', s.id, '' FROM till_given AS g JOIN sale_line AS s ON s.id = g.given_line GROUP BY s.id HAVING "
     "sum(g.quantity) > s.quantity"},
    {"over_settlement",
     "SELECT 'sale', r.sale, '' FROM settlement_line AS x JOIN settlement AS t ON t.id = x.settlement JOIN rma AS r ON r.id = t.rma "
     "WHERE x.promotion <> 0 AND t.state <> 'void' GROUP BY r.sale HAVING sum(x.promotion) < 0"},
    {"out_of_step",
     "SELECT 'settlement', s.id, r.number FROM settlement_line AS x JOIN settlement AS s ON s.id = x.settlement JOIN rma AS r ON r.id = s.rma "
     "WHERE x.promotions <> '' AND x.promotion IS NOT CASE WHEN json_valid(x.promotions) THEN "
     "(SELECT coalesce(sum(json_extract(p.value, '$.amount')), 0) FROM json_each(x.promotions) AS p) END"},
    {"over_settlement",
     "SELECT 'return_line', o.id, r.number FROM settlement_line AS x JOIN return_line AS l ON l.id = x.return_line "
     "JOIN return_line AS o ON o.id = coalesce(l.split_root, l.id) JOIN rma AS r ON r.id = o.rma "
     "JOIN settlement AS t ON t.id = x.settlement WHERE t.state <> 'void' GROUP BY o.id HAVING sum(x.gross) > o.sale_line_paid"},
    {"over_settlement",
     "SELECT 'return_line', l.id, r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma JOIN sale_line AS s ON s.id = l.sale_line "
     "WHERE l.sale_line_subsidy > 0 AND l.sale_line_paid + l.sale_line_subsidy <> s.paid"},
    {"over_settlement",
     "SELECT 'sale_line', l.sale_line, '' FROM settlement_line AS x JOIN return_line AS l ON l.id = x.return_line "
     "JOIN settlement AS t ON t.id = x.settlement WHERE t.state <> 'void' AND x.subsidy > 0 GROUP BY l.sale_line "
     "HAVING sum(x.subsidy) > max(l.sale_line_subsidy)"},
    {"out_of_step",
     "SELECT 'return_line', l.id, r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE l.moved <> "
     "(SELECT coalesce(sum(s.requested), 0) FROM return_line AS s WHERE s.split_from = l.id)"},
    {"out_of_step",
     "SELECT 'return_line', l.id, r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE l.replaced <> "
     "(SELECT coalesce(sum(n.replaces_units), 0) FROM return_line AS n WHERE n.replaces = l.id)"},
    {"out_of_step",
     "SELECT 'return_line', l.id, r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma LEFT JOIN return_line AS p ON p.id = l.split_from "
     "WHERE (l.replaces IS NULL AND p.rma IS NOT r.split_from) OR (p.id IS NOT NULL AND (l.split_root <> coalesce(p.split_root, p.id) OR l.sale_line IS NOT p.sale_line))"},
    {"out_of_step",
     "SELECT 'rma', r.id, r.number FROM rma AS r JOIN rma AS p ON p.id = r.split_from WHERE r.split_root <> coalesce(p.split_root, p.id) "
     "OR r.sale IS NOT p.sale OR r.customer IS NOT p.customer OR r.logged_by <> p.logged_by OR r.opened_at <> p.opened_at"},
    {"out_of_step",
     "SELECT 'settlement', s.id, r.number FROM settlement AS s JOIN rma AS r ON r.id = s.rma "
     "WHERE s.kind <> 'compensation' AND s.amount <> (SELECT coalesce(sum(x.net), 0) FROM settlement_line AS x WHERE x.settlement = s.id)"},
    {"out_of_step",
     "SELECT 'settlement', s.id, r.number FROM settlement AS s JOIN rma AS r ON r.id = s.rma WHERE s.kind = 'compensation' "
     "AND (r.origin <> 'desk' OR EXISTS (SELECT 1 FROM settlement_line AS x WHERE x.settlement = s.id))"},
    {"out_of_step", "SELECT 'rma', r.id, r.number FROM rma AS r WHERE r.closed_at IS NULL AND NOT EXISTS "
                    "(SELECT 1 FROM task AS t WHERE t.rma = r.id AND t.closed_at IS NULL)"},
    {"out_of_step",
     "SELECT 'task', t.id, r.number FROM task AS t JOIN rma AS r ON r.id = t.rma WHERE t.closed_at IS NULL "
     "AND r.closed_at IS NOT NULL AND t.step <> 'follow_up'"},
    {"out_of_step",
     "SELECT 'return_exception', x.id, r.number FROM return_exception AS x JOIN rma AS r ON r.id = x.rma LEFT JOIN task AS t ON t.exception = x.id "
     "WHERE t.id IS NULL OR t.rma <> x.rma OR (t.closed_at IS NULL) <> (x.closed_at IS NULL)"},
    {"out_of_step",
     "SELECT 'return_line', l.id, r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE "
     "(SELECT coalesce(sum(f.damaged_in_store), 0) FROM finding AS f WHERE f.return_line = l.id AND f.undone_at IS NULL) > "
     "(SELECT coalesce(sum(x.uninspected), 0) FROM return_exception AS x WHERE x.return_line = l.id)"},
    {"out_of_step", "SELECT 'task_counter', c.step, '' FROM task_counter AS c "
                    "WHERE c.open <> (SELECT count(*) FROM task AS t WHERE t.step = c.step AND t.closed_at IS NULL)"},
    {"out_of_step", "SELECT 'task_counter', t.step, '' FROM task AS t WHERE t.closed_at IS NULL "
                    "AND t.step NOT IN (SELECT step FROM task_counter) GROUP BY t.step"},
    {"out_of_step",
     "SELECT 'day_count', d.store_day, '' FROM day_count AS d "
     "WHERE d.logged <> (SELECT count(*) FROM rma AS r WHERE r.store_day = d.store_day AND r.origin = 'desk')"},
    {"out_of_step", "SELECT 'day_count', 0, '' WHERE (SELECT coalesce(sum(closed), 0) FROM day_count) <> "
                    "(SELECT count(*) FROM rma WHERE origin = 'desk' AND closed_at IS NOT NULL)"},
    {"out_of_step",
     "SELECT 'return_line', l.id, r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE l.history_amount IS NULL "
     "AND l.settled <> (SELECT coalesce(sum(x.quantity), 0) FROM settlement_line AS x JOIN settlement AS s ON s.id = x.settlement "
     "WHERE x.return_line = l.id AND s.state = 'done')"},
    {"out_of_step",
     "SELECT 'return_line', l.id, r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma "
     "WHERE l.collected <> (SELECT coalesce(sum(x.quantity), 0) FROM settlement_line AS x JOIN settlement AS s ON s.id = x.settlement "
     "WHERE x.return_line = l.id AND s.kind = 'repair' AND s.state = 'done')"},
    {"out_of_step",
     "SELECT 'settlement', s.id, r.number FROM settlement AS s JOIN rma AS r ON r.id = s.rma WHERE s.kind = 'repair' "
     "AND EXISTS (SELECT 1 FROM settlement_line AS x WHERE x.settlement = s.id AND (x.gross <> 0 OR x.tax <> 0))"},
    {"out_of_step",
     "SELECT 'return_line', l.id, r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE l.history_amount IS NULL AND "
     "(l.inspected <> (SELECT coalesce(sum(f.quantity), 0) FROM finding AS f WHERE f.return_line = l.id AND f.undone_at IS NULL) OR "
     "l.accepted <> (SELECT coalesce(sum(f.quantity), 0) FROM finding AS f WHERE f.return_line = l.id AND f.accepted = 1 AND f.undone_at IS NULL))"},
    {"out_of_step",
     "SELECT 'till_booking', b.id, '' FROM till_booking AS b WHERE (b.state = 'posted') <> "
     "(b.quantity = (SELECT coalesce(sum(p.quantity), 0) FROM till_posted AS p WHERE p.booking = b.id))"},
    {"out_of_step",
     "SELECT 'till_booking', b.id, r.number FROM till_booking AS b JOIN rma AS r ON r.id = b.rma WHERE r.outcome = 'undone'"},
    {"out_of_step",
     "SELECT 'rma', r.id, r.number FROM rma AS r WHERE (r.outcome IS 'undone') <> EXISTS (SELECT 1 FROM till_undo AS u WHERE u.past = r.id)"},
    {"out_of_step", "SELECT 'return_line', l.id, r.number FROM return_line AS l JOIN rma AS r ON r.id = l.rma "
                    "WHERE r.outcome = 'undone' AND l.sale_line IS NOT NULL"},
    {"out_of_step",
     "SELECT 'told_apart', a.id, '' FROM told_apart_now AS a JOIN sale_line AS l ON l.sale = a.till "
     "JOIN till_given AS g ON g.till_line = l.id JOIN sale_line AS o ON o.id = g.given_line AND o.sale = a.given"},
    {"gap", "SELECT 'payout', c.last, '' FROM number_counter AS c WHERE c.kind = 'voucher' AND "
            "(c.last <> (SELECT count(*) FROM payout) OR c.last <> (SELECT coalesce(max(voucher), 0) FROM payout))"},
    {"gap",
     "SELECT 'payout', max(voucher), '' FROM payout HAVING count(*) > 0 AND NOT EXISTS (SELECT 1 FROM number_counter WHERE kind = 'voucher')"},
    {"gap",
     "SELECT 'rma', n.day, '' FROM number_counter AS n WHERE n.kind = 'return' AND n.last <> (SELECT count(*) FROM rma AS r WHERE r.store_day = n.day)"},
    {"gap",
     "SELECT 'rma', r.id, r.number FROM rma AS r LEFT JOIN number_counter AS n ON n.kind = 'return' AND n.day = r.store_day "
     "WHERE n.last IS NULL OR CAST(substr(r.number, 12) AS INTEGER) NOT BETWEEN 1 AND n.last"},
    {"gap",
     "SELECT 'store_credit', c.last, '' FROM number_counter AS c WHERE c.kind = 'credit' AND "
     "(c.last <> (SELECT count(*) FROM store_credit) OR c.last <> (SELECT coalesce(max(number), 0) FROM store_credit))"},
    {"gap", "SELECT 'store_credit', max(number), '' FROM store_credit HAVING count(*) > 0 "
            "AND NOT EXISTS (SELECT 1 FROM number_counter WHERE kind = 'credit')"},
    {"over_settlement",
     "SELECT 'store_credit', c.id, r.number FROM store_credit AS c JOIN rma AS r ON r.id = c.rma JOIN credit_entry AS e ON e.credit = c.id "
     "GROUP BY c.id HAVING sum(iif(e.kind = 'restored', -e.amount, e.amount)) > c.amount "
     "OR sum(CASE e.kind WHEN 'voided' THEN e.amount WHEN 'restored' THEN -e.amount ELSE 0 END) < 0"},
    {"out_of_step",
     "SELECT 'payout', p.id, r.number FROM payout AS p JOIN rma AS r ON r.id = p.rma JOIN settlement AS s ON s.id = p.settlement "
     "WHERE p.tender IN ('exchange', 'reship') AND p.state = 'confirmed' AND p.amount > "
     "(SELECT coalesce(sum(l.paid), 0) FROM sale_line AS l WHERE l.sale = s.new_sale)"},
    {"out_of_step",
     "SELECT 'payout', p.id, r.number FROM payout AS p JOIN rma AS r ON r.id = p.rma WHERE p.tender = 'store_credit' "
     "AND p.amount <> (SELECT coalesce(sum(c.amount), 0) FROM store_credit AS c WHERE c.settlement = p.settlement)"},
    {"out_of_step",
     "SELECT 'search_text', r.id, r.number FROM rma AS r WHERE NOT EXISTS (SELECT 1 FROM search_text AS t WHERE t.rma = r.id)"},
};

/// The engine fills a last page that was cut off with zeros, and says nothing.
bool hasWholePages(Database &database)
{
    Query file = database.query("SELECT file FROM pragma_database_list WHERE name = 'main'");
    const QString path = file.next() ? file.text(0) : QString();
    return path.isEmpty() || QFileInfo(path).size() % database.number("PRAGMA page_size") == 0;
}

void verifyFile(Database &database, std::vector<StoreProblem> &problems)
{
    if (!hasWholePages(database)) {
        problems.push_back({QStringLiteral("file"), QStringLiteral("0"), {}, QStringLiteral("damaged")});
    }
    Query query = database.query("PRAGMA integrity_check(20)");
    while (query.next()) {
        if (query.text(0) != QLatin1String("ok")) {
            problems.push_back({QStringLiteral("file"), query.text(0), {}, QStringLiteral("damaged")});
        }
    }
    Query keys = database.query("PRAGMA foreign_key_check");
    while (keys.next()) {
        problems.push_back({keys.text(0), QString::number(keys.integer(1)), {}, QStringLiteral("missing")});
    }
}

void verifyRules(Database &database, std::vector<StoreProblem> &problems, QJsonObject &checked)
{
    for (const Rule &rule : kRules) {
        Query query = database.query(rule.sql);
        while (query.next()) {
            problems.push_back({query.text(0), query.text(1), query.text(2), QString::fromLatin1(rule.name)});
        }
    }
    checked.insert(QStringLiteral("rules"), static_cast<int>(std::size(kRules)));
}

/// Currency and time zone decide what every number means; the first entry of the history says what they were.
void verifyMeta(Store &store, std::vector<StoreProblem> &problems)
{
    Query query = store.database().query(
        "SELECT json_extract(payload, '$.currency'), json_extract(payload, '$.time_zone'), json_extract(payload, '$.uuid') "
        "FROM event WHERE id = 1 AND json_valid(payload)");
    const bool fits = query.next() && query.text(0) == store.meta().currency && query.text(1) == store.meta().timeZone
                      && query.text(2) == store.meta().uuid;
    if (!fits) {
        problems.push_back({QStringLiteral("meta"), store.meta().uuid, {}, QStringLiteral("altered")});
    }
}

/// What is kept beside the protected rows. A row that cannot be read any more has been named by then.
void verifyKept(Database &database, std::vector<StoreProblem> &problems)
{
    try {
        verifyFigures(database, problems);
        verifySearch(database, problems);
    } catch (const StorageError &error) {
        if (error.code() != ErrorCode::Damaged || problems.empty()) {
            throw;
        }
        problems.push_back({QStringLiteral("month_figure"), QStringLiteral("0"), {}, QStringLiteral("unchecked")});
    }
}
}

StoreVerification verifyStore(Store &store, const StoreProgress &progress)
{
    Database &database = store.database();
    const ReadTransaction transaction(database);
    StoreVerification result;
    verifyFile(database, result.problems);
    if (store.hasKeys()) {
        TouchedRows touched(database);
        result.checked.insert(QStringLiteral("event"),
                              verifyChain(database, store.keys(), touched, result.problems, progress));
        verifyRows(database, store.keys(), touched, result.problems, result.checked);
    } else {
        result.problems.push_back({QStringLiteral("event"), QStringLiteral("0"), {}, QStringLiteral("unchecked")});
    }
    verifyMeta(store, result.problems);
    verifyRules(database, result.problems, result.checked);
    verifyKept(database, result.problems);
    verifyPhotos(database, result.problems);
    return result;
}
}
