// SPDX-License-Identifier: GPL-3.0-or-later
// Red-invoice and withdraw-red-invoice.
#include "app/cli/commands/invoice_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/values.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
OptionSpec invoiceNumberOption()
{
    return option(u"invoice-number"_s, u"TEXT"_s);
}

class RedInvoiceCommand final : public ActionCommand
{
public:
    RedInvoiceCommand()
        : ActionCommand({u"return"_s, u"red-invoice"_s},
                        {"note the red-letter invoice that was issued for what this return gave back; without --amount "
                         "all that is due",
                         "登记已为该退货单开具的红字发票；不写 --amount 即全部应开金额"},
                        {required(invoiceNumberOption()), option(u"amount"_s, u"AMOUNT"_s)})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &currency) const override
    {
        return amountOption(invocation, u"amount"_s, currency).map([&](std::optional<Money> amount) {
            return Action(NoteRedInvoice{invocation.value(u"invoice-number"_s), amount});
        });
    }
};

class WithdrawCommand final : public ActionCommand
{
public:
    WithdrawCommand()
        : ActionCommand({u"return"_s, u"withdraw-red-invoice"_s},
                        {"take a red invoice back that was noted wrongly or never issued; what it covered is due again",
                         "撤销误登或未开具的红字发票；其金额重新变为待开"},
                        {required(reasonOption()), invoiceNumberOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return Action(WithdrawRedInvoice{invocation.value(u"reason"_s), invocation.value(u"invoice-number"_s)});
    }
};
}

Commands invoiceCommands()
{
    return makeCommands<RedInvoiceCommand, WithdrawCommand>();
}
}
