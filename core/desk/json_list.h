// SPDX-License-Identifier: GPL-3.0-or-later
// Small steps of writing JSON that the documents share.
#pragma once

#include "core/domain/rma.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace rd
{
[[nodiscard]] inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Items, typename Map> [[nodiscard]] QJsonArray mapped(const Items &items, Map map)
{
    QJsonArray list;
    for (const auto &item : items) {
        list.append(map(item));
    }
    return list;
}

/// {"result","policy_version","rules":[…]}
[[nodiscard]] QJsonObject verdictToJson(const Verdict &verdict);
}
