// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of money in a cell, held against the store's currency.
#pragma once

#include "core/money/currency.h"

#include <QByteArrayView>

namespace rd
{
/// Whether a cell (UTF-8) carries the sign of money that is not the currency's: "€9.90" where the store has CNY. ICU tells the
/// sign of a currency; one that several share ("¥") fits each of them. "$" is nobody's: tills write it for any money.
[[nodiscard]] bool hasForeignSign(QByteArrayView cell, const Currency &currency);
}
