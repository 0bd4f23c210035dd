// SPDX-License-Identifier: GPL-3.0-or-later
// Repair, repaired, collect.
#include "app/cli/commands/repair_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/values.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class RepairCommand final : public ActionCommand
{
public:
    RepairCommand()
        : ActionCommand({u"settlement"_s, u"repair"_s},
                        {"the goods go to whoever repairs them; --expected is the day they should be back",
                         "货品送修；--expected 为预计修回日期"},
                        {required(option(u"sent-to"_s, u"NAME"_s)), option(u"reference"_s, u"TEXT"_s),
                         option(u"expected"_s, u"DAY"_s), settlementOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        const auto expected = dayOption(invocation, u"expected"_s);
        if (!expected) {
            return refuse(expected.error());
        }
        return settlementOf(invocation).map([&](std::optional<int> settlement) {
            return Action(
                SendForRepair{invocation.value(u"sent-to"_s), invocation.value(u"reference"_s), *expected, settlement});
        });
    }
};

class RepairedCommand final : public ActionCommand
{
public:
    RepairedCommand()
        : ActionCommand({u"settlement"_s, u"repaired"_s},
                        {"the goods are back; --failed when they are not repaired, with the reason",
                         "货品已修回；未修好用 --failed 并说明原因"},
                        {flag(u"failed"_s), reasonOption(), settlementOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return settlementOf(invocation).map([&](std::optional<int> settlement) {
            return Action(BookRepair{!invocation.has(u"failed"_s), invocation.value(u"reason"_s), settlement});
        });
    }
};

class CollectCommand final : public ActionCommand
{
public:
    CollectCommand()
        : ActionCommand({u"settlement"_s, u"collect"_s},
                        {"the customer has the goods again, repaired or not; nothing is paid",
                         "顾客取回送修的货品（无论是否修好）；不付款"},
                        {settlementOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return settlementOf(invocation).map([](std::optional<int> settlement) {
            return Action(CollectRepair{settlement});
        });
    }
};
}

Commands repairCommands()
{
    return makeCommands<RepairCommand, RepairedCommand, CollectCommand>();
}
}
