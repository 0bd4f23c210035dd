// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told about the widgets of a window.
#pragma once

#include <QStringList>

class QWidget;

namespace rd::test
{
/// The name that is read out; empty when there is none.
[[nodiscard]] QString spokenName(QWidget &widget);
/// Class and name of the widget and of what it stands in.
[[nodiscard]] QString placeOf(const QWidget &widget);
/// What can take the focus, or be pressed, and has no name.
[[nodiscard]] QStringList nameless(QWidget &window);
/// Buttons of one window that are read out alike.
[[nodiscard]] QStringList namedAlike(QWidget &window);
/// What is disabled by itself, not with what it stands in, and does not say why.
[[nodiscard]] QStringList disabledWithoutReason(QWidget &window);
/// Columns that are shown and have no header.
[[nodiscard]] QStringList columnsWithoutHeader(QWidget &window);
}
