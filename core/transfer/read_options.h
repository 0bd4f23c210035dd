// SPDX-License-Identifier: GPL-3.0-or-later
// How a sales file is to be read.
#pragma once

#include "core/base/store_zone.h"
#include "core/money/currency.h"
#include "core/transfer/date_format.h"
#include "core/transfer/encoding.h"
#include "core/transfer/number_format.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd
{
/// --map field=column
struct FieldOverride {
    QString field;
    QString column;
};

/// What becomes of the return rows of a file.
enum class PastReturns { History, Skip };

struct ReadOptions {
    QString profile; ///< empty: chosen by the header
    QString source;  ///< empty: the profile's name
    std::vector<FieldOverride> map;
    std::optional<TextEncoding> encoding;   ///< absent: detected
    std::optional<DateOrder> dateOrder;     ///< absent: detected, else the profile's
    std::optional<DecimalMark> decimalMark; ///< absent: detected, else the profile's
    PastReturns pastReturns = PastReturns::History;
    Currency currency;
    StoreZone zone;
    int dayStartsAtMinutes = 0;
    QString phoneRegion = QStringLiteral("CN");
    std::optional<BusinessDate> lastDay{}; ///< a row of a later store day is an error; absent: any day
};
}
