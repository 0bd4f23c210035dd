// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a return moving, or ends it.
#include "app/cli/commands/care_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/text/expiry_text.h"
#include "app/cli/values.h"

#include <algorithm>
#include <limits>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class CancelCommand final : public ActionCommand
{
public:
    CancelCommand()
        : ActionCommand({u"return"_s, u"cancel"_s}, {"the customer does not want it any more", "顾客不再退货"},
                        {required(reasonOption())})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return Action(Cancel{invocation.value(u"reason"_s)});
    }
};

class HoldCommand final : public ActionCommand
{
public:
    HoldCommand()
        : ActionCommand({u"return"_s, u"hold"_s},
                        {"wait for the customer; the clock stands still", "等待顾客；计时暂停"},
                        {required(reasonOption())})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return Action(HoldReturn{invocation.value(u"reason"_s)});
    }
};

class ResumeCommand final : public ActionCommand
{
public:
    ResumeCommand()
        : ActionCommand({u"return"_s, u"resume"_s},
                        {"the customer answered; the clock runs again", "顾客已答复；恢复计时"}, {})
    {
    }

protected:
    Result<Action> action(const Invocation &, const Currency &) const override { return Action(Resume{}); }
};

class SplitCommand final : public ActionCommand
{
public:
    SplitCommand()
        : ActionCommand({u"return"_s, u"split"_s},
                        {"units that go another way go on in a return of their own, as late as they are; STEP (review, "
                         "receive, inspect) says which, where units of a line stand at several",
                         "去向不同的商品拆到新的退货单继续处理，期限不变；同一行商品处于多个步骤时，用 STEP（review、"
                         "receive、inspect）指明"},
                        {required(repeated(u"line"_s, u"N=QTY[:STEP]"_s)), reasonOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return parseEach<SplitUnits>(invocation.values(u"line"_s), parseSplitUnits)
            .map([&](const std::vector<SplitUnits> &units) {
                return Action(SplitReturn{units, invocation.value(u"reason"_s)});
            });
    }
};

class EditCommand final : public ActionCommand
{
public:
    EditCommand()
        : ActionCommand(
            {u"return"_s, u"edit"_s},
            {"the customer wants something else of units that have not come: QTY of line N in place of all of "
             "them, for this reason; their approval is taken back, and the rules of the return look again",
             "顾客对尚未到货的商品改变要求：第 N 行未到货的全部改为 QTY "
             "件、此原因和处理方式；其批准收回，按该退货单原有规则重新审核"},
            {required(repeated(u"line"_s, u"N=QTY:REASON[:RESOLUTION]"_s)), option(u"note"_s, u"T"_s)})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return parseEach<LineWish>(invocation.values(u"line"_s), parseLineWish)
            .map([&](const std::vector<LineWish> &lines) {
                return Action(EditRequest{lines, invocation.value(u"note"_s)});
            });
    }
};

class UndoCommand final : public ActionCommand
{
public:
    UndoCommand()
        : ActionCommand(
            {u"return"_s, u"undo"_s},
            {"taken for done by mistake: approval, refusal, cancellation, receipt, loss or the last "
             "inspection is as before, with the reason in the history; what has left the store is not undone",
             "误操作撤销：批准、拒绝、取消、收货、丢件或最近一次验货恢复到之前的状态，原因留在记录中；已离店的不能撤销"},
            {required(option(u"what"_s, u"WHAT"_s)), lineOption(), required(reasonOption()), approverOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        const auto what = parseCode<Undoable>(u"--what"_s, invocation.value(u"what"_s));
        if (!what) {
            return refuse(what.error());
        }
        return linesOf(invocation).map([&](const std::vector<LineQuantity> &lines) {
            return Action(Undo{*what, lines, invocation.value(u"reason"_s)});
        });
    }
};

class NoteCommand final : public ActionCommand
{
public:
    NoteCommand() : ActionCommand({u"return"_s, u"note"_s}, {"add a note", "添加备注"}, {}, {{u"TEXT"_s, true}}) {}

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return Action(AddNote{invocation.argument(u"TEXT"_s)});
    }
};

class ChaseCommand final : public ActionCommand
{
public:
    ChaseCommand()
        : ActionCommand(
            {u"return"_s, u"chase"_s},
            {"the customer asked again; a complaint is followed up by the manager", "顾客催单；投诉由店长跟进"},
            {option(u"kind"_s, u"asked|late|unhappy|complaint"_s), option(u"note"_s, u"TEXT"_s)})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        const auto kind = parseCode<ChaseKind>(
            u"--kind"_s, invocation.has(u"kind"_s) ? invocation.value(u"kind"_s) : QString(codeOf(ChaseKind::Asked)));
        if (!kind) {
            return refuse(kind.error());
        }
        return Action(Chase{*kind, invocation.value(u"note"_s)});
    }
};

class RateCommand final : public ActionCommand
{
public:
    RateCommand()
        : ActionCommand(
            {u"return"_s, u"rate"_s},
            {"how content the customer is, 1 to 5 stars, once the return is closed; few stars are followed up",
             "顾客对已完成退货的评价，1 到 5 星；低分由店长跟进"},
            {option(u"comment"_s, u"TEXT"_s)}, {{u"STARS"_s, true}})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return idArgument(invocation, u"STARS"_s).map([&](qint64 stars) {
            return Action(Rate{static_cast<int>(std::min<qint64>(stars, std::numeric_limits<int>::max())),
                               invocation.value(u"comment"_s)});
        });
    }
};

class ExpireCommand final : public Command
{
public:
    ExpireCommand()
        : Command({{u"return"_s, u"expire"_s},
                   {"give up approved goods that never came, and say whom to warn; run it once a day",
                    "取消一直未到货的已批准退货，并列出应提醒的顾客；每天运行一次"},
                   {},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        return writtenOutput(
            invocation, store, [](const StoreZone &) { return Renderer(expiryText); },
            [](DeskWriter &desk, const Call &call) { return desk.letExpire(call); });
    }
};

/// Not an action of its own value: the desk looks the person up.
class AssignCommand final : public Command
{
public:
    AssignCommand()
        : Command(
            {{u"return"_s, u"assign"_s},
             {"give an open task to a person, or back to a role: role:counter, role:inspector, role:cashier, role:manager",
              "把待办指派给某人，或交回某个角色：role:counter、role:inspector、role:cashier、role:manager"},
             {{numberArgument(), true}},
             {required(option(u"step"_s, u"STEP"_s)), required(option(u"to"_s, u"LOGIN|role:ROLE"_s)),
              option(u"exception"_s, u"K"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto step = parseCode<Step>(u"--step"_s, invocation.value(u"step"_s));
        if (!step) {
            return refuse(step.error());
        }
        const auto exception = numberOption(invocation, u"exception"_s, 1);
        const auto call = exception ? store.call() : refuse(exception.error());
        if (!call) {
            return refuse(call.error());
        }
        DeskWriter &desk = **store.writer();
        return returnOutput(
            desk.assign(*call, invocation.argument(numberArgument()), *step, invocation.value(u"to"_s), *exception),
            invocation, store);
    }
};
}

Commands careCommands()
{
    return makeCommands<RateCommand, CancelCommand, HoldCommand, ResumeCommand, SplitCommand, EditCommand, UndoCommand,
                        AssignCommand, NoteCommand, ChaseCommand, ExpireCommand>();
}
}
