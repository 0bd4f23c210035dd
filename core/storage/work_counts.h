// SPDX-License-Identifier: GPL-3.0-or-later
// How much work stands where, from counters and indexes.
#pragma once

#include "core/domain/codes.h"
#include "core/money/money.h"
#include "core/storage/database.h"

#include <map>

namespace rd
{
struct WorkCounts {
    std::map<Step, int> open; ///< open tasks
    std::map<Step, int> late; ///< open, past due and not on hold
    int openReturns = 0;
    int waiting = 0;
    int expiring = 0; ///< awaited goods whose last day was told, not on hold
    int dueToday = 0; ///< due from now to the end of the day
};

/// What was done on a store day.
struct DayDone {
    std::map<Step, int> tasks; ///< that people closed
    int logged = 0;            ///< returns
    int closed = 0;
    Money paidOut; ///< in money, entered that day, that has not failed
};
[[nodiscard]] DayDone doneOn(Database &database, BusinessDate day, UtcTime begins, UtcTime ends);

[[nodiscard]] WorkCounts countWork(Database &database, UtcTime now, UtcTime endOfDay);
}
