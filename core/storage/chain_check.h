// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing the digests of the history on a thread of its own: hashing an entry takes about as long as reading it.
#pragma once

#include "core/storage/transaction.h"

#include <future>
#include <vector>

namespace rd
{
/// An entry of the history that does not say what its digest was made of.
struct AlteredEntry {
    qint64 id = 0;
    qint64 rma = 0; ///< 0: none
};

/// Takes the entries in their order, while the caller reads on.
class ChainCheck final
{
public:
    explicit ChainCheck(const QByteArray &key) : m_key(key) {}
    /// Copies an entry and the digest it carries. One that does not follow the entry before it cannot be compared.
    void add(const EventRecord &record, QByteArrayView digest, bool follows);
    /// Waits for the last ones; what was altered, in order.
    [[nodiscard]] std::vector<AlteredEntry> finish();

private:
    struct Entry {
        EventRecord record; ///< without its texts
        qsizetype payload = 0;
        qsizetype touched = 0;
        qsizetype digest = 0;
        bool follows = true;
    };
    /// The texts of all entries lie in `bytes` one behind the other: payload, touched, digest.
    struct Batch {
        std::vector<Entry> entries;
        QByteArray bytes;
        QByteArray previous; ///< the digest before the first
    };
    [[nodiscard]] static std::vector<AlteredEntry> compare(const QByteArray &key, const Batch &batch);
    void handOver(QByteArrayView lastDigest);
    void collect();

    const QByteArray m_key;
    Batch m_batch;
    std::future<std::vector<AlteredEntry>> m_running;
    std::vector<AlteredEntry> m_found;
};
}
