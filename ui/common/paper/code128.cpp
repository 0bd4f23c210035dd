// SPDX-License-Identifier: GPL-3.0-or-later
// Asking libzint for the bars.
#include "ui/common/paper/code128.h"

#include "ui/common/paper/zint_symbol.h"

namespace rd::ui
{
std::vector<bool> code128Modules(const QString &text)
{
    const ZintSymbol symbol = zintSymbol(BARCODE_CODE128, text);
    std::vector<bool> modules;
    for (int i = 0; symbol && i < symbol->width; ++i) {
        modules.push_back(isBlack(*symbol, 0, i));
    }
    return modules;
}
}
