// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a screen between which F6 goes: a list, a pane, a bench.
#pragma once

#include <QList>

class QWidget;

namespace rd::ui
{
/// F6 stops here, in the order in which one reads.
void markRegion(QWidget &part);
/// The marked parts of a screen that can be seen; the screen itself when it has none.
[[nodiscard]] QList<QWidget *> regionsOf(QWidget &screen);
/// The place in a part at which one enters it, when it is not the first.
void setRegionEntry(QWidget &part, QWidget &entry);
/// Puts the focus there, or on the first place in it that takes keys; false when there is none.
bool enterRegion(QWidget &region);
/// Puts the focus where work on a screen begins: at its own entry, or that of its first part.
void enterScreen(QWidget &screen);
/// Puts the focus back where it last was on a screen, or where work begins.
void returnToScreen(QWidget &screen);
}
