// SPDX-License-Identifier: GPL-3.0-or-later
// The windows that are shown.
#pragma once

#include <QList>

class QWidget;

namespace rd::test
{
/// The window and what is open over it.
[[nodiscard]] QList<QWidget *> shownWindows();
}
