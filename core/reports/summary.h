// SPDX-License-Identifier: GPL-3.0-or-later
// What a month was about: reasons, articles, conditions, people, times, and what was stopped.
#pragma once

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
    RmaId last;        ///< the return counted last
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
    std::map<int, DayReturns> byDay; ///< by day of the month
    Share total;
    qint64 feeLines = 0;
    std::optional<qint64> medianToSettledMinutes; ///< work time of all steps of settled returns
    std::optional<qint64> p90ToSettledMinutes;

    /// Hundredths of a percent of the sales; nothing without sales.
    [[nodiscard]] std::optional<qint64> rateBasisPoints() const;
};

/// Collects the lines of a month.
class SummaryBuilder final
{
public:
    void add(const MonthLine &line);
    void add(const TaskTime &time);
    /// Moves the collected figures out.
    [[nodiscard]] MonthSummary finish() &&;

private:
    using Shares = std::map<QString, Share>;
    static void addTo(Shares &shares, const QString &key, const MonthLine &line);
    static void addTo(Share &share, const MonthLine &line);
    void addReturn(const MonthLine &line);

    MonthSummary m_summary;
    Shares m_reasons;
    Shares m_articles;
    Shares m_conditions;
    Shares m_dispositions;
    Shares m_staff;
    std::map<Step, std::vector<qint64>> m_minutes;
    std::map<Step, qint64> m_onTime;
    std::vector<qint64> m_settledMinutes;
};
}
