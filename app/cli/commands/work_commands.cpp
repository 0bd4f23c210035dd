// SPDX-License-Identifier: GPL-3.0-or-later
// Claim, extend, remind, hand over; the round of reminders and the list of them.
#include "app/cli/commands/work_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/text/work_text.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/notice_json.h"

#include <QDateTime>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
OptionSpec stepOption()
{
    return option(u"step"_s, u"STEP"_s);
}

OptionSpec exceptionOption()
{
    return option(u"exception"_s, u"K"_s);
}

/// The task that --step and --exception name; without a step the one that the return stands at.
Result<TaskNamed> taskNamed(const Invocation &invocation, const DeskReader &desk)
{
    const auto exception = numberOption(invocation, u"exception"_s, 1);
    if (!exception) {
        return refuse(exception.error());
    }
    if (invocation.has(u"step"_s)) {
        return parseCode<Step>(u"--step"_s, invocation.value(u"step"_s)).map([&](Step step) {
            return TaskNamed{step, *exception};
        });
    }
    return desk.showReturn(invocation.argument(numberArgument())).map([&](const ReturnView &view) {
        return TaskNamed{*exception ? Step::FollowUp : view.step.value_or(Step::FollowUp), *exception};
    });
}

/// One action on one task of a return.
class TaskCommand : public Command
{
public:
    TaskCommand(QStringList words, Text summary, std::vector<OptionSpec> options = {})
        : Command({std::move(words), summary, {{numberArgument(), true}}, withTask(std::move(options))})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const final
    {
        const auto desk = store.reader();
        const auto task = desk ? taskNamed(invocation, **desk) : refuse(desk.error());
        const auto action = task ? actionOn(*task, invocation, **desk) : refuse(task.error());
        const auto call = action ? store.call() : refuse(action.error());
        if (!call) {
            return refuse(call.error());
        }
        return returnOutput((*store.writer())->act(*call, invocation.argument(numberArgument()), *action), invocation,
                            store);
    }

protected:
    [[nodiscard]] virtual Result<Action> actionOn(const TaskNamed &task, const Invocation &invocation,
                                                  const DeskReader &desk) const = 0;

private:
    static std::vector<OptionSpec> withTask(std::vector<OptionSpec> options)
    {
        options.insert(options.begin(), {stepOption(), exceptionOption()});
        return options;
    }
};

class ClaimCommand final : public TaskCommand
{
public:
    ClaimCommand()
        : TaskCommand({u"return"_s, u"claim"_s},
                      {"take a task of your role, the one the return stands at unless --step says another; a manager "
                       "takes over anybody's",
                       "认领本角色的待办，默认为退货单当前步骤，可用 --step 指定；店长可接管任何人的待办"})
    {
    }

protected:
    Result<Action> actionOn(const TaskNamed &task, const Invocation &, const DeskReader &) const override
    {
        return Action(Claim{task});
    }
};

class RemindCommand final : public TaskCommand
{
public:
    RemindCommand()
        : TaskCommand({u"return"_s, u"remind"_s},
                      {"remind whoever owes the task, at most once a day", "提醒待办负责人，每天最多一次"})
    {
    }

protected:
    Result<Action> actionOn(const TaskNamed &task, const Invocation &, const DeskReader &) const override
    {
        return Action(Remind{task});
    }
};

/// "2026-11-30T18:00:00Z", or a time of the store's clock: "2026-11-30 18:00".
Result<UtcTime> momentOf(const QString &text, const StoreZone &zone)
{
    const QString local = QString(text).replace('T'_L1, ' '_L1);
    const QDateTime time = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
    if (time.isValid()) {
        return zone.instantOf(time.date(), time.time());
    }
    const auto moment = UtcTime::parse(text);
    return moment ? Result<UtcTime>(*moment)
                  : refuseUsage(u"bad_shape"_s,
                                {{u"value"_s, text}, {u"shape"_s, u"YYYY-MM-DD HH:MM, YYYY-MM-DDTHH:MM:SSZ"_s}});
}

