// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in Chinese upper-case figures, as vouchers show them.
#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"

#include <QString>

namespace rd::ui
{
/// 壹佰玖拾玖元整, 贰拾元零伍分, 负壹元整. Empty for currencies that do not have two decimals.
[[nodiscard]] QString capitalAmount(Money amount, const Currency &currency);
}
