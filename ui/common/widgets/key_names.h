// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do, for the list of them: the keys themselves say it, so that the list is never wrong.
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

class QShortcut;
class QWidget;

namespace rd::ui
{
struct KeyLine {
    QString keys; ///< as people read them
    QString text;
};

/// `source` is marked with QT_TRANSLATE_NOOP("rd::ui::KeyNames", …). Keys with the same name, as digits have, make one line.
void nameKeys(QShortcut &shortcut, const char *source);
/// The named keys, and the keys of buttons, that act somewhere on this screen as it is now; in the order of the screen.
[[nodiscard]] std::vector<KeyLine> keysOn(const QWidget &screen);
/// The named keys that the widget itself listens to.
[[nodiscard]] std::vector<KeyLine> keysOf(const QWidget &widget);
}
