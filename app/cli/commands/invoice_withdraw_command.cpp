// SPDX-License-Identifier: GPL-3.0-or-later
// Sales invoice-withdraw and invoice-restore.
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
/// A command about one number of one sale.
class InvoiceNumberCommand : public Command
{
public:
    InvoiceNumberCommand(const QString &word, Text summary)
        : Command({{u"sales"_s, word},
                   summary,
                   {{u"RECEIPT"_s, true}},
                   {required(option(u"number"_s, u"N"_s)), required(reasonOption()), option(u"sale-day"_s, u"DAY"_s),
                    option(u"source"_s, u"NAME"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const final
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
                return write(desk, call, named, invocation.value(reasonOption().name));
            });
    }

protected:
    [[nodiscard]] virtual Result<Answer> write(DeskWriter &desk, const Call &call, const InvoiceNamed &named,
                                               const QString &reason) const = 0;
};

class InvoiceWithdrawCommand final : public InvoiceNumberCommand
{
public:
    InvoiceWithdrawCommand()
        : InvoiceNumberCommand(u"invoice-withdraw"_s,
                               {"a number that is no invoice of this sale: it was typed or imported wrongly",
                                "撤销误登在该销售上的发票号码"})
    {
    }

protected:
    Result<Answer> write(DeskWriter &desk, const Call &call, const InvoiceNamed &named,
                         const QString &reason) const override
    {
        return desk.withdrawInvoice(call, named, reason);
    }
};

class InvoiceRestoreCommand final : public InvoiceNumberCommand
{
public:
    InvoiceRestoreCommand()
        : InvoiceNumberCommand(
            u"invoice-restore"_s,
            {"a number that was withdrawn by mistake: it is an invoice of this sale again", "恢复误撤销的发票号码"})
    {
    }

protected:
    Result<Answer> write(DeskWriter &desk, const Call &call, const InvoiceNamed &named,
                         const QString &reason) const override
    {
        return desk.restoreInvoice(call, named, reason);
    }
};
}

Commands invoiceNumberCommands()
{
    return makeCommands<InvoiceWithdrawCommand, InvoiceRestoreCommand>();
}
}
