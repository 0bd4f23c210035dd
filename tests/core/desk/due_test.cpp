// SPDX-License-Identifier: GPL-3.0-or-later
// Due times in opening hours, in a real file: what is kept, what moves with a hold, and that the explanation always agrees.
#include "core/desk/due_json.h"
#include "core/policy/deadline.h"
#include "core/policy/policy_json.h"
#include "core/storage/verify.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"
#include "tests/support/values.h"

#include <random>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
void setHours(StoreFixture &store, const QJsonValue &hours)
{
    QJsonObject document = policyToJson(*store.reader().policy(), store.reader().facts().currency);
    document.insert(u"opening_hours"_s, hours);
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), document));
}

QString received(StoreFixture &store)
{
    store.sell(u"0101"_s, {{u"9"_s, u"90.00"_s}});
    const QString number = store.log(StoreFixture::request(u"0101"_s, 1, u"9"_s));
    REQUIRE(store.writer().act(store.as(u"li"_s), number, Receive{}));
    return number;
}

void act(StoreFixture &store, const QString &number, const Action &action)
{
    INFO(number.toStdString());
    REQUIRE(store.writer().act(store.as(u"li"_s), number, action));
}

TaskTimes inspecting(const StoreFixture &store, const QString &number)
{
    const ReturnView view = store.show(number);
    return view.timesOf(*view.returnCase.openTask(Step::Inspect));
}

/// Every task of the return: what is stored and what the walk from its opening gives.
void checkAgreement(const StoreFixture &store, const QString &number)
{
    const ReturnView view = store.show(number);
    for (const Task &task : view.returnCase.tasks) {
        const TaskTimes &times = view.timesOf(task);
        CHECK(times.reckoned.due == times.dueAt);
        CHECK((times.reckoned.stretches.empty() || times.reckoned.stretches.back().to == times.dueAt));
    }
}
}

// It is Sunday, 22 November 2026, ten o'clock.
TEST_CASE("a step is due by the opening hours in force when it opened, whatever is set later", "[desk][due]")
{
    StoreFixture store;
    const QString before = received(store);
    setHours(store, QJsonObject());
    CHECK(inspecting(store, before).dueAt == at("2026-11-24T10:00:00+08:00")); // 48 hours, day and night
    CHECK_FALSE(inspecting(store, before).isInHours);
    store.sell(u"0102"_s, {{u"1"_s, u"9.00"_s}});
    const QString after = store.log(StoreFixture::request(u"0102"_s, 1, u"1"_s));
    act(store, after, Receive{});
    CHECK(inspecting(store, after).dueAt == at("2026-11-26T10:00:00+08:00")); // of twelve hours a day
    CHECK(inspecting(store, after).isInHours);
    setHours(store, QJsonValue());
    for (const QString &number : {before, after}) {
        act(store, number, HoldReturn{u"away"_s});
    }
    store.clock().advanceMinutes(24 * 60);
    CHECK(inspecting(store, before).dueAt == at("2026-11-25T10:00:00+08:00"));
    CHECK(inspecting(store, after).dueAt == at("2026-11-27T10:00:00+08:00"));
    store.clock().advanceMinutes(12 * 60); // until ten in the evening
    CHECK(inspecting(store, before).dueAt == at("2026-11-25T22:00:00+08:00"));
    CHECK(inspecting(store, after).dueAt == at("2026-11-27T21:00:00+08:00"));
    for (const QString &number : {before, after}) {
        act(store, number, Resume{});
        checkAgreement(store, number);
    }
    CHECK(inspecting(store, after).dueAt == at("2026-11-27T21:00:00+08:00"));
    const ReturnView kept = store.show(after);
    CHECK(kept.returnCase.openTask(Step::Inspect)->pausedMs == 36 * 3'600'000LL);
    CHECK(kept.returnCase.openTask(Step::Inspect)->rules == PolicyVersion(2));
}

TEST_CASE("the promise at the request counts the opening hours", "[desk][due]")
{
    StoreFixture store;
    setHours(store, QJsonObject());
    store.sell(u"0101"_s, {{u"9"_s, u"90.00"_s}});
    LogRequest request = StoreFixture::request(u"0101"_s, 1, u"1"_s);
    request.areGoodsPresent = true;
    const auto check = store.reader().check(request);
    REQUIRE(check);
    // 48 hours and 24 hours, twelve a day, from ten o'clock on: six days.
    CHECK(check->promisedBy == at("2026-11-28T10:00:00+08:00"));
    CHECK(store.show(store.log(request)).returnCase.rma.promisedBy == check->promisedBy);
}

