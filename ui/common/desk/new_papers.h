// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that an action on a return has brought.
#pragma once

#include "core/domain/printed_paper.h"
#include "core/domain/rma.h"

#include <vector>

namespace rd::ui
{
/// Labels for the goods that were inspected last, of all findings of that inspection.
[[nodiscard]] std::vector<PrintedPaper> newestLabels(const ReturnCase &returnCase);
/// The voucher of the payout that was made last; none when nothing was paid.
[[nodiscard]] std::vector<PrintedPaper> newestVoucher(const ReturnCase &returnCase);
}
