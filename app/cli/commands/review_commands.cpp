// SPDX-License-Identifier: GPL-3.0-or-later
// Approving and declining.
#include "app/cli/commands/review_commands.h"

#include "app/cli/commands/action_command.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class ApproveCommand final : public ActionCommand
{
public:
    ApproveCommand()
        : ActionCommand({u"return"_s, u"approve"_s},
                        {"approve what waits for review; --override for what the rules deny",
                         "批准待审核的退货；超出规定的用 --override"},
                        {lineOption(), flag(u"override"_s), reasonOption(), approverOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return linesOf(invocation).map([&](const std::vector<LineQuantity> &lines) {
            return Action(Approve{lines, invocation.has(u"override"_s), invocation.value(u"reason"_s)});
        });
    }
};

class DeclineCommand final : public ActionCommand
{
public:
    DeclineCommand()
        : ActionCommand({u"return"_s, u"decline"_s}, {"decline what waits for review", "拒绝待审核的退货"},
                        {lineOption(), required(reasonOption()), approverOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return linesOf(invocation).map([&](const std::vector<LineQuantity> &lines) {
            return Action(Decline{lines, invocation.value(u"reason"_s)});
        });
    }
};
}

Commands reviewCommands()
{
    return makeCommands<ApproveCommand, DeclineCommand>();
}
}
