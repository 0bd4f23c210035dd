// SPDX-License-Identifier: GPL-3.0-or-later
// From JSON to the requests of the desk.
#include "app/cli/requests_json.h"

#include "app/cli/json_fields.h"
#include "core/policy/policy.h"

#include <QDateTime>
#include <QTimeZone>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
Resolution resolutionOf(JsonFields &fields)
{
    const QString code = fields.text(u"resolution"_s);
    const auto resolution = code.isEmpty() ? Resolution::Refund : fromCode<Resolution>(code);
    if (!resolution) {
        fields.fault(ErrorCode::Usage, u"resolution"_s, u"bad_code"_s);
    }
    return resolution.value_or(Resolution::Refund);
}

RequestLine requestLine(JsonFields &fields, const Currency &currency, bool hasReceipt)
{
    RequestLine line;
    line.quantity = fields.requiredQuantity(u"qty"_s);
    line.reason = fields.requiredText(u"reason"_s);
    line.resolution = resolutionOf(fields);
    const auto saleLine = fields.number(u"sale_line"_s);
    line.saleLine = fields.number(u"line"_s).value_or(saleLine.value_or(0));
    if (hasReceipt && line.saleLine == 0) {
        fields.fault(ErrorCode::MissingField, u"line"_s, u"missing"_s);
    }
    // With a receipt, the sale says these.
    line.sku = fields.text(u"sku"_s);
    line.name = fields.text(u"name"_s);
    line.price = fields.amount(u"price"_s, currency);
    line.serials = fields.texts(u"serials"_s);
    line.batch = fields.text(u"batch"_s);
    return line;
}

std::optional<AcceptAtCounter> acceptOf(JsonFields &fields, const QJsonObject &request)
{
    std::optional<AcceptAtCounter> accept;
    fields.object(u"accept"_s, [&](JsonFields &inner) {
        if (request.value("accept"_L1).isObject()) {
            accept = AcceptAtCounter{inner.requiredText(u"condition"_s), inner.requiredText(u"disposition"_s),
                                     inner.text(u"pay"_s), inner.text(u"reference"_s), inner.texts(u"ticks"_s)};
        }
    });
    return accept;
}

std::optional<BusinessDate> dayOf(JsonFields &fields, const QString &key)
{
    const QString text = fields.text(key);
    const auto day = BusinessDate::parse(text);
    if (!text.isEmpty() && !day) {
        fields.fault(ErrorCode::MissingField, key, u"bad_date"_s);
    }
    return day;
}

/// Day only, an instant with its offset, or a local time of the store.
void readMoment(JsonFields &fields, const StoreZone &zone, Sale &sale)
{
    const QString key = u"sold_at"_s;
    const QString text = fields.requiredText(key);
    if (const auto day = BusinessDate::parse(text)) {
        sale.storeDay = day;
        return;
    }
    sale.soldAt = UtcTime::parse(text);
    const QDateTime local = QDateTime::fromString(text, Qt::ISODate);
    if (!sale.soldAt && local.isValid()) {
        sale.soldAt = zone.instantOf(local.date(), local.time());
    }
    if (!text.isEmpty() && !sale.soldAt) {
        fields.fault(ErrorCode::MissingField, key, u"bad_date"_s);
    }
}

SaleLine saleLine(JsonFields &fields, const Currency &currency, int number)
{
    SaleLine line;
    line.line = number;
    line.sku = fields.text(u"sku"_s);
    line.name = fields.text(u"name"_s);
    line.quantity = fields.requiredQuantity(u"qty"_s);
    line.unit = fields.text(u"unit"_s);
    line.paid = fields.requiredAmount(u"paid"_s, currency);
    line.tax = fields.amount(u"tax"_s, currency).value_or(Money());
    line.serial = fields.text(u"serial"_s);
    line.category = fields.text(u"category"_s);
    line.batch = fields.text(u"batch"_s);
    if (line.paid.isNegative() || line.tax.isNegative()) {
        fields.fault(ErrorCode::BadAmount, u"paid"_s, u"bad_amount"_s);
    }
    if (line.sku.isEmpty() && line.name.isEmpty()) {
        fields.fault(ErrorCode::MissingField, u"name"_s, u"missing"_s);
    }
    return line;
}

