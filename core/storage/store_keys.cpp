// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, writing and deriving keys. A key file holds 64 hexadecimal digits.
#include "core/storage/store_keys.h"

#include "core/base/exceptions.h"
#include "core/storage/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sodium.h>

namespace rd
{
namespace
{
constexpr qsizetype kKeySize = crypto_kdf_KEYBYTES;

QByteArray subkey(const QByteArray &master, quint64 number)
{
    static_assert(crypto_kdf_CONTEXTBYTES == 8);
    QByteArray key(32, Qt::Uninitialized);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(key.data()), 32, number, "rtrndesk",
                               reinterpret_cast<const unsigned char *>(master.constData()));
    return key;
}
}

StoreKeys StoreKeys::derive(const QByteArray &master)
{
    if (master.size() != kKeySize) {
        throw LogicError("a store key has 32 bytes");
    }
    return {subkey(master, 1), subkey(master, 2), subkey(master, 3)};
}

QString keyPath(const QString &uuid)
{
    const QString own = qEnvironmentVariable("RETURNDESK_KEY_DIR");
    const QString folder = own.isEmpty()
                               ? QString(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                         + QStringLiteral("/returndesk/keys"))
                               : own;
    return QString(folder + QLatin1Char('/') + uuid + QStringLiteral(".key"));
}

std::optional<QByteArray> readKey(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray text = source.read(4096).trimmed();
    const QByteArray master = QByteArray::fromHex(text);
    if (text.size() != kKeySize * 2 || master.size() != kKeySize) {
        throw StorageError(ErrorCode::KeyMissing, QStringLiteral("the key file holds no key"));
    }
    return master;
}

void writeKey(const QString &file, const QByteArray &master)
{
    const QDir folder = QFileInfo(file).absoluteDir();
    if (!folder.exists() && !folder.mkpath(QStringLiteral("."))) {
        throw StorageError(ErrorCode::NoPermission, QStringLiteral("the key folder cannot be made"));
    }
    DurableFile target(file, 0600);
    target.write(QByteArray(master.toHex() + '\n'));
    target.commit();
}
}
