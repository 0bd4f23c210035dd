// SPDX-License-Identifier: GPL-3.0-or-later
// What a month was about: reasons, articles, conditions, people, times, and what was stopped.
#pragma once

#include "core/storage/month_report.h"

#include <map>
#include <vector>

namespace rd
{
/// Lines, units and value of one group.
struct Share {
    QString key;
    QString name; ///< of articles
    qint64 lines = 0;
    Quantity quantity;
    Money value; ///< granted
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
    Money sales; ///< goods sold in the month, for the rate
    std::vector<Share> byReason; ///< largest value first, here and below
    std::vector<Share> byArticle;
    std::vector<Share> byCondition;
    std::vector<Share> byDisposition;
    std::vector<Share> byStaff; ///< who logged
    std::vector<StepTimes> steps;
    std::map<QString, qint64> refusals;
    std::map<qint64, qint64> byDay; ///< day of the month → returns logged

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

    MonthSummary m_summary;
    Shares m_reasons;
    Shares m_articles;
    Shares m_conditions;
    Shares m_dispositions;
    Shares m_staff;
    std::map<Step, std::vector<qint64>> m_minutes;
    std::map<Step, qint64> m_onTime;
};
}
