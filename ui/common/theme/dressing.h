// SPDX-License-Identifier: GPL-3.0-or-later
// Dresses the program in the theme, now and whenever it changes.
#pragma once

class QApplication;

namespace rd::ui
{
/// Call once, before the first widget is made: style, palette, font, style sheet, focus ring.
void applyTheme(QApplication &application);
}
