// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing the chain and the protected rows with their keys.
#pragma once

#include "core/storage/protected_table.h"
#include "core/storage/store.h"

#include <QJsonObject>

#include <array>
#include <functional>

namespace rd
{
/// One thing that is wrong: "altered", "missing", "foreign", "old_row", "gap", "out_of_step", "unchecked".
struct StoreProblem {
    QString table;
    QString id;
    QString returnNumber;
    QString code;
};

using StoreProgress = std::function<bool(qint64 done, qint64 total)>;
using Mac = std::array<char, 16>;

/// What the history tells of a protected row: its newest mac, and how often it was written.
struct TouchedRow {
    Mac mac{};
    quint32 times = 0;
};

/// By table number and id.
class TouchedRows final
{
public:
    explicit TouchedRows(Database &database);
    void add(QByteArrayView touched);
    /// Null when the history does not know the row.
    [[nodiscard]] const TouchedRow *find(int table, qint64 id) const;
    [[nodiscard]] qint64 highestId(int table) const
    {
        return static_cast<qint64>(m_rows.at(static_cast<size_t>(table)).size()) - 1;
    }

private:
    std::array<std::vector<TouchedRow>, tables::kNumbers> m_rows;
    std::array<qint64, tables::kNumbers> m_limits{};
};

/// Walks the chain from the first entry; collects what it wrote. Gives the number of entries.
[[nodiscard]] qint64 verifyChain(Database &database, const StoreKeys &keys, TouchedRows &touched,
                                 std::vector<StoreProblem> &problems, const StoreProgress &progress);
/// Recomputes every mac and compares it with the row and with the history. Counts rows by table.
void verifyRows(Database &database, const StoreKeys &keys, const TouchedRows &touched,
                std::vector<StoreProblem> &problems, QJsonObject &checked);
/// True when the first entry of the history was written with these keys.
[[nodiscard]] bool fitsKey(Database &database, const StoreKeys &keys);
}
