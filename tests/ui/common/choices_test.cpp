// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of choices, whoever presses them: a finger, a key, or what reads the screen.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "ui/common/widgets/filter_chip.h"
#include "ui/common/widgets/key_group.h"
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

TEST_CASE("a key of a group is chosen once, whoever presses it, the chosen one again too", "[ui][common]")
{
    dressTests();
    ui::KeyGroup group(3);
    group.setChoices(
        {{u"new"_s, u"Unopened"_s, {}}, {u"used"_s, u"Signs of use"_s, {}}, {u"bad"_s, u"Defective"_s, {}}});
    group.setKeys(&group);
    group.show();
    group.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&group));
    QSignalSpy chosen(&group, &ui::KeyGroup::choiceMade);
    button(group, u"key_used"_s)->toggle(); // by what reads the screen
    CHECK(group.chosen() == u"used"_s);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front() == u"used"_s);
    button(group, u"key_bad"_s)->click();
    CHECK(chosen.size() == 2);
    button(group, u"key_bad"_s)->click();
    CHECK(chosen.size() == 3);
    QTest::keyClick(button(group, u"key_bad"_s), Qt::Key_1);
    CHECK(chosen.size() == 4);
    QTest::keyClick(button(group, u"key_bad"_s), Qt::Key_1);
    CHECK(chosen.size() == 5);
    group.setChosen(u"used"_s); // the program
    group.setChosen({});
    CHECK(chosen.size() == 5);
}

TEST_CASE("keys stand in as many columns as there is room for, with the choice as it was", "[ui][common]")
{
    dressTests();
    ui::KeyGroup group(4);
    group.setChoices({{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}, {u"c"_s, u"C"_s, {}}, {u"d"_s, u"D"_s, {}}});
    group.setChosen(u"c"_s);
    group.resize(600, 200);
    group.show();
    const auto row = [&group](const QString &name) { return button(group, name)->y(); };
    CHECK(row(u"key_d"_s) == row(u"key_a"_s));
    QSignalSpy chosen(&group, &ui::KeyGroup::choiceMade);
    group.setColumns(2);
    QTest::qWait(1);
    CHECK(row(u"key_b"_s) == row(u"key_a"_s));
    CHECK(row(u"key_c"_s) > row(u"key_a"_s));
    CHECK(button(group, u"key_b"_s)->geometry().right() > 500);
    CHECK(group.chosen() == u"c"_s);
    CHECK(chosen.isEmpty());
}

TEST_CASE("a step of the strip filters and is let go, whoever presses it", "[ui][common]")
{
    dressTests();
    ui::StepStrip strip;
    strip.setSteps({{Step::Review, u"Review"_s, 2, 0}, {Step::Receive, u"Receive"_s, 1, 0}});
    QSignalSpy pressed(&strip, &ui::StepStrip::stepPressed);
    QSignalSpy released(&strip, &ui::StepStrip::stepReleased);
    button(strip, u"step_review"_s)->toggle();
    REQUIRE(pressed.size() == 1);
    CHECK(pressed.front().front().value<Step>() == Step::Review);
    button(strip, u"step_receive"_s)->click();
    CHECK(pressed.size() == 2);
    CHECK(released.isEmpty());
    CHECK_FALSE(button(strip, u"step_review"_s)->isChecked());
    button(strip, u"step_receive"_s)->click();
    CHECK(released.size() == 1);
    CHECK_FALSE(button(strip, u"step_receive"_s)->isChecked());
    strip.setChosen(Step::Review); // the list was filtered elsewhere
    strip.setChosen(std::nullopt);
    CHECK(pressed.size() == 2);
    CHECK(released.size() == 1);
}
