// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of scaled integers as decimal text.
#include "core/money/decimal.h"

#include "core/base/checked.h"

#include <algorithm>

namespace rd
{
namespace
{
struct Split {
    bool negative = false;
    QStringView whole;
    QStringView fraction;
    bool valid = false;
};

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) {
            return false;
        }
    }
    return true;
}

Split split(QStringView text)
{
    Split parts;
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+'))) {
        parts.negative = text.front() == QLatin1Char('-');
        text = text.mid(1);
    }
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    parts.whole = point < 0 ? text : text.left(point);
    parts.fraction = point < 0 ? QStringView() : text.mid(point + 1);
    parts.valid = !(parts.whole.isEmpty() && parts.fraction.isEmpty()) && allDigits(parts.whole)
                  && allDigits(parts.fraction);
    return parts;
}

DecimalReading read(QStringView text, int decimals, bool rounding)
{
    if (text.isEmpty()) {
        return {0, DecimalFault::Empty};
    }
    const Split parts = split(text);
    if (!parts.valid) {
        return {0, DecimalFault::NotANumber};
    }
    Int128 value = 0;
    const auto append = [&value](QChar digit) {
        value = value * 10 + digit.digitValue();
        return value < Int128(1) << 100;
    };
    for (const QChar digit : parts.whole) {
        if (!append(digit)) {
            return {0, DecimalFault::TooLarge};
        }
    }
    for (int i = 0; i < decimals; ++i) {
        append(i < parts.fraction.size() ? parts.fraction.at(i) : QLatin1Char('0'));
    }
    const QStringView rest = parts.fraction.mid(std::min<qsizetype>(decimals, parts.fraction.size()));
    const bool hasRest = std::any_of(rest.begin(), rest.end(), [](QChar c) { return c != QLatin1Char('0'); });
    if (hasRest && !rounding) {
        return {0, DecimalFault::TooManyDecimals};
    }
    if (!rest.isEmpty() && rest.front() >= QLatin1Char('5')) {
        value += 1;
    }
    const auto small = narrow(parts.negative ? -value : value);
    return small ? DecimalReading{*small, DecimalFault::None} : DecimalReading{0, DecimalFault::TooLarge};
}
}

DecimalReading readDecimal(QStringView text, int decimals)
{
    return read(text, decimals, false);
}

DecimalReading readDecimalRounded(QStringView text, int decimals)
{
    return read(text, decimals, true);
}

QString writeDecimal(qint64 scaled, int decimals)
{
    const bool negative = scaled < 0;
    const quint64 magnitude = negative ? ~static_cast<quint64>(scaled) + 1 : static_cast<quint64>(scaled);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, QLatin1Char('0'));
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    }
    return negative ? QString(QLatin1Char('-') + digits) : digits;
}
}
