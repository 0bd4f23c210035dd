// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a Code 128 back from a picture of a slip, as a scanner does.
#pragma once

#include <QImage>
#include <QString>

#include <optional>

namespace rd::test
{
struct BarReading {
    QString text;
    int module = 0;    ///< pixels of the thinnest bar
    int quietZone = 0; ///< white modules on the narrower side
    int height = 0;    ///< pixels that read the same
};

/// The first bar code from the top; nothing when there is none or its check digit is wrong.
[[nodiscard]] std::optional<BarReading> readBars(const QImage &slip);
}
