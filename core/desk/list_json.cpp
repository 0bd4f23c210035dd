// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the documents of lists, sales, checks and staff.
#include "core/desk/return_json.h"

#include "core/desk/benefit_json.h"
#include "core/desk/invoice_json.h"
#include "core/desk/json_list.h"

namespace rd
{
namespace
{
QString ownerText(const ReturnRow &row)
{
    if (!row.ownerLogin.isEmpty()) {
        return QStringLiteral("staff:") + row.ownerLogin;
    }
    return row.ownerRole ? QString(QStringLiteral("role:") + codeOf(*row.ownerRole)) : QString();
}

QJsonObject rowJson(const ReturnRow &row, const Currency &currency)
{
    return {
        {QStringLiteral("number"), row.number},
        {QStringLiteral("state"), row.outcome ? QStringLiteral("closed") : QStringLiteral("open")},
        {QStringLiteral("step"), row.step ? QJsonValue(codeOf(*row.step)) : QJsonValue()},
        {QStringLiteral("outcome"), row.outcome ? QJsonValue(codeOf(*row.outcome)) : QJsonValue()},
        {QStringLiteral("owner"), orNull(ownerText(row))},
        {QStringLiteral("due_at"), row.dueAt ? QJsonValue(row.dueAt->toIso()) : QJsonValue()},
        {QStringLiteral("overdue"), row.isLate},
        {QStringLiteral("waiting"), row.isWaiting},
        {QStringLiteral("customer"), QJsonObject{{QStringLiteral("name"), orNull(row.customerName)},
                                                 {QStringLiteral("phone"), orNull(row.customerPhone)}}},
        {QStringLiteral("goods"), row.goods},
        {QStringLiteral("lines"), row.moreLines + 1},
        {QStringLiteral("quantity"), row.quantity.toDecimal()},
        {QStringLiteral("amount"), row.amount.toDecimal(currency)},
        {QStringLiteral("reason"), orNull(row.reason)},
        {QStringLiteral("opened_at"), row.openedAt.toIso()},
        {QStringLiteral("store_day"), row.storeDay.toIso()},
        {QStringLiteral("chasers"), row.chasers},
        {QStringLiteral("limit_at"), row.limitAt ? QJsonValue(row.limitAt->toIso()) : QJsonValue()},
        {QStringLiteral("touched_at"), row.touchedAt ? QJsonValue(row.touchedAt->toIso()) : QJsonValue()},
        {QStringLiteral("last_contact_at"), row.lastContactAt ? QJsonValue(row.lastContactAt->toIso()) : QJsonValue()},
        {QStringLiteral("complaint"), row.hasComplaint},
        {QStringLiteral("exception"), row.exceptionKind ? QJsonValue(row.exception) : QJsonValue()},
        {QStringLiteral("exception_kind"), row.exceptionKind ? QJsonValue(codeOf(*row.exceptionKind)) : QJsonValue()},
    };
}

QJsonObject saleLineJson(const SaleLineView &view, const Currency &currency)
{
    return {{QStringLiteral("line"), view.line.line},
            {QStringLiteral("kind"), codeOf(view.line.kind)},
            {QStringLiteral("sku"), view.line.sku},
            {QStringLiteral("name"), view.line.name},
            {QStringLiteral("qty"), view.line.quantity.toDecimal()},
            {QStringLiteral("unit"), view.line.unit},
            {QStringLiteral("paid"), view.line.paid.toDecimal(currency)},
            {QStringLiteral("serial"), orNull(view.line.serial)},
            {QStringLiteral("batch"), orNull(view.line.batch)},
            {QStringLiteral("returned"), view.returned.toDecimal()},
            {QStringLiteral("returnable"), view.returnable.toDecimal()},
            {QStringLiteral("gift"), view.isGift}};
}

QJsonObject tenderJson(const SaleTender &tender, const Currency &currency)
{
    return {{QStringLiteral("tender"), tender.tender},
            {QStringLiteral("amount"), tender.amount ? QJsonValue(tender.amount->toDecimal(currency)) : QJsonValue()}};
}

QJsonObject checkLineJson(const CheckView &view, std::size_t i, const Currency &currency)
{
    const ReturnLine &line = view.lines.at(i);
    return {{QStringLiteral("line"), line.line},
            {QStringLiteral("sale_line"), line.saleLineNumber},
            {QStringLiteral("sku"), line.sku},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("serial"), orNull(line.serial)},
            {QStringLiteral("batch"), orNull(line.batch)},
            {QStringLiteral("requested"), line.quantities.requested.toDecimal()},
            {QStringLiteral("entitled"), view.amounts.at(i).toDecimal(currency)}};
}
}

