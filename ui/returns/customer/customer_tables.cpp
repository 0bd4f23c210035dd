// SPDX-License-Identifier: GPL-3.0-or-later
// From the page of a customer to texts.
#include "ui/returns/customer/customer_tables.h"

#include "ui/common/desk/flag_text.h"
#include "ui/common/desk/settling.h"

#include <QCoreApplication>
#include <QLocale>

namespace rd::ui
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::CustomerTables)
};

QString number(int count)
{
    return QLocale().toString(count);
}

QString nameOf(const CustomerPage &page, StaffId staff)
{
    const auto found = page.people.find(staff);
    if (found == page.people.end()) {
        return {};
    }
    return found->second.name.isEmpty() ? found->second.login : found->second.name;
}

/// What a manager may want to know beside the sums.
QString exceptionsOf(const CustomerFigures &figures)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0) {
            parts.append(text.arg(number(count)));
        }
    };
    add(figures.denied, Words::tr("declined %1"));
    add(figures.withoutReceipt, Words::tr("without receipt %1"));
    add(figures.withoutGoods, Words::tr("without goods %1"));
    add(figures.chasers, Words::tr("asked again %1"));
    return parts.join(QStringLiteral(" · "));
}

QString standsAt(const CustomerPage &page, const CustomerFlag &flag, const Formatter &format)
{
    if (flag.withdrawal) {
        return Words::tr("withdrawn %1 by %2: %3")
            .arg(format.day(flag.withdrawal->storeDay), nameOf(page, flag.withdrawal->by), flag.withdrawal->reason);
    }
    if (!flag.isInForceOn(page.today)) {
        return Words::tr("ended %1").arg(format.day(*flag.until));
    }
    return flag.until ? Words::tr("in force until %1").arg(format.day(*flag.until)) : Words::tr("in force");
}

void addRows(TextTable &table, const std::vector<ReturnRow> &rows, const Formatter &format)
{
    for (const ReturnRow &row : rows) {
        const QString goods = row.moreLines > 0 ? Words::tr("%1 and %2 more").arg(row.goods, number(row.moreLines))
                                                : row.goods;
        table.rows.push_back({row.number, stateText(row, format), format.day(row.storeDay), goods,
                              format.amount(row.amount), row.chasers > 0 ? number(row.chasers) : QString()});
    }
}
}

std::vector<Figure> customerFigures(const CustomerPage &page, const Formatter &format)
{
    const CustomerFigures &figures = page.figures;
    return {{Words::tr("Purchases"), number(figures.purchases), format.money(figures.purchased)},
            {Words::tr("Returns"), number(figures.returns), format.money(figures.granted)},
            {Words::tr("Share returned"), format.percent(figures.returns, figures.purchases),
             Words::tr("of the purchases")},
            {Words::tr("Overridden"), number(figures.overrides), exceptionsOf(figures)}};
}

TextTable returnsTable(const CustomerPage &page, const Formatter &format)
{
    TextTable table{{Words::tr("Return"), Words::tr("Stands at"), Words::tr("Logged"), Words::tr("Goods"),
                     Words::tr("Amount"), Words::tr("Asked again")},
                    {},
                    {4, 5}};
    addRows(table, page.open, format);
    addRows(table, page.closed, format);
    return table;
}

QStringList numbersOf(const CustomerPage &page)
{
    QStringList numbers;
    for (const auto *rows : {&page.open, &page.closed}) {
        for (const ReturnRow &row : *rows) {
            numbers.append(row.number);
        }
    }
    return numbers;
}

TextTable flagsTable(const CustomerPage &page, const Formatter &format)
{
    TextTable table{{Words::tr("Since"), Words::tr("By"), Words::tr("Reason"), Words::tr("Stands")}, {}, {}};
    for (const CustomerFlag &flag : page.flags) {
        table.rows.push_back(
            {format.day(flag.storeDay), nameOf(page, flag.by), flag.reason, standsAt(page, flag, format)});
    }
    return table;
}

QString contactsOf(const CustomerPage &page, const Formatter &format)
{
    QStringList parts{format.maskedPhone(page.customer.phone.raw)};
    if (!page.customer.externalId.isEmpty()) {
        parts.append(Words::tr("number %1 of %2").arg(page.customer.externalId, page.customer.source));
    }
    if (!page.samePhone.empty()) {
        parts.append(Words::tr("others with this phone: %1").arg(number(static_cast<int>(page.samePhone.size()))));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString flaggedText(const CustomerPage &page, const Formatter &format)
{
    QStringList parts;
    for (const CustomerFlag &flag : page.flags) {
        if (flag.isInForceOn(page.today)) {
            parts.append(flagText(flag.reason, flag.until, format));
        }
    }
    return parts.join(QStringLiteral(" · "));
}
}
