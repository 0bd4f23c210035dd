// SPDX-License-Identifier: GPL-3.0-or-later
// How the due time of a return was reckoned, over the pane until Esc or a click beside it.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

namespace rd::ui
{
class Formatter;

class DuePopup final : public QFrame
{
    Q_OBJECT

public:
    DuePopup(const ReturnView &view, const Task &task, const Formatter &format, QWidget *parent);
    /// Opens under a widget, within the screen.
    void openUnder(const QWidget &anchor);
};
}
