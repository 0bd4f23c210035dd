// SPDX-License-Identifier: GPL-3.0-or-later
// Small steps of writing JSON that all documents share.
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace rd
{
/// Null stands for a text that is empty, and for what is not there.
[[nodiscard]] inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
template <typename Value> [[nodiscard]] QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// One value for each item, in its order.
template <typename Items, typename Map> [[nodiscard]] QJsonArray mapped(const Items &items, Map map)
{
    QJsonArray list;
    for (const auto &item : items) {
        list.append(map(item));
    }
    return list;
}
}
