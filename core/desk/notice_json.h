// SPDX-License-Identifier: GPL-3.0-or-later
// The stable document of notices.
#pragma once

#include "core/desk/notice_view.h"

#include <QJsonObject>

namespace rd
{
/// {"new","notices":[{"notice","kind","at","new","task":{…}}]}; a task as in lists.
[[nodiscard]] QJsonObject noticesToJson(const std::vector<NoticeView> &notices, const Currency &currency);
}
