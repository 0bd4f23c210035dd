// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of choices, whoever presses them: a finger, a key, or what reads the screen.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "ui/common/widgets/filter_chip.h"
#include "ui/common/widgets/segment_row.h"
#include "ui/common/widgets/step_strip.h"
#include "ui/common/widgets/strip_button.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QAbstractButton *button(QWidget &row, const QString &name)
{
    return row.findChild<QAbstractButton *>(name);
}
}

TEST_CASE("what a screen reader toggles on a row of segments is chosen", "[ui][common]")
{
    dressTests();
    ui::SegmentRow row({u"a"_s, u"b"_s});
    QSignalSpy chosen(&row, &ui::SegmentRow::choiceMade);
    button(row, u"segment_b"_s)->toggle();
    CHECK(row.chosen() == u"b"_s);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front() == u"b"_s);
    row.setChosen(u"a"_s); // the program, not a person
    CHECK(row.chosen() == u"a"_s);
    CHECK(chosen.size() == 1);
    button(row, u"segment_b"_s)->click();
    CHECK(chosen.size() == 2);
}

TEST_CASE("a chip is chosen once for each press, the chosen one again too", "[ui][common]")
{
    dressTests();
    ui::FilterRow row;
    row.addChip(u"all"_s, u"All"_s);
    row.addChip(u"late"_s, u"Late"_s);
    QSignalSpy chosen(&row, &ui::FilterRow::choiceMade);
    button(row, u"filter_late"_s)->click();
    CHECK(chosen.size() == 1);
    button(row, u"filter_late"_s)->click(); // takes back what else filters the list
    CHECK(chosen.size() == 2);
    button(row, u"filter_all"_s)->toggle();
    CHECK(chosen.size() == 3);
    row.setChosen(u"late"_s);
    CHECK(chosen.size() == 3);
    row.go(1);
    CHECK(chosen.back().front() == u"all"_s);
}

TEST_CASE("any number of chips is switched by itself", "[ui][common]")
{
    dressTests();
    ui::FilterRow row;
    row.addChip(u"a"_s, u"A"_s);
    row.addChip(u"b"_s, u"B"_s);
    row.setMany();
    QSignalSpy chosen(&row, &ui::FilterRow::choiceMade);
    button(row, u"filter_b"_s)->click();
    CHECK(row.isOn(u"a"_s));
    CHECK(row.isOn(u"b"_s));
    button(row, u"filter_b"_s)->click();
    CHECK_FALSE(row.isOn(u"b"_s));
    CHECK(chosen.size() == 2);
    row.setOn(u"b"_s, true);
    CHECK(chosen.size() == 2);
}

TEST_CASE("a row of chips without room scrolls to the one that is chosen", "[ui][common]")
{
    dressTests();
    ui::FilterRow row;
    for (int i = 0; i < 12; ++i) {
        row.addChip(u"chip%1"_s.arg(i), u"A long word %1"_s.arg(i));
    }
    row.resize(300, row.sizeHint().height());
    row.show();
    row.setChosen(u"chip11"_s);
    const QWidget *last = button(row, u"filter_chip11"_s);
    const QRect shown(last->mapTo(&row, QPoint()), last->size());
    CHECK(row.rect().contains(shown));
}

TEST_CASE("where letters are large the strip shows pictures, and the words are read out and stand in the tooltip",
          "[ui][common]")
{
    dressTests();
    ui::StepStrip strip;
    std::vector<ui::StripStep> steps;
    for (const Step step :
         {Step::Review, Step::Receive, Step::Inspect, Step::Countersign, Step::Settle, Step::HandBack}) {
        steps.push_back({step, u"A rather long word"_s, 12, 3});
    }
    strip.resize(2000, 48);
    strip.setSteps(steps);
    const auto *first = strip.findChild<ui::StripButton *>(u"step_review"_s);
    CHECK(first->toolTip().isEmpty());
    strip.resize(700, 48);
    strip.setSteps(steps);
    CHECK(first->toolTip() == u"A rather long word"_s);
    CHECK(first->accessibleName() == u"A rather long word: 12, 3 late"_s);
    CHECK(first->minimumSizeHint().width() < 700 / 6);
}