QJsonArray rowsToJson(const std::vector<ReturnRow> &rows, const Currency &currency)
{
    return mapped(rows, [&currency](const ReturnRow &row) { return rowJson(row, currency); });
}

QJsonObject returnPageToJson(const ReturnPage &page, const Currency &currency)
{
    return {{QStringLiteral("returns"), rowsToJson(page.rows, currency)}, {QStringLiteral("next"), orNull(page.next)}};
}

QJsonObject tasksToJson(const std::vector<ReturnRow> &rows, const Currency &currency)
{
    return {{QStringLiteral("tasks"), rowsToJson(rows, currency)}};
}

QJsonObject saleToJson(const SaleView &view, const Currency &currency)
{
    const Sale &sale = view.sale;
    return {
        {QStringLiteral("receipt"), sale.receipt},
        {QStringLiteral("store_day"), sale.storeDay ? QJsonValue(sale.storeDay->toIso()) : QJsonValue()},
        {QStringLiteral("sold_at"), sale.soldAt ? QJsonValue(sale.soldAt->toIso()) : QJsonValue()},
        {QStringLiteral("source"), sale.source},
        {QStringLiteral("typed"), sale.isTyped},
        {QStringLiteral("payment_reference"), orNull(sale.paymentReference)},
        {QStringLiteral("customer"), QJsonObject{{QStringLiteral("name"), orNull(sale.customer.name)},
                                                 {QStringLiteral("phone"), orNull(sale.customer.phone.raw)},
                                                 {QStringLiteral("customer_id"), orNull(sale.customer.externalId)}}},
        {QStringLiteral("tenders"),
         mapped(sale.tenders, [&currency](const SaleTender &tender) { return tenderJson(tender, currency); })},
        {QStringLiteral("invoices"), invoicesToJson(sale.invoices)},
        {QStringLiteral("benefits"), saleBenefitsToJson(sale.benefits)},
        {QStringLiteral("lines"),
         mapped(view.lines, [&currency](const SaleLineView &line) { return saleLineJson(line, currency); })},
    };
}

QJsonObject salesToJson(const std::vector<SaleView> &views, const Currency &currency)
{
    return {{QStringLiteral("sales"),
             mapped(views, [&currency](const SaleView &view) { return saleToJson(view, currency); })}};
}

QJsonObject rightsToJson()
{
    QJsonArray rights;
    for (const auto &right : CodeTable<Right>::kNames) {
        QJsonArray roles;
        for (const auto &role : CodeTable<Role>::kNames) {
            if (mayDo({role.code}, right.code)) {
                roles.append(role.name);
            }
        }
        const auto step = stepOf(right.code);
        rights.append(QJsonObject{{QStringLiteral("right"), right.name},
                                  {QStringLiteral("step"), step ? QJsonValue(codeOf(*step)) : QJsonValue()},
                                  {QStringLiteral("roles"), roles}});
    }
    return {{QStringLiteral("rights"), rights}};
}

QJsonObject checkToJson(const CheckView &view, const Currency &currency)
{
    QJsonArray lines;
    for (std::size_t i = 0; i < view.lines.size(); ++i) {
        lines.append(checkLineJson(view, i, currency));
    }
    return {{QStringLiteral("verdict"), verdictToJson(view.verdict)},
            {QStringLiteral("receipt"), view.sale.sale.receipt},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("total"), view.total.toDecimal(currency)},
            {QStringLiteral("promised_by"), view.promisedBy.toIso()},
            {QStringLiteral("customer_group"), orNull(view.customerGroup)},
            {QStringLiteral("tenders"), QJsonArray::fromStringList(view.tenders)}};
}

QJsonObject staffToJson(const std::vector<Staff> &staff)
{
    return {{QStringLiteral("staff"), mapped(staff, [](const Staff &person) {
                 QJsonArray roles;
                 for (const auto &role : CodeTable<Role>::kNames) {
                     if (person.roles.has(role.code)) {
                         roles.append(role.name);
                     }
                 }
                 return QJsonObject{{QStringLiteral("login"), person.login},
                                    {QStringLiteral("name"), person.name},
                                    {QStringLiteral("roles"), roles},
                                    {QStringLiteral("disabled"), person.isDisabled},
                                    {QStringLiteral("locked"), person.isLocked}};
             })}};
}
}
