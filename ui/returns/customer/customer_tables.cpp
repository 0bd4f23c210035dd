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

QString withdrawnText(const CustomerPage &page, const Withdrawal &withdrawal, const Formatter &format)
{
    return Words::tr("withdrawn %1 by %2: %3")
        .arg(format.day(withdrawal.storeDay), nameOf(page, withdrawal.by), withdrawal.reason);
}

QString standsAt(const CustomerPage &page, const CustomerFlag &flag, const Formatter &format)
{
    if (flag.withdrawal) {
        return withdrawnText(page, *flag.withdrawal, format);
    }
    if (!flag.isInForceOn(page.today)) {
        return Words::tr("ended %1").arg(format.day(*flag.until));
    }
    return flag.until ? Words::tr("in force until %1").arg(format.day(*flag.until)) : Words::tr("in force");
}

QString tillNumber(const Customer &customer)
{
    return customer.externalId.isEmpty() ? QString()
                                         : Words::tr("number %1 of %2").arg(customer.externalId, customer.source);
}

/// Masked phone and the till's number, as far as they are known.
QString reachedBy(const Customer &customer, const Formatter &format)
{
    QStringList parts{format.maskedPhone(customer.phone.raw), tillNumber(customer)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// What `textOf` says of each row, each text once.
template <typename TextOf> QString eachOnce(const std::vector<Customer> &rows, const TextOf &textOf)
{
    QStringList texts;
    for (const Customer &row : rows) {
        texts.append(textOf(row));
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(QStringLiteral(" · "));
}

QString signText(TwinSign sign)
{
    switch (sign) {
    case TwinSign::Phone:
        return Words::tr("same phone");
    case TwinSign::NameAndPhoneEnd:
        return Words::tr("same name and last digits of the phone");
    }
    return {};
}

/// Whom a merge is about, seen from this page.
QString mergeText(const CustomerPage &page, const CustomerMerge &merge, const Formatter &format)
{
    const Customer &other = page.merged.at(merge.other);
    return merge.kept == page.customer.id
               ? other.name
               : Words::tr("%1 with %2").arg(other.name, calledOf(page.merged.at(merge.kept), format));
}

QString countAndMoney(int count, Money money, const Formatter &format)
{
    return Words::tr("%1, %2").arg(number(count), format.money(money));
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

TextTable personTable(const CustomerPage &page, const Formatter &format)
{
    TextTable table{{Words::tr("Name"), Words::tr("Known by"), Words::tr("Since"), Words::tr("By"), Words::tr("Reason"),
                     Words::tr("Stands")},
                    {},
                    {}};
    for (const CustomerTwin &twin : page.twins) {
        table.rows.push_back({twin.customer.name,
                              reachedBy(twin.customer, format),
                              {},
                              {},
                              {},
                              Words::tr("may be the same person: %1").arg(signText(twin.sign))});
    }
    for (const CustomerMerge &merge : page.merges) {
        table.rows.push_back(
            {mergeText(page, merge, format), reachedBy(page.merged.at(merge.other), format), format.day(merge.storeDay),
             nameOf(page, merge.by), merge.reason,
             merge.isStanding() ? Words::tr("same person") : withdrawnText(page, *merge.undone, format)});
    }
    return table;
}

TextTable hitsTable(const std::vector<CustomerHit> &hits, const Formatter &format)
{
    TextTable table{{Words::tr("Name"), Words::tr("Phone"), Words::tr("Number at the till"), Words::tr("Purchases"),
                     Words::tr("Returns")},
                    {},
                    {3, 4}};
    for (const CustomerHit &hit : hits) {
        table.rows.push_back({eachOnce(hit.rows, [](const Customer &row) { return row.name; }),
                              format.maskedPhone(hit.customer.phone.raw),
                              eachOnce(hit.rows, [](const Customer &row) { return row.externalId; }),
                              number(hit.figures.purchases), number(hit.figures.returns)});
    }
    return table;
}

TextTable sidesTable(const CustomerPage &kept, const CustomerPage &other, const Formatter &format)
{
    TextTable table{{QString(), Words::tr("Stays: %1").arg(calledOf(kept.customer, format)),
                     Words::tr("Same person: %1").arg(calledOf(other.customer, format))},
                    {},
                    {},
                    {1}};
    const auto add = [&](const QString &caption, const auto &textOf) {
        table.rows.push_back({caption, textOf(kept), textOf(other)});
    };
    add(Words::tr("Name"),
        [](const CustomerPage &page) { return eachOnce(page.rows, [](const Customer &row) { return row.name; }); });
    add(Words::tr("Phone"), [&format](const CustomerPage &page) {
        return eachOnce(page.rows, [&](const Customer &row) { return format.maskedPhone(row.phone.raw); });
    });
    add(Words::tr("At the till"), [](const CustomerPage &page) { return eachOnce(page.rows, tillNumber); });
    add(Words::tr("Purchases"), [&format](const CustomerPage &page) {
        return countAndMoney(page.figures.purchases, page.figures.purchased, format);
    });
    add(Words::tr("Returns"), [&format](const CustomerPage &page) {
        return countAndMoney(page.figures.returns, page.figures.granted, format);
    });
    add(Words::tr("Open returns"), [](const CustomerPage &page) { return number(static_cast<int>(page.open.size())); });
    add(Words::tr("Flags in force"), [&format](const CustomerPage &page) { return flaggedText(page, format); });
    return table;
}

QString calledOf(const Customer &customer, const Formatter &format)
{
    QStringList parts{customer.name, format.maskedPhone(customer.phone.raw)};
    parts.removeAll(QString());
    return parts.isEmpty() ? Words::tr("Customer %1").arg(customer.id.value()) : parts.join(QLatin1Char(' '));
}

QString contactsOf(const CustomerPage &page, const Formatter &format)
{
    QStringList parts{eachOnce(page.rows, [&](const Customer &row) { return format.maskedPhone(row.phone.raw); }),
                      eachOnce(page.rows, tillNumber)};
    parts.append(page.group.isEmpty() ? QString() : format.customerGroup(page.group));
    const QString names = eachOnce(
        page.rows, [&](const Customer &row) { return row.name == page.customer.name ? QString() : row.name; });
    parts.append(names.isEmpty() ? QString() : Words::tr("also %1").arg(names));
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
