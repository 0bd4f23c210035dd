// SPDX-License-Identifier: GPL-3.0-or-later
// Sales invoice-withdraw.
#include "app/cli/commands/invoice_withdraw_command.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/text/sale_text.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/desk_writer.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class InvoiceWithdrawCommand final : public Command
{
public:
    InvoiceWithdrawCommand()
        : Command({{u"sales"_s, u"invoice-withdraw"_s},
                   {"a number that is no invoice of this sale: it was typed or imported wrongly",
                    "撤销误登在该销售上的发票号码"},
                   {{u"RECEIPT"_s, true}},
                   {required(option(u"number"_s, u"N"_s)), required(reasonOption()), option(u"sale-day"_s, u"DAY"_s),
                    option(u"source"_s, u"NAME"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto day = dayOption(invocation, u"sale-day"_s);
        if (!day) {
            return refuse(day.error());
        }
        const InvoiceNamed named{
            invocation.argument(u"RECEIPT"_s), invocation.value(u"number"_s), *day, invocation.value(u"source"_s), {}};
        return writtenOutput(
            invocation, store,
            [](const StoreZone &zone) {
                return Renderer([zone](const QJsonObject &document, Language language) {
                    return saleText(document, language, zone);
                });
            },
            [&](DeskWriter &desk, const Call &call) {
                return desk.withdrawInvoice(call, named, invocation.value(reasonOption().name));
            });
    }
};
}

std::unique_ptr<Command> invoiceWithdrawCommand()
{
    return std::make_unique<InvoiceWithdrawCommand>();
}
}
