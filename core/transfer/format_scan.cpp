// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence, cell by cell, until it is enough.
#include "core/transfer/format_scan.h"

#include "core/transfer/import_fault.h"

#include <array>

namespace rd
{
namespace
{
constexpr std::array kNumberFields = {Field::UnitPrice, Field::Total,    Field::Tax,         Field::Qty,
                                      Field::Refund,    Field::Shipping, Field::LineDiscount};
}

FormatScan::FormatScan(const ColumnMap &map, const ReadOptions &options) : m_map(map), m_options(options)
{
    if (options.decimalMark) {
        m_formats.mark = *options.decimalMark;
        m_isMarkKnown = true;
    }
}

void FormatScan::look(const CsvRow &row)
{
    if (row.size() != m_map.columnCount()) {
        return;
    }
    if (!m_isDateKnown) {
        lookAtDate(row);
    }
    if (!m_isMarkKnown) {
        lookAtNumbers(row);
    }
}

void FormatScan::lookAtDate(const CsvRow &row)
{
    const QByteArrayView text = row.at(m_map.columnOf(Field::SoldAt));
    const auto date = readDateText(text);
    if (!date) {
        return;
    }
    if (!m_hasSeenDate) {
        m_hasSeenDate = true;
        m_formats.date.separator = date->separator;
        m_hasMeridiem = date->hasMeridiem;
        m_dateDoubt = {row.line(), m_map.headerOf(Field::SoldAt), QString::fromUtf8(text)};
    }
    auto order = onlyOrder(*date);
    if (!date->isYearFirst && m_options.dateOrder) {
        order = m_options.dateOrder;
    }
    m_isDateKnown = order.has_value();
    m_formats.date.order = order.value_or(DateOrder::YearMonthDay);
}

void FormatScan::lookAtNumbers(const CsvRow &row)
{
    for (const Field field : kNumberFields) {
        if (!m_map.has(field)) {
            continue;
        }
        const QByteArrayView text = row.at(m_map.columnOf(field));
        const MarkEvidence evidence = evidenceOf(text);
        if (evidence == MarkEvidence::Point || evidence == MarkEvidence::Comma) {
            m_formats.mark = evidence == MarkEvidence::Point ? DecimalMark::Point : DecimalMark::Comma;
            m_isMarkKnown = true;
            return;
        }
        if (evidence == MarkEvidence::Ambiguous && m_markDoubt.row == 0) {
            m_markDoubt = {row.line(), m_map.headerOf(field), QString::fromUtf8(text)};
        }
    }
}

std::optional<DateOrder> FormatScan::orderByProfile() const
{
    const Profile &profile = m_map.profile();
    return m_hasMeridiem && profile.meridiemDateOrder ? profile.meridiemDateOrder : profile.dateOrder;
}

Result<FileFormats> FormatScan::conclude() const
{
    FileFormats formats = m_formats;
    if (!m_isDateKnown && m_hasSeenDate) {
        const auto order = orderByProfile();
        if (!order) {
            return refuse(importFault(QStringLiteral("ambiguous_dates"),
                                      {m_dateDoubt.row, m_dateDoubt.column, m_dateDoubt.value}));
        }
        formats.date.order = *order;
    }
    if (!m_isMarkKnown && m_map.profile().decimalMark) {
        formats.mark = *m_map.profile().decimalMark;
    } else if (!m_isMarkKnown && m_markDoubt.row > 0) {
        return refuse(
            importFault(QStringLiteral("ambiguous_numbers"), {m_markDoubt.row, m_markDoubt.column, m_markDoubt.value}));
    }
    return formats;
}
}
