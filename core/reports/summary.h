// SPDX-License-Identifier: GPL-3.0-or-later
// What a month was about: reasons, articles, conditions, people, times, and what was stopped.
#pragma once

#include "core/storage/exception_rows.h"
#include "core/storage/month_figures.h"
#include "core/storage/month_report.h"

#include <map>
#include <vector>

namespace rd
{
/// Returns, lines, units and value of one group.
struct Share {
    QString key;
    QString name; ///< of articles
    qint64 returns = 0;
    qint64 lines = 0;
    Quantity quantity;
    Money value;       ///< granted
    qint64 rated = 0;  ///< lines of returns that are finished or late
    qint64 onTime = 0; ///< those of them that were never late
};

/// Returns logged on a day, and those of them of which a step was late.
struct DayReturns {
    qint64 returns = 0;
    qint64 late = 0;
};

/// How a step went in the month, over the tasks closed in it.
struct StepTimes {
    Step step = Step::Review;
    qint64 tasks = 0;
    qint64 medianMinutes = 0;
    qint64 p90Minutes = 0;
    qint64 onTime = 0;
};

struct MonthSummary {
    BusinessMonth month;
    qint64 returns = 0;
    qint64 lines = 0;
    Money value;
    Money sales;                 ///< goods sold in the month, for the rate
    std::vector<Share> byReason; ///< largest value first, here and below
    std::vector<Share> byArticle;
    std::vector<Share> byCondition;
    std::vector<Share> byDisposition;
    std::vector<Share> byStaff; ///< who logged
    std::vector<StepTimes> steps;
    std::map<QString, qint64> refusals;
    std::map<ExceptionKind, ExceptionCount> exceptions; ///< opened in the month, and open at its end or now
    qint64 singlePerson = 0;         ///< returns of which one person did alone what two are asked for
    std::map<int, DayReturns> byDay; ///< by day of the month
    Share total;
    qint64 feeLines = 0;
    std::optional<qint64> medianToSettledMinutes; ///< work time of all steps of settled returns
    std::optional<qint64> p90ToSettledMinutes;

    /// Hundredths of a percent of the sales; nothing without sales.
    [[nodiscard]] std::optional<qint64> rateBasisPoints() const;
};

/// The summary of a month of returns from the figures that the store keeps. `now` matters while the month runs: what is
/// due later in it is not late yet.
[[nodiscard]] MonthSummary summaryOf(Database &database, const MonthSpan &span, UtcTime now);
/// The smallest number of minutes that at least `percent` of all do not exceed; `counts` shortest first and not empty.
[[nodiscard]] qint64 percentile(const std::vector<MinuteCount> &counts, qint64 percent);
}
