// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at the key.
#include "ui/common/widgets/enter_key.h"

#include <QKeyEvent>

namespace rd::ui
{
bool takesEnter(QEvent &event)
{
    if (event.type() != QEvent::KeyPress) {
        return false;
    }
    const int key = static_cast<QKeyEvent &>(event).key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter) {
        event.accept();
    }
    return isEnter;
}
}
