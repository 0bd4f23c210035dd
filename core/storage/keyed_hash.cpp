// SPDX-License-Identifier: GPL-3.0-or-later
// Kind, length, bytes.
#include "core/storage/keyed_hash.h"

#include "core/base/exceptions.h"

#include <QtEndian>

#include <array>
#include <cstring>

namespace rd
{
KeyedHash::KeyedHash(const QByteArray &key, size_t length) : m_length(length)
{
    if (sodium_init() < 0) {
        throw LogicError("libsodium does not start");
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(key.constData());
    crypto_generichash_init(&m_state, key.isEmpty() ? nullptr : bytes, static_cast<size_t>(key.size()), length);
}

void KeyedHash::feed(char kind, const void *data, size_t size)
{
    std::array<unsigned char, 9> head{};
    head[0] = static_cast<unsigned char>(kind);
    qToLittleEndian(static_cast<quint64>(size), head.data() + 1);
    crypto_generichash_update(&m_state, head.data(), head.size());
    crypto_generichash_update(&m_state, static_cast<const unsigned char *>(data), size);
}

KeyedHash &KeyedHash::add(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        feed('n', nullptr, 0);
        break;
    case Cell::Kind::Integer: {
        const auto number = qToLittleEndian(cell.integer);
        feed('i', &number, sizeof number);
        break;
    }
    case Cell::Kind::Text:
        feed('t', cell.bytes.constData(), static_cast<size_t>(cell.bytes.size()));
        break;
    case Cell::Kind::Blob:
        feed('b', cell.bytes.constData(), static_cast<size_t>(cell.bytes.size()));
        break;
    }
    return *this;
}

KeyedHash &KeyedHash::add(QByteArrayView bytes)
{
    feed('b', bytes.data(), static_cast<size_t>(bytes.size()));
    return *this;
}

QByteArray KeyedHash::result()
{
    QByteArray hash(static_cast<qsizetype>(m_length), Qt::Uninitialized);
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), m_length);
    return hash;
}

QByteArray randomBytes(qsizetype count)
{
    if (sodium_init() < 0) {
        throw LogicError("libsodium does not start");
    }
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}
}
