// SPDX-License-Identifier: GPL-3.0-or-later
// Plain decimal numbers as people and files write them, read into scaled integers without floating point.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace rd
{
/// Why a text is not the number that was asked for.
enum class DecimalFault { None, Empty, NotANumber, TooManyDecimals, TooLarge };

struct DecimalReading {
    qint64 scaled = 0; ///< value × 10^decimals; valid only when fault is None
    DecimalFault fault = DecimalFault::None;
};

/// Reads "-1234.50" into an integer scaled by 10^decimals. Digits beyond `decimals` that are not zero are a fault:
/// nothing is rounded here. No thousands separators, no exponent, no blanks.
[[nodiscard]] DecimalReading readDecimal(QStringView text, int decimals);
/// Like `readDecimal`, but digits beyond `decimals` are rounded half away from zero.
[[nodiscard]] DecimalReading readDecimalRounded(QStringView text, int decimals);
/// "-1234.50" for -123450 with 2 decimals.
[[nodiscard]] QString writeDecimal(qint64 scaled, int decimals);
}
