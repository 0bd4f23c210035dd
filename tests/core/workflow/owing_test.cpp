// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes a task, and until when.
#include "core/workflow/owing.h"
#include "core/policy/deadline.h"
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
const TaskNamed kReceive{Step::Receive, std::nullopt};
constexpr qint64 kHour = 60;
constexpr qint64 kDay = 24 * kHour;

Extend until(UtcTime to, const char *reason = "the courier is late")
{
    return Extend{kReceive, to, text(reason)};
}

const Task &receiving(const Scene &scene)
{
    return *scene.current().openTask(Step::Receive);
}

QString told(const Decision &decision)
{
    QStringList list;
    for (const NoticeDraft &notice : decision.notices) {
        const Owner &to = notice.to;
        list.append(codeOf(decision.next.tasks.at(notice.task).step) + QLatin1Char(':') + codeOf(notice.kind)
                    + QLatin1Char('>') + (to.staff ? QString::number(to.staff->value()) : QString(codeOf(to.role))));
    }
    return list.join(QLatin1Char(' '));
}
}

TEST_CASE("a manager lets a task be due later, with a reason, and the limit stays", "[workflow]")
{
    Scene scene = asked();
    const UtcTime due = receiving(scene).dueAt;
    CHECK(scene.refusal(li(), until(due.plusMinutes(kHour))) == ErrorCode::NotAllowed);
    CHECK(detail(scene.refused(hao(), until(due.plusMinutes(kHour), "")), "field") == text("reason"));
    scene.must(hao(), until(due.plusMinutes(kHour)));
    CHECK(receiving(scene).dueAt == due.plusMinutes(kHour));
    CHECK(receiving(scene).limitAt == due);
    CHECK(receiving(scene).extendedBy == hao().staff);
    CHECK(scene.lastEvents() == text("extended"));
    CHECK(scene.last.events.front().text == text("the courier is late"));
    CHECK(scene.last.events.front().facts.value(text("from")) == due.toIso());
    CHECK(scene.last.events.front().facts.value(text("until")) == due.plusMinutes(kHour).toIso());
    scene.must(mei(), until(due.plusMinutes(2 * kHour)));
    CHECK(receiving(scene).limitAt == due);
    CHECK(receiving(scene).extendedBy == mei().staff);
}

TEST_CASE("only to later than now, later than it was, and not by more than the rules allow", "[workflow]")
{
    Scene scene = asked();
    const UtcTime due = receiving(scene).dueAt;
    CHECK(detail(scene.refused(hao(), until(due)), "problem") == text("not_later"));
    CHECK(detail(scene.refused(hao(), until(due.plusMinutes(14 * kDay + 1))), "problem") == text("too_late"));
    scene.must(hao(), until(due.plusMinutes(14 * kDay)));
}

TEST_CASE("a task that is late is extended from now on", "[workflow]")
{
    Scene scene = asked();
    scene.now = receiving(scene).dueAt.plusMinutes(10 * kDay);
    CHECK(detail(scene.refused(hao(), until(scene.now)), "problem") == text("not_later"));
    const Error far = scene.refused(hao(), until(scene.now.plusMinutes(14 * kDay + 1)));
    CHECK(detail(far, "problem") == text("too_late"));
    CHECK(detail(far, "days") == text("14"));
    scene.must(hao(), until(scene.now.plusMinutes(14 * kDay)));
    CHECK_FALSE(isLate(receiving(scene), std::nullopt, scene.now));
}

TEST_CASE("while the clock stands nothing is extended, and afterwards both times have moved", "[workflow]")
{
    Scene scene = asked();
    const UtcTime due = receiving(scene).dueAt;
    scene.must(hao(), until(due.plusMinutes(kHour)));
    scene.must(li(), HoldReturn{text("the customer travels")});
    CHECK(detail(scene.refused(hao(), until(due.plusMinutes(2 * kHour))), "problem") == text("clock_stands"));
    scene.advanceMinutes(5 * kHour);
    scene.must(li(), Resume{});
    CHECK(receiving(scene).dueAt == due.plusMinutes(6 * kHour));
    CHECK(receiving(scene).limitAt == due.plusMinutes(5 * kHour));
}

