// SPDX-License-Identifier: GPL-3.0-or-later
// Looking again until nothing is new.
#include "tests/ui/walks/settle.h"

#include "tests/ui/walks/words.h"
#include "ui/shell/frame/scan_box.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace rd::test
{
namespace
{
constexpr int kSettleMs = 30;
constexpr int kMostSettles = 40;
constexpr int kFlashMs = 5'000;

/// The scan box shows for a moment whether it understood.
bool isFlashing()
{
    const QWidgetList widgets = QApplication::allWidgets();
    return std::any_of(widgets.begin(), widgets.end(), [](const QWidget *widget) {
        const auto *box = qobject_cast<const ui::ScanBox *>(widget);
        return box != nullptr && box->isVisible() && box->isFlashing();
    });
}
}

/// Until nothing more comes: some figures are counted in another thread.
void settle()
{
    static_cast<void>(QTest::qWaitFor([] { return !isFlashing(); }, kFlashMs));
    QStringList before;
    QStringList now;
    int count = 0;
    do {
        before = now;
        QTest::qWait(kSettleMs);
        now = wordsShown();
    } while (now != before && ++count < kMostSettles);
}
}
