// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the documents of invoices.
#include "core/desk/invoice_json.h"

#include "core/desk/json_list.h"
#include "core/workflow/red_invoice.h"

namespace rd
{
namespace
{
QJsonValue withdrawalJson(const ReturnView &view, const RedInvoice &red)
{
    if (!red.withdrawal) {
        return {};
    }
    return QJsonObject{{QStringLiteral("reason"), red.withdrawal->reason},
                       {QStringLiteral("at"), red.withdrawal->at.toIso()},
                       {QStringLiteral("by"), view.loginOf(red.withdrawal->by)}};
}

QJsonObject redJson(const ReturnView &view, const RedInvoice &red, const Currency &currency)
{
    return {{QStringLiteral("invoice_number"), red.number},
            {QStringLiteral("amount"), red.amount.toDecimal(currency)},
            {QStringLiteral("tax"), red.tax.toDecimal(currency)},
            {QStringLiteral("at"), red.at.toIso()},
            {QStringLiteral("by"), view.loginOf(red.by)},
            {QStringLiteral("withdrawn"), withdrawalJson(view, red)}};
}
}

QJsonArray invoicesToJson(const std::vector<Invoice> &invoices)
{
    return mapped(invoices, [](const Invoice &invoice) {
        return QJsonObject{{QStringLiteral("kind"), codeOf(invoice.kind)},
                           {QStringLiteral("invoice_number"), orNull(invoice.number)}};
    });
}

QJsonValue redInvoiceToJson(const ReturnView &view, const Currency &currency)
{
    const bool isInvoiced = view.sale && !view.sale->invoices.empty();
    if (view.returnCase.rma.origin == Origin::History || (!isInvoiced && view.returnCase.redInvoices.empty())) {
        return {};
    }
    const RedInvoiceSums sums = redInvoiceSumsOf(view.returnCase);
    const InvoiceSum due = sums.due();
    return QJsonObject{{QStringLiteral("given_back"), sums.givenBack.amount.toDecimal(currency)},
                       {QStringLiteral("given_back_tax"), sums.givenBack.tax.toDecimal(currency)},
                       {QStringLiteral("done"), sums.done.amount.toDecimal(currency)},
                       {QStringLiteral("done_tax"), sums.done.tax.toDecimal(currency)},
                       {QStringLiteral("due"), due.amount.toDecimal(currency)},
                       {QStringLiteral("due_tax"), due.tax.toDecimal(currency)},
                       {QStringLiteral("over"), sums.over().toDecimal(currency)},
                       {QStringLiteral("invoices"), mapped(view.returnCase.redInvoices, [&](const RedInvoice &red) {
                            return redJson(view, red, currency);
                        })}};
}
}