TEST_CASE("what a role owes is claimed by whoever has it", "[workflow]")
{
    Scene scene = asked();
    CHECK(scene.refusal(lei(), Claim{kReceive}) == ErrorCode::NotAllowed); // a cashier receives nothing
    scene.must(na(), Claim{kReceive});
    CHECK(receiving(scene).owner == Owner::person(na().staff));
    CHECK(scene.lastEvents() == text("claimed"));
    CHECK(scene.last.events.front().facts.value(text("from_role")) == text("counter"));
    CHECK(told(scene.last).isEmpty()); // nobody tells themselves
    CHECK(detail(scene.refused(na(), Claim{kReceive}), "problem") == text("already_yours"));
    CHECK(detail(scene.refused(li(), Claim{kReceive}), "problem") == text("owned_by_another"));
    scene.must(hao(), Claim{kReceive}); // a manager takes over anybody's
    CHECK(receiving(scene).owner == Owner::person(hao().staff));
    CHECK(scene.refusal(li(), Claim{{Step::Inspect}}) == ErrorCode::NotOutstanding);
}

TEST_CASE("work given to a person is told to them, and goes back to a role that somebody has", "[workflow]")
{
    Scene scene = asked();
    const auto toRole = [](Role role) { return Assign{Step::Receive, {}, std::nullopt, role}; };
    scene.must(hao(), Assign{Step::Receive, staffOf(na())});
    CHECK(told(scene.last) == text("receive:arrived>") + QString::number(na().staff.value()));
    scene.must(hao(), Assign{Step::Receive, staffOf(hao())});
    CHECK(told(scene.last).isEmpty());
    CHECK(detail(scene.refused(hao(), toRole(Role::Cashier)), "assignee") == text("role:cashier"));
    scene.must(hao(), toRole(Role::Inspector));
    CHECK(receiving(scene).owner == Owner::of(Role::Inspector));
    scene.situation.staffedRoles = {Role::Inspector, Role::Manager};
    CHECK(detail(scene.refused(hao(), toRole(Role::Counter)), "problem") == text("no_staff"));
}

TEST_CASE("what a role without anybody would owe, the managers do", "[workflow]")
{
    Scene scene;
    scene.situation.staffedRoles = {Role::Inspector, Role::Manager};
    scene.must(hao(), request(1, "1", "defective", true));
    CHECK(scene.current().openTask(Step::Inspect)->owner == Owner::of(Role::Inspector));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.current().openTask(Step::Settle)->owner == Owner::of(Role::Manager));
}

TEST_CASE("a manager reminds whoever owes it, once a day", "[workflow]")
{
    Scene scene = asked();
    CHECK(scene.refusal(li(), Remind{kReceive}) == ErrorCode::NotAllowed);
    scene.must(hao(), Remind{kReceive});
    CHECK(told(scene.last) == text("receive:reminded>counter"));
    CHECK(scene.lastEvents() == text("reminded"));
    scene.situation.remindedToday = {receiving(scene).id};
    CHECK(detail(scene.refused(hao(), Remind{kReceive}), "problem") == text("reminded_today"));
}

TEST_CASE("who leaves hands over what the other one may do", "[workflow]")
{
    Scene scene = asked();
    scene.must(hao(), Assign{Step::Receive, staffOf(na())});
    const auto handOver = [&](const Actor &to) {
        return decideHandOver(scene.situation, na().staff, {Owner::person(to.staff), to.roles}, hao(), scene.policy,
                              scene.now);
    };
    CHECK(handOver(lei()).moved == 0);
    CHECK(handOver(lei()).kept == std::vector{Step::Receive});
    const HandedOver handed = handOver(yang());
    CHECK(handed.moved == 1);
    CHECK(handed.decision.next.openTask(Step::Receive)->owner == Owner::person(yang().staff));
    CHECK(handed.decision.events.front().action == EventAction::WorkHandedOver);
    CHECK(told(handed.decision) == text("receive:arrived>") + QString::number(yang().staff.value()));
    CHECK(handed.decision.next.openTask(Step::Receive)->dueAt == receiving(scene).dueAt);
}

TEST_CASE("who acts no more owes nothing, and neither does a role that nobody has", "[workflow]")
{
    Scene scene = asked();
    scene.must(hao(), Assign{Step::Receive, staffOf(na())});
    const auto ownerAfter = [&](const Owner &from) {
        return decideGiveBack(scene.situation, from, hao(), scene.policy, scene.now)
            .next.openTask(Step::Receive)
            ->owner;
    };
    CHECK(ownerAfter(Owner::person(na().staff)) == Owner::of(Role::Counter));
    CHECK(ownerAfter(Owner::person(li().staff)) == Owner::person(na().staff));
    scene.situation.staffedRoles = {Role::Inspector, Role::Manager};
    CHECK(ownerAfter(Owner::person(na().staff)) == Owner::of(Role::Manager));
    scene.situation.current.openTask(Step::Receive)->owner = Owner::of(Role::Counter);
    CHECK(ownerAfter(Owner::of(Role::Counter)) == Owner::of(Role::Manager));
}
