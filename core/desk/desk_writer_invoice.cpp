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

namespace
{
using DecideInvoice = std::function<Result<Invoice>(WriteTransaction &, const Sale &, const Actor &)>;

QJsonObject factsOf(const Sale &sale, const Invoice &invoice)
{
    return {{QStringLiteral("sale"), sale.id.value()},
            {QStringLiteral("invoice_number"), invoice.number},
            {QStringLiteral("kind"), codeOf(invoice.kind)}};
}

/// Finds the sale, lets `decide` check and write, and answers with the sale.
Result<Answer> changeInvoice(WriteFrame &frame, const Call &call, const QString &command, const InvoiceNamed &named,
                             const QString &reason, const DecideInvoice &decide)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *frame.store;
        const auto sale = saleNamed(store, named);
        if (!sale) {
            return refuse(sale.error());
        }
        if (auto said = requireText(reason, "reason"); !said) {
            return refuse(said.error());
        }
        if (const auto invoice = decide(transaction, *sale, actor); !invoice) {
            return refuse(invoice.error());
        }
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
    return frame.write(call, {command, arguments, Right::WithdrawInvoice}, body);
}
}

Result<Answer> DeskWriter::withdrawInvoice(const Call &call, const InvoiceNamed &named, const QString &reason)
{
    const auto decide = [&](WriteTransaction &transaction, const Sale &sale, const Actor &actor) -> Result<Invoice> {
        const auto invoice = invoiceNamed(transaction.database(), sale, named.number);
        if (!invoice) {
            return invoice;
        }
        if (auto free = checkNoRed(*m_frame->store, sale, *invoice); !free) {
            return refuse(free.error());
        }
        rd::withdrawInvoice(transaction, sale.id, *invoice, reason, actor);
        transaction.record({EventAction::InvoiceWithdrawn, actor, factsOf(sale, *invoice), reason});
        return invoice;
    };
    return changeInvoice(*m_frame, call, QStringLiteral("sales invoice-withdraw"), named, reason, decide);
}

Result<Answer> DeskWriter::restoreInvoice(const Call &call, const InvoiceNamed &named, const QString &reason)
{
    const auto decide = [&](WriteTransaction &transaction, const Sale &sale, const Actor &actor) -> Result<Invoice> {
        const QJsonObject about{{QStringLiteral("receipt"), sale.receipt},
                                {QStringLiteral("invoice_number"), named.number}};
        if (standingInvoice(transaction.database(), sale.id, named.number)) {
            QJsonObject facts = about;
            facts.insert(QStringLiteral("problem"), QStringLiteral("invoice_stands"));
            return refuse(ErrorCode::NotOutstanding, facts);
        }
        const auto invoice = withdrawnInvoice(transaction.database(), sale.id, named.number);
        if (!invoice) {
            QJsonObject facts = about;
            facts.insert(QStringLiteral("problem"), QStringLiteral("no_withdrawn_invoice"));
            return refuse(ErrorCode::NotFound, facts);
        }
        rd::restoreInvoice(transaction, sale.id, *invoice, reason, actor);
        QJsonObject facts = factsOf(sale, *invoice);
        facts.insert(QStringLiteral("what"), QStringLiteral("invoice_withdrawal"));
        transaction.record({EventAction::Undone, actor, facts, reason});
        return *invoice;
    };
    return changeInvoice(*m_frame, call, QStringLiteral("sales invoice-restore"), named, reason, decide);
}
}
