// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, binding, stepping.
#include "tests/bench/bare.h"

#include <QFile>

#include <stdexcept>

namespace rd::bench
{
namespace
{
void require(sqlite3 *handle, int result, const QByteArray &what)
{
    if (result != SQLITE_OK && result != SQLITE_ROW && result != SQLITE_DONE) {
        throw std::runtime_error(what.toStdString() + ": " + sqlite3_errmsg(handle));
    }
}
}

BareStatement::BareStatement(BareFile &file, const QByteArray &sql) : m_handle(file.handle())
{
    require(m_handle,
            sqlite3_prepare_v3(m_handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr), sql);
}

void BareStatement::bind(int at, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        sqlite3_bind_null(m_statement, at);
        break;
    case Cell::Kind::Integer:
        sqlite3_bind_int64(m_statement, at, cell.integer);
        break;
    case Cell::Kind::Text:
        bind(at, cell.bytes);
        break;
    case Cell::Kind::Blob:
        sqlite3_bind_blob(m_statement, at, cell.bytes.constData(), static_cast<int>(cell.bytes.size()), SQLITE_STATIC);
        break;
    }
}

bool BareStatement::next()
{
    const int result = sqlite3_step(m_statement);
    require(m_handle, result, sqlite3_sql(m_statement));
    return result == SQLITE_ROW;
}

void BareStatement::run()
{
    while (next()) {}
    reset();
}

Cell BareStatement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return {Cell::Kind::Integer, integer(column), {}};
    case SQLITE_NULL:
        return {};
    case SQLITE_TEXT:
        return {Cell::Kind::Text, 0, bytes(column).toByteArray()};
    default:
        return {Cell::Kind::Blob, 0, bytes(column).toByteArray()};
    }
}

BareFile::BareFile(const QString &path)
{
    require(m_handle,
            sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                            nullptr),
            "open"); // without the engine's mutex, as Qt opens it
    sqlite3_busy_timeout(m_handle, 5000);
    execute("PRAGMA cache_size = -32000");
    execute("PRAGMA synchronous = FULL");
}

void BareFile::execute(const QByteArray &sql)
{
    require(m_handle, sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr), sql);
}

qint64 BareFile::number(const QByteArray &sql)
{
    BareStatement statement(*this, sql);
    return statement.next() ? statement.integer(0) : 0;
}
}
