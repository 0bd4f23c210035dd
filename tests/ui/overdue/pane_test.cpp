// SPDX-License-Identifier: GPL-3.0-or-later
// Why a return is late, as a sum that adds up; and handing it over, with who may not.
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "ui/overdue/late_actions.h"
#include "ui/overdue/late_pane.h"
#include "ui/overdue/overdue_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

using namespace rd;
using namespace rd::test;
using rd::ui::OverduePage;

namespace
{
constexpr qint64 kHour = 60;

QString late(StoreFixture &store)
{
    const QString number = received(store, QStringLiteral("0101"), QStringLiteral("1"), QStringLiteral("9.00"));
    store.clock().advanceMinutes(59 * kHour);
    return number;
}

const Task &taskOf(const ReturnView &view)
{
    return *view.returnCase.openTask(Step::Inspect);
}
}

TEST_CASE("the sum adds up to the due time", "[ui][overdue]")
{
    StoreFixture store;
    const QString number = late(store);
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    // 22 November 10:00 in Shanghai + 48 hours
    CHECK(stage.find<QLabel>("whySum")->text()
          == QStringLiteral("2026-11-22 Sun 10:00 + 2 days = 2026-11-24 Tue 10:00"));
    CHECK(store.show(number).returnCase.openTask(Step::Inspect)->dueAt
          == UtcTime::parse(QStringLiteral("2026-11-24T02:00:00Z")));
    CHECK(stage.text().contains(QStringLiteral("Late 11 h")));
    CHECK(stage.text().contains(QStringLiteral("Inspect within 2 days")));
}

TEST_CASE("waiting for the customer moves the due time, and the sum says so", "[ui][overdue]")
{
    StoreFixture store;
    const QString number = received(store, QStringLiteral("0101"), QStringLiteral("1"), QStringLiteral("9.00"));
    const auto act = [&](const Action &action) {
        (void)must(store.writer().act(store.as(QStringLiteral("li")), number, action));
    };
    act(HoldReturn{QStringLiteral("asked for the invoice")});
    store.clock().advanceMinutes(8 * kHour);
    act(Resume{});
    store.clock().advanceMinutes(60 * kHour);
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    CHECK(stage.find<QLabel>("whySum")->text()
          == QStringLiteral("2026-11-22 Sun 10:00 + 2 days + paused 8 h = 2026-11-24 Tue 18:00"));
    CHECK(taskOf(store.show(number)).dueAt == UtcTime::parse(QStringLiteral("2026-11-24T10:00:00Z")));
}

TEST_CASE("in opening hours the pane says hour by hour what counted, and which year has no holidays", "[ui][overdue]")
{
    StoreFixture store;
    QJsonObject rules = policyToJson(*store.reader().policy(), store.reader().facts().currency);
    rules.insert(QStringLiteral("opening_hours"), QJsonObject{{QStringLiteral("holidays"), QStringLiteral("closed")},
                                                              {QStringLiteral("years"), QJsonArray()}});
    REQUIRE(store.writer().setPolicy(store.as(QStringLiteral("hao")), rules));
    (void)received(store, QStringLiteral("0101"), QStringLiteral("1"), QStringLiteral("9.00"));
    store.clock().advanceMinutes(5 * 24 * kHour);
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    CHECK(stage.text().contains(QStringLiteral("opening hours only")));
    CHECK(stage.text().contains(QStringLiteral("counted, 11 h")));
    CHECK(stage.text().contains(QStringLiteral("night, 12 h not counted")));
    CHECK_FALSE(stage.find<QLabel>("whySum")->isVisible());
    CHECK(stage.find<QLabel>("dueUncovered")->text().contains(QStringLiteral("2026")));
    CHECK(stage.find<QLabel>("holidayNotice")->isVisible());
    CHECK(stage.find<QLabel>("holidayNotice")->text().contains(QStringLiteral("2026")));
}

TEST_CASE("a manager hands the step to somebody", "[ui][overdue]")
{
    StoreFixture store;
    const QString number = late(store);
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    auto *people = stage.page().pane()->actions()->people();
    people->setCurrentIndex(people->findData(QStringLiteral("na")));
    stage.find<QAbstractButton>("handOver")->click();
    REQUIRE(QTest::qWaitFor([&] { return taskOf(store.show(number)).owner.staff.has_value(); }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("Owner: Li Na")); }, 10'000));
}

TEST_CASE("who is no manager is told why handing over is off, and can still note and chase", "[ui][overdue]")
{
    StoreFixture store;
    const QString number = late(store);
    PageStage<OverduePage> stage(store, QStringLiteral("li"));
    CHECK_FALSE(stage.find<QAbstractButton>("handOver")->isEnabled());
    CHECK(stage.text().contains(QStringLiteral("Only a manager hands work over.")));
    CHECK_FALSE(stage.find<QAbstractButton>("lateNote")->isEnabled());
    QTest::keyClicks(stage.find<QLineEdit>("lateNoteText"), QStringLiteral("waits for the joiner"));
    stage.find<QAbstractButton>("lateNote")->click();
    const auto lastText = [&] { return store.show(number).events.back().text; };
    REQUIRE(QTest::qWaitFor([&] { return lastText() == QStringLiteral("waits for the joiner"); }, 10'000));
    const auto isFree = [&] {
        return stage.find<QLineEdit>("lateNoteText")->text().isEmpty();
    }; // the window has heard of it
    REQUIRE(QTest::qWaitFor(isFree, 10'000));
    stage.find<QAbstractButton>("customerAsked")->click();
    REQUIRE(stage.waitFor([&] { return store.show(number).returnCase.rma.chasers == 1; }));
}

TEST_CASE("handing over what somebody else changed in between is refused and said", "[ui][overdue]")
{
    StoreFixture store;
    const QString number = late(store);
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    auto *people = stage.page().pane()->actions()->people();
    people->setCurrentIndex(people->findData(QStringLiteral("lei")));
    (void)must(store.writer().act(store.as(QStringLiteral("li")), number, AddNote{QStringLiteral("in between")}));
    stage.find<QAbstractButton>("handOver")->click();
    REQUIRE(QTest::qWaitFor([&] { return stage.find<QAbstractButton>("handOver")->isEnabled(); }, 10'000));
    CHECK_FALSE(taskOf(store.show(number)).owner.staff.has_value());
}

TEST_CASE("a role's task says who of that role is here today", "[ui][overdue]")
{
    StoreFixture store;
    (void)late(store);
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    CHECK(stage.text().contains(QStringLiteral("nobody of this role")));
    (void)must(store.writer().login(QStringLiteral("na"), QStringLiteral("246810"), LoginKind::Window));
    stage.context().readAgain();
    stage.page().refresh();
    CHECK(stage.text().contains(QStringLiteral("Here today\nLi Na")));
}
