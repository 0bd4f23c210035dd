// SPDX-License-Identifier: GPL-3.0-or-later
// From a store day to another one.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

namespace rd
{
/// usage when the days are the wrong way round.
[[nodiscard]] inline Result<void> checkDays(BusinessDate from, BusinessDate to)
{
    return to < from ? refuse(ErrorCode::Usage, {{QStringLiteral("problem"), QStringLiteral("bad_shape")},
                                                 {QStringLiteral("value"), to.toIso()},
                                                 {QStringLiteral("shape"), QStringLiteral("DAY not before --from")}})
                     : Result<void>();
}
}
