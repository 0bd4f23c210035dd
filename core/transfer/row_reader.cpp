// SPDX-License-Identifier: GPL-3.0-or-later
// Cell by cell; the first wrong one ends the row.
#include "core/transfer/row_reader.h"

#include "core/transfer/cell_text.h"
#include "core/transfer/currency_sign.h"
#include "core/transfer/invoice_words.h"
#include "core/transfer/tender_words.h"

#include <cstdlib>

namespace rd
{
namespace
{
DecimalMark otherMark(DecimalMark mark)
{
    return mark == DecimalMark::Point ? DecimalMark::Comma : DecimalMark::Point;
}

/// Far below what 64 bits hold.
constexpr qint64 kLargestSum = 1000 * Money::kLargest;

bool isTooLarge(const std::optional<qint64> &value, qint64 largest)
{
    return !value || *value > largest || *value < -largest;
}
}

RowReader::RowReader(const ColumnMap &map, const FileFormats &formats, const ReadOptions &options)
    : m_map(map), m_profile(map.profile()), m_formats(formats), m_options(options),
      m_moments(options.zone, options.dayStartsAtMinutes, formats.date)
{
}

QByteArrayView RowReader::cell(const CsvRow &row, Field field) const
{
    const int column = m_map.columnOf(field);
    return column < 0 ? QByteArrayView() : row.at(column);
}

QString RowReader::text(const CsvRow &row, Field field)
{
    return m_pool.text(cell(row, field));
}

QString RowReader::identifier(const CsvRow &row, Field field)
{
    return m_pool.text(unguarded(cell(row, field)));
}

bool RowReader::fail(const CsvRow &row, Field field, const char *code)
{
    m_error = {row.line(), m_map.headerOf(field), {}, QString::fromLatin1(code), {}, false};
    if (m_map.has(field)) {
        m_error.value = QString::fromUtf8(cell(row, field)).left(200);
    }
    m_error.args.insert(QStringLiteral("field"), fieldName(field));
    return false;
}

bool RowReader::read(const CsvRow &row, RowValues &out)
{
    out = RowValues();
    out.row = row.line();
    if (row.size() != m_map.columnCount()) {
        if (m_map.columnOf(Field::Receipt) < row.size()) {
            out.receipt = identifier(row, Field::Receipt);
        }
        m_error = {row.line(), {}, {}, QStringLiteral("column_count"), {}, false};
        m_error.args = {{QStringLiteral("expected"), m_map.columnCount()}, {QStringLiteral("found"), row.size()}};
        return false;
    }
    return readTexts(row, out) && readInvoice(row, out) && readBenefits(row, out) && readQuantity(row, out)
           && readAmount(row, out) && readMoment(row, out);
}

QString RowReader::customerNumber(const CsvRow &row)
{
    QByteArrayView number = unguarded(cell(row, Field::CustomerNumber));
    if (m_profile.isCustomerNumberFloat && number.endsWith(".0")) {
        number = number.chopped(2);
    }
    return m_pool.text(number);
}

QString RowReader::unitOf(const CsvRow &row)
{
    static const QStringList pieces =
        QStringLiteral("ea each pc pcs piece pieces unit units 件 个 只 x").split(QLatin1Char(' '));
    const QString unit = text(row, Field::Unit);
    return pieces.contains(unit, Qt::CaseInsensitive) ? QString() : unit;
}

QString RowReader::tenderOf(const CsvRow &row)
{
    const QString word = text(row, Field::Tender);
    if (word.isEmpty()) {
        return {};
    }
    const auto known = m_tenders.constFind(word);
    return known != m_tenders.constEnd() ? *known : *m_tenders.insert(word, tenderFor(word));
}

bool RowReader::readTexts(const CsvRow &row, RowValues &out)
{
    out.receipt = identifier(row, Field::Receipt);
    if (out.receipt.isEmpty()) {
        return fail(row, Field::Receipt, "missing_value");
    }
    out.sku = identifier(row, Field::Sku);
    out.name = text(row, Field::Name);
    const QString variant = text(row, Field::Variant);
    if (!variant.isEmpty()) {
        out.name += QStringLiteral(" (") + variant + QLatin1Char(')');
    }
    out.unit = unitOf(row);
    out.category = text(row, Field::Category);
    if (out.category == m_profile.emptyWord) {
        out.category.clear();
    }
    out.serial = identifier(row, Field::Serial);
    out.batch = identifier(row, Field::Batch);
    out.customer = text(row, Field::Customer);
    out.customerId = customerNumber(row);
    out.phone = identifier(row, Field::Phone);
    out.customerGroup = text(row, Field::CustomerGroup);
    out.tender = tenderOf(row);
    out.paymentReference = identifier(row, Field::PaymentReference);
    out.saleReceipt = identifier(row, Field::SaleReceipt);
    out.kind = text(row, Field::Kind);
    out.status = text(row, Field::Status);
    out.isPaid = !m_map.has(Field::PaidAt) || !cell(row, Field::PaidAt).isEmpty();
    const QString currency = text(row, Field::Currency);
    const bool isOurs = currency.isEmpty() || currency.compare(m_options.currency.code(), Qt::CaseInsensitive) == 0;
    return isOurs || fail(row, Field::Currency, "wrong_currency");
}

bool RowReader::readInvoice(const CsvRow &row, RowValues &out)
{
    const QString number = identifier(row, Field::Invoice);
    const QString word = text(row, Field::InvoiceKind);
    if (number.isEmpty() && isNoInvoice(word)) {
        return true;
    }
    const auto kind = isNoInvoice(word) ? usualKind(number) : invoiceKindFor(word);
    if (!kind) {
        return fail(row, Field::InvoiceKind, "bad_invoice_kind");
    }
    out.invoice = Invoice{*kind, number};
    return true;
}

bool RowReader::readBenefits(const CsvRow &row, RowValues &out)
{
    qint64 earned = 0;
    qint64 spent = 0;
    if (!readPoints(row, Field::Points, earned) || !readPoints(row, Field::PointsSpent, spent)) {
        return false;
    }
    // Tills that have one column for both write what was spent with a minus.
    out.benefits = {std::max<qint64>(earned, 0), std::max(std::abs(spent), -std::min<qint64>(earned, 0)),
                    text(row, Field::Coupon)};
    return true;
}

/// Whole points: parts of one are rounded.
bool RowReader::readPoints(const CsvRow &row, Field field, qint64 &points)
{
    if (!m_map.has(field) || cell(row, field).isEmpty()) {
        return true;
    }
    ExactNumber number;
    if (!readNumberCell(row, field, number)) {
        return false;
    }
    const auto whole = scaledRounded(number, 0);
    if (isTooLarge(whole, kLargestPoints)) {
        return fail(row, field, "too_large");
    }
    points = *whole;
    return true;
}

bool RowReader::readMoment(const CsvRow &row, RowValues &out)
{
    QByteArrayView when = cell(row, Field::SoldAt);
    if (m_map.has(Field::SoldTime)) {
        m_joined.resize(0);
        m_joined.append(when).append(' ').append(cell(row, Field::SoldTime));
        when = m_joined;
    }
    const bool isContinuation = m_profile.layout == Layout::Orders && !out.isOrderHead;
    if (when.isEmpty() && isContinuation) {
        return true; // takes the moment of its order
    }
    if (when.isEmpty()) {
        return fail(row, Field::SoldAt, "missing_value");
    }
    switch (m_moments.read(when, out.moment)) {
    case MomentReader::Fault::None:
        return !m_options.lastDay || out.moment.day <= *m_options.lastDay || fail(row, Field::SoldAt, "future_date");
    case MomentReader::Fault::NotADate:
        return fail(row, Field::SoldAt, "bad_date");
    case MomentReader::Fault::OtherFormat:
        (void)fail(row, Field::SoldAt, "mixed_dates");
        m_error.endsFile = true;
        return false;
    }
    return false;
}

bool RowReader::readNumberCell(const CsvRow &row, Field field, ExactNumber &number)
{
    const QByteArrayView text = cell(row, field);
    if (text.isEmpty()) {
        return fail(row, field, "missing_value");
    }
    if (const auto read = readNumber(text, m_formats.mark)) {
        number = *read;
        return field == Field::Qty || !hasForeignSign(text, m_options.currency) || fail(row, field, "wrong_currency");
    }
    const bool isMixed = readNumber(text, otherMark(m_formats.mark)).has_value();
    (void)fail(row, field, isMixed ? "mixed_numbers" : "bad_number");
    m_error.endsFile = isMixed;
    return false;
}

bool RowReader::readMoneyCell(const CsvRow &row, Field field, Money &money)
{
    money = Money();
    if (cell(row, field).isEmpty()) {
        return true;
    }
    ExactNumber number;
    if (!readNumberCell(row, field, number)) {
        return false;
    }
    const auto minor = scaledRounded(number, m_options.currency.digits());
    if (isTooLarge(minor, Money::kLargest)) {
        return fail(row, field, "too_large");
    }
    money = Money::fromMinor(*minor);
    return true;
}

bool RowReader::readQuantity(const CsvRow &row, RowValues &out)
{
    if (m_map.has(Field::Line) && !cell(row, Field::Line).isEmpty()) {
        bool isNumber = false;
        out.line = cell(row, Field::Line).toByteArray().toInt(&isNumber);
        if (!isNumber || out.line < 1) {
            return fail(row, Field::Line, "bad_line");
        }
    }
    if (!m_map.has(Field::Qty)) {
        return true;
    }
    ExactNumber number;
    if (!readNumberCell(row, Field::Qty, number)) {
        return false;
    }
    const auto thousandths = scaledExactly(number, 3);
    if (!thousandths) {
        return fail(row, Field::Qty, "too_many_decimals");
    }
    if (isTooLarge(thousandths, Quantity::kLargest)) {
        return fail(row, Field::Qty, "too_large");
    }
    out.quantity = Quantity::fromThousandths(*thousandths);
    return true;
}

bool RowReader::readAmount(const CsvRow &row, RowValues &out)
{
    const bool isRead = m_profile.layout == Layout::Orders ? readOrderTotals(row, out)
                        : m_map.has(Field::Total)          ? readTotal(row, out)
                                                           : readUnitPrice(row, out);
    return isRead && addsUp(row, out);
}

/// The file's sums must fit too, whatever is added up of it.
bool RowReader::addsUp(const CsvRow &row, const RowValues &values)
{
    const Field field = m_map.has(Field::Total) ? Field::Total : Field::UnitPrice;
    if (isTooLarge(values.amount.minor(), Money::kLargest)) {
        return fail(row, field, "too_large");
    }
    for (const Money part : {values.amount, values.orderTotal, values.shipping, values.refund}) {
        m_sum += m_sum > kLargestSum ? 0 : std::abs(part.minor());
    }
    return m_sum <= kLargestSum || fail(row, field, "sum_too_large");
}

bool RowReader::readUnitPrice(const CsvRow &row, RowValues &out)
{
    ExactNumber price;
    if (!readNumberCell(row, Field::UnitPrice, price)) {
        return false;
    }
    const auto minor = productRounded(price, out.quantity.thousandths(), m_options.currency.digits());
    if (isTooLarge(minor, Money::kLargest)) {
        return fail(row, Field::UnitPrice, "too_large");
    }
    out.amount = Money::fromMinor(*minor);
    out.isFree = price.isZero();
    Money discount;
    if (!readMoneyCell(row, Field::LineDiscount, discount) || !readMoneyCell(row, Field::Tax, out.tax)) {
        return false;
    }
    out.amount -= discount;
    return true;
}

bool RowReader::readTotal(const CsvRow &row, RowValues &out)
{
    ExactNumber total;
    if (!readNumberCell(row, Field::Total, total) || !readMoneyCell(row, Field::Total, out.amount)
        || !readMoneyCell(row, Field::Tax, out.tax)) {
        return false;
    }
    out.isFree = total.isZero();
    out.amount += m_profile.isTaxOnTop ? out.tax : Money();
    return true;
}

bool RowReader::readOrderTotals(const CsvRow &row, RowValues &out)
{
    if (m_map.has(Field::UnitPrice) && !readUnitPrice(row, out)) {
        return false;
    }
    if (!readMoneyCell(row, Field::Total, out.orderTotal) || !readMoneyCell(row, Field::Tax, out.tax)
        || !readMoneyCell(row, Field::Shipping, out.shipping) || !readMoneyCell(row, Field::Refund, out.refund)) {
        return false;
    }
    out.isOrderHead = !cell(row, Field::Total).isEmpty();
    out.isFree = m_map.has(Field::UnitPrice) ? out.isFree : out.isOrderHead && out.orderTotal.isZero();
    return true;
}
}
