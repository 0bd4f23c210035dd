// SPDX-License-Identifier: GPL-3.0-or-later
// Enter in a field does nothing by itself: a scanner sends it, too.
#pragma once

class QEvent;

namespace rd::ui
{
/// Takes a press of Enter, so that nobody else acts on it; true when it was one.
[[nodiscard]] bool takesEnter(QEvent &event);
}
