// SPDX-License-Identifier: GPL-3.0-or-later
// Binding, stepping and reading with the engine's own functions.
#include "core/storage/query.h"

#include "core/storage/engine_error.h"

#include <sqlite3.h>

namespace rd
{
namespace
{
QByteArray borrowed(QByteArrayView view)
{
    return QByteArray::fromRawData(view.data(), view.size());
}
}

Query::Query(sqlite3 *handle, sqlite3_stmt *statement, bool *isBusy)
    : m_handle(handle), m_statement(statement), m_isBusy(isBusy)
{
    *m_isBusy = true;
}

Query::Query(Query &&other) noexcept
    : m_handle(other.m_handle), m_statement(other.m_statement), m_isBusy(other.m_isBusy), m_bound(other.m_bound),
      m_isStarted(other.m_isStarted)
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
    return bind(cell, SQLITE_TRANSIENT);
}

Query &Query::bindView(const Cell &cell)
{
    return bind(cell, SQLITE_STATIC);
}

Query &Query::bind(const Cell &cell, void (*keep)(void *))
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
                                   keep);
        break;
    case Cell::Kind::Blob:
        result = sqlite3_bind_blob(m_statement, m_bound, cell.bytes.constData(), static_cast<int>(cell.bytes.size()),
                                   keep);
        break;
    }
    if (result != SQLITE_OK) {
        throwEngineError(m_handle, result);
    }
    return *this;
}

/// The engine takes what was not bound as NULL without a word.
void Query::requireAllBound() const
{
    if (m_bound != sqlite3_bind_parameter_count(m_statement)) {
        throw LogicError("a statement is run with other parameters than it has");
    }
}

bool Query::next()
{
    if (!m_isStarted) {
        requireAllBound();
        m_isStarted = true;
    }
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
    const Cell stored = cellView(column);
    return stored.kind == cell.kind && stored.integer == cell.integer && stored.bytes == cell.bytes;
}

Cell Query::cellView(int column) const
{
    // The kind first: reading a number as bytes turns it into text.
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return {Cell::Kind::Integer, integer(column), {}};
    case SQLITE_NULL:
        return {};
    case SQLITE_TEXT:
        return {Cell::Kind::Text, 0, borrowed(bytes(column))};
    default:
        return {Cell::Kind::Blob, 0, borrowed(bytes(column))};
    }
}

Cell Query::cell(int column) const
{
    Cell own = cellView(column);
    own.bytes.detach();
    return own;
}
}
