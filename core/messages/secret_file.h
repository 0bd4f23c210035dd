// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in a file of their own that only its owner can read.
#pragma once

#include "core/messages/secret_store.h"

#include <QJsonObject>

namespace rd
{
/// $RETURNDESK_SECRET_DIR, else `returndesk/secrets` in the user's configuration folder, with a file for each store.
[[nodiscard]] QString secretFilePath(const QString &storeUuid);

/// Mode 0600 in a folder of mode 0700, written durably. StorageError no_permission with the problem secrets_readable_by_others for a
/// file that others may read or that belongs to somebody else, damaged with secrets_damaged for one that holds something else.
class SecretFile final : public SecretStore
{
public:
    explicit SecretFile(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] ChannelSecrets load(const QString &channel) const override;
    void save(const QString &channel, const ChannelSecrets &secrets) override;

private:
    [[nodiscard]] QJsonObject channels() const;

    QString m_path;
};
}