/// What --to or --hours says; exactly one of them is given.
Result<UtcTime> wantedTime(const TaskNamed &task, const Invocation &invocation, const DeskReader &desk)
{
    const auto hours = numberOption(invocation, u"hours"_s, 1);
    if (!hours) {
        return refuse(hours.error());
    }
    if (invocation.has(u"to"_s) == hours->has_value()) {
        return refuseUsage(u"options_exclude"_s, {{u"option"_s, u"--to"_s}, {u"other"_s, u"--hours"_s}});
    }
    if (!*hours) {
        return momentOf(invocation.value(u"to"_s), desk.zone());
    }
    return desk.showReturn(invocation.argument(numberArgument())).map([&](const ReturnView &view) {
        UtcTime due = view.now;
        for (const Task &each : view.returnCase.tasks) {
            const bool isMeant = each.step == task.step && (!task.exception || each.exception == *task.exception);
            due = each.isOpen() && isMeant ? std::max(due, view.timesOf(each).dueAt) : due;
        }
        return due.plusMinutes(60LL * **hours);
    });
}

class ExtendCommand final : public TaskCommand
{
public:
    ExtendCommand()
        : TaskCommand(
            {u"return"_s, u"extend"_s},
            {"let a task be due later: at a time, or so many hours later than it is due, or from now when that "
             "has passed; the limit stays on record, and reports count against it",
             "延长待办期限：到指定时间，或在原期限（已过则从现在起）之后若干小时；原时限保留在记录中，报表仍按原时限统计"},
            {option(u"to"_s, u"WHEN"_s), option(u"hours"_s, u"H"_s), required(reasonOption())})
    {
    }

protected:
    Result<Action> actionOn(const TaskNamed &task, const Invocation &invocation, const DeskReader &desk) const override
    {
        return wantedTime(task, invocation, desk).map([&](UtcTime to) {
            return Action(Extend{task, to, invocation.value(u"reason"_s)});
        });
    }
};

class HandOverCommand final : public Command
{
public:
    HandOverCommand()
        : Command({{u"staff"_s, u"hand-over"_s},
                   {"all open tasks of a person go to another one, or back to a role (role:counter, role:inspector, "
                    "role:cashier, role:manager), as far as that one may do them",
                    "某人的全部待办交接给另一人或某个角色（role:counter、role:inspector、role:cashier、role:manager），"
                    "对方无权处理的保留"},
                   {{u"LOGIN"_s, true}},
                   {required(option(u"to"_s, u"LOGIN|role:ROLE"_s))}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        return writtenOutput(
            invocation, store, [](const StoreZone &) { return Renderer(handOverText); },
            [&](DeskWriter &desk, const Call &call) {
                return desk.handOver(call, invocation.argument(u"LOGIN"_s), invocation.value(u"to"_s));
            });
    }
};

class RoundCommand final : public Command
{
public:
    RoundCommand()
        : Command(
            {{u"work"_s, u"remind"_s},
             {"tell people what is due soon, late or unclaimed, each thing once; run it every few minutes where no "
              "window is open",
              "提醒即将到期、已逾期和无人认领的待办，每件只提醒一次；没有打开窗口时可每隔几分钟运行一次"},
             {},
             {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        return writtenOutput(
            invocation, store,
            [](const StoreZone &zone) {
                return [zone](const QJsonObject &document, Language language) {
                    return toldText(document, language, zone);
                };
            },
            [](DeskWriter &desk, const Call &call) { return desk.tellWhatIsDue(call); });
    }
};

/// Only whoever logs in reads them.
class NoticesCommand final : public Command
{
public:
    NoticesCommand()
        : Command(
            {{u"work"_s, u"notices"_s},
             {"what you were told of work that is still yours, and as a manager of what is late; --read marks it read",
              "你收到的待办提醒（店长含逾期上报）；--read 标为已读"},
             {},
             {flag(u"read"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto call = store.call();
        const auto desk = call ? store.reader() : refuse(call.error());
        const auto notices = desk ? (*desk)->noticesOf(call->session) : refuse(desk.error());
        if (!notices) {
            return refuse(notices.error());
        }
        if (invocation.has(u"read"_s) && !notices->empty()) {
            if (const auto marked = (*store.writer())->markNoticesRead(call->session, notices->front().id); !marked) {
                return refuse(marked.error());
            }
        }
        const StoreZone zone = (*desk)->zone();
        const Renderer render = [zone](const QJsonObject &document, Language language) {
            return noticesText(document, language, zone);
        };
        return Output{noticesToJson(*notices, (*desk)->facts().currency), render, 0, {}, false};
    }
};
}

Commands workCommands()
{
    return makeCommands<ClaimCommand, RemindCommand, ExtendCommand, HandOverCommand, RoundCommand, NoticesCommand>();
}
}
