// SPDX-License-Identifier: GPL-3.0-or-later
// Where the secrets of a store's channels are kept.
#pragma once

#include "core/messages/channel_secrets.h"

#include <memory>

namespace rd
{
/// Secrets by the code of their channel. Every call throws StorageError where the place does not do its work, with the reason as the
/// detail `problem`. One writer at a time: what is read, changed and written back is not locked.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Empty for a channel that has none.
    [[nodiscard]] virtual ChannelSecrets load(const QString &channel) const = 0;
    /// Empty secrets are taken away.
    virtual void save(const QString &channel, const ChannelSecrets &secrets) = 0;
};
}
