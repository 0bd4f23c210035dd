// SPDX-License-Identifier: GPL-3.0-or-later
// Compensate and withdraw.
#include "app/cli/commands/compensation_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/values.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class CompensateCommand final : public ActionCommand
{
public:
    CompensateCommand()
        : ActionCommand(
            {u"return"_s, u"compensate"_s},
            {"grant something beyond the goods, such as return freight: a manager, by name and with a reason; "
             "then it is paid like a refund",
             "货款以外的赔付，例如退货运费：由店长批准并写明原因；之后与退款一样付款"},
            {required(option(u"kind"_s, u"KIND"_s)), required(option(u"amount"_s, u"AMOUNT"_s)),
             required(reasonOption()), approverOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &currency) const override
    {
        return amountOption(invocation, u"amount"_s, currency).map([&](std::optional<Money> amount) {
            return Action(
                Compensate{invocation.value(u"kind"_s), amount.value_or(Money()), invocation.value(u"reason"_s)});
        });
    }
};

class WithdrawCommand final : public ActionCommand
{
public:
    WithdrawCommand()
        : ActionCommand(
            {u"settlement"_s, u"withdraw"_s},
            {"take back a compensation that was granted by mistake and is not paid", "撤回误批且未付的赔付"},
            {required(reasonOption()), settlementOption(), approverOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return settlementOf(invocation).map([&](std::optional<int> settlement) {
            return Action(WithdrawCompensation{invocation.value(u"reason"_s), settlement});
        });
    }
};
}

Commands compensationCommands()
{
    return makeCommands<CompensateCommand, WithdrawCommand>();
}
}
