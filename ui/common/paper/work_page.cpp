// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the table of late work.
#include "ui/common/paper/work_page.h"

#include "core/desk/work_csv.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/paper/html_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace rd::ui
{
using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::WorkPage)
};

QString rowOf(const ReturnRow &row, UtcTime now, const Formatter &format)
{
    const QString step = row.exceptionKind ? format.exceptionKind(*row.exceptionKind)
                         : row.step        ? format.step(*row.step)
                                           : QString();
    const QString owner = !row.ownerName.isEmpty() ? row.ownerName
                          : row.ownerRole          ? format.role(*row.ownerRole)
                                                   : QString();
    const QString late = row.dueAt ? format.duration(now.ms() - row.dueAt->ms()) : QString();
    return u"<tr>"_s + htmlCell(row.number) + htmlCell(step) + htmlCell(late) + htmlCell(owner)
           + htmlCell(row.customerName) + htmlCell(row.goods) + htmlCell(format.amount(row.amount), true)
           + htmlCell(QLocale().toString(row.chasers), true) + u"</tr>\n"_s;
}
}

QString workPageHtml(const std::vector<ReturnRow> &late, const QString &storeName, UtcTime now, const Formatter &format)
{
    //: Date and time, name of the store
    const QString head = Words::tr("Late work, %1 · %2").arg(format.dateTime(now), storeName);
    QString html =
        u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n</head>\n<body style=\"font-size: 10pt;\">\n"_s;
    html += u"<h1 style=\"font-size: 16pt;\">"_s + head.toHtmlEscaped() + u"</h1>\n"_s;
    html += htmlTableHead({Words::tr("Return"), Words::tr("Step"), Words::tr("Late"), Words::tr("Owner"),
                           Words::tr("Customer"), Words::tr("Goods"), Words::tr("Amount"), Words::tr("Chased")},
                          {6, 7});
    for (const ReturnRow &row : late) {
        html += rowOf(row, now, format);
    }
    const QString sum =
        Words::tr("%n task(s), worth %1", "", static_cast<int>(late.size())).arg(format.money(worthOf(late)));
    return html + u"</table>\n<p><b>"_s + sum.toHtmlEscaped() + u"</b></p>\n</body>\n</html>\n"_s;
}
}
