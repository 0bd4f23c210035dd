// SPDX-License-Identifier: GPL-3.0-or-later
// Currency facts from ICU.
#include "core/money/currency.h"

#include <unicode/ucurr.h>

namespace rd
{
std::optional<Currency> Currency::fromCode(const QString &isoCode)
{
    if (isoCode.size() != 3) {
        return std::nullopt;
    }
    const QString code = isoCode.toUpper();
    const auto *icuCode = reinterpret_cast<const UChar *>(code.utf16());
    UErrorCode status = U_ZERO_ERROR;
    if (ucurr_getNumericCode(icuCode) == 0) {
        return std::nullopt;
    }
    const int digits = ucurr_getDefaultFractionDigits(icuCode, &status);
    return U_SUCCESS(status) ? std::optional(Currency(code, digits)) : std::nullopt;
}

qint64 Currency::unitsPerMajor() const
{
    qint64 units = 1;
    for (int i = 0; i < m_digits; ++i) {
        units *= 10;
    }
    return units;
}
}
