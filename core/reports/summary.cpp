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
    std::stable_sort(list.begin(), list.end(), [](const Share &a, const Share &b) { return std::pair(b.value, b.lines) < std::pair(a.value, a.lines); });
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
    ++share.lines;
    share.quantity += line.quantity;
    share.value += line.granted;
}

void SummaryBuilder::add(const MonthLine &line)
{
    if (line.origin != Origin::Desk) {
        return;
    }
    ++m_summary.lines;
    m_summary.value += line.granted;
    if (line.isFirst) {
        ++m_summary.returns;
        ++m_summary.byDay[line.storeDay.toDate().day()];
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
        m_summary.steps.push_back({step, static_cast<qint64>(minutes.size()), percentile(minutes, 50), percentile(minutes, 90), m_onTime[step]});
    }
    return std::move(m_summary);
}
}
