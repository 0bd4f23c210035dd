// SPDX-License-Identifier: GPL-3.0-or-later
// F6 and Shift+F6 go through the parts of every screen: band, strip, tabs, then list, bench or pane.
#include "tests/support/catch.h"
#include "tests/ui/shell/stops.h"
#include "tests/ui/shell/tour.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

using namespace rd;
using namespace rd::test;

namespace
{
constexpr int kMost = 20;

void checkParts(TourWindow &tour, const QStringList &wanted)
{
    tour.shown("scan")->setFocus();
    const QList<Stop> forward = walkStops(tour.window(), {Qt::Key_F6});
    REQUIRE(forward.size() < kMost);
    for (const Stop &stop : forward) {
        INFO(stop.name.toStdString());
        CHECK(stop.isReal);
    }
    CHECK(namesOf(forward).join(QLatin1Char(' ')) == wanted.join(QLatin1Char(' ')));
    QStringList back = namesOf(walkStops(tour.window(), {Qt::Key_Shift, Qt::Key_F6}));
    std::reverse(back.begin() + 1, back.end());
    CHECK(back.join(QLatin1Char(' ')) == wanted.join(QLatin1Char(' ')));
}

QStringList parts(const char *ofTheScreen)
{
    const QString all = QStringLiteral("scan step_review rd::ui::CountTabBar ") + QString::fromLatin1(ofTheScreen);
    return all.split(QLatin1Char(' '));
}
}

TEST_CASE("F6 goes through the parts of every tab and Shift+F6 back", "[order]")
{
    TourWindow tour;
    const auto &[place, wanted] = GENERATE(table<ui::Place, const char *>({
        {ui::Place::Returns, "returnsTable copyNumber"},
        {ui::Place::Inspection, "filter_inspect bench inspectNote"},
        {ui::Place::Refunds, "refundsDue payoutsToday openReturn"},
        {ui::Place::Overdue, "segment_step overdueTable closeMessage"},
        {ui::Place::Reports, "monthBefore segment_returns"},
    }));
    tour.window().frame()->pages().showReturn(tour.at(Step::Settle));
    tour.window().frame()->pages().go(place);
    tour.settle();
    checkParts(tour, parts(wanted));
}

TEST_CASE("F6 goes through a new return and the import assistant", "[order]")
{
    TourWindow tour;
    tour.window().frame()->pages().startNewReturn(std::nullopt);
    tour.settle();
    checkParts(tour, parts("backToList contactPhone"));
    tour.window().frame()->showImport();
    tour.settle();
    tour.shown("scan")->setFocus();
    const QStringList walked = namesOf(walkStops(tour.window(), {Qt::Key_F6}));
    CHECK(walked.join(QLatin1Char(' ')) == QStringLiteral("scan step_review importFile importChoose importBack"));
}
