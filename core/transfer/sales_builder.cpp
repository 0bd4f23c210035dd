// SPDX-License-Identifier: GPL-3.0-or-later
// Rows find their receipt by number and store day.
#include "core/transfer/sales_builder.h"

#include <algorithm>

namespace rd
{
namespace
{
Money magnitude(Money money)
{
    return money.isNegative() ? -money : money;
}

Quantity magnitude(Quantity quantity)
{
    return quantity.isNegative() ? -quantity : quantity;
}

bool isTaxInside(const RowValues &row)
{
    return row.tax.isZero()
           || (row.tax.isNegative() == row.amount.isNegative() && magnitude(row.tax) <= magnitude(row.amount));
}

SaleLine saleLine(const RowValues &row, SaleLineKind kind)
{
    SaleLine line;
    line.kind = kind;
    line.sku = row.sku;
    line.name = row.name;
    line.quantity = row.quantity;
    line.unit = row.unit;
    line.paid = row.amount;
    line.tax = row.tax;
    line.serial = row.serial;
    line.category = row.category;
    line.batch = row.batch;
    return line;
}

void keepInvoice(std::vector<Invoice> &invoices, const std::optional<Invoice> &invoice)
{
    if (invoice && std::find(invoices.begin(), invoices.end(), *invoice) == invoices.end()) {
        invoices.push_back(*invoice);
    }
}

/// A file may repeat the receipt's points on each of its rows, or name them on one.
void keepBenefits(SaleBenefits &known, const SaleBenefits &row)
{
    known.points = std::max(known.points, row.points);
    known.pointsSpent = std::max(known.pointsSpent, row.pointsSpent);
    if (known.coupon.isEmpty()) {
        known.coupon = row.coupon;
    }
}

void keepEarliest(std::optional<UtcTime> &known, const std::optional<UtcTime> &other)
{
    if (other && (!known || *other < *known)) {
        known = other;
    }
}
}

SalesBuilder::SalesBuilder(const Profile &profile, const ReadOptions &options, QString source)
    : m_profile(profile), m_options(options), m_source(std::move(source))
{
}

bool SalesBuilder::fail(const RowValues &row, const char *code, const QString &value)
{
    m_error = {row.row, {}, value, QString::fromLatin1(code), {}, false};
    m_error.args.insert(QStringLiteral("receipt"), row.receipt);
    return false;
}

bool SalesBuilder::add(RowValues &row)
{
    return m_profile.layout == Layout::Orders ? addOrderRow(row) : addByClass(row);
}

/// A row without totals belongs to the order above it and shares its fate.
bool SalesBuilder::addOrderRow(RowValues &row)
{
    if (!row.isOrderHead) {
        if (m_dropped.contains(row.receipt)) {
            skip(QStringLiteral("receipt_has_errors"));
            return true;
        }
        const auto skipped = m_skippedOrders.constFind(row.receipt);
        if (skipped != m_skippedOrders.constEnd()) {
            skip(*skipped);
            return true;
        }
        const auto head = m_orderHeads.constFind(row.receipt);
        if (head == m_orderHeads.constEnd()) {
            return fail(row, "missing_value", {});
        }
        const Sale &sale = m_sales[*head].sale;
        row.moment = {*sale.storeDay, sale.soldAt};
    }
    if (row.sku.isEmpty() && row.name.isEmpty()) {
        row.name = row.receipt; // an order whose articles nobody wrote down
    }
    if (row.isOrderHead && m_saleIndex.contains(keyOf(row))) {
        return fail(row, "repeated_order", row.receipt);
    }
    return addByClass(row);
}

bool SalesBuilder::addByClass(const RowValues &row)
{
    const RowClass found = classify(row, m_profile);
    switch (found.kind) {
    case RowKind::Skipped:
        skip(found.reason);
        m_skippedOrders.insert(row.receipt, found.reason);
        return true;
    case RowKind::Line:
        return addToSale(row, SaleLineKind::Goods);
    case RowKind::Return:
        return addToCredit(row, RowKind::Return);
    case RowKind::Adjustment:
        return isCreditDocument(row) ? addToCredit(row, RowKind::Adjustment) : addToSale(row, SaleLineKind::Adjustment);
    }
    return true;
}

/// Fees on a credit stay with it; elsewhere a correction stays with the sale.
bool SalesBuilder::isCreditDocument(const RowValues &row) const
{
    const QString &prefix = m_profile.creditPrefix;
    const bool hasPrefix = !prefix.isEmpty() && row.receipt.size() > prefix.size() && row.receipt.startsWith(prefix)
                           && row.receipt.at(prefix.size()).isDigit();
    return hasPrefix || m_profile.refundKinds.contains(row.kind);
}

SalesBuilder::Key SalesBuilder::keyOf(const RowValues &row) const
{
    return {row.receipt, row.moment.day, m_profile.mayShareReceipts ? row.customerId : QString()};
}

SaleDraft &SalesBuilder::saleFor(const RowValues &row)
{
    const Key key = keyOf(row);
    if (!m_sales.empty() && key == m_lastSaleKey) {
        return m_sales[m_lastSale];
    }
    m_lastSaleKey = key;
    const auto found = m_saleIndex.constFind(key);
    if (found != m_saleIndex.constEnd()) {
        m_lastSale = *found;
        return m_sales[m_lastSale];
    }
    m_lastSale = m_sales.size();
    m_saleIndex.insert(key, m_lastSale);
    SaleDraft &draft = m_sales.emplace_back();
    draft.sale.source = m_source;
    draft.sale.receipt = row.receipt;
    draft.sale.storeDay = row.moment.day;
    draft.sale.paymentReference = row.paymentReference;
    draft.sale.tenders.push_back({row.tender.isEmpty() ? QStringLiteral("unknown") : row.tender, {}});
    if (row.isOrderHead) {
        draft.orderTotal = row.orderTotal;
        draft.orderTax = row.tax;
        draft.shipping = row.shipping;
        draft.refund = row.refund;
        m_orderHeads.insert(row.receipt, m_lastSale);
    }
    return draft;
}

CreditDraft &SalesBuilder::creditFor(const RowValues &row)
{
    const Key key = keyOf(row);
    const auto found = m_creditIndex.constFind(key);
    if (found != m_creditIndex.constEnd()) {
        return m_credits[*found];
    }
    m_creditIndex.insert(key, m_credits.size());
    CreditDraft &draft = m_credits.emplace_back();
    draft.credit.source = m_source;
    draft.credit.receipt = row.receipt;
    draft.credit.storeDay = row.moment.day;
    draft.credit.paymentReference = row.paymentReference;
    draft.credit.saleReceipt = row.saleReceipt;
    return draft;
}

void SalesBuilder::fillCustomer(const RowValues &row, Customer &customer) const
{
    if (customer.externalId.isEmpty() && !row.customerId.isEmpty()) {
        customer.source = m_source;
        customer.externalId = row.customerId;
    }
    if (customer.name.isEmpty()) {
        customer.name = row.customer;
    }
    if (customer.group.isEmpty()) {
        customer.group = row.customerGroup;
    }
    if (customer.phone.isEmpty() && !row.phone.isEmpty()) {
        customer.phone = Phone::read(row.phone, m_options.phoneRegion);
    }
}

bool SalesBuilder::meetsCustomer(const RowValues &row, Customer &customer)
{
    if (!customer.externalId.isEmpty() && !row.customerId.isEmpty() && customer.externalId != row.customerId) {
        return fail(row, "customer_differs", row.customerId);
    }
    fillCustomer(row, customer);
    return true;
}

bool SalesBuilder::addToSale(const RowValues &row, SaleLineKind kind)
{
    if (kind == SaleLineKind::Goods && row.sku.isEmpty() && row.name.isEmpty()) {
        return fail(row, "no_article", {});
    }
    if (m_profile.layout == Layout::Rows && !isTaxInside(row)) {
        return fail(row, "bad_tax", {});
    }
    SaleDraft &draft = saleFor(row);
    if (!meetsCustomer(row, draft.sale.customer)) {
        return false;
    }
    keepEarliest(draft.sale.soldAt, row.moment.at);
    keepInvoice(draft.sale.invoices, row.invoice);
    keepBenefits(draft.sale.benefits, row.benefits);
    draft.sale.lines.push_back(saleLine(row, kind));
    if (row.line > 0) {
        draft.lineNumbers.resize(draft.sale.lines.size(), kNoLineNumber);
        draft.lineNumbers.back() = row.line;
    }
    ++(kind == SaleLineKind::Goods ? draft.lineRows : draft.adjustmentRows);
    return true;
}

bool SalesBuilder::addToCredit(const RowValues &row, RowKind kind)
{
    if (kind == RowKind::Return && m_options.pastReturns == PastReturns::Skip) {
        skip(QStringLiteral("returns_skipped"));
        return true;
    }
    if (!isTaxInside(row)) {
        return fail(row, "bad_tax", {});
    }
    if (kind == RowKind::Return && row.sku.isEmpty() && row.name.isEmpty()) {
        return fail(row, "no_article", {});
    }
    CreditDraft &draft = creditFor(row);
    if (!meetsCustomer(row, draft.credit.customer)) {
        return false;
    }
    keepEarliest(draft.credit.at, row.moment.at);
    if (kind == RowKind::Return) {
        draft.credit.lines.push_back(
            {0, row.sku, row.name, row.unit, magnitude(row.quantity), magnitude(row.amount), magnitude(row.tax)});
        ++draft.returnRows;
    } else {
        draft.credit.adjustments.push_back(saleLine(row, SaleLineKind::CreditAdjustment));
        ++draft.adjustmentRows;
    }
    return true;
}

void SalesBuilder::drop(const QString &receipt)
{
    m_dropped.insert(receipt);
}
}
