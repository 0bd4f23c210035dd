// SPDX-License-Identifier: GPL-3.0-or-later
// Asking libzint for the squares.
#include "ui/common/paper/qr_code.h"

#include "ui/common/paper/zint_symbol.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kMediumCorrection = 2; // 15 % of the code may be unreadable

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar each) { return each.unicode() >= ' ' && each.unicode() < 0x7f; });
}
}

QrCode qrCode(const QString &text)
{
    const ZintSymbol symbol = !text.isEmpty() && isAscii(text) ? zintSymbol(BARCODE_QRCODE, text, kMediumCorrection)
                                                               : nullptr;
    QrCode code;
    code.size = symbol ? symbol->width : 0;
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            code.modules.push_back(isBlack(*symbol, row, column));
        }
    }
    return code;
}
}