/// The number alone says the kind, where none is named.
Invoice invoiceOf(JsonFields &fields)
{
    const QString number = fields.requiredText(u"invoice_number"_s);
    const QString code = fields.text(u"kind"_s);
    const auto kind = code.isEmpty() ? usualKind(number) : fromCode<InvoiceKind>(code);
    if (!kind) {
        fields.fault(ErrorCode::Usage, u"kind"_s, u"bad_code"_s);
    }
    return {kind.value_or(InvoiceKind::Ordinary), number};
}

void readSale(JsonFields &fields, const Currency &currency, Sale &sale)
{
    sale.paymentReference = fields.text(u"payment_reference"_s);
    fields.each(u"tenders"_s, [&](JsonFields &tender) {
        sale.tenders.push_back({tender.requiredText(u"tender"_s), tender.amount(u"amount"_s, currency)});
    });
    fields.object(u"customer"_s, [&](JsonFields &customer) {
        sale.customer.name = customer.text(u"name"_s);
        sale.customer.phone.raw = customer.text(u"phone"_s);
        sale.customer.externalId = customer.text(u"customer_id"_s);
    });
    sale.benefits = {fields.points(u"points"_s), fields.points(u"points_spent"_s), fields.text(u"coupon"_s)};
    fields.each(u"invoices"_s, [&](JsonFields &invoice) { sale.invoices.push_back(invoiceOf(invoice)); });
    fields.each(u"lines"_s, [&](JsonFields &line) {
        sale.lines.push_back(saleLine(line, currency, static_cast<int>(sale.lines.size()) + 1));
    });
    if (sale.lines.empty()) {
        fields.fault(ErrorCode::MissingField, u"lines"_s, u"missing"_s);
    }
    if (sale.tenders.empty()) {
        sale.tenders.push_back({kUnknownTender, std::nullopt});
    }
}
}

Result<LogRequest> logRequestFromJson(const QJsonObject &request, const Currency &currency)
{
    RequestFaults faults;
    JsonFields fields(request, {}, faults);
    LogRequest log;
    log.receipt = fields.text(u"receipt"_s);
    log.isWithoutReceipt = log.receipt.isEmpty();
    log.saleDay = dayOf(fields, u"sale_day"_s);
    log.saleSource = fields.text(u"source"_s);
    fields.object(u"customer"_s, [&log](JsonFields &customer) {
        log.contactName = customer.text(u"name"_s);
        log.contactPhone = customer.text(u"phone"_s);
        log.contact = {customer.text(u"email"_s), customer.text(u"language"_s), customer.text(u"channel"_s),
                       customer.boolean(u"no_messages"_s), std::nullopt};
    });
    fields.each(u"lines"_s,
                [&](JsonFields &line) { log.lines.push_back(requestLine(line, currency, !log.receipt.isEmpty())); });
    log.note = fields.text(u"note"_s);
    log.areGoodsPresent = fields.boolean(u"present"_s);
    log.isGift = fields.boolean(u"gift"_s);
    log.accept = acceptOf(fields, request);
    fields.finish();
    return faults.isEmpty() ? Result<LogRequest>(log) : refuse(faults.toError());
}

Result<Sale> saleFromJson(const QJsonObject &request, const Currency &currency, const StoreZone &zone)
{
    RequestFaults faults;
    JsonFields fields(request, {}, faults);
    Sale sale;
    sale.receipt = fields.requiredText(u"receipt"_s);
    readMoment(fields, zone, sale);
    readSale(fields, currency, sale);
    fields.finish();
    return faults.isEmpty() ? Result<Sale>(sale) : refuse(faults.toError());
}
}
