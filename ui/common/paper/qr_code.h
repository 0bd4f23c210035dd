// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes as squares of modules.
#pragma once

#include <QString>

#include <vector>

namespace rd::ui
{
struct QrCode {
    int size = 0;              ///< modules along one side, without the quiet zone; 0: none
    std::vector<bool> modules; ///< row by row; true = black
    [[nodiscard]] bool isBlack(int row, int column) const
    {
        return modules.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(size)
                          + static_cast<std::size_t>(column));
    }
};

/// White modules that must stay free around a code, so that scanners find it.
inline constexpr int kQrQuietZone = 4;

/// With error correction for paper that was folded; none when the text is empty, not ASCII, or too long.
[[nodiscard]] QrCode qrCode(const QString &text);
}
