// SPDX-License-Identifier: GPL-3.0-or-later
// Argon2id of libsodium over a keyed hash.
#include "core/storage/pin_hash.h"

#include "core/base/exceptions.h"
#include "core/storage/keyed_hash.h"

#include <array>

namespace rd
{
namespace
{
constexpr unsigned long long kOperations = 2;
constexpr size_t kMemory = size_t(32) * 1024 * 1024;

QByteArray peppered(const QString &secret, const QByteArray &pepper)
{
    return KeyedHash(pepper, 32).add(cellOf(secret)).result().toHex();
}
}

QString hashSecret(const QString &secret, const QByteArray &pepper)
{
    const QByteArray input = peppered(secret, pepper);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(), input.constData(), static_cast<unsigned long long>(input.size()), kOperations,
                          kMemory)
        != 0) {
        throw StorageError(ErrorCode::Busy, QStringLiteral("not enough memory to hash a PIN"));
    }
    return QString::fromLatin1(text.data());
}

bool matchesSecret(const QString &secret, const QString &hash, const QByteArray &pepper)
{
    const QByteArray input = peppered(secret, pepper);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), input.constData(),
                                    static_cast<unsigned long long>(input.size()))
           == 0;
}

void wasteSecretTime(const QString &secret, const QByteArray &pepper)
{
    (void)hashSecret(secret, pepper);
}
}
