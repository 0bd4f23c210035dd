// SPDX-License-Identifier: GPL-3.0-or-later
// What a channel keeps secret, and where it lies: outside the store file.
#pragma once

#include <QString>

namespace rd
{
struct ChannelSecrets {
    QString password;      ///< of mail
    QString token;         ///< of a robot or a gateway
    QString signingSecret; ///< of DingTalk and Feishu, empty without signatures
    [[nodiscard]] bool isEmpty() const { return password.isEmpty() && token.isEmpty() && signingSecret.isEmpty(); }
    friend bool operator==(const ChannelSecrets &, const ChannelSecrets &) = default;
};
}
