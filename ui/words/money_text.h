// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts as people read them.
#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"

#include <QString>

namespace rd
{
/// "1234567.50" as "1,234,567.50"; minus becomes U+2212.
[[nodiscard]] QString groupedText(QString decimal);
/// "¥", "€", or the code and a blank.
[[nodiscard]] QString currencySign(const Currency &currency);
/// "¥1,198.00".
[[nodiscard]] QString moneyText(Money money, const Currency &currency);
}
