// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways of writing values in a test; a text that is no such value ends the test.
#pragma once

#include "core/base/store_zone.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QString>

namespace rd::test
{
inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
inline Currency currency(const char *code = "CNY")
{
    return Currency::fromCode(text(code)).value();
}
inline Money money(const char *decimal, const char *code = "CNY")
{
    return Money::parse(text(decimal), currency(code)).value();
}
inline Quantity units(const char *decimal)
{
    return Quantity::parse(text(decimal)).value();
}
inline UtcTime at(const char *iso)
{
    return UtcTime::parse(text(iso)).value();
}
/// Of the stores of tests, unless they say another one.
inline StoreZone storeZone(const char *name = "Asia/Shanghai")
{
    return StoreZone::fromName(text(name)).value();
}
inline BusinessDate day(const char *iso)
{
    return BusinessDate::parse(text(iso)).value();
}
}
