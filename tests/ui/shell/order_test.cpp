// SPDX-License-Identifier: GPL-3.0-or-later
// Where Tab, F6 and Escape lead.
#include "tests/support/catch.h"
#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/tour.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QApplication>
#include <QTabBar>

using namespace rd;
using namespace rd::test;

namespace
{
/// Names of what has the focus after each Tab, from the scan box on until it comes round; nameless things by their class.
QStringList walk(TourWindow &tour)
{
    Keyboard keys(tour.window());
    tour.find("scan")->setFocus();
    QStringList names;
    constexpr int kMost = 120;
    do {
        const QWidget *focused = QApplication::focusWidget();
        names.append(focused->objectName().isEmpty() ? QString::fromLatin1(focused->metaObject()->className())
                                                     : focused->objectName());
        keys.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != tour.find("scan") && names.size() < kMost);
    return names;
}

void checkOrder(const QStringList &walked, const QStringList &wanted)
{
    INFO(walked.join(QLatin1Char(' ')).toStdString());
    qsizetype last = -1;
    for (const QString &name : wanted) {
        INFO(name.toStdString());
        const qsizetype at = walked.indexOf(name);
        CHECK(at > last);
        last = std::max(at, last);
    }
}
}

TEST_CASE("Tab goes from the scan box to steps, tabs, chips, table and pane, and round", "[order]")
{
    TourWindow tour;
    tour.window().frame()->pages().showReturn(tour.at(Step::Inspect));
    tour.settle();
    checkOrder(walk(tour),
               {QStringLiteral("scan"), QStringLiteral("newReturn"), QStringLiteral("menu"),
                QStringLiteral("step_review"), QStringLiteral("step_settle"), QStringLiteral("rd::ui::CountTabBar"),
                QStringLiteral("filter_open"), QStringLiteral("returnsTable"), QStringLiteral("primaryAction"),
                QStringLiteral("noteAction"), QStringLiteral("howComputed")});
}
