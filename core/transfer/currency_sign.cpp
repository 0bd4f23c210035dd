// SPDX-License-Identifier: GPL-3.0-or-later
// Narrow symbols of ICU: "¥" for yuan and yen.
#include "core/transfer/currency_sign.h"

#include <QString>

#include <unicode/ucurr.h>

#include <algorithm>
#include <array>

namespace rd
{
namespace
{
struct Sign {
    const char *written;
    QStringView symbol; ///< as ICU has it
};

constexpr std::array kSigns = {Sign{"€", u"€"},  Sign{"£", u"£"}, Sign{"¥", u"¥"},
                               Sign{"￥", u"¥"}, Sign{"₩", u"₩"}, Sign{"₹", u"₹"}};

/// Written behind the number where yuan or Taiwan's dollars are counted.
constexpr char kYuan[] = "元";

QString symbolOf(const Currency &currency)
{
    const QString code = currency.code();
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *symbol = ucurr_getName(reinterpret_cast<const UChar *>(code.utf16()), "en", UCURR_NARROW_SYMBOL_NAME,
                                        nullptr, &length, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(symbol), length) : code;
}

/// Without any sign of ours: none of them is ASCII.
bool isPlain(QByteArrayView cell)
{
    return std::all_of(cell.begin(), cell.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}
}

bool hasForeignSign(QByteArrayView cell, const Currency &currency)
{
    if (isPlain(cell)) {
        return false;
    }
    const QString symbol = symbolOf(currency);
    for (const Sign &sign : kSigns) {
        if (cell.contains(sign.written)) {
            return !symbol.contains(sign.symbol);
        }
    }
    const QString code = currency.code();
    return cell.contains(kYuan) && code != QLatin1String("CNY") && code != QLatin1String("TWD");
}
}
