// SPDX-License-Identifier: GPL-3.0-or-later
// The months are read as the CSV reads them, a second way to the same figures; minutes, sales and the outbox by SQL.
#include "core/storage/verify_figures.h"

#include "core/domain/figure_return.h"
#include "core/storage/month_figures.h"
#include "core/storage/month_report.h"

namespace rd
{
namespace
{
constexpr char kSteps[] =
    "WITH span AS (SELECT month, ends_at, lag(ends_at, 1, -9000000000000000) OVER (ORDER BY ends_at) AS starts_at FROM month_end), "
    "again AS (SELECT month, step, (closed_at - opened_at - paused_ms) / 60000, count(*), sum(closed_at <= limit_at) "
    "FROM span JOIN task ON closed_at >= starts_at AND closed_at < ends_at WHERE carried = 0 GROUP BY 1, 2, 3), "
    "kept AS (SELECT month, step, minutes, tasks, on_time FROM month_step) "
    "SELECT DISTINCT month, step FROM (SELECT * FROM (SELECT * FROM again EXCEPT SELECT * FROM kept) "
    "UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM again))";

constexpr char kSales[] =
    "WITH sold AS (SELECT s.store_day, l.paid FROM sale_line AS l JOIN sale AS s ON s.id = l.sale WHERE l.kind = 'goods' "
    "UNION ALL SELECT s.store_day, -g.gross FROM till_given AS g JOIN sale_line AS l ON l.id = g.till_line JOIN sale AS s ON s.id = l.sale), "
    "again AS (SELECT store_day, sum(paid) AS paid FROM sold WHERE store_day IS NOT NULL GROUP BY 1 HAVING sum(paid) <> 0), "
    "kept AS (SELECT store_day, paid FROM day_sales WHERE paid <> 0) "
    "SELECT DISTINCT store_day FROM (SELECT * FROM (SELECT * FROM again EXCEPT SELECT * FROM kept) "
    "UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM again))";

constexpr char kOutbox[] =
    "SELECT id FROM message WHERE id NOT IN (SELECT message FROM message_end) AND id NOT IN (SELECT message FROM message_queue) "
    "UNION ALL SELECT message FROM message_queue WHERE message IN (SELECT message FROM message_end)";

void report(std::vector<StoreProblem> &problems, const char *table, const QString &id)
{
    problems.push_back({QString::fromLatin1(table), id, {}, QStringLiteral("out_of_step")});
}

FigureLine figureLineOf(const MonthLine &line)
{
    return {line.reason,       line.sku.isEmpty() ? line.name : line.sku,
            line.condition,    line.disposition,
            line.quantity,     line.granted,
            !line.fee.isZero()};
}

std::optional<qint64> settledMinutesOf(const MonthLine &line)
{
    if (line.outcome != Outcome::Settled) {
        return std::nullopt;
    }
    qint64 minutes = 0;
    for (const auto &each : line.minutes) {
        minutes += each.value_or(0);
    }
    return minutes;
}

/// What a month's lines say, return by return.
struct MonthAgain {
    Figures figures;
    std::map<qint64, qint64> settled;

    explicit MonthAgain(Database &database, const MonthSpan &span)
    {
        eachMonthLine(database, span, [this](const MonthLine &line) {
            if (line.origin == Origin::Desk) {
                take(line);
            }
            return true;
        });
        endReturn();
    }

private:
    void take(const MonthLine &line)
    {
        if (line.isFirst) {
            endReturn();
            m_now = {line.storeDay, line.loggedById, line.isOnTime, settledMinutesOf(line), {}};
        }
        m_now.lines.push_back(figureLineOf(line));
    }

    void endReturn()
    {
        add(figures, figuresOf(m_now));
        if (m_now.settledMinutes) {
            ++settled[*m_now.settledMinutes];
        }
        m_now = {};
    }

    FigureReturn m_now;
};

void compareGroups(Database &database, BusinessMonth month, Figures again, std::vector<StoreProblem> &problems)
{
    Figures kept;
    for (const auto &kind : CodeTable<FigureKind>::kNames) {
        for (const FigureRow &row : monthFigures(database, month, kind.code, -1)) {
            kept[{kind.code, row.key}] = row.figure;
        }
    }
    subtract(again, kept);
    for (const auto &[key, difference] : again) {
        report(problems, "month_figure",
               month.toIso() + QLatin1Char(' ') + codeOf(key.first) + QLatin1Char(' ') + key.second);
    }
}

void compareMonth(Database &database, const MonthSpan &span, std::vector<StoreProblem> &problems)
{
    const BusinessMonth month = BusinessMonth::of(span.first);
    MonthAgain again(database, span);
    compareGroups(database, month, std::move(again.figures), problems);
    for (const MinuteCount &kept : monthSettledMinutes(database, month)) {
        again.settled[kept.minutes] -= kept.count;
    }
    for (const auto &[minutes, difference] : again.settled) {
        if (difference != 0) {
            report(problems, "month_settled", month.toIso() + QLatin1Char(' ') + QString::number(minutes));
        }
    }
}

std::vector<MonthSpan> keptMonths(Database &database)
{
    std::vector<MonthSpan> months;
    Query query = database.query("SELECT month, ends_at FROM month_end ORDER BY month");
    while (query.next()) {
        const auto endsAt = query.get<UtcTime>(1);
        const auto first = query.get<BusinessDate>(0);
        months.push_back({first, BusinessMonth::of(first).end(), endsAt, endsAt});
    }
    return months;
}
}

void verifyFigures(Database &database, std::vector<StoreProblem> &problems)
{
    for (const MonthSpan &span : keptMonths(database)) {
        compareMonth(database, span, problems);
    }
    Query steps = database.query(kSteps);
    while (steps.next()) {
        report(problems, "month_step",
               BusinessMonth::of(steps.get<BusinessDate>(0)).toIso() + QLatin1Char(' ') + steps.text(1));
    }
    Query sales = database.query(kSales);
    while (sales.next()) {
        report(problems, "day_sales", sales.get<BusinessDate>(0).toIso());
    }
    Query outbox = database.query(kOutbox);
    while (outbox.next()) {
        report(problems, "message_queue", QString::number(outbox.integer(0)));
    }
}
}
