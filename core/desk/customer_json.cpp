// SPDX-License-Identifier: GPL-3.0-or-later
// Writing customers, their flags, and signals.
#include "core/desk/customer_json.h"

#include "core/desk/json_list.h"
#include "core/desk/return_json.h"

namespace rd
{
namespace
{
QJsonObject contactJson(const Customer &customer)
{
    return {{QStringLiteral("customer"), customer.id.value()},
            {QStringLiteral("name"), orNull(customer.name)},
            {QStringLiteral("phone"), orNull(customer.phone.raw)},
            {QStringLiteral("source"), orNull(customer.source)},
            {QStringLiteral("external_id"), orNull(customer.externalId)}};
}

QJsonObject sumJson(int count, Money sum, const Currency &currency)
{
    return {{QStringLiteral("count"), count}, {QStringLiteral("sum"), sum.toDecimal(currency)}};
}

QJsonObject returnsJson(const CustomerFigures &figures, const Currency &currency)
{
    QJsonObject document = sumJson(figures.returns, figures.granted, currency);
    const auto share = figures.sharePercent();
    document.insert(QStringLiteral("share_percent"), share ? QJsonValue(*share) : QJsonValue());
    return document;
}

QJsonValue loginOf(const std::map<StaffId, PersonView> &people, StaffId staff)
{
    const auto found = people.find(staff);
    return found == people.end() ? QJsonValue() : QJsonValue(found->second.login);
}

QJsonValue withdrawalJson(const CustomerPage &page, const std::optional<Withdrawal> &withdrawal)
{
    return withdrawal ? QJsonValue(QJsonObject{{QStringLiteral("reason"), withdrawal->reason},
                                               {QStringLiteral("at"), withdrawal->at.toIso()},
                                               {QStringLiteral("by"), loginOf(page.people, withdrawal->by)}})
                      : QJsonValue();
}

QJsonObject flagJson(const CustomerPage &page, const CustomerFlag &flag)
{
    return {{QStringLiteral("flag"), flag.id.value()},
            {QStringLiteral("customer"), flag.customer.value()},
            {QStringLiteral("reason"), flag.reason},
            {QStringLiteral("until"), flag.until ? QJsonValue(flag.until->toIso()) : QJsonValue()},
            {QStringLiteral("in_force"), flag.isInForceOn(page.today)},
            {QStringLiteral("at"), flag.at.toIso()},
            {QStringLiteral("by"), loginOf(page.people, flag.by)},
            {QStringLiteral("withdrawn"), withdrawalJson(page, flag.withdrawal)}};
}

QJsonObject mergeJson(const CustomerPage &page, const CustomerMerge &merge)
{
    return {{QStringLiteral("merge"), merge.id.value()},
            {QStringLiteral("kept"), contactJson(page.merged.at(merge.kept))},
            {QStringLiteral("other"), contactJson(page.merged.at(merge.other))},
            {QStringLiteral("reason"), merge.reason},
            {QStringLiteral("at"), merge.at.toIso()},
            {QStringLiteral("by"), loginOf(page.people, merge.by)},
            {QStringLiteral("undone"), withdrawalJson(page, merge.undone)}};
}

/// The group in force, and how it came about.
QJsonObject groupJson(const CustomerPage &page)
{
    const std::optional<GroupDecision> &decided = page.grouping.decided;
    return {{QStringLiteral("code"), orNull(page.group)},
            {QStringLiteral("till_says"), orNull(page.grouping.said)},
            {QStringLiteral("decided"),
             decided ? QJsonValue(QJsonObject{{QStringLiteral("group"), decided->group},
                                              {QStringLiteral("reason"), decided->reason},
                                              {QStringLiteral("at"), decided->at.toIso()},
                                              {QStringLiteral("by"), loginOf(page.people, decided->by)}})
                     : QJsonValue()}};
}

/// The rows beside the one kept.
QJsonArray othersJson(const std::vector<Customer> &rows)
{
    QJsonArray others;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        others.append(contactJson(rows[i]));
    }
    return others;
}

QJsonObject twinJson(const CustomerTwin &twin)
{
    QJsonObject document = contactJson(twin.customer);
    document.insert(QStringLiteral("sign"), codeOf(twin.sign));
    return document;
}

QJsonObject exceptionsJson(const CustomerFigures &figures)
{
    return {{QStringLiteral("overrides"), figures.overrides},
            {QStringLiteral("chasers"), figures.chasers},
            {QStringLiteral("denied"), figures.denied},
            {QStringLiteral("without_receipt"), figures.withoutReceipt},
            {QStringLiteral("without_goods"), figures.withoutGoods}};
}

QJsonValue subjectJson(const SignalReport &report, const Signal &signal)
{
    const auto found = signal.customer ? report.customers.find(*signal.customer) : report.customers.end();
    return found == report.customers.end() ? QJsonValue() : QJsonValue(contactJson(found->second));
}
}

QJsonObject customersToJson(const std::vector<CustomerHit> &hits, const Currency &currency)
{
    return {{QStringLiteral("customers"), mapped(hits, [&currency](const CustomerHit &hit) {
                 QJsonObject document = contactJson(hit.customer);
                 document.insert(QStringLiteral("same_person"), othersJson(hit.rows));
                 document.insert(QStringLiteral("purchases"),
                                 sumJson(hit.figures.purchases, hit.figures.purchased, currency));
                 document.insert(QStringLiteral("returns"), returnsJson(hit.figures, currency));
                 document.insert(QStringLiteral("flagged"), hit.isFlagged);
                 return document;
             })}};
}

QJsonObject customerToJson(const CustomerPage &page, const Currency &currency)
{
    const CustomerFigures &figures = page.figures;
    QJsonObject document = contactJson(page.customer);
    document.insert(QStringLiteral("same_person"), othersJson(page.rows));
    document.insert(QStringLiteral("merges"),
                    mapped(page.merges, [&page](const CustomerMerge &merge) { return mergeJson(page, merge); }));
    document.insert(QStringLiteral("may_be_same"), mapped(page.twins, twinJson));
    document.insert(QStringLiteral("same_phone"),
                    mapped(page.samePhone, [](CustomerId other) { return QJsonValue(other.value()); }));
    document.insert(QStringLiteral("purchases"), sumJson(figures.purchases, figures.purchased, currency));
    document.insert(QStringLiteral("returns"), returnsJson(figures, currency));
    document.insert(QStringLiteral("exceptions"), exceptionsJson(figures));
    document.insert(QStringLiteral("flags"),
                    mapped(page.flags, [&page](const CustomerFlag &flag) { return flagJson(page, flag); }));
    document.insert(QStringLiteral("group"), groupJson(page));
    document.insert(QStringLiteral("open"), rowsToJson(page.open, currency));
    document.insert(QStringLiteral("closed"), rowsToJson(page.closed, currency));
    return document;
}

QJsonObject signalReportToJson(const SignalReport &report)
{
    return {{QStringLiteral("from"), report.from.toIso()},
            {QStringLiteral("to"), report.to.toIso()},
            {QStringLiteral("signals"), mapped(report.found, [&report](const Signal &signal) {
                 return QJsonObject{
                     {QStringLiteral("signal"), codeOf(signal.kind)},
                     {QStringLiteral("customer"), subjectJson(report, signal)},
                     {QStringLiteral("staff"),
                      mapped(signal.staff, [&report](StaffId staff) { return loginOf(report.people, staff); })},
                     {QStringLiteral("value"), signal.value},
                     {QStringLiteral("limit"), signal.limit},
                     {QStringLiteral("returns"), QJsonArray::fromStringList(signal.returns)}};
             })}};
}
}
