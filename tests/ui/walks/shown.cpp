// SPDX-License-Identifier: GPL-3.0-or-later
// Our windows among all that Qt makes.
#include "tests/ui/walks/shown.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>

namespace rd::test
{
QList<QWidget *> shownWindows()
{
    QList<QWidget *> shown;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool isOurs = qobject_cast<ui::MainWindow *>(window) != nullptr
                            || qobject_cast<QDialog *>(window) != nullptr || qobject_cast<QMenu *>(window) != nullptr;
        if (window->isVisible() && isOurs) {
            shown.append(window);
        }
    }
    return shown;
}
}
