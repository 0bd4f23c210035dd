// SPDX-License-Identifier: GPL-3.0-or-later
// Out of its place and back into it.
#include "core/storage/key_files.h"

#include "core/storage/verify_rows.h"

#include <QFileInfo>

namespace rd
{
namespace
{
QByteArray keyToExport(const Store &store, const QString &file)
{
    if (QFileInfo::exists(file)) {
        throw StorageError(ErrorCode::FileExists, QStringLiteral("the file is there already"));
    }
    const auto master = readKey(keyPath(store.meta().uuid));
    if (!master) {
        throw StorageError(ErrorCode::KeyMissing, QStringLiteral("the key of this store is not on this computer"));
    }
    return *master;
}
}

void checkKeyExport(const Store &store, const QString &file)
{
    (void)keyToExport(store, file);
}

void exportKeyTo(const Store &store, const QString &file)
{
    writeKey(file, keyToExport(store, file));
}

void importKeyFrom(const QString &storePath, const QString &file)
{
    const auto store = Store::open(storePath, OpenMode::ReadOnly);
    if (!QFileInfo::exists(file)) {
        throw StorageError(ErrorCode::FileMissing, QStringLiteral("the key file does not exist"));
    }
    const auto master = readKey(file);
    if (!master || !fitsKey(store->database(), StoreKeys::derive(*master))) {
        throw StorageError(ErrorCode::KeyMissing, QStringLiteral("the key belongs to another store"));
    }
    writeKey(keyPath(store->meta().uuid), *master);
}
}
