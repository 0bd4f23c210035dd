// SPDX-License-Identifier: GPL-3.0-or-later
// Style, palette, font and sheet of the whole program.
#include "ui/common/theme/dressing.h"

#include "ui/common/theme/desk_style.h"
#include "ui/common/theme/focus_ring.h"
#include "ui/common/theme/palette.h"
#include "ui/common/theme/style_sheet.h"
#include "ui/common/theme/theme.h"

#include <QApplication>

namespace rd::ui
{
namespace
{
void dress(QApplication &application)
{
    const Theme &theme = Theme::current();
    QApplication::setPalette(paletteOf(theme.tokens()));
    QApplication::setFont(theme.font(TextUse::Body));
    application.setStyleSheet(styleSheetOf(theme));
}
}

void applyTheme(QApplication &application)
{
    Theme &theme = Theme::current();
    theme.readSettings(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QApplication::setStyle(new DeskStyle);
    new FocusRing(application);
    // The first to listen: widgets that hear of the change find the new sheet in place.
    QObject::connect(&theme, &Theme::changed, &application, [&application] { dress(application); });
    dress(application);
}
}
