// SPDX-License-Identifier: GPL-3.0-or-later
// What one action asks before it is done: quantities, a reason, a tender.
#pragma once

#include "core/workflow/action.h"
#include "core/workflow/rights.h"

#include <QWidget>

namespace rd
{
struct ReturnView;
}

namespace rd::ui
{
class AppContext;

class ActionForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual Action action() const = 0;
    /// False marks what must be chosen first, and takes the focus there.
    [[nodiscard]] virtual bool isComplete() { return true; }
    /// Where typing starts; nullptr: nothing has to be typed.
    [[nodiscard]] virtual QWidget *firstField() const { return nullptr; }
    /// The verb of the button, when it depends on what was typed: "Pay ¥298.50".
    [[nodiscard]] virtual QString verb() const { return {}; }
    /// Forms whose rows are added while typing: how many there are, and that there are to be so many.
    [[nodiscard]] virtual int rows() const { return 0; }
    virtual void setRows(int) {}
    /// The fields have again what was typed before: what hangs on them is looked up.
    virtual void refilled() {}

Q_SIGNALS:
    void verbChanged();
};
}
