// SPDX-License-Identifier: GPL-3.0-or-later
// Binding, stepping and reading with the engine's own functions.
#include "core/storage/query.h"

#include "core/storage/engine_error.h"

#include <sqlite3.h>

namespace rd
{
Query::Query(sqlite3 *handle, sqlite3_stmt *statement, bool *isBusy)
    : m_handle(handle), m_statement(statement), m_isBusy(isBusy)
{
    *m_isBusy = true;
}

Query::Query(Query &&other) noexcept
    : m_handle(other.m_handle), m_statement(other.m_statement), m_isBusy(other.m_isBusy), m_bound(other.m_bound)
{
    other.m_statement = nullptr;
}

Query::~Query()
{
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        *m_isBusy = false;
    }
}

Query &Query::bind(const Cell &cell)
{
    ++m_bound;
    int result = SQLITE_OK;
    switch (cell.kind) {
    case Cell::Kind::Null:
        result = sqlite3_bind_null(m_statement, m_bound);
        break;
    case Cell::Kind::Integer:
        result = sqlite3_bind_int64(m_statement, m_bound, cell.integer);
        break;
    case Cell::Kind::Text:
        result = sqlite3_bind_text(m_statement, m_bound, cell.bytes.constData(), static_cast<int>(cell.bytes.size()),
                                   SQLITE_TRANSIENT);
        break;
    case Cell::Kind::Blob:
        result = sqlite3_bind_blob(m_statement, m_bound, cell.bytes.constData(), static_cast<int>(cell.bytes.size()),
                                   SQLITE_TRANSIENT);
        break;
    }
    if (result != SQLITE_OK) {
        throwEngineError(m_handle, result);
    }
    return *this;
}

bool Query::next()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result != SQLITE_DONE) {
        throwEngineError(m_handle, result);
    }
    return false;
}

int Query::run()
{
    while (next()) {}
    return sqlite3_changes(m_handle);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Query::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QString Query::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Query::blob(int column) const
{
    return bytes(column).toByteArray();
}

bool Query::holds(int column, const Cell &cell) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return cell.kind == Cell::Kind::Integer && integer(column) == cell.integer;
    case SQLITE_NULL:
        return cell.kind == Cell::Kind::Null;
    case SQLITE_TEXT:
        return cell.kind == Cell::Kind::Text && bytes(column) == cell.bytes;
    default:
        return cell.kind == Cell::Kind::Blob && bytes(column) == cell.bytes;
    }
}

Cell Query::cell(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return {Cell::Kind::Integer, integer(column), {}};
    case SQLITE_NULL:
        return {};
    case SQLITE_TEXT:
        return {Cell::Kind::Text, 0, blob(column)};
    default:
        return {Cell::Kind::Blob, 0, blob(column)};
    }
}
}
