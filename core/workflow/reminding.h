// SPDX-License-Identifier: GPL-3.0-or-later
// Which notices about an open task are due now: each once, whoever asks and however long nobody asked.
#pragma once

#include "core/domain/notice.h"
#include "core/policy/policy.h"

namespace rd
{
/// What there is to know of the moment: the store day, and the time of that day from which on daily notices are given.
struct NoticeMoment {
    UtcTime now;
    BusinessDate today;
    UtcTime dailyFrom;
};

struct DueNotice {
    NoticeKind kind = NoticeKind::Soon;
    Owner to;
    friend bool operator==(const DueNotice &, const DueNotice &) = default;
};

/// To whoever owes the task: once when most of its time is gone, once at its limit, and from then on once a day. To the managers:
/// once a day while it is late for as long as the rules say, and once when nobody of a role took it for so long. Of what was missed
/// only the latest is told. Not while the return is on hold: nobody asks then.
[[nodiscard]] std::vector<DueNotice> noticesDue(const Task &task, const std::vector<Told> &told, const Policy &policy,
                                                const std::optional<OpeningHours> &hours, const NoticeMoment &moment);
}
