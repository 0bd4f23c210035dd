// SPDX-License-Identifier: GPL-3.0-or-later
// From figures to texts.
#include "ui/reports/report_tables.h"

#include "core/base/checked.h"
#include "core/money/decimal.h"
#include "ui/common/desk/error_text.h"

#include <QCoreApplication>

namespace rd::ui
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ReportTables)
};

QString count(qint64 number)
{
    return QLocale().toString(number);
}

int thousandths(Money part, Money whole)
{
    return whole.isPositive() ? static_cast<int>(Int128(part.minor()) * 1000 / whole.minor()) : 0;
}

QString minutes(std::optional<qint64> value, const Formatter &format)
{
    return value ? format.duration(*value * 60'000) : QStringLiteral("–");
}

QString compared(qint64 now, qint64 before, const QString &month)
{
    const qint64 change = now - before;
    const QString sign = change < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return Words::tr("%1 on %2").arg(change == 0 ? QStringLiteral("±0") : QString(sign + count(qAbs(change))), month);
}

using Name = std::function<QString(const Share &)>;

void fillShares(ShareModel &model, const QString &title, const std::vector<Share> &shares, const Share &total,
                const Formatter &format, const Name &name)
{
    std::vector<std::vector<FigureCell>> rows;
    const auto add = [&](const QString &text, const Share &share) {
        rows.push_back({{text},
                        {count(share.returns)},
                        {count(share.lines)},
                        {format.amount(share.value)},
                        {{}, thousandths(share.value, total.value)},
                        {format.percent(share.value.minor(), total.value.minor())},
                        {format.percent(share.onTime, share.rated)}});
    };
    for (const Share &share : shares) {
        add(name(share), share);
    }
    add(Words::tr("Total"), total);
    model.setContent({title,
                      Words::tr("Returns"),
                      Words::tr("Lines"),
                      Words::tr("Granted %1").arg(format.currencySign()),
                      {},
                      Words::tr("Share of value"),
                      Words::tr("On time")},
                     std::move(rows), true);
}
}

namespace
{
/// How many payouts, and what of them was beyond the goods.
QString paidFor(const MonthTotals &totals, const Formatter &format)
{
    const QString payouts = count(totals.payouts);
    return totals.compensationPaid.isZero()
               ? Words::tr("payouts: %1").arg(payouts)
               : Words::tr("payouts: %1, compensation %2").arg(payouts, format.money(totals.compensationPaid));
}
}

std::vector<Figure> figuresOf(const ReportData &data, const Formatter &format)
{
    const MonthSummary &now = data.summary;
    const MonthSummary &before = data.summaryBefore;
    const auto rate = now.rateBasisPoints();
    const QString lines = Words::tr("lines: %1").arg(count(now.lines));
    const QString month = format.month(before.month);
    return {
        {Words::tr("Returns"), count(now.returns), compared(now.returns, before.returns, month)},
        {Words::tr("Granted"), format.money(data.totals.granted),
         rate ? Words::tr("%1, %2 % of sales").arg(lines, writeDecimal(*rate, 2)) : lines},
        {Words::tr("Paid out"), format.money(data.totals.paidOut), paidFor(data.totals, format)},
        {Words::tr("Fees kept"), format.money(data.totals.fees), Words::tr("lines: %1").arg(count(now.feeLines))},
        {Words::tr("On time"), format.percent(now.total.onTime, now.total.rated),
         Words::tr("%1: %2").arg(month, format.percent(before.total.onTime, before.total.rated))},
        {Words::tr("Median time to refund"), minutes(now.medianToSettledMinutes, format),
         Words::tr("90th percentile %1").arg(minutes(now.p90ToSettledMinutes, format))},
    };
}

std::vector<NamedCount> reasonCounts(const MonthSummary &summary, const Formatter &format, ReasonMeasure measure)
{
    std::vector<NamedCount> counts;
    for (const Share &share : summary.byReason) {
        counts.push_back(measure == ReasonMeasure::Returns
                             ? NamedCount{format.reason(share.key), share.returns, count(share.returns)}
                             : NamedCount{format.reason(share.key), share.value.minor(), format.amount(share.value)});
    }
    return counts;
}

QString equationOf(const MonthTotals &totals)
{
    return Words::tr("Opening %1 + new %2 %5 closed %3 = open %4")
        .arg(count(totals.flow.opening), count(totals.flow.logged), count(totals.flow.closed),
             count(totals.flow.open()), QString(QChar(0x2212)));
}

bool isTied(const ReportData &report)
{
    const MonthTotals &totals = report.totals;
    const MonthSummary &summary = report.summary;
    return totals.returns == summary.returns && totals.lines == summary.lines && totals.granted == summary.value;
}

QString checkOf(const ReportData &report)
{
    return isTied(report) ? Words::tr("%1 · totals equal the case list").arg(equationOf(report.totals))
                          : Words::tr("%1 · totals do NOT equal the case list").arg(equationOf(report.totals));
}

void fillReasons(ShareModel &model, const MonthSummary &summary, const Formatter &format)
{
    fillShares(model, Words::tr("Reason"), summary.byReason, summary.total, format,
               [&](const Share &share) { return format.reason(share.key); });
}

void fillPeople(ShareModel &model, const MonthSummary &summary, const Formatter &format)
{
    fillShares(model, Words::tr("Logged by"), summary.byStaff, summary.total, format,
               [](const Share &share) { return share.key; });
}

void fillGoods(ShareModel &model, const MonthSummary &summary, const Formatter &format)
{
    fillShares(model, Words::tr("Article"), summary.byArticle, summary.total, format, [](const Share &share) {
        return share.name == share.key ? share.name : QString(share.key + QStringLiteral("  ") + share.name);
    });
}

void fillSteps(ShareModel &model, const MonthSummary &summary, const Formatter &format)
{
    std::vector<std::vector<FigureCell>> rows;
    for (const StepTimes &times : summary.steps) {
        rows.push_back({{format.step(times.step)},
                        {count(times.tasks)},
                        {minutes(times.medianMinutes, format)},
                        {minutes(times.p90Minutes, format)},
                        {format.percent(times.onTime, times.tasks)}});
    }
    model.setContent(
        {Words::tr("Step"), Words::tr("Done"), Words::tr("Median"), Words::tr("90th percentile"), Words::tr("On time")},
        std::move(rows), false);
}

void fillStopped(ShareModel &model, const MonthSummary &summary, const Formatter &format)
{
    std::vector<std::vector<FigureCell>> rows;
    for (const auto &[name, times] : summary.refusals) {
        const auto code = errorFromName(name);
        rows.push_back({{code ? errorText(Error::of(*code), format).what : name}, {name}, {count(times)}});
    }
    if (summary.singlePerson > 0) {
        rows.push_back({{Words::tr("Not stopped: done by one person alone")},
                        {QStringLiteral("single_person")},
                        {count(summary.singlePerson)}});
    }
    model.setContent({Words::tr("What was stopped"), Words::tr("Code"), Words::tr("Times")}, std::move(rows), false);
}
}
