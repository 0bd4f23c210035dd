// SPDX-License-Identifier: GPL-3.0-or-later
// One statement in use: bound, stepped, read. Statements are prepared once for each connection and kept.
#pragma once

#include "core/base/exceptions.h"
#include "core/storage/cell.h"

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace rd
{
/// Borrows a prepared statement; gives it back, reset and unbound, when it goes out of scope.
class Query final
{
public:
    Query(sqlite3 *handle, sqlite3_stmt *statement, bool *isBusy);
    ~Query();
    Query(Query &&other) noexcept;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;

    /// Binds the next parameter.
    Query &bind(const Cell &cell);
    /// As above without a copy: the cell must live until the statement has run.
    Query &bindView(const Cell &cell);
    template <typename... Values> Query &with(const Values &...values)
    {
        (bind(cellOf(values)), ...);
        return *this;
    }
    /// To the next row; false at the end. Throws LogicError when a parameter was not bound.
    [[nodiscard]] bool next();
    /// Steps to the end; gives the number of rows changed.
    int run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// Bytes of a text or blob, valid until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] Cell cell(int column) const;
    /// As above without a copy: its bytes are valid until the next step.
    [[nodiscard]] Cell cellView(int column) const;
    /// Whether a column is exactly this, in kind too.
    [[nodiscard]] bool holds(int column, const Cell &cell) const;

    template <typename Value> [[nodiscard]] Value get(int column) const
    {
        Value value{};
        read(column, value);
        return value;
    }
    /// Reads the columns of the row from the first on into the values.
    template <typename... Values> void into(Values &...values) const
    {
        int column = 0;
        (read(column++, values), ...);
    }

private:
    Query &bind(const Cell &cell, void (*keep)(void *));
    void requireAllBound() const;
    void read(int column, QString &value) const { value = text(column); }
    void read(int column, QByteArray &value) const { value = blob(column); }
    void read(int column, bool &value) const { value = integer(column) != 0; }
    void read(int column, int &value) const { value = static_cast<int>(integer(column)); }
    void read(int column, qint64 &value) const { value = integer(column); }
    void read(int column, Money &value) const { value = Money::fromMinor(integer(column)); }
    void read(int column, Quantity &value) const { value = Quantity::fromThousandths(integer(column)); }
    void read(int column, UtcTime &value) const { value = UtcTime::fromMs(integer(column)); }
    void read(int column, BusinessDate &value) const { value = BusinessDate::fromDays(integer(column)); }
    template <typename Tag> void read(int column, StrongId<Tag> &value) const
    {
        value = StrongId<Tag>(integer(column));
    }
    template <typename Code>
    requires std::is_enum_v<Code>
    void read(int column, Code &value) const
    {
        // Compared as stored: months have many codes.
        const QByteArrayView stored = bytes(column);
        for (const auto &entry : CodeTable<Code>::kNames) {
            if (stored == QByteArrayView(entry.name.data(), entry.name.size())) {
                value = entry.code;
                return;
            }
        }
        throw StorageError(ErrorCode::Damaged, QStringLiteral("unknown code in column %1").arg(column));
    }
    template <typename Value> void read(int column, std::optional<Value> &value) const
    {
        value = isNull(column) ? std::nullopt : std::optional<Value>(get<Value>(column));
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    bool *m_isBusy;
    int m_bound = 0;
    bool m_isStarted = false;
};
}