TEST_CASE("lists warn and are late by the opening hours", "[desk][due]")
{
    StoreFixture store;
    setHours(store, QJsonObject());
    const QString number = received(store); // due on the 26th at ten
    const auto row = [&] {
        ListQuery query;
        query.step = Step::Inspect;
        return store.reader().listReturns(query)->rows.front();
    };
    store.clock().advanceMinutes(3 * 24 * 60 - 1); // 36 of 48 hours are three days
    CHECK_FALSE(row().isDueSoon);
    store.clock().advanceMinutes(1);
    CHECK(row().isDueSoon);
    CHECK_FALSE(row().isLate);
    store.clock().advanceMinutes(24 * 60 + 1);
    CHECK(row().isLate);
    CHECK(row().dueAt == inspecting(store, number).dueAt);
}

TEST_CASE("a year whose holidays nobody said is told where the store closes on them", "[desk][due]")
{
    StoreFixture store;
    store.clock().advanceMinutes(39 * 24 * 60); // 31 December
    REQUIRE(store.writer().acceptClock(store.as(u"hao"_s), u"closed for a while"_s));
    setHours(store, QJsonObject{{u"holidays"_s, u"closed"_s}});
    const QString number = received(store);
    CHECK(inspecting(store, number).reckoned.yearsNotCovered == std::vector{2027});
    const QJsonObject shown = dueTimesToJson(store.show(number));
    const QJsonObject task = shown.value("tasks"_L1).toArray().last().toObject();
    CHECK(task.value("step"_L1) == u"inspect"_s);
    CHECK(task.value("years_not_covered"_L1) == QJsonArray{2027});
    CHECK(task.value("opening_hours"_L1) == true);
    CHECK(task.value("limit_minutes"_L1) == 2880);
    CHECK(task.value("stretches"_L1).toArray().first()["kind"_L1] == u"counted"_s);
    CHECK(task.value("stretches"_L1).toArray().first()["minutes"_L1] == 660);
}

TEST_CASE("whatever is held, resumed and set, the explanation ends at the due time", "[desk][due]")
{
    std::mt19937 dice(4);
    const auto roll = [&dice](int most) { return static_cast<int>(dice() % static_cast<unsigned>(most)); };
    StoreFixture store;
    const QJsonObject evenings{{u"mon"_s, QJsonArray{u"18:00-03:00"_s}},
                               {u"tue"_s, QJsonArray()},
                               {u"wed"_s, QJsonArray{u"09:00-12:00"_s, u"13:00-18:00"_s}},
                               {u"thu"_s, QJsonArray{u"00:00-24:00"_s}},
                               {u"fri"_s, QJsonArray{u"10:00-11:00"_s}},
                               {u"sat"_s, QJsonArray()},
                               {u"sun"_s, QJsonArray{u"20:00-02:00"_s}}};
    const std::array<QJsonValue, 3> hours{QJsonValue(), QJsonObject(), QJsonObject{{u"weekly"_s, evenings}}};
    setHours(store, hours[2]);
    const QString number = received(store);
    bool isHeld = false;
    for (int move = 0; move < 40; ++move) {
        store.clock().advanceMinutes(roll(3000));
        const int what = roll(6);
        if (what == 0) {
            setHours(store, hours.at(static_cast<std::size_t>(roll(3))));
        } else if (what == 1 && !isHeld) {
            REQUIRE(store.writer().act(store.as(u"na"_s), number,
                                       Inspect{{{1, Quantity::units(1), u"opened"_s, u"restock"_s}}, {}, {}}));
            if (store.show(number).returnCase.lines.front().quantities.toInspect().thousandths() <= 1000) {
                break;
            }
        } else {
            act(store, number, isHeld ? Action(Resume{}) : Action(HoldReturn{u"away"_s}));
            isHeld = !isHeld;
        }
        INFO(move);
        checkAgreement(store, number);
    }
    CHECK(store.show(number).returnCase.tasks.size() >= 3);
}
