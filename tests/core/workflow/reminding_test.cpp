// SPDX-License-Identifier: GPL-3.0-or-later
// Which notices are due: each once, and of what was missed only the latest.
#include "core/workflow/reminding.h"
#include "core/policy/deadline.h"
#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
constexpr qint64 kHour = 60;
constexpr qint64 kDay = 24 * kHour;
const BusinessDate kFirstDay = *BusinessDate::parse(text("2026-11-22"));

/// A task of 48 hours that opened at 10:00 of the first day, and everything that was told of it so far.
class Watch final
{
public:
    Watch()
    {
        task.step = Step::Inspect;
        task.owner = Owner::person(StaffId(3));
        task.openedAt = at("2026-11-22T02:00:00Z");
        startClock(task, 0, 2 * kDay, policy);
    }

    /// What is told so many minutes after it opened: "due>3 escalated>manager".
    QString after(qint64 minutes)
    {
        const UtcTime now = task.openedAt.plusMinutes(minutes);
        const BusinessDate today = kFirstDay.plusDays((10 * kHour + minutes) / kDay);
        const UtcTime morning = at("2026-11-22T01:00:00Z").plusMinutes((today.days() - kFirstDay.days()) * kDay);
        QStringList list;
        for (const DueNotice &notice : noticesDue(task, told, policy, policy.openingHours, {now, today, morning})) {
            told.push_back({notice.kind, today, notice.to});
            list.append(
                codeOf(notice.kind) + QLatin1Char('>')
                + (notice.to.staff ? QString::number(notice.to.staff->value()) : QString(codeOf(notice.to.role))));
        }
        return list.join(QLatin1Char(' '));
    }

    Policy policy = defaultPolicy(*Currency::fromCode(text("CNY")));
    Task task;
    std::vector<Told> told;
};
}

TEST_CASE("soon at three quarters of the time, due at the limit, then every morning", "[workflow]")
{
    Watch watch;
    CHECK(watch.after(36 * kHour - 1).isEmpty());
    CHECK(watch.after(36 * kHour) == text("soon>3"));
    CHECK(watch.after(36 * kHour).isEmpty());
    CHECK(watch.after(48 * kHour).isEmpty()); // not late yet
    CHECK(watch.after(48 * kHour + 1) == text("due>3"));
    CHECK(watch.after(50 * kHour).isEmpty());
    CHECK(watch.after(62 * kHour + 59).isEmpty()); // the next day, but too early
    CHECK(watch.after(3 * kDay - kHour) == text("late>3"));
    CHECK(watch.after(3 * kDay - kHour + 1).isEmpty());
    CHECK(watch.after(3 * kDay) == text("escalated>manager"));
    CHECK(watch.after(4 * kDay) == text("late>3 escalated>manager"));
    CHECK(watch.after(4 * kDay + kHour).isEmpty());
}

TEST_CASE("after a week in which nobody asked each is told once", "[workflow]")
{
    Watch watch;
    CHECK(watch.after(9 * kDay) == text("due>3 escalated>manager"));
    CHECK(watch.after(9 * kDay).isEmpty());
}

TEST_CASE("whoever gets the task anew is told anew, and what a manager owes is not escalated", "[workflow]")
{
    Watch watch;
    CHECK(watch.after(48 * kHour + 1) == text("due>3"));
    watch.task.owner = Owner::person(StaffId(4));
    CHECK(watch.after(48 * kHour + 2) == text("due>4"));
    watch.task.owner = Owner::of(Role::Manager);
    CHECK(watch.after(5 * kDay) == text("due>manager"));
}

TEST_CASE("a task that was extended is told again only when that passed", "[workflow]")
{
    Watch watch;
    CHECK(watch.after(48 * kHour + 1) == text("due>3"));
    watch.task.dueAt = watch.task.dueAt.plusMinutes(3 * kDay);
    CHECK(watch.after(4 * kDay).isEmpty());
    CHECK(watch.after(5 * kDay + 1) == text("late>3"));
}

TEST_CASE("what nobody of the role took goes to the managers, once", "[workflow]")
{
    Watch watch;
    watch.task.owner = Owner::of(Role::Inspector);
    CHECK(watch.after(59).isEmpty());
    CHECK(watch.after(60) == text("unclaimed>manager"));
    CHECK(watch.after(kDay).isEmpty());

    Watch claimed;
    CHECK(claimed.after(kDay).isEmpty());

    Watch off;
    off.task.owner = Owner::of(Role::Inspector);
    off.policy.unclaimedMinutes = 0;
    CHECK(off.after(kDay).isEmpty());

    Watch expected; // goods that are still to come are nobody's work yet
    expected.task.owner = Owner::of(Role::Counter);
    startClock(expected.task, 7, 2 * kDay, expected.policy);
    CHECK(expected.after(6 * kDay).isEmpty());
    CHECK(expected.after(7 * kDay + 59) == text("soon>counter"));
    CHECK(expected.after(7 * kDay + 60) == text("unclaimed>manager"));
}

TEST_CASE("nothing is told of a task that is done, nor to managers where the rules say never", "[workflow]")
{
    Watch watch;
    watch.policy.escalateAfterHours = 0;
    CHECK(watch.after(9 * kDay) == text("due>3"));
    watch.task.closedAt = watch.task.dueAt;
    CHECK(watch.after(12 * kDay).isEmpty());
}
