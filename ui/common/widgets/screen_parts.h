// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a page about one thing (a customer, an article, a credit): its name over what is known, figures over a list.
#pragma once

#include <QList>

class QFrame;
class QWidget;

namespace rd::ui
{
/// Rows of words, the name first.
[[nodiscard]] QFrame *makeScreenHead(const QList<QWidget *> &rows);
/// Figures over a boxed list that takes what room there is.
[[nodiscard]] QWidget *makeScreenBody(QWidget *figures, QWidget *list);
}
