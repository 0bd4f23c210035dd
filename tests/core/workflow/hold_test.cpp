// SPDX-License-Identifier: GPL-3.0-or-later
// While the store waits for the customer, no clock runs.
#include "tests/core/workflow/scene.h"

#include "core/policy/deadline.h"

using namespace rd;
using namespace rd::test;

namespace
{
constexpr qint64 kHourMs = 3'600'000;
const HoldReturn kHold{QStringLiteral("asked for the receipt")};

Scene logged()
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    return scene;
}

const Task &openTask(const Scene &scene, Step step)
{
    REQUIRE(scene.current().openTask(step) != nullptr);
    return *scene.current().openTask(step);
}
}

TEST_CASE("a hold needs a reason, and there is one at a time", "[workflow]")
{
    Scene scene = logged();
    CHECK(scene.refusal(li(), HoldReturn{}) == ErrorCode::MissingField);
    CHECK(scene.refusal(li(), Resume{}) == ErrorCode::NotOutstanding);
    CHECK(scene.refusal(na(), kHold) == ErrorCode::NotAllowed);
    scene.must(li(), kHold);
    CHECK(scene.rma().hold == Hold{scene.now});
    CHECK(scene.refusal(li(), kHold) == ErrorCode::NotOutstanding);
    CHECK(scene.lastEvents() == text("held"));
    scene.must(li(), Resume{});
    CHECK_FALSE(scene.rma().hold);
    CHECK(scene.lastEvents() == text("resumed"));
}

TEST_CASE("resuming moves what is due by the time that passed", "[workflow]")
{
    Scene scene = logged();
    const UtcTime due = openTask(scene, Step::Receive).dueAt;
    scene.advanceMinutes(60);
    scene.must(li(), kHold);
    scene.advanceMinutes(5 * 60);
    CHECK(openTask(scene, Step::Receive).dueAt == due); // it stands still while on hold
    scene.must(li(), Resume{});
    CHECK(openTask(scene, Step::Receive).dueAt == due.plusMs(5 * kHourMs));
    CHECK(openTask(scene, Step::Receive).pausedMs == 5 * kHourMs);
    scene.must(li(), kHold);
    scene.advanceMinutes(60);
    scene.must(li(), Resume{});
    CHECK(openTask(scene, Step::Receive).dueAt == due.plusMs(6 * kHourMs));
    CHECK(openTask(scene, Step::Receive).pausedMs == 6 * kHourMs);
}

TEST_CASE("a task that opens during a hold pauses from then on", "[workflow]")
{
    Scene scene = logged();
    scene.must(li(), kHold);
    scene.advanceMinutes(120);
    scene.must(na(), Receive{{some(1, "1")}});
    const UtcTime due = openTask(scene, Step::Inspect).dueAt;
    CHECK(due == dueTime(Step::Inspect, scene.now, scene.policy));
    scene.advanceMinutes(60);
    scene.must(li(), Resume{});
    CHECK(openTask(scene, Step::Inspect).dueAt == due.plusMs(kHourMs));
    CHECK(openTask(scene, Step::Inspect).pausedMs == kHourMs);
    CHECK(openTask(scene, Step::Receive).pausedMs == 3 * kHourMs);
}

TEST_CASE("a task that closes during a hold keeps the time it was paused", "[workflow]")
{
    Scene scene = logged();
    scene.must(li(), kHold);
    scene.advanceMinutes(120);
    scene.must(na(), Receive{});
    const auto receive = [&scene] {
        const std::vector<Task> &tasks = scene.current().tasks;
        const auto task = std::find_if(tasks.begin(), tasks.end(),
                                       [](const Task &each) { return each.step == Step::Receive; });
        REQUIRE(task != tasks.end());
        return *task;
    };
    CHECK_FALSE(receive().isOpen());
    CHECK(receive().pausedMs == 2 * kHourMs);
    scene.advanceMinutes(60);
    scene.must(li(), Resume{});
    CHECK(receive().pausedMs == 2 * kHourMs);
}

TEST_CASE("a return that closes is on hold no more", "[workflow]")
{
    Scene scene = logged();
    scene.must(li(), kHold);
    scene.must(li(), Cancel{text("keeps it")});
    CHECK_FALSE(scene.rma().hold);
}

TEST_CASE("in opening hours a hold moves what is due by the hours in which work would have been done", "[workflow]")
{
    Scene scene;
    scene.policy.openingHours = OpeningHours{storeZone()}; // nine to nine
    scene.must(li(), request(1, "3"));
    scene.must(na(), Receive{});
    const Task before = openTask(scene, Step::Inspect);
    CHECK(before.limitMinutes == scene.policy.limitMinutes(Step::Inspect));
    CHECK(before.dueAt == dueTime(Step::Inspect, scene.now, scene.policy));
    scene.must(li(), kHold);
    const UtcTime since = scene.now;
    scene.advanceMinutes(30 * 60);
    const auto worked = workedTime(since, scene.now, scene.policy.openingHours);
    CHECK(worked < std::chrono::hours(30));
    scene.must(li(), Resume{});
    CHECK(openTask(scene, Step::Inspect).dueAt == afterWork(before.dueAt, worked, scene.policy.openingHours));
    CHECK(openTask(scene, Step::Inspect).pausedMs == 30 * kHourMs);
    CHECK(reckonTask(openTask(scene, Step::Inspect), {{since, scene.now}}, scene.policy.openingHours).due
          == openTask(scene, Step::Inspect).dueAt);
}

TEST_CASE("a task is reckoned by the hours of the rules that it was opened under", "[workflow]")
{
    Scene scene;
    scene.policy.version = PolicyVersion(1);
    scene.must(li(), request(1, "3"));
    scene.must(na(), Receive{});
    const UtcTime due = openTask(scene, Step::Inspect).dueAt;
    CHECK(openTask(scene, Step::Inspect).rules == PolicyVersion(1));
    scene.must(li(), kHold);
    scene.situation.earlierHours = {{PolicyVersion(1), std::nullopt}};
    scene.policy.version = PolicyVersion(2);
    scene.policy.openingHours = OpeningHours{storeZone()};
    scene.advanceMinutes(30 * 60);
    scene.must(li(), Resume{});
    CHECK(openTask(scene, Step::Inspect).dueAt == due.plusMs(30 * kHourMs)); // night and day
}

TEST_CASE("a limit of some reason holds for the goods that wait at the step", "[workflow]")
{
    Scene scene;
    scene.policy.limitRules = {{Step::Inspect, text("defective"), {}, 60},
                               {Step::Settle, text("changed_mind"), {}, 30}};
    LogReturn both = request(1, "1", "changed_mind");
    both.lines.push_back(request(2, "1", "defective").lines.front());
    scene.must(li(), both);
    scene.must(na(), Receive{{some(1, "1")}});
    CHECK(openTask(scene, Step::Inspect).limitMinutes == scene.policy.limitMinutes(Step::Inspect));
    scene.must(na(), inspection(1, "1"));
    CHECK(openTask(scene, Step::Settle).limitMinutes == 30);
    scene.must(na(), Receive{});
    CHECK(openTask(scene, Step::Inspect).limitMinutes == 60);
    CHECK(openTask(scene, Step::Inspect).dueAt == scene.now.plusMinutes(60));
    scene.must(na(), inspection(2, "1", "defective", "scrap"));
    CHECK(openTask(scene, Step::Settle).limitMinutes == 30); // it was open already
}
