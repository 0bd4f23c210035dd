// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an export by the plainest rules of CSV and whole numbers, with nothing of the product: what it is checked by.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace rd::test
{
using RawRow = std::vector<QByteArray>;

/// Calls for each row behind the header. Bytes are left as they are: no decoding, no trimming.
void eachRawRow(const QByteArray &text, char delimiter, const std::function<void(const RawRow &)> &call);

/// "261,96" or "261.96" times 10^decimals; fails the test when the text is no such number or has finer digits.
[[nodiscard]] qint64 scaledNumber(QByteArrayView text, int decimals);
/// value / unit, rounded half away from zero.
[[nodiscard]] qint64 dividedHalfAway(qint64 value, qint64 unit);
}
