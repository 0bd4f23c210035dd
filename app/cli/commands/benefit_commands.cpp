// SPDX-License-Identifier: GPL-3.0-or-later
// Ticking off points and coupons after the payment.
#include "app/cli/commands/benefit_commands.h"

#include "app/cli/commands/action_command.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class BenefitCommand final : public ActionCommand
{
public:
    BenefitCommand()
        : ActionCommand({u"return"_s, u"benefit"_s},
                        {"tick off that points were taken back or given back, or the coupon given back, as “return "
                         "show” says it is owed",
                         "登记积分已扣回或退还、优惠券已退还；应处理的内容见“return show”"},
                        {required(benefitTickOption())})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return Action(TickBenefits{invocation.values(u"tick"_s)});
    }
};
}

Commands benefitCommands()
{
    return makeCommands<BenefitCommand>();
}
}
