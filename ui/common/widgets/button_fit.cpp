// SPDX-License-Identifier: GPL-3.0-or-later
// Taking away until it fits.
#include "ui/common/widgets/button_fit.h"

#include "ui/common/widgets/action_button.h"

namespace rd::ui
{
namespace
{
int neededBy(const QList<ActionButton *> &buttons, int spacing)
{
    int sum = spacing * static_cast<int>(buttons.size() - 1);
    for (const ActionButton *button : buttons) {
        sum += button->sizeHint().width();
    }
    return sum;
}
}

void fitButtons(const QList<ActionButton *> &buttons, int spacing, int room)
{
    for (ActionButton *button : buttons) {
        button->setIconOnly(false);
        button->setHintShown(true);
    }
    for (qsizetype last = buttons.size() - 1; last >= 0 && neededBy(buttons, spacing) > room; --last) {
        buttons[last]->setHintShown(false);
    }
    for (qsizetype last = buttons.size() - 1; last > 0 && neededBy(buttons, spacing) > room; --last) {
        buttons[last]->setIconOnly(true);
    }
}
}
