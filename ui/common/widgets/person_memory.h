// SPDX-License-Identifier: GPL-3.0-or-later
// What a window remembers of the person who works in it.
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace rd::ui
{
/// Somebody else works in the window from now on; empty: nobody. Every widget in it gets an event of the type personChange().
void setPerson(QWidget &window, const QString &login);
[[nodiscard]] QEvent::Type personChange();
/// Where a setting of the widget is kept: of the person in its window, or of everybody while nobody is known.
[[nodiscard]] QString personKey(const QWidget &widget, const QString &name);
}
