// SPDX-License-Identifier: GPL-3.0-or-later
// Codes as pictures, for pages.
#pragma once

#include <QImage>
#include <QString>

namespace rd::ui
{
/// Black on white with the quiet zones that scanners need, some pixels for each module; a null image when the text cannot be encoded.
[[nodiscard]] QImage barsPicture(const QString &text);
[[nodiscard]] QImage qrPicture(const QString &text);
}
