// SPDX-License-Identifier: GPL-3.0-or-later
// Values on their way into and out of columns: one place that knows how each type of ours is stored.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

namespace rd
{
/// One column value. Text is UTF-8.
struct Cell {
    enum class Kind { Null, Integer, Text, Blob };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    QByteArray bytes;
};

[[nodiscard]] inline Cell cellOf(std::nullptr_t)
{
    return {};
}
[[nodiscard]] inline Cell cellOf(const QString &text)
{
    return {Cell::Kind::Text, 0, text.toUtf8()};
}
[[nodiscard]] inline Cell cellOf(QLatin1String text)
{
    return {Cell::Kind::Text, 0, QByteArray(text.data(), text.size())};
}
[[nodiscard]] inline Cell cellOf(const QByteArray &bytes)
{
    return {Cell::Kind::Blob, 0, bytes};
}
[[nodiscard]] inline Cell cellOf(Money money)
{
    return {Cell::Kind::Integer, money.minor(), {}};
}
[[nodiscard]] inline Cell cellOf(Quantity quantity)
{
    return {Cell::Kind::Integer, quantity.thousandths(), {}};
}
[[nodiscard]] inline Cell cellOf(UtcTime time)
{
    return {Cell::Kind::Integer, time.ms(), {}};
}
[[nodiscard]] inline Cell cellOf(BusinessDate day)
{
    return {Cell::Kind::Integer, day.days(), {}};
}
template <typename Tag> [[nodiscard]] Cell cellOf(StrongId<Tag> id)
{
    return {Cell::Kind::Integer, id.value(), {}};
}
template <typename Number>
requires std::is_integral_v<Number>
[[nodiscard]] Cell cellOf(Number number)
{
    return {Cell::Kind::Integer, static_cast<qint64>(number), {}};
}
template <typename Code>
requires std::is_enum_v<Code>
[[nodiscard]] Cell cellOf(Code code)
{
    return cellOf(codeOf(code));
}
template <typename Value> [[nodiscard]] Cell cellOf(const std::optional<Value> &value)
{
    return value ? cellOf(*value) : Cell();
}

using Cells = std::vector<Cell>;

template <typename... Values> [[nodiscard]] Cells cellsOf(const Values &...values)
{
    return {cellOf(values)...};
}
}
