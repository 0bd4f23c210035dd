// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in a file of their own that only its owner can read.
#pragma once

#include "core/domain/channel_secrets.h"

#include <QJsonObject>

namespace rd
{
/// $RETURNDESK_SECRET_DIR, else `returndesk/secrets` in the user's configuration folder, with a file for each store.
[[nodiscard]] QString secretFilePath(const QString &storeUuid);

/// Mode 0600 in a folder of mode 0700, written durably. StorageError no_permission with the problem secrets_readable_by_others for a
/// file that others may read or that belongs to somebody else, secrets_unreadable and secrets_unwritable for one that this account
/// cannot use; damaged with secrets_damaged for one that holds something else. One writer at a time: what is read, changed and
/// written back is not locked.
class SecretFile final
{
public:
    explicit SecretFile(QString path) : m_path(std::move(path)) {}
    /// By the code of the channel; empty for one that has none.
    [[nodiscard]] ChannelSecrets load(const QString &channel) const;
    /// Empty secrets are taken away.
    void save(const QString &channel, const ChannelSecrets &secrets);

private:
    [[nodiscard]] QJsonObject channels() const;

    QString m_path;
};
}
