// SPDX-License-Identifier: GPL-3.0-or-later
// From the report of an import to texts.
#include "ui/settings/import_figures.h"

#include <QCoreApplication>

namespace rd::ui
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ImportFigures)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString delimiterName(const QString &delimiter)
{
    if (delimiter == QLatin1String("\t")) {
        return Words::tr("tab");
    }
    return delimiter == QLatin1String(";") ? Words::tr("semicolon") : Words::tr("comma");
}
}

std::vector<Figure> importFigures(const ImportReport &report, const Formatter &format)
{
    return {
        {Words::tr("Rows"), number(report.rows), Words::tr("skipped: %1").arg(number(report.skipped))},
        {Words::tr("New receipts"), number(report.sales),
         Words::tr("already here: %1").arg(number(report.alreadyHere))},
        {Words::tr("Lines sold"), number(report.lines), format.money(report.paidTotal)},
        {Words::tr("New past returns"), number(report.pastReturns),
         Words::tr("rows: %1, %2").arg(number(report.returns), format.money(report.returnedTotal))},
        {Words::tr("Returns of ours"), number(report.tillPosted),
         Words::tr("to decide: %1").arg(number(report.tillOpen))},
        {Words::tr("No goods"), number(report.adjustments), Words::tr("fees, postage, price 0")},
        {Words::tr("Problems"), number(report.faultyRows + report.conflictCount),
         report.faultyRows + report.conflictCount == 0 ? Words::tr("none") : Words::tr("see below")},
    };
}

bool bringsNothingNew(const ImportReport &report)
{
    return report.sales == 0 && report.pastReturns == 0 && report.tillPosted + report.tillOpen == 0
           && report.matchedTyped == 0 && report.faultyRows == 0 && report.conflictCount == 0 && report.alreadyHere > 0;
}

QString readAs(const ImportReport &report)
{
    return Words::tr("Read as layout %1, %2, %3")
        .arg(report.profile, report.encoding.toUpper(), delimiterName(report.delimiter));
}
}
