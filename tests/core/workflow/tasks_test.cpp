// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks open when something becomes outstanding and close when nothing is; every open return has one.
#include "tests/core/workflow/scene.h"

#include "core/policy/deadline.h"

using namespace rd;
using namespace rd::test;

namespace
{
Role ownerOf(const Scene &scene, Step step)
{
    const Task *task = scene.current().openTask(step);
    REQUIRE(task != nullptr);
    CHECK_FALSE(task->owner.staff);
    return task->owner.role;
}
}

TEST_CASE("automatic approval leaves a review closed by the policy", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    REQUIRE(scene.current().tasks.size() == 2);
    const Task &review = scene.current().tasks.front();
    CHECK(review.step == Step::Review);
    CHECK(review.openedAt == scene.now);
    CHECK(review.closedAt == scene.now);
    CHECK(review.closedBy == Actor::policy());
    CHECK(scene.openSteps() == text("receive"));
}

TEST_CASE("goods on the counter leave the receiving closed by who took them", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "3", "defective", true));
    REQUIRE(scene.current().tasks.size() == 3);
    const Task &receive = scene.current().tasks[1];
    CHECK(receive.step == Step::Receive);
    CHECK(receive.closedBy->login == text("li"));
    CHECK(receive.closedBy->roles.isEmpty());
}

TEST_CASE("each step is owed by its role, due by its limit", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(5, "2"));
    CHECK(ownerOf(scene, Step::Review) == Role::Manager);
    CHECK(scene.current().openTask(Step::Review)->dueAt == dueTime(Step::Review, scene.now, scene.policy));
    scene.must(hao(), Approve{});
    CHECK(ownerOf(scene, Step::Receive) == Role::Counter);
    const UtcTime expected = scene.now.plusMinutes(qint64(scene.policy.goodsExpectedDays) * 24 * 60);
    CHECK(scene.current().openTask(Step::Receive)->dueAt == dueTime(Step::Receive, expected, scene.policy));
    scene.must(na(), Receive{});
    CHECK(ownerOf(scene, Step::Inspect) == Role::Inspector);
    Inspect both = inspection(1, "1");
    both.units.push_back(inspection(1, "1", "damaged", "hand_back").units.front());
    scene.policy.secondPersonLimit = {};
    scene.must(na(), both);
    CHECK(ownerOf(scene, Step::Countersign) == Role::Manager);
    CHECK(ownerOf(scene, Step::HandBack) == Role::Counter);
    scene.must(hao(), Countersign{});
    CHECK(ownerOf(scene, Step::Settle) == Role::Cashier);
    CHECK(scene.openSteps() == text("settle hand_back"));
    CHECK(scene.step() == Step::Settle);
}

TEST_CASE("what is due does not move when more arrives", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    scene.must(na(), Receive{{some(1, "1")}});
    const UtcTime due = scene.current().openTask(Step::Inspect)->dueAt;
    scene.advanceMinutes(600);
    scene.must(na(), Receive{{some(1, "1")}});
    CHECK(scene.current().openTask(Step::Inspect)->dueAt == due);
}

TEST_CASE("a step that comes back is a new task", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    scene.must(na(), Receive{{some(1, "1")}});
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.current().openTask(Step::Inspect) == nullptr);
    scene.advanceMinutes(60);
    scene.must(na(), Receive{{some(1, "1")}});
    CHECK(scene.current().openTask(Step::Inspect)->openedAt == scene.now);
    int inspections = 0;
    for (const Task &task : scene.current().tasks) {
        inspections += task.step == Step::Inspect ? 1 : 0;
    }
    CHECK(inspections == 2);
}

TEST_CASE("a task is closed by who did the last of it", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    scene.must(na(), Receive{{some(1, "2")}});
    scene.advanceMinutes(5);
    scene.must(yang(), Receive{});
    const Task &receive = scene.current().tasks[1];
    CHECK(receive.closedBy->login == text("yang"));
    CHECK(receive.closedAt == scene.now);
}

TEST_CASE("an open return always owes somebody something, a closed one nothing", "[workflow]")
{
    Scene scene;
    const auto holds = [&scene] {
        return scene.rma().isOpen() == !scene.openSteps().isEmpty() && scene.rma().isOpen() == scene.step().has_value();
    };
    scene.must(li(), request(5, "2"));
    CHECK(holds());
    scene.must(hao(), Approve{{some(1, "1")}, false, {}});
    CHECK(holds());
    scene.must(hao(), Decline{{}, text("worn")});
    CHECK(holds());
    scene.must(na(), Receive{});
    CHECK(holds());
    scene.must(na(), inspection(1, "1"));
    CHECK(holds());
    scene.must(lei(), payIn("card"));
    CHECK(holds());
    scene.must(lei(), ConfirmPayout{1});
    CHECK(holds());
    CHECK_FALSE(scene.rma().isOpen());
    scene.must(lei(), FailPayout{1, text("bounced")});
    CHECK(holds());
}
