// SPDX-License-Identifier: GPL-3.0-or-later
// Statements are put together once from the list of columns.
#include "core/storage/row_writer.h"

#include "core/storage/keyed_hash.h"

#include <QtEndian>

namespace rd
{
namespace
{
struct Statements {
    QByteArray insert;
    QByteArray stored;
    QByteArray lastId;
};

/// Sets only what differs: each column named here costs its indexes and foreign keys, changed or not.
QByteArray updateOf(const ProtectedTable &table, const std::vector<size_t> &changed)
{
    QByteArray sql = QByteArray("UPDATE ") + table.name + " SET version = ?, ";
    for (const size_t column : changed) {
        sql += QByteArray(table.columns[column]) + " = ?, ";
    }
    return sql + "mac = ? WHERE id = ?";
}

Statements statementsOf(const ProtectedTable &table)
{
    const QByteArray name(table.name);
    const auto count = static_cast<qsizetype>(table.columns.size()) + (table.hasVersion ? 1 : 0) + 1;
    return {"INSERT INTO " + name + " (" + columnList(table) + ") VALUES (?" + QByteArray(", ?").repeated(count) + ")",
            "SELECT " + columnList(table) + " FROM " + name + " WHERE id = ?",
            "SELECT coalesce(max(id), 0) FROM " + name};
}

const Statements &statements(const ProtectedTable &table)
{
    static const std::vector<Statements> known = [] {
        std::vector<Statements> list(tables::kNumbers);
        for (const ProtectedTable *each : tables::all()) {
            list[static_cast<size_t>(each->number)] = statementsOf(*each);
        }
        return list;
    }();
    return known[static_cast<size_t>(table.number)];
}

StorageError tampered(const ProtectedTable &table, qint64 id)
{
    return {ErrorCode::Tampered,
            QStringLiteral("a row was changed by another tool"),
            0,
            {{QStringLiteral("table"), QLatin1String(table.name)}, {QStringLiteral("id"), id}}};
}
}

QByteArray rowMac(const QByteArray &key, const ProtectedTable &table, qint64 id, qint64 version, const Cells &cells)
{
    KeyedHash hash(key, kMacSize);
    hash.add(qint64(table.number)).add(id).add(version);
    for (const Cell &cell : cells) {
        hash.add(cell);
    }
    return hash.result();
}

bool isIntact(const QByteArray &key, const ProtectedTable &table, const Query &row)
{
    const int first = table.hasVersion ? 2 : 1;
    const auto count = static_cast<int>(table.columns.size());
    KeyedHash hash(key, kMacSize);
    hash.add(qint64(table.number)).add(row.integer(0)).add(table.hasVersion ? row.integer(1) : 0);
    for (int column = first; column < first + count; ++column) {
        hash.add(row.cellView(column));
    }
    return hash.result() == row.bytes(first + count);
}

void requireIntact(Database &database, const QByteArray &key, const ProtectedTable &table, qint64 id)
{
    Query row = database.query(statements(table).stored);
    if (row.with(id).next() && !isIntact(key, table, row)) {
        throw tampered(table, id);
    }
}

qint64 RowWriter::insert(const ProtectedTable &table, const Cells &cells)
{
    if (cells.size() != table.columns.size()) {
        throw LogicError("a row has as many cells as its table columns");
    }
    const Statements &sql = statements(table);
    qint64 &last = m_lastIds.at(static_cast<size_t>(table.number));
    if (last == 0) {
        Query query = m_database.query(sql.lastId);
        last = query.next() ? query.integer(0) : 0;
    }
    const qint64 id = ++last;
    const qint64 version = table.hasVersion ? 1 : 0;
    const QByteArray mac = rowMac(m_key, table, id, version, cells);
    Query query = m_database.query(sql.insert.constData()); // lives as long as the program: found by its address
    query.with(id);
    if (table.hasVersion) {
        query.with(version);
    }
    for (const Cell &cell : cells) {
        query.bindView(cell);
    }
    query.bindView(cellOf(mac)).run();
    touch(table, id, mac);
    return id;
}

void RowWriter::update(const ProtectedTable &table, qint64 id, const Cells &cells)
{
    if (!table.hasVersion || cells.size() != table.columns.size()) {
        throw LogicError("only rows with a version change");
    }
    qint64 version = 0;
    std::vector<size_t> changed;
    {
        Query stored = m_database.query(statements(table).stored);
        if (!stored.with(id).next()) {
            throw StorageError(ErrorCode::Damaged, QStringLiteral("a row to change is missing"));
        }
        if (!isIntact(m_key, table, stored)) {
            throw tampered(table, id);
        }
        version = stored.integer(1) + 1;
        for (size_t column = 0; column < cells.size(); ++column) {
            if (!stored.holds(static_cast<int>(column) + 2, cells[column])) {
                changed.push_back(column);
            }
        }
    }
    const QByteArray mac = rowMac(m_key, table, id, version, cells);
    Query query = m_database.query(updateOf(table, changed));
    query.with(version);
    for (const size_t column : changed) {
        query.bind(cells[column]);
    }
    query.with(mac, id).run();
    touch(table, id, mac);
}

void RowWriter::touch(const ProtectedTable &table, qint64 id, const QByteArray &mac)
{
    const qint64 number = qToLittleEndian(id);
    m_touched.append(static_cast<char>(table.number));
    m_touched.append(reinterpret_cast<const char *>(&number), sizeof number);
    m_touched.append(mac);
}
}
