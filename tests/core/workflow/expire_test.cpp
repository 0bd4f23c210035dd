// SPDX-License-Identifier: GPL-3.0-or-later
// Approved goods that never come: a warning, some days, and the place is free again.
#include "tests/core/workflow/scene.h"

#include "core/workflow/expire.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// Two of three pieces approved on 22 November, awaited for ten days, warned three days before.
struct Awaiting {
    Scene scene;

    explicit Awaiting(const char *quantity = "2")
    {
        scene.policy.goodsExpireDays = 10;
        scene.policy.goodsExpireWarnDays = 3;
        scene.must(li(), request(1, quantity));
    }
    void isDay(const char *today) { scene.situation.today = day(today); }
    [[nodiscard]] QString problem() const
    {
        const auto decided = decide(scene.situation, LetExpire{}, na(), scene.policy, scene.now);
        REQUIRE_FALSE(decided);
        CHECK(decided.error().code == ErrorCode::NotOutstanding);
        return decided.error().details.value(text("problem")).toString();
    }
};
}

TEST_CASE("the customer is warned once, and after the last day the goods are given up", "[workflow]")
{
    Awaiting awaiting;
    Scene &scene = awaiting.scene;
    awaiting.isDay("2026-11-28");
    CHECK(awaiting.problem() == text("not_expired"));
    awaiting.isDay("2026-11-29");
    scene.must(na(), LetExpire{});
    CHECK(scene.lastEvents() == text("expiry_warned"));
    CHECK(scene.lastMessages() == text("expiry_warned"));
    CHECK(scene.last.events.front().actor == Actor::policy()); // whoever asked
    CHECK(scene.last.events.front().facts.value(text("last_day")) == text("2026-12-02"));
    CHECK(scene.openSteps() == text("receive"));
    for (const char *today : {"2026-11-29", "2026-12-02"}) { // the last day is inside
        awaiting.isDay(today);
        CHECK(awaiting.problem() == text("not_expired"));
    }
    awaiting.isDay("2026-12-03");
    scene.must(na(), LetExpire{});
    CHECK(scene.lastEvents() == text("expired exception_opened closed"));
    CHECK(scene.lastMessages() == text("expired"));
    CHECK(scene.last.events.front().actor == Actor::policy());
    CHECK(scene.rma().outcome == Outcome::Cancelled);
    CHECK(scene.counts().cancelled == units("2"));
    CHECK(scene.counts().cancelledApproved == units("2"));
    CHECK(scene.counts().live().isZero());
    CHECK(scene.current().tasks.at(1).closedBy == Actor::policy());
    CHECK(scene.refusal(na(), LetExpire{}) == ErrorCode::AlreadyClosed);
    scene.startAnother();
    scene.must(li(), request(1, "3")); // the place is free again
}

TEST_CASE("goods that came go on; only the rest is given up", "[workflow]")
{
    Awaiting awaiting;
    Scene &scene = awaiting.scene;
    scene.must(na(), Receive{{some(1, "1")}});
    awaiting.isDay("2026-11-29");
    scene.must(na(), LetExpire{});
    awaiting.isDay("2026-12-03");
    scene.must(na(), LetExpire{});
    CHECK(scene.lastEvents() == text("expired exception_opened"));
    CHECK(scene.counts().cancelled == units("1"));
    CHECK(scene.openSteps() == text("inspect follow_up"));
    CHECK(awaiting.problem() == text("never_expires")); // nothing is awaited any more
}

TEST_CASE("nothing expires on hold, at review, or where the rules wait for ever", "[workflow]")
{
    Awaiting awaiting;
    Scene &scene = awaiting.scene;
    awaiting.isDay("2026-12-20");
    scene.must(li(), HoldReturn{text("the customer is abroad")});
    CHECK(awaiting.problem() == text("never_expires"));
    scene.must(li(), Resume{});
    scene.policy.goodsExpireDays = 0;
    CHECK(awaiting.problem() == text("never_expires"));

    Scene waiting;
    waiting.policy.autoApproveLimit = money("0.00");
    waiting.must(li(), request(2, "1"));
    waiting.situation.today = day("2027-12-20");
    CHECK(waiting.refusal(li(), LetExpire{}) == ErrorCode::NotOutstanding);
}

TEST_CASE("goods that are awaited again have a warning of their own", "[workflow]")
{
    Awaiting awaiting("1");
    Scene &scene = awaiting.scene;
    awaiting.isDay("2026-11-29");
    scene.must(na(), LetExpire{});
    REQUIRE(scene.current().openTask(Step::Receive)->toldUntil == day("2026-12-02"));
    scene.must(na(), Receive{});
    CHECK(scene.current().openTask(Step::Receive) == nullptr);
    CHECK_FALSE(expiryOf(scene.current(), day("2026-11-29"), scene.policy));
}

TEST_CASE("what is approved later has its time anew, and so has the rest", "[workflow]")
{
    Scene scene;
    scene.policy.goodsExpireDays = 10;
    scene.policy.goodsExpireWarnDays = 3;
    scene.policy.autoApproveLimit = money("0.00");
    scene.must(li(), request(1, "3"));
    scene.must(hao(), Approve{{some(1, "1")}, false, {}});
    scene.situation.today = day("2026-11-29");
    scene.must(na(), LetExpire{});
    scene.must(hao(), Approve{{some(1, "2")}, false, {}});
    const Task &task = *scene.current().openTask(Step::Receive);
    CHECK(task.awaitedFrom == day("2026-11-29"));
    CHECK_FALSE(task.toldUntil);
    scene.situation.today = day("2026-12-03");
    CHECK(scene.refusal(na(), LetExpire{}) == ErrorCode::NotOutstanding);
    CHECK(expiryOf(scene.current(), day("2026-12-03"), scene.policy)->lastDay == day("2026-12-09"));
}

TEST_CASE("a pause moves along what was told, every begun day in full", "[workflow]")
{
    Awaiting awaiting;
    Scene &scene = awaiting.scene;
    awaiting.isDay("2026-11-29");
    scene.must(na(), LetExpire{}); // until 2 December
    scene.must(li(), HoldReturn{text("abroad")});
    scene.advanceMinutes(5 * 24 * 60 + 1);
    awaiting.isDay("2026-12-05");
    scene.must(li(), Resume{});
    const Task &task = *scene.current().openTask(Step::Receive);
    CHECK(task.awaitedFrom == day("2026-11-28"));
    CHECK(task.toldUntil == day("2026-12-08"));
    awaiting.isDay("2026-12-08");
    CHECK(awaiting.problem() == text("not_expired"));
    awaiting.isDay("2026-12-09");
    scene.must(na(), LetExpire{});
    CHECK(scene.lastEvents() == text("expired exception_opened closed"));
}

TEST_CASE("what is sent again never comes back, and waits for a manager", "[workflow]")
{
    Scene scene;
    LogReturn mixed = request(1, "1");
    mixed.lines.push_back(mixed.lines.front());
    mixed.lines.back().saleLine = 2;
    mixed.lines.back().resolution = Resolution::Reship;
    scene.must(li(), mixed);
    scene.situation.today = day("2026-12-20");
    scene.must(na(), LetExpire{});
    scene.situation.today = day("2027-12-20");
    scene.must(na(), LetExpire{});
    CHECK(scene.counts(1).cancelled == units("1"));
    CHECK(scene.counts(2).cancelled.isZero());
    CHECK(scene.openSteps() == text("receive follow_up"));
    CHECK(scene.refusal(na(), LetExpire{}) == ErrorCode::NotOutstanding);
}
