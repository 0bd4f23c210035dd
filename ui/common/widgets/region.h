// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a screen between which F6 goes: a list, a pane, a bench.
#pragma once

#include <QList>

class QWidget;

namespace rd::ui
{
/// F6 stops here, in the order in which the screen made its parts.
void markRegion(QWidget &part);
/// The marked parts of a screen that can be seen; the screen itself when it has none.
[[nodiscard]] QList<QWidget *> regionsOf(QWidget &screen);
/// The place in a part at which one enters it, when it is not the first.
void setRegionEntry(QWidget &part, QWidget &entry);
/// Puts the focus there, or on the first place in it that takes keys.
void enterRegion(QWidget &region);
}
