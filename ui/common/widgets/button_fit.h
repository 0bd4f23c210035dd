// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons beside each other, in the room there is.
#pragma once

#include <QList>

namespace rd::ui
{
class ActionButton;

/// Without room for all, from the last on: first the shown keys go, then the words of all but the first. Pixels.
void fitButtons(const QList<ActionButton *> &buttons, int spacing, int room);
}
