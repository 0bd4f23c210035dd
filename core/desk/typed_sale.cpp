// SPDX-License-Identifier: GPL-3.0-or-later
// A sale typed from the paper receipt, because the till's file often comes only at night.
#include "core/desk/arguments.h"
#include "core/desk/desk_writer.h"
#include "core/desk/past_return.h"
#include "core/desk/return_json.h"
#include "core/desk/view_loader.h"
#include "core/desk/write_frame.h"

#include "core/base/text.h"
#include "core/storage/benefit_rows.h"
#include "core/storage/invoice_rows.h"
#include "core/storage/sale_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
Error fieldError(const char *field, const char *problem = nullptr, int line = 0)
{
    QJsonObject details{{QStringLiteral("field"), QString::fromLatin1(field)}};
    if (problem != nullptr) {
        details.insert(QStringLiteral("problem"), QString::fromLatin1(problem));
    }
    if (line > 0) {
        details.insert(QStringLiteral("line"), line);
    }
    return Error::of(ErrorCode::MissingField, details);
}

Result<void> checkLine(const SaleLine &line, int number)
{
    if (line.name.isEmpty() && line.sku.isEmpty()) {
        return refuse(fieldError("name", nullptr, number));
    }
    if (!line.quantity.isPositive() || line.quantity > Quantity::fromThousandths(Quantity::kLargest)) {
        return refuse(ErrorCode::BadQuantity,
                      {{QStringLiteral("line"), number}, {QStringLiteral("value"), line.quantity.toDecimal()}});
    }
    if (line.paid.isNegative() || line.paid > Money::fromMinor(Money::kLargest) || line.tax.isNegative()
        || line.tax > line.paid) {
        return refuse(ErrorCode::BadAmount, {{QStringLiteral("line"), number}});
    }
    return {};
}

/// Clean texts, a store day, line numbers from 1.
Sale normalised(const Sale &typed, const OpenStore &store)
{
    Sale sale = typed;
    sale.id = {};
    sale.source = kDeskSource;
    sale.isTyped = true;
    sale.receipt = cleanText(typed.receipt);
    sale.paymentReference = cleanText(typed.paymentReference);
    sale.customer.source = kDeskSource;
    sale.customer.externalId = cleanText(typed.customer.externalId);
    sale.customer.name = cleanText(typed.customer.name);
    sale.customer.phone = Phone::read(cleanText(typed.customer.phone.raw), store.policy().phoneRegion);
    if (sale.soldAt) {
        sale.storeDay = store.dayOf(*sale.soldAt);
    }
    if (sale.tenders.empty()) {
        sale.tenders = {{kUnknownTender, std::nullopt}};
    }
    sale.benefits.coupon = cleanText(typed.benefits.coupon);
    for (Invoice &invoice : sale.invoices) {
        invoice.number = cleanText(invoice.number);
    }
    for (size_t i = 0; i < sale.lines.size(); ++i) {
        SaleLine &line = sale.lines[i];
        line.line = static_cast<int>(i) + 1;
        line.kind = SaleLineKind::Goods;
        line.sku = cleanText(line.sku);
        line.name = cleanText(line.name);
        line.unit = cleanText(line.unit);
        line.serial = cleanText(line.serial);
        line.category = cleanText(line.category);
        line.batch = cleanText(line.batch);
    }
    return sale;
}

/// Amounts that are typed must make up what was paid: each tender gives back at most its own.
Result<void> checkTenders(const Sale &sale, const Currency &currency)
{
    Money paid;
    for (const SaleTender &tender : sale.tenders) {
        if (!tender.amount) {
            return {};
        }
        paid += *tender.amount;
    }
    if (paid == sale.total()) {
        return {};
    }
    return refuse(ErrorCode::BadAmount, {{QStringLiteral("problem"), QStringLiteral("tenders")},
                                         {QStringLiteral("paid"), paid.toDecimal(currency)},
                                         {QStringLiteral("total"), sale.total().toDecimal(currency)}});
}

Result<void> checkBenefits(const SaleBenefits &benefits)
{
    for (const auto &kind : CodeTable<BenefitKind>::kNames) {
        const qint64 points = benefits.of(kind.code);
        if (points < 0 || points > kLargestPoints) {
            return refuse(ErrorCode::BadQuantity, {{QStringLiteral("problem"), QStringLiteral("points")},
                                                   {QStringLiteral("field"), QString(kind.name)},
                                                   {QStringLiteral("value"), points}});
        }
    }
    return {};
}

Result<void> checkSale(const Sale &sale, const OpenStore &store, UtcTime now)
{
    if (sale.receipt.isEmpty()) {
        return refuse(fieldError("receipt"));
    }
    if (!sale.storeDay) {
        return refuse(fieldError("sold_at"));
    }
    if (*sale.storeDay > store.dayOf(now)) {
        return refuse(fieldError("sold_at", "in_the_future"));
    }
    if (sale.lines.empty()) {
        return refuse(fieldError("lines"));
    }
    for (const SaleLine &line : sale.lines) {
        if (auto valid = checkLine(line, line.line); !valid) {
            return valid;
        }
    }
    if (auto valid = checkTenders(sale, store.facts().currency); !valid) {
        return valid;
    }
    for (const SaleTender &tender : sale.tenders) {
        if (tender.tender != kUnknownTender && store.policy().tender(tender.tender) == nullptr) {
            return refuse(ErrorCode::TenderNotAllowed, {{QStringLiteral("tender"), tender.tender}});
        }
    }
    if (std::ranges::any_of(sale.invoices, [](const Invoice &invoice) { return invoice.number.isEmpty(); })) {
        return refuse(fieldError("invoice_number"));
    }
    if (auto valid = checkBenefits(sale.benefits); !valid) {
        return valid;
    }
    if (containsCardNumber(sale.customer.name)) {
        return refuse(fieldError("customer", "card_number"));
    }
    if (!salesOfReceipt(store.database(), sale.receipt, sale.storeDay).empty()) {
        return refuse(fieldError("receipt", "already_here"));
    }
    for (const SaleId id : salesOfReceipt(store.database(), sale.receipt, std::nullopt)) {
        const auto other = loadSale(store.database(), id);
        if (other && isLikelySameSale(*other, sale)) {
            Error error = fieldError("receipt", "other_day");
            error.details.insert(QStringLiteral("sale_day"),
                                 other->storeDay ? QJsonValue(other->storeDay->toIso()) : QJsonValue());
            return refuse(error);
        }
    }
    return {};
}
}

Result<Answer> DeskWriter::addSale(const Call &call, const Sale &typed)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        Sale sale = normalised(typed, store);
        if (auto valid = checkSale(sale, store, transaction.at()); !valid) {
            return refuse(valid.error());
        }
        insertSale(transaction, sale);
        noteInvoices(transaction, sale.id, sale.invoices, actorNumber(actor));
        noteBenefits(transaction, sale.id, sale.benefits, actorNumber(actor));
        (void)joinPast(transaction, {sale}, actor);
        transaction.record({EventAction::SaleTyped, actor, {{QStringLiteral("sale"), sale.id.value()}}, {}});
        return Written{{},
                       [&store, id = sale.id] {
                           return saleToJson(saleViewOf(store, *loadSale(store.database(), id)),
                                             store.facts().currency);
                       },
                       std::nullopt};
    };
    return m_frame->write(call, {QStringLiteral("sales add"), argumentsOf(typed), Right::TypeSale}, body);
}
}
