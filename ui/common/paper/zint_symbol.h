// SPDX-License-Identifier: GPL-3.0-or-later
// A code by libzint. Private to this room.
#pragma once

#include <QString>

#include <zint.h>

#include <memory>

namespace rd::ui
{
struct ZintDeleter {
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};
using ZintSymbol = std::unique_ptr<zint_symbol, ZintDeleter>;

/// nullptr when the text cannot be encoded. `option`: what libzint calls option_1, 0 for its own choice.
[[nodiscard]] inline ZintSymbol zintSymbol(int symbology, const QString &text, int option = 0)
{
    ZintSymbol symbol(ZBarcode_Create());
    if (!symbol) {
        return nullptr;
    }
    symbol->symbology = symbology;
    if (option != 0) {
        symbol->option_1 = option;
    }
    const QByteArray latin = text.toLatin1();
    const auto *bytes = reinterpret_cast<const unsigned char *>(latin.constData());
    const bool isEncoded = ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(latin.size())) < ZINT_ERROR;
    return isEncoded ? std::move(symbol) : nullptr;
}

[[nodiscard]] inline bool isBlack(const zint_symbol &symbol, int row, int column)
{
    constexpr int kBits = 8;
    return ((symbol.encoded_data[row][column / kBits] >> (column % kBits)) & 1) != 0; // NOLINT: zint's own array
}
}
