// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as files write them: decimal point or comma, thousands separators, currency signs; exact, never floating point.
#pragma once

#include "core/base/checked.h"

#include <QByteArrayView>
#include <QChar>

#include <optional>

namespace rd
{
/// Which character parts the whole from the fraction.
enum class DecimalMark { Point, Comma };

/// digits × 10^-scale, exactly as written.
struct ExactNumber {
    qint64 digits = 0;
    int scale = 0;

    [[nodiscard]] bool isZero() const { return digits == 0; }
    [[nodiscard]] bool isNegative() const { return digits < 0; }
};

/// Reads "1,234.50", "1.234,50", ".00", "-.00", "(7.00)", "12,5 €", "1 234,5", "￥99". Groups must be of three
/// digits. At most 18 digits of which 15 decimals. Empty when it is no number in this notation.
[[nodiscard]] std::optional<ExactNumber> readNumber(QByteArrayView text, DecimalMark mark);

/// The number scaled by 10^decimals; empty when it has finer digits or is too large.
[[nodiscard]] std::optional<qint64> scaledExactly(const ExactNumber &number, int decimals);
/// The number scaled by 10^decimals, rounded once, half away from zero; empty when too large.
[[nodiscard]] std::optional<qint64> scaledRounded(const ExactNumber &number, int decimals);
/// number × factor / 1000 (a price times thousandths), scaled by 10^decimals and rounded once, half away from zero.
[[nodiscard]] std::optional<qint64> productRounded(const ExactNumber &number, qint64 thousandths, int decimals);

/// What one text says about the notation of its file.
enum class MarkEvidence { None, Ambiguous, Point, Comma };
/// "1,5" speaks for the comma, "1,234.5" for the point, "1,234" is ambiguous, "12" says nothing.
[[nodiscard]] MarkEvidence evidenceOf(QByteArrayView text);
}
