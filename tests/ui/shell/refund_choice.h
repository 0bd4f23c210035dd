// SPDX-License-Identifier: GPL-3.0-or-later
// Goes down the list of refunds with the arrow key to one that can be paid.
#pragma once

#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/tour.h"

#include <QTableView>

namespace rd::test
{
inline bool choosePayable(TourWindow &tour, Keyboard &keys)
{
    auto *list = tour.find<QTableView>("refundsDue");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    for (int row = 0; row < list->model()->rowCount() && !tour.shown("pay")->isEnabled(); ++row) {
        keys.press(Qt::Key_Down);
    }
    return tour.shown("pay")->isEnabled();
}
}
