// SPDX-License-Identifier: GPL-3.0-or-later
// Reading everything on a window: labels, headers, rows, entries, tooltips, placeholders, spoken names.
#pragma once

#include <QStringList>

class QWidget;

namespace rd::test
{
[[nodiscard]] QStringList wordsOn(QWidget &window);
/// Of every window that is shown.
[[nodiscard]] QStringList wordsShown();
/// What stands in one and not in the other.
[[nodiscard]] QStringList missingFrom(QStringList there, const QStringList &wanted);
}
