// SPDX-License-Identifier: GPL-3.0-or-later
// Words for errors while no store is open: no amount and no time of a store stands in them.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/common/desk/language.h"

namespace rd::ui
{
[[nodiscard]] inline Formatter plainFormatter()
{
    return {*Currency::fromCode(QStringLiteral("CNY")), *StoreZone::fromName(QStringLiteral("UTC")), Policy(),
            rememberedLanguage()};
}
}
