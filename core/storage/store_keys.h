// SPDX-License-Identifier: GPL-3.0-or-later
// The store's one random key, which lies outside the store file, and the keys derived from it.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rd
{
struct StoreKeys {
    QByteArray row;    ///< of the row macs
    QByteArray chain;  ///< of the event chain
    QByteArray pepper; ///< of the PINs

    /// `master` 32 bytes.
    [[nodiscard]] static StoreKeys derive(const QByteArray &master);
};

/// Where the key of a store lies: $RETURNDESK_KEY_DIR, else the user's configuration folder.
[[nodiscard]] QString keyPath(const QString &uuid);
/// Empty when there is none; throws StorageError key_missing when the file holds no key.
[[nodiscard]] std::optional<QByteArray> readKey(const QString &file);
/// Writes it durably with mode 0600, making the folder.
void writeKey(const QString &file, const QByteArray &master);
}
