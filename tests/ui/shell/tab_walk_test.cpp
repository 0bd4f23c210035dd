// SPDX-License-Identifier: GPL-3.0-or-later
// On every screen Tab reaches all that takes keys, in the order in which one reads, and Shift+Tab goes the same way back.
#include "tests/support/catch.h"
#include "tests/ui/shell/stops.h"
#include "tests/ui/shell/tour.h"

using namespace rd;
using namespace rd::test;

namespace
{
void checkWalk(TourWindow &tour)
{
    QWidget *first = tour.shown("scan");
    (first != nullptr ? first : tour.shown("otherLanguage"))->setFocus(); // on the login page
    const QList<Stop> forward = walkStops(tour.window(), {Qt::Key_Tab});
    INFO(namesOf(forward).join(QLatin1Char(' ')).toStdString());
    QStringList missing = namesOf(stopsOf(tour.window()));
    for (const QString &name : namesOf(forward)) {
        missing.removeOne(name);
    }
    CHECK(missing.join(QLatin1Char(' ')) == QString());
    for (qsizetype i = 1; i < forward.size(); ++i) {
        INFO(forward[i - 1].name.toStdString() << " -> " << forward[i].name.toStdString());
        CHECK(isReadBefore(forward[i - 1], forward[i]));
    }
    QStringList back = namesOf(walkStops(tour.window(), {Qt::Key_Shift, Qt::Key_Backtab}));
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
        checkWalk(tour);
    }
}
