// SPDX-License-Identifier: GPL-3.0-or-later
// Writes protected rows with their macs and remembers which it touched.
#pragma once

#include "core/storage/database.h"
#include "core/storage/protected_table.h"

#include <array>

namespace rd
{
inline constexpr qsizetype kMacSize = 16;
/// Table number, id, mac.
inline constexpr qsizetype kTouchedSize = 1 + 8 + kMacSize;

/// The mac of a row: over table number, id, version (0 where the table has none) and its columns in order.
[[nodiscard]] QByteArray rowMac(const QByteArray &key, const ProtectedTable &table, qint64 id, qint64 version,
                                const Cells &cells);

/// Whether a row that was read as `columnList` gives it still carries the mac of what it says.
[[nodiscard]] bool isIntact(const QByteArray &key, const ProtectedTable &table, const Query &row);
/// Throws StorageError tampered when another tool changed this row.
void requireIntact(Database &database, const QByteArray &key, const ProtectedTable &table, qint64 id);

/// Lives for one transaction.
class RowWriter final
{
public:
    RowWriter(Database &database, const QByteArray &macKey) : m_database(database), m_key(macKey) {}

    /// Inserts a row (version 1) with the next id and gives the id.
    qint64 insert(const ProtectedTable &table, const Cells &cells);
    /// Brings a row to these columns and counts its version up. Throws StorageError tampered when another tool changed it:
    /// a fresh mac would hide that.
    void update(const ProtectedTable &table, qint64 id, const Cells &cells);
    /// The list for the event of this transaction; empties it.
    [[nodiscard]] QByteArray takeTouched() { return std::exchange(m_touched, {}); }
    [[nodiscard]] bool hasTouched() const { return !m_touched.isEmpty(); }

private:
    void touch(const ProtectedTable &table, qint64 id, const QByteArray &mac);

    Database &m_database;
    const QByteArray &m_key;
    QByteArray m_touched;
    std::array<qint64, tables::kNumbers> m_lastIds{};
};
}
