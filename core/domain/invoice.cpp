// SPDX-License-Identifier: GPL-3.0-or-later
// What the number of an invoice says.
#include "core/domain/invoice.h"

#include <algorithm>

namespace rd
{
InvoiceKind usualKind(const QString &number)
{
    constexpr qsizetype kDigitalLength = 20;
    const bool isDigital = number.size() == kDigitalLength
                           && std::all_of(number.begin(), number.end(), [](QChar digit) { return digit.isDigit(); });
    return isDigital ? InvoiceKind::Electronic : InvoiceKind::Ordinary;
}
}
