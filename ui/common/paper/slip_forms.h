// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on each kind of slip.
#pragma once

#include "ui/common/paper/slip.h"
#include "ui/common/paper/slip_layout.h"

namespace rd::ui
{
[[nodiscard]] SlipLayout layOut(const IntakeSlip &slip, PaperSize size);
[[nodiscard]] SlipLayout layOut(const VoucherSlip &slip, PaperSize size);
/// About 40 mm high on a roll.
[[nodiscard]] SlipLayout layOut(const GoodsLabel &label, PaperSize size);
[[nodiscard]] SlipLayout layOut(const Slip &slip, PaperSize size);
}
