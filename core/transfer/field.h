// SPDX-License-Identifier: GPL-3.0-or-later
// What a column of a sales file can mean.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace rd
{
/// The fields up to SaleReceipt may be named with `--map`; the others are known to profiles only.
enum class Field {
    Receipt,
    Line,
    SoldAt,
    Sku,
    Name,
    Qty,
    Unit,
    UnitPrice,
    Total,
    Tax,
    Tender,
    PaymentReference,
    Customer,
    CustomerNumber,
    Phone,
    CustomerGroup, ///< the till's word for the group of the customer
    Serial,
    Batch,
    Category,
    Invoice,      ///< number of the invoice (fapiao) issued for the sale
    InvoiceKind,  ///< its kind, or that there is none
    Points,       ///< that the customer earned by the sale
    PointsSpent,  ///< that the customer paid with
    Coupon,       ///< that the customer used
    SaleReceipt,  ///< on a returned row: the receipt it was sold by
    SoldTime,     ///< time of day in a column of its own
    Currency,     ///< ISO code, must be the store's
    Kind,         ///< sale or refund
    Status,       ///< paid, pending, cancelled…
    PaidAt,       ///< empty when never paid
    Refund,       ///< money given back on this order
    Shipping,     ///< part of the order's total that is no goods
    LineDiscount, ///< taken off quantity × unit price
    Variant,      ///< added to the name
    ReturnMark,   ///< tells of returns in a way that no mapping can read
    DiscountMark, ///< a discount of which nobody knows whether the price already has it, or how it counts
};
inline constexpr int kFieldCount = static_cast<int>(Field::DiscountMark) + 1;
inline constexpr int kMappableFieldCount = static_cast<int>(Field::SaleReceipt) + 1;

/// "sold_at", "unit_price"…; the names of `--map` for the mappable ones.
[[nodiscard]] QString fieldName(Field field);
/// Mappable fields only.
[[nodiscard]] std::optional<Field> mappableField(const QString &name);

/// One value for each field.
template <typename T> class ByField final
{
public:
    explicit ByField(T value) { m_values.fill(value); }
    [[nodiscard]] T &operator[](Field field) { return m_values[static_cast<size_t>(field)]; }
    [[nodiscard]] const T &operator[](Field field) const { return m_values[static_cast<size_t>(field)]; }

private:
    std::array<T, static_cast<size_t>(kFieldCount)> m_values;
};
}
