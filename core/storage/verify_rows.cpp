// SPDX-License-Identifier: GPL-3.0-or-later
// The chain first, then each table once.
#include "core/storage/verify_rows.h"

#include "core/storage/chain_check.h"

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace rd
{
namespace
{
/// Its bytes are valid until the query steps on.
EventRecord eventFrom(const Query &query)
{
    return {query.integer(0), query.integer(1), query.integer(2), query.integer(3),
            query.integer(4), query.integer(5), query.bytes(6),   query.bytes(7)};
}

constexpr int kDigestColumn = 8;

/// So many rows that were taken away at the end of a table are named one by one. An altered entry can name any id.
constexpr qint64 kGoneAtMost = 1'000'000;
/// More rows than any store has; a foreign row can name any id.
constexpr qint64 kMostIds = 50'000'000;
/// Room made before the walk; more is made on the way.
constexpr qint64 kReserved = 1'000'000;

qint64 highestIdOf(Database &database, const ProtectedTable &table)
{
    Query query = database.query(QByteArray("SELECT coalesce(max(id), 0) FROM ") + table.name);
    return query.next() ? query.integer(0) : 0;
}

constexpr char kEvents[] =
    "SELECT id, at, store_day, actor, action, coalesce(rma, 0), payload, touched, digest FROM event ORDER BY id";

QString numberOf(Database &database, qint64 rma)
{
    Query query = database.query("SELECT number FROM rma WHERE id = ?");
    return query.with(rma).next() ? query.text(0) : QString();
}

/// The return that a protected row belongs to.
QString returnOf(Database &database, const ProtectedTable &table, qint64 id)
{
    const QByteArray name(table.name);
    QByteArray sql;
    if (name == "rma") {
        return numberOf(database, id);
    }
    if (name == "return_line" || name == "task" || name == "settlement" || name == "payout" || name == "store_credit"
        || name == "red_invoice" || name == "benefit_tick" || name == "parcel" || name == "parcel_unmatch"
        || name == "return_exception" || name == "photo") {
        sql = "SELECT rma FROM " + name + " WHERE id = ?";
    } else if (name == "exception_tick") {
        sql = "SELECT x.rma FROM exception_tick AS t JOIN return_exception AS x ON x.id = t.exception WHERE t.id = ?";
    } else if (name == "photo_removal") {
        sql = "SELECT p.rma FROM photo_removal AS x JOIN photo AS p ON p.id = x.photo WHERE x.id = ?";
    } else if (name == "notice") {
        sql = "SELECT t.rma FROM notice AS n JOIN task AS t ON t.id = n.task WHERE n.id = ?";
    } else if (name == "take_over") {
        sql = "SELECT l.rma FROM take_over AS t JOIN return_line AS l ON l.id = t.return_line WHERE t.id = ?";
    } else if (name == "finding") {
        sql = "SELECT l.rma FROM finding AS f JOIN return_line AS l ON l.id = f.return_line WHERE f.id = ?";
    } else if (name == "undone_units") {
        sql = "SELECT l.rma FROM undone_units AS u JOIN return_line AS l ON l.id = u.return_line WHERE u.id = ?";
    } else if (name == "settlement_line") {
        sql = "SELECT s.rma FROM settlement_line AS l JOIN settlement AS s ON s.id = l.settlement WHERE l.id = ?";
    } else if (name == "credit_entry") {
        sql = "SELECT c.rma FROM credit_entry AS e JOIN store_credit AS c ON c.id = e.credit WHERE e.id = ?";
    } else if (name == "till_posting") {
        sql = "SELECT s.rma FROM till_posting AS p JOIN settlement_line AS l ON l.id = p.settlement_line "
              "JOIN settlement AS s ON s.id = l.settlement WHERE p.id = ?";
    } else if (name == "past_unmatched") {
        sql = "SELECT l.rma FROM past_unmatched AS u JOIN return_line AS l ON l.id = u.return_line WHERE u.id = ?";
    } else if (name == "till_goods") {
        sql = "SELECT s.rma FROM till_goods AS g JOIN sale_line AS l ON l.id = g.given_line "
              "JOIN settlement AS s ON s.new_sale = l.sale WHERE g.id = ?";
    } else if (name == "till_undo") {
        sql =
            "SELECT coalesce(u.past, ps.rma, gs.rma) FROM till_undo AS u LEFT JOIN till_posting AS p ON p.id = u.posting "
            "LEFT JOIN settlement_line AS pl ON pl.id = p.settlement_line LEFT JOIN settlement AS ps ON ps.id = pl.settlement "
            "LEFT JOIN till_goods AS g ON g.id = u.goods LEFT JOIN sale_line AS gl ON gl.id = g.given_line "
            "LEFT JOIN settlement AS gs ON gs.new_sale = gl.sale WHERE u.id = ?";
    } else if (name == "told_apart") {
        sql =
            "SELECT coalesce(a.rma, s.rma) FROM told_apart AS a LEFT JOIN settlement AS s ON s.new_sale = a.given WHERE a.id = ?";
    } else {
        return {};
    }
    Query query = database.query(sql);
    return query.with(id).next() ? numberOf(database, query.integer(0)) : QString();
}

/// A text that was erased is fine; one that says something else than the entry's digest is not.
void verifyTexts(Database &database, std::vector<StoreProblem> &problems)
{
    Query query = database.query(
        "SELECT x.event, x.salt, x.text, e.payload, coalesce(e.rma, 0) FROM event_text AS x JOIN event AS e ON e.id = x.event");
    while (query.next()) {
        const QString stored = QJsonDocument::fromJson(query.blob(3)).object().value(QLatin1String("text")).toString();
        if (stored != textDigest(query.blob(1), query.text(2))) {
            problems.push_back({QStringLiteral("event_text"), QString::number(query.integer(0)),
                                numberOf(database, query.integer(4)), QStringLiteral("altered")});
        }
    }
}

void verifyTable(Database &database, const StoreKeys &keys, const ProtectedTable &table, const TouchedRows &touched,
                 std::vector<StoreProblem> &problems, QJsonObject &checked)
{
    const auto macColumn = static_cast<int>(table.columns.size()) + (table.hasVersion ? 2 : 1);
    std::vector<bool> seen(static_cast<size_t>(std::max<qint64>(touched.highestId(table.number) + 1, 1)), false);
    qint64 rows = 0;
    const auto report = [&](qint64 id, const char *code) {
        problems.push_back({QString::fromLatin1(table.name), QString::number(id), returnOf(database, table, id),
                            QString::fromLatin1(code)});
    };
    Query query = database.query(QByteArray("SELECT " + columnList(table) + " FROM " + table.name + " ORDER BY id"));
    while (query.next()) {
        const qint64 id = query.integer(0);
        const TouchedRow *known = touched.find(table.number, id);
        if (!isIntact(keys.row, table, query)) {
            report(id, "altered");
        } else if (known == nullptr) {
            report(id, "foreign");
        } else if (QByteArrayView(known->mac.data(), kMacSize) != query.bytes(macColumn)
                   || (table.hasVersion && known->times != query.integer(1))) {
            report(id, "old_row");
        }
        if (id >= 0 && id < static_cast<qint64>(seen.size())) {
            seen[static_cast<size_t>(id)] = true;
        }
        ++rows;
    }
    for (qint64 id = 0; id <= touched.highestId(table.number); ++id) {
        if (!seen[static_cast<size_t>(id)] && touched.find(table.number, id)) {
            report(id, "missing");
        }
    }
    checked.insert(QString::fromLatin1(table.name), rows);
}
}

TouchedRows::TouchedRows(Database &database)
{
    for (const ProtectedTable *table : tables::all()) {
        const qint64 highest = highestIdOf(database, *table);
        m_limits[static_cast<size_t>(table->number)] = std::clamp<qint64>(highest, 0, kMostIds) + kGoneAtMost;
        m_rows[static_cast<size_t>(table->number)].reserve(
            static_cast<size_t>(std::clamp<qint64>(highest, 0, kReserved)) + 1);
    }
}

void TouchedRows::add(QByteArrayView touched)
{
    for (qsizetype at = 0; at + kTouchedSize <= touched.size(); at += kTouchedSize) {
        const auto table = static_cast<size_t>(touched[at]);
        const auto id = qFromLittleEndian<qint64>(touched.data() + at + 1);
        if (table >= m_rows.size() || id <= 0 || id > m_limits[table]) {
            continue;
        }
        auto &rows = m_rows[table];
        if (static_cast<size_t>(id) >= rows.size()) {
            rows.resize(static_cast<size_t>(id) + 1);
        }
        TouchedRow &row = rows[static_cast<size_t>(id)];
        std::memcpy(row.mac.data(), touched.data() + at + 9, kMacSize);
        ++row.times;
    }
}

const TouchedRow *TouchedRows::find(int table, qint64 id) const
{
    const auto &rows = m_rows.at(static_cast<size_t>(table));
    const bool isKnown = id >= 0 && id < static_cast<qint64>(rows.size()) && rows[static_cast<size_t>(id)].times > 0;
    return isKnown ? &rows[static_cast<size_t>(id)] : nullptr;
}

qint64 verifyChain(Database &database, const StoreKeys &keys, TouchedRows &touched, std::vector<StoreProblem> &problems,
                   const StoreProgress &progress)
{
    const qint64 total = database.number("SELECT coalesce(max(id), 0) FROM event");
    qint64 expected = 1;
    ChainCheck check(keys.chain);
    Query query = database.query(kEvents);
    while (query.next()) {
        const EventRecord record = eventFrom(query);
        if (record.id != expected) {
            problems.push_back({QStringLiteral("event"), QString::number(expected), {}, QStringLiteral("missing")});
        }
        check.add(record, query.bytes(kDigestColumn), record.id == expected);
        touched.add(record.touched);
        expected = record.id + 1;
        if (progress && record.id % 4096 == 0 && !progress(record.id, total)) {
            problems.push_back({QStringLiteral("event"), QString::number(record.id), {}, QStringLiteral("unchecked")});
            break;
        }
    }
    for (const AlteredEntry &entry : check.finish()) {
        problems.push_back({QStringLiteral("event"), QString::number(entry.id), numberOf(database, entry.rma),
                            QStringLiteral("altered")});
    }
    verifyTexts(database, problems);
    return expected - 1;
}

void verifyRows(Database &database, const StoreKeys &keys, const TouchedRows &touched,
                std::vector<StoreProblem> &problems, QJsonObject &checked)
{
    for (const ProtectedTable *table : tables::all()) {
        verifyTable(database, keys, *table, touched, problems, checked);
    }
}

bool fitsKey(Database &database, const StoreKeys &keys)
{
    Query query = database.query(kEvents);
    if (!query.next()) {
        return false;
    }
    return eventDigest(keys.chain, {}, eventFrom(query)) == query.bytes(kDigestColumn);
}
}
