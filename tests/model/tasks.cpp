// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, tasks and pauses, and who may do what.
#include "tests/model/figures.h"

#include <algorithm>
#include <limits>

namespace rd::model
{
namespace
{
const Step kOrder[] = {Step::Review, Step::Receive, Step::Inspect, Step::Countersign, Step::Settle, Step::HandBack};

bool anyDebt(const Return &of, std::initializer_list<SettlementState> states)
{
    for (int number = 1; number <= static_cast<int>(of.debts.size()); ++number) {
        if (std::find(states.begin(), states.end(), stateOf(of, number)) != states.end()) {
            return true;
        }
    }
    return false;
}

qint64 limitMs(const Policy &policy, Step step)
{
    const qint64 expected = step == Step::Receive ? policy.goodsExpectedDays * 24 * 60 : 0;
    return (expected + policy.stepLimitsMinutes.at(static_cast<std::size_t>(step))) * 60'000;
}

Outcome outcomeOf(const Return &of)
{
    std::set<Outcome> ends;
    for (const Line &line : of.lines) {
        const std::pair<qint64, Outcome> all[] = {{line.accepted + line.waived, Outcome::Settled},
                                                  {line.declined, Outcome::Declined},
                                                  {line.cancelled, Outcome::Cancelled},
                                                  {line.lost, Outcome::Lost},
                                                  {line.handedBackReceived, Outcome::HandedBack}};
        for (const auto &[units, end] : all) {
            if (units > 0) {
                ends.insert(end);
            }
        }
    }
    return ends.size() == 1 ? *ends.begin() : Outcome::Mixed;
}
}

bool isOwed(const Return &of, Step step)
{
    const auto any = [&of](auto &&units) {
        return std::any_of(of.lines.begin(), of.lines.end(), [&](const Line &line) { return units(line) > 0; });
    };
    switch (step) {
    case Step::Review:
        return any([](const Line &line) { return line.review; });
    case Step::Receive:
        return any([](const Line &line) { return line.coming; });
    case Step::Inspect:
        return any([](const Line &line) { return line.here; });
    case Step::Countersign:
        return anyDebt(of, {SettlementState::ToCountersign});
    case Step::Settle:
        return anyDebt(of, {SettlementState::Due, SettlementState::Sent});
    case Step::HandBack:
        return any([](const Line &line) { return line.rejected + line.refused; })
               || anyDebt(of, {SettlementState::Back});
    case Step::FollowUp:
        return false;
    }
    return false;
}

std::optional<Step> stepOf(const Return &of)
{
    const auto first = std::find_if(std::begin(kOrder), std::end(kOrder), [&](Step step) { return isOwed(of, step); });
    return first == std::end(kOrder) ? std::nullopt : std::optional(*first);
}

const Owed *openTask(const Return &of, Step step)
{
    for (const Owed &task : of.tasks) {
        if (task.step == step && !task.closed) {
            return &task;
        }
    }
    return nullptr;
}

qint64 pausedMs(const Return &of, const Owed &task)
{
    qint64 sum = 0;
    for (const Pause &pause : of.pauses) {
        if (task.closed || pause.until) { // an open task on hold stands still: nothing is booked before the hold ends
            constexpr qint64 kNever = std::numeric_limits<qint64>::max();
            const qint64 from = std::max(pause.since, task.opened);
            const qint64 to = std::min(pause.until.value_or(kNever), task.closed.value_or(kNever));
            sum += std::max<qint64>(0, to - from);
        }
    }
    return sum;
}

void follow(World &world, Return &of, const QString &by, std::vector<EventAction> &events)
{
    for (const Step step : kOrder) {
        const bool owed = isOwed(of, step);
        const Awaits now = step == Step::Settle ? awaits(of) : Awaits();
        std::optional<StaffId> assignee;
        for (Owed &task : of.tasks) {
            if (task.step == step && !task.closed && (!owed || !(task.awaits == now))) {
                task.closed = world.now;
                task.closedBy = by;
                assignee = task.assignee;
            }
        }
        if (owed && openTask(of, step) == nullptr) {
            const qint64 days = std::max<qint64>(0, now.day.value_or(world.today()) - world.today());
            of.tasks.push_back(
                {step, world.now, limitMs(world.policy, step) + days * 86'400'000, {}, {}, assignee, now});
            if (step == Step::Receive) {
                of.tasks.back().from = world.today();
            }
        }
    }
    const bool isAnyToCome = std::any_of(of.lines.begin(), of.lines.end(), [](const Line &line) {
        return line.coming > 0 && line.wanted != SettlementKind::Reship;
    });
    for (Owed &task : of.tasks) {
        if (task.step == Step::Receive && !task.closed && !isAnyToCome) {
            task.told.reset();
        }
    }
    for (Trouble &trouble : of.troubles) {
        if (!trouble.isClosed && isSolved(of, trouble.kind)) {
            trouble.isClosed = true;
            trouble.closedBy = QStringLiteral("policy");
            events.push_back(EventAction::ExceptionClosed);
        }
    }
    for (int number = 1; number <= static_cast<int>(of.troubles.size()); ++number) {
        const Trouble &trouble = of.troubles[static_cast<std::size_t>(number) - 1];
        const auto task = std::find_if(of.tasks.begin(), of.tasks.end(),
                                       [number](const Owed &owed) { return owed.trouble == number; });
        if (task == of.tasks.end()) {
            Owed owed;
            owed.step = Step::FollowUp;
            owed.opened = world.now;
            owed.limit = world.policy.planFor(trouble.kind).limitMinutes * 60'000LL;
            owed.trouble = number;
            of.tasks.push_back(owed);
        } else if (trouble.isClosed && !task->closed) {
            task->closed = world.now;
            task->closedBy = trouble.closedBy;
        }
    }
    const bool isFinished = !stepOf(of).has_value();
    if (isFinished && !of.outcome) {
        of.outcome = outcomeOf(of);
        events.push_back(EventAction::Closed);
        if (of.isOnHold()) {
            of.pauses.back().until = world.now;
        }
    } else if (!isFinished && of.outcome) {
        of.outcome.reset();
        of.rating.reset();
        events.push_back(EventAction::Reopened);
    }
}

bool mayPerson(const Actor &who, const char *right)
{
    const std::pair<Role, QString> table[] = {
        {Role::Counter,
         QStringLiteral(
             " log receive lost hand_back collect_repair note expire chase hold resume split cancel_own undo handle_exception rate ")},
        {Role::Inspector,
         QStringLiteral(
             " receive lost inspect hand_back send_repair book_repair collect_repair note expire undo handle_exception take_over rate ")},
        {Role::Cashier,
         QStringLiteral(
             " pay exchange ship credit send_repair book_repair convert red_invoice withdraw_red_invoice confirm fail note expire handle_exception rate ")},
    };
    const QString wanted = QLatin1Char(' ') + QString::fromLatin1(right) + QLatin1Char(' ');
    const auto has = [&](const auto &row) { return who.roles.has(row.first) && row.second.contains(wanted); };
    return who.roles.has(Role::Manager) || std::any_of(std::begin(table), std::end(table), has);
}
}
