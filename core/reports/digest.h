// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager should know in the morning, and in the evening: what is late, whose it is, what it costs, what was done.
#pragma once

#include "core/domain/rma.h"
#include "core/money/money.h"
#include "core/storage/work_counts.h"

#include <optional>
#include <vector>

namespace rd
{
/// Work of one owner that is late.
struct DigestOwner {
    QString login; ///< empty: everybody of `role`
    QString name;
    Role role = Role::Counter;
    int late = 0;
    Money worth; ///< of their returns
    friend bool operator==(const DigestOwner &, const DigestOwner &) = default;
};

struct DigestTask {
    QString number;
    Step step = Step::Review;
    UtcTime dueAt;
    QString login; ///< of the owner; empty: everybody of `role`
    QString name;
    Role role = Role::Counter;
    friend bool operator==(const DigestTask &, const DigestTask &) = default;
};

struct Digest {
    BusinessDate day;
    bool isEvening = false;
    int late = 0;                      ///< tasks past their due time, not on hold
    Money lateWorth;                   ///< of the returns they belong to, each return once
    std::vector<DigestOwner> owners{}; ///< most late first
    std::optional<DigestTask> oldest{};
    int dueToday = 0; ///< tasks that are due from now to the end of the store day
    Money dueTodayWorth;
    int untouched = 0; ///< open returns, not waiting, about which nobody did anything for as long as the rules say
    Money untouchedWorth;
    std::optional<DayDone> done{}; ///< on the store day, in the evening
};

/// Of what there is to know of the moment.
struct DigestMoment {
    UtcTime now;
    BusinessDate day;
    UtcTime dayBegins;
    UtcTime dayEnds;
    int untouchedHours = 48;
};

[[nodiscard]] Digest digestOf(Database &database, const DigestMoment &moment, bool isEvening);
}
