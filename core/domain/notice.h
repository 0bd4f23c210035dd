// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody was told about a task that is owed.
#pragma once

#include "core/domain/rma.h"

namespace rd
{
enum class NoticeKind {
    Arrived,   ///< somebody else gave the task to this person
    Soon,      ///< most of its time is gone
    Due,       ///< its limit has passed
    Late,      ///< and another day
    Unclaimed, ///< nobody of the role took it
    Escalated, ///< to the managers: it is late for long
    Reminded,  ///< a manager reminds by hand
};
template <> struct CodeTable<NoticeKind> {
    static constexpr std::array kNames = {
        CodeName<NoticeKind>{NoticeKind::Arrived, QLatin1String("arrived")},
        CodeName<NoticeKind>{NoticeKind::Soon, QLatin1String("soon")},
        CodeName<NoticeKind>{NoticeKind::Due, QLatin1String("due")},
        CodeName<NoticeKind>{NoticeKind::Late, QLatin1String("late")},
        CodeName<NoticeKind>{NoticeKind::Unclaimed, QLatin1String("unclaimed")},
        CodeName<NoticeKind>{NoticeKind::Escalated, QLatin1String("escalated")},
        CodeName<NoticeKind>{NoticeKind::Reminded, QLatin1String("reminded")},
    };
};

using NoticeId = StrongId<struct NoticeTag>;

/// What a decision tells: about the task at this place of the return's tasks, to a person or to everybody of a role.
struct NoticeDraft {
    std::size_t task = 0;
    NoticeKind kind = NoticeKind::Arrived;
    Owner to;
    friend bool operator==(const NoticeDraft &, const NoticeDraft &) = default;
};

/// What was told of a task before.
struct Told {
    NoticeKind kind = NoticeKind::Soon;
    BusinessDate day;
    Owner to;
    friend bool operator==(const Told &, const Told &) = default;
};
}
