// SPDX-License-Identifier: GPL-3.0-or-later
// Totals and summary as documents.
#include "core/reports/report_json.h"

#include "core/base/checked.h"
#include "core/money/decimal.h"

#include <QJsonArray>

namespace rd
{
namespace
{
QJsonArray sharesJson(const std::vector<Share> &shares, const char *key, const Currency &currency)
{
    QJsonArray list;
    for (const Share &share : shares) {
        QJsonObject entry{{QString::fromLatin1(key), share.key},
                          {QStringLiteral("returns"), share.returns},
                          {QStringLiteral("lines"), share.lines},
                          {QStringLiteral("quantity"), share.quantity.toDecimal()},
                          {QStringLiteral("value"), share.value.toDecimal(currency)}};
        if (!share.name.isEmpty()) {
            entry.insert(QStringLiteral("name"), share.name);
        }
        list.append(entry);
    }
    return list;
}

QJsonArray stepsJson(const std::vector<StepTimes> &steps)
{
    QJsonArray list;
    for (const StepTimes &times : steps) {
        const qint64 perMille = *narrow(divideRounded(Int128(times.onTime) * 1000, times.tasks));
        list.append(QJsonObject{{QStringLiteral("step"), codeOf(times.step)},
                                {QStringLiteral("tasks"), times.tasks},
                                {QStringLiteral("median_minutes"), times.medianMinutes},
                                {QStringLiteral("p90_minutes"), times.p90Minutes},
                                {QStringLiteral("on_time"), times.onTime},
                                {QStringLiteral("on_time_percent"), writeDecimal(perMille, 1)}});
    }
    return list;
}

QJsonArray shiftTendersJson(const std::vector<ShiftTender> &tenders, const Currency &currency)
{
    QJsonArray list;
    for (const ShiftTender &sum : tenders) {
        list.append(QJsonObject{{QStringLiteral("tender"), sum.tender},
                                {QStringLiteral("payouts"), sum.payouts},
                                {QStringLiteral("paid"), sum.paid.toDecimal(currency)},
                                {QStringLiteral("back"), sum.back.toDecimal(currency)},
                                {QStringLiteral("added"), sum.added.toDecimal(currency)},
                                {QStringLiteral("net"), sum.net().toDecimal(currency)}});
    }
    return list;
}

QJsonObject shiftRowJson(const ShiftRow &row, const Currency &currency)
{
    return {{QStringLiteral("at"), row.at.toIso()},
            {QStringLiteral("kind"), codeOf(row.kind)},
            {QStringLiteral("voucher"), row.voucher},
            {QStringLiteral("return"), row.number},
            {QStringLiteral("settles"), codeOf(row.settles)},
            {QStringLiteral("tender"), row.tender.isEmpty() ? QJsonValue() : QJsonValue(row.tender)},
            {QStringLiteral("amount"), row.amount.toDecimal(currency)},
            {QStringLiteral("state"), codeOf(row.state)},
            {QStringLiteral("reference"), row.reference.isEmpty() ? QJsonValue() : QJsonValue(row.reference)}};
}
}

QJsonObject shiftToJson(const ShiftSheet &sheet, const Currency &currency)
{
    QJsonArray people;
    for (const ShiftPerson &person : sheet.people) {
        QJsonArray rows;
        for (const ShiftRow &row : person.rows) {
            rows.append(shiftRowJson(row, currency));
        }
        people.append(QJsonObject{{QStringLiteral("login"), person.login},
                                  {QStringLiteral("name"), person.name},
                                  {QStringLiteral("tenders"), shiftTendersJson(person.tenders, currency)},
                                  {QStringLiteral("rows"), rows}});
    }
    return {{QStringLiteral("day"), sheet.day.toIso()},
            {QStringLiteral("people"), people},
            {QStringLiteral("tenders"), shiftTendersJson(sheet.tenders, currency)}};
}

QJsonObject redInvoicesToJson(const std::vector<RedInvoiceRow> &rows, const Currency &currency)
{
    QJsonArray list;
    InvoiceSum total;
    for (const RedInvoiceRow &row : rows) {
        const InvoiceSum due = row.sums.due();
        list.append(QJsonObject{{QStringLiteral("return"), row.number},
                                {QStringLiteral("store_day"), row.storeDay.toIso()},
                                {QStringLiteral("receipt"), row.receipt},
                                {QStringLiteral("invoices"), QJsonArray::fromStringList(row.invoices)},
                                {QStringLiteral("given_back"), row.sums.givenBack.amount.toDecimal(currency)},
                                {QStringLiteral("done"), row.sums.done.amount.toDecimal(currency)},
                                {QStringLiteral("due"), due.amount.toDecimal(currency)},
                                {QStringLiteral("due_tax"), due.tax.toDecimal(currency)},
                                {QStringLiteral("over"), row.sums.over().toDecimal(currency)}});
        total.amount += due.amount;
        total.tax += due.tax;
    }
    return {{QStringLiteral("red_invoices"), list},
            {QStringLiteral("due_total"), total.amount.toDecimal(currency)},
            {QStringLiteral("due_tax_total"), total.tax.toDecimal(currency)}};
}

QJsonObject totalsToJson(const MonthTotals &totals, const Currency &currency)
{
    QJsonObject byTender;
    for (const auto &[tender, amount] : totals.byTender) {
        byTender.insert(tender, amount.toDecimal(currency));
    }
    return {{QStringLiteral("month"), totals.month.toIso()},
            {QStringLiteral("finished"), totals.isFinished},
            {QStringLiteral("returns"), totals.returns},
            {QStringLiteral("lines"), totals.lines},
            {QStringLiteral("quantity"), totals.quantity.toDecimal()},
            {QStringLiteral("granted_total"), totals.granted.toDecimal(currency)},
            {QStringLiteral("fee_total"), totals.fees.toDecimal(currency)},
            {QStringLiteral("deduction_total"), totals.deductions.toDecimal(currency)},
            {QStringLiteral("promotion_total"), totals.promotions.toDecimal(currency)},
            {QStringLiteral("without_goods_total"), totals.withoutGoods.toDecimal(currency)},
            {QStringLiteral("compensation_total"), totals.compensation.toDecimal(currency)},
            {QStringLiteral("compensation_paid_total"), totals.compensationPaid.toDecimal(currency)},
            {QStringLiteral("red_invoices_due"), totals.redInvoicesDue},
            {QStringLiteral("subsidy_total"), totals.subsidy.toDecimal(currency)},
            {QStringLiteral("red_invoice_due_total"), totals.redInvoiceDue.toDecimal(currency)},
            {QStringLiteral("paid_out_total"), totals.paidOut.toDecimal(currency)},
            {QStringLiteral("cash_rounding_total"), totals.cashRounding.toDecimal(currency)},
            {QStringLiteral("added_total"), totals.added.toDecimal(currency)},
            {QStringLiteral("added_rounding_total"), totals.addedRounding.toDecimal(currency)},
            {QStringLiteral("payouts"), totals.payouts},
            {QStringLiteral("by_tender"), byTender},
            {QStringLiteral("history_returns"), totals.historyReturns},
            {QStringLiteral("history_lines"), totals.historyLines},
            {QStringLiteral("history_total"), totals.historyTotal.toDecimal(currency)},
            {QStringLiteral("history_adjustments"), totals.historyAdjustments.rows},
            {QStringLiteral("history_adjustments_total"), totals.historyAdjustments.givenBack.toDecimal(currency)},
            {QStringLiteral("opening"), totals.flow.opening},
            {QStringLiteral("new"), totals.flow.logged},
            {QStringLiteral("closed"), totals.flow.closed},
            {QStringLiteral("open"), totals.flow.open()}};
}

QJsonObject summaryToJson(const MonthSummary &summary, const Currency &currency)
{
    QJsonObject refusals;
    for (const auto &[code, times] : summary.refusals) {
        refusals.insert(code, times);
    }
    QJsonObject exceptions;
    for (const auto &[kind, count] : summary.exceptions) {
        exceptions.insert(codeOf(kind),
                          QJsonObject{{QStringLiteral("opened"), count.opened}, {QStringLiteral("open"), count.open}});
    }
    const auto rate = summary.rateBasisPoints();
    return {{QStringLiteral("month"), summary.month.toIso()},
            {QStringLiteral("returns"), summary.returns},
            {QStringLiteral("lines"), summary.lines},
            {QStringLiteral("value"), summary.value.toDecimal(currency)},
            {QStringLiteral("sales"), summary.sales.toDecimal(currency)},
            {QStringLiteral("rate_percent"), rate ? QJsonValue(writeDecimal(*rate, 2)) : QJsonValue()},
            {QStringLiteral("by_reason"), sharesJson(summary.byReason, "reason", currency)},
            {QStringLiteral("by_item"), sharesJson(summary.byArticle, "sku", currency)},
            {QStringLiteral("by_condition"), sharesJson(summary.byCondition, "condition", currency)},
            {QStringLiteral("by_disposition"), sharesJson(summary.byDisposition, "disposition", currency)},
            {QStringLiteral("by_staff"), sharesJson(summary.byStaff, "staff", currency)},
            {QStringLiteral("steps"), stepsJson(summary.steps)},
            {QStringLiteral("exceptions"), exceptions},
            {QStringLiteral("refusals"), refusals},
            {QStringLiteral("single_person"), summary.singlePerson}};
}
}
