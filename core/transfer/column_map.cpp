// SPDX-License-Identifier: GPL-3.0-or-later
// Mapping by profile first, then by hand.
#include "core/transfer/column_map.h"

#include "core/transfer/import_fault.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
int ColumnMap::find(const QString &header, bool ignoresSpelling) const
{
    if (!ignoresSpelling) {
        return static_cast<int>(m_headers.indexOf(header.trimmed()));
    }
    const QString wanted = plainHeader(header);
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        if (plainHeader(m_headers.at(i)) == wanted) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void ColumnMap::mapByProfile()
{
    for (const FieldColumns &field : m_profile->columns) {
        for (const QString &header : field.headers) {
            if (m_columns[field.field] < 0) {
                m_columns[field.field] = find(header, m_profile->ignoresHeaderSpelling);
            }
        }
    }
}

Result<void> ColumnMap::mapByHand(const std::vector<FieldOverride> &overrides, qint64 headerRow)
{
    for (const FieldOverride &given : overrides) {
        const auto field = mappableField(given.field);
        if (!field) {
            return refuse(importFault(QStringLiteral("unknown_field"), {0, given.field, {}}));
        }
        m_columns[*field] = find(given.column, false);
        if (!has(*field)) {
            return refuse(importFault(QStringLiteral("unknown_column"), {headerRow, given.column, {}}));
        }
    }
    return {};
}

std::vector<std::pair<QString, QString>> ColumnMap::pairs() const
{
    std::vector<std::pair<QString, QString>> pairs;
    for (int i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (has(field)) {
            pairs.emplace_back(fieldName(field), headerOf(field));
        }
    }
    return pairs;
}

QStringList ColumnMap::missing() const
{
    QStringList fields;
    const auto need = [&](bool isThere, const char *name) {
        if (!isThere) {
            fields += QString::fromLatin1(name);
        }
    };
    const bool isOrders = m_profile->layout == Layout::Orders;
    need(has(Field::Receipt), "receipt");
    need(has(Field::SoldAt), "sold_at");
    need(isOrders || has(Field::Sku) || has(Field::Name), "sku");
    need(has(Field::Total) || (!isOrders && has(Field::UnitPrice)), isOrders ? "total" : "unit_price");
    need(has(Field::Qty) || has(Field::Total), "qty");
    return fields;
}

Error ColumnMap::missingColumns(const QStringList &fields, qint64 headerRow) const
{
    const QString reason = has(Field::ReturnMark) ? QStringLiteral("returns_list") : QStringLiteral("missing_columns");
    return importFault(reason, {headerRow, headerOf(Field::ReturnMark), {}},
                       {{QStringLiteral("profile"), m_profile->name},
                        {QStringLiteral("missing"), QJsonArray::fromStringList(fields)},
                        {QStringLiteral("found"), QJsonArray::fromStringList(m_headers.mid(0, 100))}});
}

Result<void> ColumnMap::check(qint64 headerRow, const ReadOptions &options) const
{
    if (const QStringList fields = missing(); !fields.isEmpty()) {
        return refuse(missingColumns(fields, headerRow));
    }
    const auto unreadable = [&](const char *reason, Field field) {
        return refuse(importFault(QString::fromLatin1(reason), {headerRow, headerOf(field), {}},
                                  {{QStringLiteral("profile"), m_profile->name}}));
    };
    if (has(Field::ReturnMark) && options.pastReturns == PastReturns::History) {
        return unreadable("returns_not_readable", Field::ReturnMark);
    }
    const bool isPriceNamed = std::any_of(options.map.begin(), options.map.end(), [](const FieldOverride &given) {
        return given.field == fieldName(Field::UnitPrice);
    });
    if (has(Field::DiscountMark) && !has(Field::Total) && !isPriceNamed) {
        return unreadable("discount_not_readable", Field::DiscountMark);
    }
    return {};
}

Result<ColumnMap> ColumnMap::make(const QStringList &header, qint64 headerRow, const Profile &profile,
                                  const ReadOptions &options)
{
    QStringList trimmed;
    for (const QString &name : header) {
        trimmed += name.trimmed();
    }
    ColumnMap map(profile, trimmed);
    map.mapByProfile();
    if (auto mapped = map.mapByHand(options.map, headerRow); !mapped) {
        return refuse(mapped.error());
    }
    if (auto checked = map.check(headerRow, options); !checked) {
        return refuse(checked.error());
    }
    return map;
}
}
