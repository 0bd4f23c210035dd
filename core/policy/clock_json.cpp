// SPDX-License-Identifier: GPL-3.0-or-later
// Hours and minutes.
#include "core/policy/clock_json.h"

#include "core/policy/json_writer.h"

namespace rd
{
QJsonValue clockOrNull(std::optional<int> minutes)
{
    return minutes ? QJsonValue(clockText(*minutes)) : QJsonValue();
}

std::optional<int> optionalClock(JsonReader &reader, const char *key)
{
    const QString text = reader.optionalText(key);
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (!time.isValid()) {
        reader.fault(key, "not_a_time_of_day");
        return std::nullopt;
    }
    return time.hour() * 60 + time.minute();
}
}
