// SPDX-License-Identifier: GPL-3.0-or-later
// Figures become shares; counts of minutes become percentiles.
#include "core/reports/summary.h"

#include "core/base/checked.h"
#include "core/storage/sale_repository.h"
#include "core/storage/staff_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr int kArticlesListed = 50;
constexpr int kEveryKey = -1;

qint64 countOf(const std::vector<MinuteCount> &counts)
{
    qint64 count = 0;
    for (const MinuteCount &each : counts) {
        count += each.count;
    }
    return count;
}

/// Reads the groups of one month, brought to this moment.
class Groups final
{
public:
    Groups(Database &database, BusinessMonth month, Figures change)
        : m_database(database), m_month(month), m_change(std::move(change))
    {
    }

    [[nodiscard]] std::vector<FigureRow> rows(FigureKind kind, int limit = kEveryKey) const
    {
        std::vector<FigureRow> rows = monthFigures(m_database, m_month, kind, limit);
        for (FigureRow &row : rows) {
            if (const auto change = m_change.find({kind, row.key}); change != m_change.end()) {
                row.figure += change->second;
            }
        }
        return rows;
    }

    [[nodiscard]] std::vector<Share> shares(FigureKind kind, int limit = kEveryKey) const
    {
        std::vector<Share> shares;
        for (const FigureRow &row : rows(kind, limit)) {
            const Figure &f = row.figure;
            shares.push_back({row.key, {}, f.returns, f.lines, f.quantity, f.value, f.rated, f.onTime});
        }
        return shares;
    }

private:
    Database &m_database;
    BusinessMonth m_month;
    Figures m_change;
};

void addTotals(MonthSummary &summary, const Groups &groups)
{
    for (const FigureRow &row : groups.rows(FigureKind::All)) {
        const Figure &f = row.figure;
        summary.returns = f.returns;
        summary.lines = f.lines;
        summary.value = f.value;
        summary.feeLines = f.withFee;
        summary.total = {{}, {}, f.returns, f.lines, f.quantity, f.value, f.rated, f.onTime};
    }
    for (const FigureRow &row : groups.rows(FigureKind::Day)) {
        summary.byDay[row.key.toInt()] = {row.figure.returns, row.figure.late};
    }
}

void addTimes(MonthSummary &summary, Database &database)
{
    for (const auto &[step, counts] : monthStepMinutes(database, summary.month)) {
        qint64 onTime = 0;
        for (const MinuteCount &each : counts) {
            onTime += each.onTime;
        }
        summary.steps.push_back({step, countOf(counts), percentile(counts, 50), percentile(counts, 90), onTime});
    }
    if (const auto settled = monthSettledMinutes(database, summary.month); !settled.empty()) {
        summary.medianToSettledMinutes = percentile(settled, 50);
        summary.p90ToSettledMinutes = percentile(settled, 90);
    }
}

std::vector<Share> articlesOf(const Groups &groups, Database &database)
{
    std::vector<Share> articles = groups.shares(FigureKind::Article, kArticlesListed);
    for (Share &share : articles) {
        share.name = articleName(database, share.key).value_or(share.key);
    }
    return articles;
}

std::vector<Share> peopleOf(const Groups &groups, Database &database)
{
    std::map<QString, QString> logins;
    for (const Staff &person : allStaff(database)) {
        logins[QString::number(person.id.value())] = person.login;
    }
    std::vector<Share> people = groups.shares(FigureKind::Staff);
    for (Share &share : people) {
        share.key = logins[share.key];
    }
    return people;
}
}

std::optional<qint64> MonthSummary::rateBasisPoints() const
{
    if (!sales.isPositive()) {
        return std::nullopt;
    }
    return narrow(divideRounded(Int128(value.minor()) * 10'000, sales.minor()));
}

qint64 percentile(const std::vector<MinuteCount> &counts, qint64 percent)
{
    const qint64 rank = std::max<qint64>((countOf(counts) * percent + 99) / 100, 1);
    qint64 seen = 0;
    for (const MinuteCount &each : counts) {
        seen += each.count;
        if (seen >= rank) {
            return each.minutes;
        }
    }
    return counts.back().minutes;
}

MonthSummary summaryOf(Database &database, const MonthSpan &span, UtcTime now)
{
    MonthSummary summary;
    summary.month = BusinessMonth::of(span.first);
    const Groups groups(database, summary.month, notYetLate(database, summary.month, span.endsAt, now));
    addTotals(summary, groups);
    summary.byReason = groups.shares(FigureKind::Reason);
    summary.byArticle = articlesOf(groups, database);
    summary.byCondition = groups.shares(FigureKind::Condition);
    summary.byDisposition = groups.shares(FigureKind::Disposition);
    summary.byStaff = peopleOf(groups, database);
    addTimes(summary, database);
    summary.sales = monthSales(database, span);
    summary.refusals = monthRefusals(database, span);
    summary.singlePerson = monthSinglePerson(database, span);
    summary.exceptions = countExceptions(database, span.endsAt);
    return summary;
}
}
