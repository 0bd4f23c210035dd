// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what is shown has the room it needs.
#pragma once

#include <QStringList>

class QWidget;

namespace rd::test
{
/// Labels and buttons that are narrower or lower than their text, or stand partly outside of what they stand in.
[[nodiscard]] QStringList clipped(QWidget &window);
}
