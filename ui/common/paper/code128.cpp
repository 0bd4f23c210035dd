// SPDX-License-Identifier: GPL-3.0-or-later
// Asking libzint for the bars.
#include "ui/common/paper/code128.h"

#include <zint.h>

#include <memory>

namespace rd::ui
{
namespace
{
struct SymbolDeleter {
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};
}

std::vector<bool> code128Modules(const QString &text)
{
    const std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    if (!symbol) {
        return {};
    }
    symbol->symbology = BARCODE_CODE128;
    const QByteArray latin = text.toLatin1();
    const auto *bytes = reinterpret_cast<const unsigned char *>(latin.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(latin.size())) >= ZINT_ERROR) {
        return {};
    }
    std::vector<bool> modules;
    constexpr int kBits = 8;
    for (int i = 0; i < symbol->width; ++i) {
        modules.push_back(((symbol->encoded_data[0][i / kBits] >> (i % kBits)) & 1) != 0); // NOLINT: zint's own array
    }
    return modules;
}
}
