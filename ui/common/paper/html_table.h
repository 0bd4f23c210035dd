// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of printed pages.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rd::ui
{
/// Figures stand at the right.
[[nodiscard]] QString htmlCell(const QString &text, bool isFigure = false, const char *tag = "td");
/// The begin of a table with its header; `figures` are the columns of figures.
[[nodiscard]] QString htmlTableHead(const QStringList &names, const std::vector<int> &figures);
}
