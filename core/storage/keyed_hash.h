// SPDX-License-Identifier: GPL-3.0-or-later
// Keyed BLAKE2b by libsodium over values in one unambiguous form.
#pragma once

#include "core/storage/cell.h"

#include <QByteArray>

#include <sodium.h>

#include <array>

namespace rd
{
/// Feeds values one after the other; each carries its kind and length, so that no two lists look alike.
class KeyedHash final
{
public:
    /// `key` 32 bytes, or empty for a plain hash; `length` of the result 16 to 64 bytes.
    explicit KeyedHash(const QByteArray &key, size_t length);
    KeyedHash &add(const Cell &cell);
    KeyedHash &add(qint64 number);
    KeyedHash &add(QByteArrayView bytes);
    [[nodiscard]] QByteArray result();

private:
    void feed(char kind, const void *data, size_t size);
    void flush();

    crypto_generichash_state m_state;
    size_t m_length;
    /// Rows are many small values: gathered, they cost one call of the library.
    std::array<unsigned char, 512> m_gathered;
    size_t m_used = 0;
};

/// Random bytes fit for keys and salts.
[[nodiscard]] QByteArray randomBytes(qsizetype count);
}
