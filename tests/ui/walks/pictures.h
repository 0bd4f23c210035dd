// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at windows pixel by pixel.
#pragma once

#include <QImage>
#include <QStringList>

namespace rd::ui
{
struct ThemeTokens;
}

namespace rd::test
{
/// The windows that are shown, side by side; saved when RETURNDESK_PICTURES names a folder.
[[nodiscard]] QImage pictureShown(const QString &name);
/// The smallest box around everything that differs; empty when nothing does.
[[nodiscard]] QRect differenceOf(const QImage &one, const QImage &other);
/// Colours of the first theme that the second does not have, where a picture has a whole run of them: "surface at 3,7".
[[nodiscard]] QStringList foreignColours(const QImage &picture, const ui::ThemeTokens &foreign,
                                         const ui::ThemeTokens &own);
}
