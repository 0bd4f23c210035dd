// SPDX-License-Identifier: GPL-3.0-or-later
// How the amounts of a return were computed, term by term.
#pragma once

#include "ui/returns/detail/settlement_words.h"

namespace rd::ui
{
/// Of every settlement that is not void; a row without an amount is a heading.
[[nodiscard]] std::vector<SettlementWords::Row> explanationRows(const ReturnView &view, const Formatter &format);
}
