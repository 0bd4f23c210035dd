// SPDX-License-Identifier: GPL-3.0-or-later
// On every screen Tab reaches all that takes keys, in the order in which one reads, and Shift+Tab goes the same way back.
#include "tests/support/catch.h"
#include "tests/ui/shell/stops.h"
#include "tests/ui/shell/tour.h"
#include "ui/common/widgets/tab_order.h"

#include <QFile>

using namespace rd;
using namespace rd::test;

namespace
{
/// `first`: what one reads first in the window.
void checkWalk(QWidget &window, QWidget &first)
{
    first.setFocus();
    const QList<Stop> forward = walkStops(window, {Qt::Key_Tab});
    INFO(namesOf(forward).join(QLatin1Char(' ')).toStdString());
    QStringList missing = namesOf(stopsOf(window));
    for (const QString &name : namesOf(forward)) {
        missing.removeOne(name);
    }
    CHECK(missing.join(QLatin1Char(' ')) == QString());
    for (qsizetype i = 1; i < forward.size(); ++i) {
        INFO(forward[i - 1].name.toStdString() << " -> " << forward[i].name.toStdString());
        CHECK(isReadBefore(forward[i - 1], forward[i]));
    }
    QStringList back = namesOf(walkStops(window, {Qt::Key_Shift, Qt::Key_Backtab}));
    std::reverse(back.begin() + 1, back.end()); // both begin at the same place
    CHECK(back.join(QLatin1Char(' ')) == namesOf(forward).join(QLatin1Char(' ')));
}
}

TEST_CASE("Tab reaches everything on every screen in reading order, and Shift+Tab goes the same way back", "[order]")
{
    TourWindow tour;
    for (const Station &station : stations()) {
        INFO(station.name.toStdString());
        station.go(tour);
        INFO("begins at " << currentStop().name.toStdString());
        CHECK(currentStop().isReal);
        QWidget *first = tour.shown("scan");
        checkWalk(tour.window(), first != nullptr ? *first : *tour.shown("otherLanguage")); // on the login page
    }
}

TEST_CASE("Tab goes through the first run, and through what is said of a store that cannot be opened", "[order]")
{
    const DeskSettings settings;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    if (GENERATE(false, true)) {
        QFile noStore(path);
        REQUIRE(noStore.open(QIODevice::WriteOnly));
        REQUIRE(noStore.write("this is no store") > 0);
    }
    const FrozenClock clock(UtcTime::fromMs(1'795'000'000'000));
    ui::MainWindow window(clock);
    window.openStore(path);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(currentStop().isReal);
    const QList<QWidget *> stops = ui::tabStopsOf(window);
    REQUIRE(stops.size() > 1);
    checkWalk(window, *stops.front());
}
