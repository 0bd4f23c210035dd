// SPDX-License-Identifier: GPL-3.0-or-later
// Where Tab stops: in the order of the layouts, which is the order in which one reads, whenever a part was made.
#pragma once

#include <QList>

class QWidget;

namespace rd::ui
{
/// Every widget inside a part of the window, seen or not, in reading order.
[[nodiscard]] QList<QWidget *> inReadingOrder(QWidget &part);
/// It can be seen and takes keys by Tab itself, not by another in its place.
[[nodiscard]] bool isTabStop(const QWidget &widget);
/// The stops of a part of the window, in reading order.
[[nodiscard]] QList<QWidget *> tabStopsOf(QWidget &part);
/// Moves the focus of the window to the next or the previous stop, round at the ends; false when there is none.
bool goToTabStop(QWidget &window, bool isNext);
}
