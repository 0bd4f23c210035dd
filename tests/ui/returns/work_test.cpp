// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a step with a key, giving it more time, and reminding, from the page of a return.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

void waiting(StoreFixture &store)
{
    (void)received(store, u"4001"_s, u"1"_s, u"90.00"_s);
}

Task taskOf(ReturnsFixture &window)
{
    return *window.store().show(kNumber).returnCase.openTask(Step::Inspect);
}
}

TEST_CASE("a step of one's role is taken with a key", "[ui][returns]")
{
    ReturnsFixture window(u"na"_s, waiting);
    window.page().showReturn(kNumber);
    window.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return taskOf(window).owner.staff.has_value(); }));
    CHECK(taskOf(window).owner == Owner::person(window.store().session(u"na"_s).staff.id));
}

TEST_CASE("a manager gives a step more time, and the due time says who did and why", "[ui][returns]")
{
    ReturnsFixture window(u"hao"_s, waiting);
    window.page().showReturn(kNumber);
    const UtcTime limit = taskOf(window).dueAt;
    window.find<ui::DetailPane>("detailPane")->start(Right::Extend);
    CHECK(window.find<QDateTimeEdit>("extendUntil")->dateTime() == QDateTime(QDate(2026, 11, 25), QTime(10, 0)));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return window.words().contains(u"Why is there more time?"_s); }));
    window.find<QWidget>("actionText")->setFocus();
    window.type(u"the lamp needs a day"_s);
    window.inBothLanguages(u"extend"_s);
    window.find<QWidget>("actionText")->setFocus();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return taskOf(window).extendedBy.has_value(); }));
    CHECK(taskOf(window).dueAt == limit.plusMinutes(24 * 60));
    CHECK(taskOf(window).limitAt == limit);
    auto *how = window.page().findChild<QToolButton *>(u"dueHow"_s);
    REQUIRE(waitFor([how] { return how->isVisible(); })); // the panel has closed
    how->click();
    const auto *extended = window.page().findChild<QLabel *>(u"dueExtended"_s);
    REQUIRE(extended != nullptr);
    const QString told = extended->text();
    CHECK(told.contains(u"until 2026-11-25 Wed 10:00: the lamp needs a day"_s));
    CHECK(told.contains(u"The limit was 2026-11-24 Tue 10:00"_s));
}

TEST_CASE("a step is given back to everybody of a role", "[ui][returns]")
{
    ReturnsFixture window(u"hao"_s, waiting);
    (void)must(window.store().writer().assign(window.store().as(u"hao"_s), kNumber, Step::Inspect, u"na"_s));
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::Assign);
    auto *people = window.find<QComboBox>("assignPerson");
    people->setCurrentIndex(people->findText(u"Everybody: Inspector"_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return taskOf(window).owner == Owner::of(Role::Inspector); }));
}
