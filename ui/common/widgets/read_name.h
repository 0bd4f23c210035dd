// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader calls a field that has no label of its own.
#pragma once

#include <QString>

class QWidget;

namespace rd::ui
{
/// Readers take the value of a box with choices for its name, and its label for what it is: where none is on the screen, one that is
/// not shown says it. Call it again for another language, and once the field stands in its place.
void setReadName(QWidget &field, const QString &name);
}
