// SPDX-License-Identifier: GPL-3.0-or-later
// A few thousand entries at a time.
#include "core/storage/chain_check.h"

namespace rd
{
namespace
{
constexpr size_t kEntriesAtOnce = 4096;

QByteArrayView take(QByteArrayView &bytes, qsizetype size)
{
    const QByteArrayView taken = bytes.first(size);
    bytes = bytes.sliced(size);
    return taken;
}
}

void ChainCheck::add(const EventRecord &record, QByteArrayView digest, bool follows)
{
    Entry entry{record, record.payload.size(), record.touched.size(), digest.size(), follows};
    for (const QByteArrayView text : {record.payload, record.touched, digest}) {
        m_batch.bytes.append(text.data(), text.size());
    }
    entry.record.payload = {};
    entry.record.touched = {};
    m_batch.entries.push_back(entry);
    if (m_batch.entries.size() == kEntriesAtOnce) {
        handOver(digest);
    }
}

std::vector<AlteredEntry> ChainCheck::finish()
{
    handOver({});
    collect();
    return std::move(m_found);
}

void ChainCheck::handOver(QByteArrayView lastDigest)
{
    collect();
    Batch next;
    next.entries.reserve(kEntriesAtOnce);
    next.bytes.reserve(m_batch.bytes.size());
    next.previous = lastDigest.toByteArray();
    m_running = std::async(std::launch::async, [key = m_key, batch = std::exchange(m_batch, std::move(next))] {
        return compare(key, batch);
    });
}

void ChainCheck::collect()
{
    if (m_running.valid()) {
        const std::vector<AlteredEntry> found = m_running.get();
        m_found.insert(m_found.end(), found.begin(), found.end());
    }
}

std::vector<AlteredEntry> ChainCheck::compare(const QByteArray &key, const Batch &batch)
{
    std::vector<AlteredEntry> altered;
    QByteArrayView bytes = batch.bytes;
    QByteArrayView previous = batch.previous;
    for (const Entry &entry : batch.entries) {
        EventRecord record = entry.record;
        record.payload = take(bytes, entry.payload);
        record.touched = take(bytes, entry.touched);
        const QByteArrayView digest = take(bytes, entry.digest);
        if (entry.follows && eventDigest(key, previous, record) != digest) {
            altered.push_back({record.id, record.rma});
        }
        previous = digest;
    }
    return altered;
}
}
