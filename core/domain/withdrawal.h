// SPDX-License-Identifier: GPL-3.0-or-later
// What was said once and taken back: it stays in the history with who took it back, when and why.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"

#include <QString>

namespace rd
{
struct Withdrawal {
    QString reason;
    UtcTime at;
    BusinessDate storeDay;
    StaffId by;
    friend bool operator==(const Withdrawal &, const Withdrawal &) = default;
};
}
