// SPDX-License-Identifier: GPL-3.0-or-later
// Writing tables of what was given and taken.
#include "ui/common/paper/shift_page.h"

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
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ShiftPage)
};

QString kindWord(const ShiftRow &row, const Formatter &format)
{
    switch (row.kind) {
    case ShiftRowKind::Paid:
        return Words::tr("given");
    case ShiftRowKind::Back:
        return format.payoutState(PayoutState::Failed, row.tender);
    case ShiftRowKind::Added:
        return Words::tr("customer added");
    case ShiftRowKind::Redeemed:
        return Words::tr("credit redeemed");
    case ShiftRowKind::Voided:
        return Words::tr("credit voided");
    case ShiftRowKind::Restored:
        return Words::tr("credit restored");
    }
    return {};
}

QString rowsTable(const std::vector<ShiftRow> &rows, const Formatter &format)
{
    QString html = htmlTableHead({Words::tr("Time"), Words::tr("Voucher"), Words::tr("Return"), Words::tr("What"),
                                  Words::tr("Tender"), Words::tr("Amount"), Words::tr("Reference")},
                                 {5});
    for (const ShiftRow &row : rows) {
        html += u"<tr>"_s + htmlCell(format.clock(row.at)) + htmlCell(row.voucher) + htmlCell(row.number)
                + htmlCell(kindWord(row, format))
                + htmlCell(row.tender.isEmpty() ? QString() : format.tender(row.tender))
                + htmlCell(format.amount(row.amount), true) + htmlCell(row.reference) + u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString sumsTable(const std::vector<ShiftTender> &tenders, const Formatter &format)
{
    QString html = htmlTableHead({Words::tr("Tender"), Words::tr("Payouts"), Words::tr("Given"), Words::tr("Failed"),
                                  Words::tr("Customers added"), Words::tr("Net")},
                                 {1, 2, 3, 4, 5});
    for (const ShiftTender &sum : tenders) {
        html += u"<tr>"_s + htmlCell(format.tender(sum.tender)) + htmlCell(QLocale().toString(sum.payouts), true)
                + htmlCell(format.amount(sum.paid), true) + htmlCell(format.amount(sum.back), true)
                + htmlCell(format.amount(sum.added), true) + htmlCell(format.amount(sum.net()), true) + u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString personPage(const ShiftPerson &person, const QString &head, bool isFirst, const Formatter &format)
{
    QString html = u"<h1 style=\"font-size: 16pt;%1\">%2</h1>\n<h2 style=\"font-size: 13pt;\">%3</h2>\n"_s.arg(
        isFirst ? QString() : u" page-break-before: always;"_s, head.toHtmlEscaped(),
        QString(person.name + u" · "_s + person.login).toHtmlEscaped());
    html += rowsTable(person.rows, format);
    if (!person.tenders.empty()) {
        html += u"<p>&nbsp;</p>\n"_s + sumsTable(person.tenders, format);
    }
    const QString line = u"_____________________"_s;
    return html + u"<p>&nbsp;</p>\n<p>"_s + Words::tr("Handed over: %1").arg(line).toHtmlEscaped()
           + u"&nbsp;&nbsp;&nbsp;"_s + Words::tr("Taken over: %1").arg(line).toHtmlEscaped() + u"</p>\n"_s;
}
}

QString shiftPageHtml(const ShiftSheet &sheet, const QString &storeName, const Formatter &format)
{
    const QString head = Words::tr("Shift sheet %1 · %2").arg(format.day(sheet.day), storeName);
    QString html =
        u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n</head>\n<body style=\"font-size: 10pt;\">\n"_s;
    bool isFirst = true;
    for (const ShiftPerson &person : sheet.people) {
        html += personPage(person, head, isFirst, format);
        isFirst = false;
    }
    return html + u"</body>\n</html>\n"_s;
}
}
