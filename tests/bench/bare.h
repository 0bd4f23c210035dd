// SPDX-License-Identifier: GPL-3.0-or-later
// The contestant's tools: the engine's own functions with nothing between.
#pragma once

#include "core/storage/cell.h"

#include <sqlite3.h>

#include <memory>

namespace rd::bench
{
class BareFile;

/// A statement prepared once; each failure ends the program.
class BareStatement final
{
public:
    BareStatement(BareFile &file, const QByteArray &sql);
    ~BareStatement() { sqlite3_finalize(m_statement); }
    BareStatement(const BareStatement &) = delete;
    BareStatement &operator=(const BareStatement &) = delete;

    void bind(int at, qint64 number) { sqlite3_bind_int64(m_statement, at, number); }
    void bind(int at, const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
    }
    /// The bytes must live until the statement has run.
    void bind(int at, const Cell &cell);
    [[nodiscard]] bool next();
    /// Steps to the end and makes it ready for the next run.
    void run();
    void reset() { sqlite3_reset(m_statement); }

    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QByteArrayView bytes(int column) const
    {
        return {static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                sqlite3_column_bytes(m_statement, column)};
    }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    [[nodiscard]] Cell cell(int column) const;
    [[nodiscard]] int columns() const { return sqlite3_column_count(m_statement); }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

/// A connection with the product's page cache and durability, and none of its checks.
class BareFile final
{
public:
    explicit BareFile(const QString &path);
    ~BareFile() { sqlite3_close_v2(m_handle); }
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    void execute(const QByteArray &sql);
    [[nodiscard]] qint64 number(const QByteArray &sql);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};
}
