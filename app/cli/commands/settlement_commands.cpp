// SPDX-License-Identifier: GPL-3.0-or-later
// Countersigning, paying and what became of payouts.
#include "app/cli/commands/settlement_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/values.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
OptionSpec payoutOption()
{
    return required(option(u"payout"_s, u"P"_s));
}

class CountersignCommand final : public ActionCommand
{
public:
    CountersignCommand()
        : ActionCommand({u"settlement"_s, u"countersign"_s},
                        {"a second person agrees to a settlement", "第二人审批结算"},
                        {settlementOption(), approverOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return settlementOf(invocation).map([](std::optional<int> settlement) {
            return Action(Countersign{settlement});
        });
    }
};

class PayCommand final : public ActionCommand
{
public:
    PayCommand()
        : ActionCommand({u"settlement"_s, u"pay"_s},
                        {"pay the customer; without --amount what is due", "付款给顾客；不写 --amount 即付应退金额"},
                        {required(option(u"tender"_s, u"TENDER"_s)), option(u"amount"_s, u"AMOUNT"_s),
                         option(u"reference"_s, u"TEXT"_s), settlementOption(), benefitTickOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &currency) const override
    {
        const auto settlement = settlementOf(invocation);
        if (!settlement) {
            return refuse(settlement.error());
        }
        return amountOption(invocation, u"amount"_s, currency).map([&](std::optional<Money> amount) {
            return Action(Pay{invocation.value(u"tender"_s), amount, invocation.value(u"reference"_s), *settlement,
                              invocation.values(u"tick"_s)});
        });
    }
};

class FailCommand final : public ActionCommand
{
public:
    FailCommand()
        : ActionCommand({u"settlement"_s, u"fail"_s},
                        {"a payout came back; the amount is due again", "付款被退回；金额重新待付"},
                        {payoutOption(), required(reasonOption())})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return numberOption(invocation, u"payout"_s, 1).map([&](std::optional<int> payout) {
            return Action(FailPayout{payout.value_or(0), invocation.value(u"reason"_s)});
        });
    }
};

class ConfirmCommand final : public ActionCommand
{
public:
    ConfirmCommand()
        : ActionCommand({u"settlement"_s, u"confirm"_s}, {"a payout arrived", "付款已到账"}, {payoutOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return numberOption(invocation, u"payout"_s, 1).map([](std::optional<int> payout) {
            return Action(ConfirmPayout{payout.value_or(0)});
        });
    }
};
}

Commands settlementCommands()
{
    return makeCommands<CountersignCommand, PayCommand, FailCommand, ConfirmCommand>();
}
}
