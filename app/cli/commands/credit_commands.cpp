// SPDX-License-Identifier: GPL-3.0-or-later
// Store credits on the command line.
#include "app/cli/commands/credit_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/text/credit_text.h"
#include "app/cli/values.h"
#include "core/desk/credit_json.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
ArgumentSpec codeArgument()
{
    return {u"CODE"_s, true};
}

class ListCommand final : public Command
{
public:
    ListCommand()
        : Command({{u"credit"_s, u"list"_s},
                   {"all store credits, newest first", "全部抵用券，新的在前"},
                   {},
                   {flag(u"open"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const Currency &currency = (*desk)->facts().currency;
        return (*desk)->listCredits(invocation.has(u"open"_s)).map([&currency](const std::vector<CreditPage> &pages) {
            QJsonArray credits;
            for (const CreditPage &page : pages) {
                credits.append(creditToJson(page, currency));
            }
            return Output{{{u"credits"_s, credits}}, creditsText, 0, {}, false};
        });
    }
};

class ShowCommand final : public Command
{
public:
    ShowCommand()
        : Command({{u"credit"_s, u"show"_s},
                   {"balance and history of a store credit", "抵用券的余额和记录"},
                   {codeArgument()},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const StoreZone zone = (*desk)->zone();
        const Currency &currency = (*desk)->facts().currency;
        return (*desk)->showCredit(invocation.argument(codeArgument().name)).map([&](const CreditPage &page) {
            return Output{creditToJson(page, currency), creditRenderer(zone), 0, {}, false};
        });
    }
};

/// A command that writes to one credit.
class CreditCommand : public Command
{
public:
    CreditCommand(QStringList words, Text summary, std::vector<OptionSpec> options)
        : Command({std::move(words), summary, {codeArgument()}, std::move(options)})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const final
    {
        return writtenOutput(invocation, store, creditRenderer, [&](DeskWriter &desk, const Call &call) {
            return write(desk, call, invocation.argument(codeArgument().name), invocation);
        });
    }

protected:
    [[nodiscard]] virtual Result<Answer> write(DeskWriter &desk, const Call &call, const QString &code,
                                               const Invocation &invocation) const = 0;
};

class RedeemCommand final : public CreditCommand
{
public:
    RedeemCommand()
        : CreditCommand({u"credit"_s, u"redeem"_s},
                        {"the customer takes goods for it; --reference is the till's receipt",
                         "顾客用券购物；--reference 为收银小票号"},
                        {required(option(u"amount"_s, u"AMOUNT"_s)), option(u"reference"_s, u"RECEIPT"_s)})
    {
    }

protected:
    Result<Answer> write(DeskWriter &desk, const Call &call, const QString &code,
                         const Invocation &invocation) const override
    {
        const auto amount = amountOption(invocation, u"amount"_s, desk.facts().currency);
        if (!amount) {
            return refuse(amount.error());
        }
        return desk.redeemCredit(call, code, amount->value_or(Money()), invocation.value(u"reference"_s));
    }
};

class VoidCommand final : public CreditCommand
{
public:
    VoidCommand()
        : CreditCommand({u"credit"_s, u"void"_s}, {"nothing more can be taken for it", "作废剩余金额"},
                        {required(reasonOption()), approverOption()})
    {
    }

protected:
    Result<Answer> write(DeskWriter &desk, const Call &call, const QString &code,
                         const Invocation &invocation) const override
    {
        return desk.voidCredit(call, code, invocation.value(u"reason"_s));
    }
};

class RestoreCommand final : public CreditCommand
{
public:
    RestoreCommand()
        : CreditCommand({u"credit"_s, u"restore"_s},
                        {"it was voided by mistake: what was voided counts again, until the same day",
                         "误作废：作废的金额恢复有效，有效期不变"},
                        {required(reasonOption()), approverOption()})
    {
    }

protected:
    Result<Answer> write(DeskWriter &desk, const Call &call, const QString &code,
                         const Invocation &invocation) const override
    {
        return desk.restoreCredit(call, code, invocation.value(u"reason"_s));
    }
};
}

Commands creditCommands()
{
    return makeCommands<ListCommand, ShowCommand, RedeemCommand, VoidCommand, RestoreCommand>();
}
}
