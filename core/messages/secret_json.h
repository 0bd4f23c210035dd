// SPDX-License-Identifier: GPL-3.0-or-later
// The secrets of one channel as JSON, as every place keeps them.
#pragma once

#include "core/messages/channel_secrets.h"

#include <QJsonObject>

namespace rd
{
[[nodiscard]] inline ChannelSecrets secretsFromJson(const QJsonObject &object)
{
    return {object.value(QLatin1String("password")).toString(), object.value(QLatin1String("token")).toString(),
            object.value(QLatin1String("signing_secret")).toString()};
}

/// What is empty is left out.
[[nodiscard]] inline QJsonObject toJson(const ChannelSecrets &secrets)
{
    QJsonObject object;
    const auto add = [&](QLatin1String name, const QString &value) {
        if (!value.isEmpty()) {
            object.insert(name, value);
        }
    };
    add(QLatin1String("password"), secrets.password);
    add(QLatin1String("token"), secrets.token);
    add(QLatin1String("signing_secret"), secrets.signingSecret);
    return object;
}
}
