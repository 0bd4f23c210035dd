// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of the product changed, and the contestant that writes the same rows by hand.
#pragma once

#include "tests/bench/bare.h"

#include <QString>

#include <map>
#include <vector>

namespace rd::bench
{
struct RowChange {
    size_t table = 0;
    bool isNew = false;
    Cells cells;                 ///< all columns, the key first
    std::vector<size_t> changed; ///< of a row that was there: the columns that differ
};

/// Looks at the product's file between steps, outside of any measurement.
class RowWatch final
{
public:
    explicit RowWatch(const QString &path);
    /// Follows this return from here on.
    void follow(const QString &number);
    /// Forgets what was there, so that the next call gives all rows of a new return.
    [[nodiscard]] std::vector<RowChange> changes();

private:
    BareFile m_file;
    std::vector<std::unique_ptr<BareStatement>> m_statements;
    std::map<std::pair<size_t, QByteArray>, Cells> m_known;
    qint64 m_rma = 0;
    qint64 m_lastOperation = 0;
};

/// Writes changes into a copy of the same file, one transaction a call.
class RowReplay final
{
public:
    /// Lean: rows and their indexes only. Full: reads the return first, hashes rows and entries, and writes search, numbers,
    /// counters and figures too, with foreign keys and triggers as in the product.
    enum class Extent { Lean, Full };
    RowReplay(const QString &path, Extent extent);
    void write(const std::vector<RowChange> &changes);

private:
    void readReturn(qint64 rma);
    [[nodiscard]] BareStatement &updateOf(const RowChange &change);
    void writeRow(const RowChange &change);
    void writeSearch(const RowChange &change);
    void hash(const RowChange &change);

    BareFile m_file;
    Extent m_extent;
    std::vector<std::unique_ptr<BareStatement>> m_reads;
    std::vector<std::unique_ptr<BareStatement>> m_inserts;
    std::vector<QByteArrayList> m_columns;
    std::map<std::pair<size_t, std::vector<size_t>>, std::unique_ptr<BareStatement>> m_updates;
    std::unique_ptr<BareStatement> m_begin;
    std::unique_ptr<BareStatement> m_commit;
    std::unique_ptr<BareStatement> m_index;
    std::unique_ptr<BareStatement> m_gram;
    std::unique_ptr<BareStatement> m_number;
    std::vector<std::pair<qint64, QByteArray>> m_waiting; ///< texts not yet in the full-text tables
};
}
