// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out invoices.
#include "app/cli/text/invoice_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QRegularExpression>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString get(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

bool isSome(const QJsonObject &object, QLatin1String key)
{
    return get(object, key).contains(QRegularExpression(u"[1-9]"_s));
}

QString issuedText(const QJsonObject &red, Language language, const StoreZone &zone)
{
    const QString line =
        Text{"  red invoice %1: %2, tax %3, by %4 at %5", "  红字发票 %1：%2，税额 %3，经办 %4，%5"}.in(language).arg(
            get(red, "invoice_number"_L1), get(red, "amount"_L1), get(red, "tax"_L1), get(red, "by"_L1),
            localTime(red.value("at"_L1), zone));
    const QJsonObject withdrawn = red.value("withdrawn"_L1).toObject();
    return withdrawn.isEmpty() ? line
                               : line
                                     + Text{", withdrawn by %1: %2", "，已由 %1 撤销：%2"}.in(language).arg(
                                         get(withdrawn, "by"_L1), get(withdrawn, "reason"_L1));
}

QString dueText(const QJsonObject &red, Language language)
{
    if (isSome(red, "over"_L1)) {
        return Text{"red invoices take back %1 too much: withdraw one", "红字发票多开 %1，请撤销后重开"}
            .in(language)
            .arg(get(red, "over"_L1));
    }
    if (isSome(red, "due"_L1)) {
        return Text{"red invoice due: %1, tax %2", "待开红字发票：%1，税额 %2"}.in(language).arg(
            get(red, "due"_L1), get(red, "due_tax"_L1));
    }
    return isSome(red, "done"_L1)
               ? Text{"red invoice done: %1", "红字发票已开：%1"}.in(language).arg(get(red, "done"_L1))
               : Text{"no red invoice is due", "暂无待开红字发票"}.in(language);
}
}

QString invoicesText(const QJsonArray &invoices, Language language)
{
    QStringList parts;
    for (const QJsonValue &value : invoices) {
        const QJsonObject invoice = value.toObject();
        parts.append(QString(wordOf(u"invoice_"_s + get(invoice, "kind"_L1), language) + u' '
                             + get(invoice, "invoice_number"_L1))
                         .trimmed());
    }
    return parts.join(u"; "_s);
}

QString redInvoiceText(const QJsonObject &returnDocument, Language language, const StoreZone &zone)
{
    const QJsonObject red = returnDocument.value("red_invoice"_L1).toObject();
    if (red.isEmpty()) {
        return {};
    }
    QString text = u'\n' + dueText(red, language) + u'\n';
    for (const QJsonValue &value : red.value("invoices"_L1).toArray()) {
        text += issuedText(value.toObject(), language, zone) + u'\n';
    }
    return text;
}

QString redInvoicesText(const QJsonObject &document, Language language)
{
    const QJsonArray rows = document.value("red_invoices"_L1).toArray();
    if (rows.isEmpty()) {
        return Text{"No red invoice is due.\n", "没有待开的红字发票。\n"}.in(language);
    }
    Table table({Text{"Return", "退货单"}.in(language), Text{"Day", "日期"}.in(language),
                 Text{"Receipt", "小票"}.in(language), Text{"Invoice", "发票"}.in(language),
                 Text{"Given back", "已退"}.in(language), Text{"Done", "已开"}.in(language),
                 Text{"Due", "待开"}.in(language), Text{"Tax", "税额"}.in(language),
                 Text{"Too much", "多开"}.in(language)});
    table.alignRight({4, 5, 6, 7, 8});
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QStringList invoices;
        for (const QJsonValue &invoice : row.value("invoices"_L1).toArray()) {
            invoices.append(invoice.toString());
        }
        table.add({get(row, "return"_L1), get(row, "store_day"_L1), get(row, "receipt"_L1), invoices.join(u' '),
                   get(row, "given_back"_L1), get(row, "done"_L1), get(row, "due"_L1), get(row, "due_tax"_L1),
                   isSome(row, "over"_L1) ? get(row, "over"_L1) : QString()});
    }
    return table.toText() + u'\n'
           + Text{"due in all: %1, tax %2\n", "合计待开：%1，税额 %2\n"}.in(language).arg(
               get(document, "due_total"_L1), get(document, "due_tax_total"_L1));
}
}
