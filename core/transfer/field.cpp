// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the fields.
#include "core/transfer/field.h"

namespace rd
{
namespace
{
constexpr std::array<const char *, static_cast<size_t>(kFieldCount)> kNames = {
    "receipt",       "line",        "sold_at",      "sku",
    "name",          "qty",         "unit",         "unit_price",
    "total",         "tax",         "tender",       "payment_reference",
    "customer",      "customer_id", "phone",        "customer_group",
    "serial",        "batch",       "category",     "invoice",
    "invoice_kind",  "points",      "points_spent", "coupon",
    "sale_receipt",  "sold_time",   "currency",     "kind",
    "status",        "paid_at",     "refund",       "shipping",
    "line_discount", "variant",     "return_mark",  "discount_mark"};
}

QString fieldName(Field field)
{
    return QString::fromLatin1(kNames[static_cast<size_t>(field)]);
}

std::optional<Field> mappableField(const QString &name)
{
    for (int i = 0; i < kMappableFieldCount; ++i) {
        if (name == QLatin1String(kNames[static_cast<size_t>(i)])) {
            return static_cast<Field>(i);
        }
    }
    return std::nullopt;
}
}
