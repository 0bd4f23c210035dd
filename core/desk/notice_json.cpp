// SPDX-License-Identifier: GPL-3.0-or-later
// One object a notice.
#include "core/desk/notice_json.h"

#include "core/desk/json_list.h"
#include "core/desk/return_json.h"

#include <algorithm>

namespace rd
{
QJsonObject noticesToJson(const std::vector<NoticeView> &notices, const Currency &currency)
{
    const auto isNew = [](const NoticeView &notice) { return notice.isNew; };
    return {{QStringLiteral("new"), static_cast<qint64>(std::ranges::count_if(notices, isNew))},
            {QStringLiteral("notices"), mapped(notices, [&currency](const NoticeView &notice) {
                 return QJsonObject{{QStringLiteral("notice"), notice.id.value()},
                                    {QStringLiteral("kind"), codeOf(notice.kind)},
                                    {QStringLiteral("at"), notice.at.toIso()},
                                    {QStringLiteral("new"), notice.isNew},
                                    {QStringLiteral("task"), rowsToJson({notice.row}, currency).first()}};
             })}};
}
}
