// SPDX-License-Identifier: GPL-3.0-or-later
// Kind, length, bytes.
#include "core/storage/keyed_hash.h"

#include "core/base/exceptions.h"

#include <QtEndian>

#include <cstring>

namespace rd
{
namespace
{
/// Asking the library each time costs a lock.
void requireSodium()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady) {
        throw LogicError("libsodium does not start");
    }
}
}

KeyedHash::KeyedHash(const QByteArray &key, size_t length) : m_length(length)
{
    requireSodium();
    const auto *bytes = reinterpret_cast<const unsigned char *>(key.constData());
    crypto_generichash_init(&m_state, key.isEmpty() ? nullptr : bytes, static_cast<size_t>(key.size()), length);
}

void KeyedHash::flush()
{
    crypto_generichash_update(&m_state, m_gathered.data(), m_used);
    m_used = 0;
}

void KeyedHash::feed(char kind, const void *data, size_t size)
{
    constexpr size_t kHead = 1 + sizeof(quint64);
    if (m_used + kHead + size > m_gathered.size()) {
        flush();
    }
    m_gathered[m_used] = static_cast<unsigned char>(kind);
    qToLittleEndian(static_cast<quint64>(size), m_gathered.data() + m_used + 1);
    m_used += kHead;
    if (m_used + size > m_gathered.size()) {
        flush();
        crypto_generichash_update(&m_state, static_cast<const unsigned char *>(data), size);
    } else if (size > 0) {
        std::memcpy(m_gathered.data() + m_used, data, size);
        m_used += size;
    }
}

KeyedHash &KeyedHash::add(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        feed('n', nullptr, 0);
        break;
    case Cell::Kind::Integer:
        return add(cell.integer);
    case Cell::Kind::Text:
        feed('t', cell.bytes.constData(), static_cast<size_t>(cell.bytes.size()));
        break;
    case Cell::Kind::Blob:
        feed('b', cell.bytes.constData(), static_cast<size_t>(cell.bytes.size()));
        break;
    }
    return *this;
}

KeyedHash &KeyedHash::add(qint64 number)
{
    const auto bytes = qToLittleEndian(number);
    feed('i', &bytes, sizeof bytes);
    return *this;
}

KeyedHash &KeyedHash::add(QByteArrayView bytes)
{
    feed('b', bytes.data(), static_cast<size_t>(bytes.size()));
    return *this;
}

QByteArray KeyedHash::result()
{
    flush();
    QByteArray hash(static_cast<qsizetype>(m_length), Qt::Uninitialized);
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), m_length);
    return hash;
}

QByteArray randomBytes(qsizetype count)
{
    requireSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}
}
