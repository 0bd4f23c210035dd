// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the policy document write alike. Private to this room.
#pragma once

#include "core/base/json_values.h"
#include "core/policy/local_text.h"

#include <QJsonObject>
#include <QTime>

namespace rd
{
[[nodiscard]] inline QJsonObject localTextToJson(const LocalText &text)
{
    return {{QStringLiteral("en"), text.en}, {QStringLiteral("zh_CN"), text.zhCn}};
}

/// "09:30"; the minutes are those of one day.
[[nodiscard]] inline QString clockText(int minutes)
{
    return QTime(0, 0).addSecs(minutes * 60).toString(QStringLiteral("HH:mm"));
}
}
