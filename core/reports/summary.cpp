// SPDX-License-Identifier: GPL-3.0-or-later
// Grouping and percentiles.
#include "core/reports/summary.h"

#include "core/base/checked.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr size_t kArticlesListed = 50;

std::vector<Share> largestFirst(std::map<QString, Share> shares)
{
    std::vector<Share> list;
    for (auto &[key, share] : shares) {
        list.push_back(std::move(share));
    }
    std::stable_sort(list.begin(), list.end(), [](const Share &a, const Share &b) {
        return std::pair(b.value, b.lines) < std::pair(a.value, a.lines);
    });
    return list;
}

/// The smallest value that at least `percent` of all do not exceed.
qint64 percentile(const std::vector<qint64> &sorted, qint64 percent)
{
    const auto count = static_cast<qint64>(sorted.size());
    return sorted[static_cast<size_t>(std::max<qint64>((count * percent + 99) / 100, 1) - 1)];
}
}

std::optional<qint64> MonthSummary::rateBasisPoints() const
{
    if (!sales.isPositive()) {
        return std::nullopt;
    }
    return narrow(divideRounded(Int128(value.minor()) * 10'000, sales.minor()));
}

void SummaryBuilder::addTo(Shares &shares, const QString &key, const MonthLine &line)
{
    if (key.isEmpty()) {
        return;
    }
    Share &share = shares[key];
    share.key = key;
    addTo(share, line);
}

void SummaryBuilder::addTo(Share &share, const MonthLine &line)
{
    share.returns += share.last == line.rma ? 0 : 1;
    share.last = line.rma;
    ++share.lines;
    share.quantity += line.quantity;
    share.value += line.granted;
    share.rated += line.isOnTime ? 1 : 0;
    share.onTime += line.isOnTime.value_or(false) ? 1 : 0;
}

void SummaryBuilder::addReturn(const MonthLine &line)
{
    DayReturns &day = m_summary.byDay[line.storeDay.toDate().day()];
    ++m_summary.returns;
    ++day.returns;
    day.late += line.isOnTime == false ? 1 : 0;
    if (line.outcome == Outcome::Settled) {
        qint64 minutes = 0;
        for (const auto &each : line.minutes) {
            minutes += each.value_or(0);
        }
        m_settledMinutes.push_back(minutes);
    }
}

void SummaryBuilder::add(const MonthLine &line)
{
    if (line.origin != Origin::Desk) {
        return;
    }
    ++m_summary.lines;
    m_summary.value += line.granted;
    m_summary.feeLines += line.fee.isZero() ? 0 : 1;
    addTo(m_summary.total, line);
    if (line.isFirst) {
        addReturn(line);
    }
    addTo(m_reasons, line.reason, line);
    const QString article = line.sku.isEmpty() ? line.name : line.sku;
    addTo(m_articles, article, line);
    if (!article.isEmpty()) {
        m_articles[article].name = line.name;
    }
    addTo(m_conditions, line.condition, line);
    addTo(m_dispositions, line.disposition, line);
    addTo(m_staff, line.loggedBy, line);
}

void SummaryBuilder::add(const TaskTime &time)
{
    m_minutes[time.step].push_back(time.minutes);
    m_onTime[time.step] += time.isOnTime ? 1 : 0;
}

MonthSummary SummaryBuilder::finish() &&
{
    m_summary.byReason = largestFirst(std::move(m_reasons));
    m_summary.byArticle = largestFirst(std::move(m_articles));
    if (m_summary.byArticle.size() > kArticlesListed) {
        m_summary.byArticle.resize(kArticlesListed);
    }
    m_summary.byCondition = largestFirst(std::move(m_conditions));
    m_summary.byDisposition = largestFirst(std::move(m_dispositions));
    m_summary.byStaff = largestFirst(std::move(m_staff));
    for (auto &[step, minutes] : m_minutes) {
        std::sort(minutes.begin(), minutes.end());
        m_summary.steps.push_back({step, static_cast<qint64>(minutes.size()), percentile(minutes, 50),
                                   percentile(minutes, 90), m_onTime[step]});
    }
    if (!m_settledMinutes.empty()) {
        std::sort(m_settledMinutes.begin(), m_settledMinutes.end());
        m_summary.medianToSettledMinutes = percentile(m_settledMinutes, 50);
        m_summary.p90ToSettledMinutes = percentile(m_settledMinutes, 90);
    }
    return std::move(m_summary);
}
}
