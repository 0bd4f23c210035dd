// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody was told, as lists show it.
#pragma once

#include "core/desk/views.h"
#include "core/domain/notice.h"

namespace rd
{
struct NoticeView {
    NoticeId id;
    NoticeKind kind = NoticeKind::Soon;
    UtcTime at;
    bool isNew = false; ///< not read yet
    ReturnRow row;      ///< of the task
};
}
