// SPDX-License-Identifier: GPL-3.0-or-later
// A wrong number of an invoice is withdrawn from its sale.
#include "core/desk/desk_writer.h"

#include "core/desk/return_json.h"
#include "core/desk/situation_loader.h"
#include "core/desk/view_loader.h"
#include "core/desk/write_frame.h"
#include "core/storage/invoice_rows.h"
#include "core/storage/sale_repository.h"
#include "core/workflow/guards.h"

#include <QJsonArray>

namespace rd
{
namespace
{
Result<Sale> saleNamed(const OpenStore &store, const InvoiceNamed &named)
{
    const std::vector<SaleId> sales = named.sale ? std::vector{*named.sale}
                                                 : salesOfReceipt(store.database(), named.receipt, named.saleDay,
                                                                  named.source);
    return onlySale(store, named.receipt, sales);
}

Result<Invoice> invoiceNamed(Database &database, const Sale &sale, const QString &number)
{
    const auto found = standingInvoice(database, sale.id, number);
    if (!found) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("problem"), QStringLiteral("no_sale_invoice")},
                                            {QStringLiteral("receipt"), sale.receipt},
                                            {QStringLiteral("invoice_number"), number}});
    }
    return *found;
}

Result<void> checkNoRed(const OpenStore &store, const Sale &sale, const Invoice &invoice)
{
    const RedNoted noted = redNotedAgainst(store.database(), sale.id, invoice);
    if (noted.numbers.isEmpty()) {
        return {};
    }
    return refuse(ErrorCode::NotOutstanding,
                  {{QStringLiteral("problem"), QStringLiteral("red_invoices_stand")},
                   {QStringLiteral("receipt"), sale.receipt},
                   {QStringLiteral("invoice_number"), invoice.number},
                   {QStringLiteral("numbers"), QJsonArray::fromStringList(noted.numbers)},
                   {QStringLiteral("red_done"), noted.amount.toDecimal(store.facts().currency)}});
}
}

Result<Answer> DeskWriter::withdrawInvoice(const Call &call, const InvoiceNamed &named, const QString &reason)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const auto sale = saleNamed(store, named);
        if (!sale) {
            return refuse(sale.error());
        }
        if (auto said = requireText(reason, "reason"); !said) {
            return refuse(said.error());
        }
        const auto invoice = invoiceNamed(transaction.database(), *sale, named.number);
        if (!invoice) {
            return refuse(invoice.error());
        }
        if (auto free = checkNoRed(store, *sale, *invoice); !free) {
            return refuse(free.error());
        }
        rd::withdrawInvoice(transaction, sale->id, *invoice, reason, actor);
        transaction.record({EventAction::InvoiceWithdrawn,
                            actor,
                            {{QStringLiteral("sale"), sale->id.value()},
                             {QStringLiteral("invoice_number"), invoice->number},
                             {QStringLiteral("kind"), codeOf(invoice->kind)}},
                            reason});
        return Written{{},
                       [&store, id = sale->id] {
                           return saleToJson(saleViewOf(store, *loadSale(store.database(), id)),
                                             store.facts().currency);
                       },
                       std::nullopt};
    };
    const QJsonObject arguments{{QStringLiteral("receipt"), named.receipt},
                                {QStringLiteral("sale_day"), named.saleDay ? named.saleDay->toIso() : QString()},
                                {QStringLiteral("source"), named.source},
                                {QStringLiteral("sale"), named.sale.value_or(SaleId()).value()},
                                {QStringLiteral("number"), named.number},
                                {QStringLiteral("reason"), reason}};
    return m_frame->write(call, {QStringLiteral("sales invoice-withdraw"), arguments, Right::WithdrawInvoice}, body);
}
}
