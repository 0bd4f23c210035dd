// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange, ship, credit, convert.
#include "app/cli/commands/settle_otherwise_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/values.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class ExchangeCommand final : public ActionCommand
{
public:
    ExchangeCommand()
        : ActionCommand({u"settlement"_s, u"exchange"_s},
                        {"hand out new goods; --tender pays the difference, by whoever owes it",
                         "换出新货；--tender 为补差或退差的支付方式"},
                        {required(repeated(u"item"_s, u"SKU:QTY:PRICE[:SERIAL]"_s)), option(u"tender"_s, u"TENDER"_s),
                         option(u"reference"_s, u"TEXT"_s), settlementOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &currency) const override
    {
        Exchange exchange;
        for (const QString &text : invocation.values(u"item"_s)) {
            const auto item = parseItem(text, currency);
            if (!item) {
                return refuse(item.error());
            }
            exchange.items.push_back(*item);
        }
        exchange.tender = invocation.value(u"tender"_s);
        exchange.reference = invocation.value(u"reference"_s);
        return settlementOf(invocation).map([&](std::optional<int> settlement) {
            exchange.settlement = settlement;
            return Action(exchange);
        });
    }
};

class ShipCommand final : public ActionCommand
{
public:
    ShipCommand()
        : ActionCommand({u"settlement"_s, u"ship"_s},
                        {"the goods are sent again; confirm or fail it when the parcel arrived or was lost",
                         "补发货品；送达后用 confirm，丢件用 fail"},
                        {required(option(u"carrier"_s, u"NAME"_s)), required(option(u"tracking"_s, u"NUMBER"_s)),
                         repeated(u"serial"_s, u"N=SERIAL"_s), settlementOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        Ship ship{invocation.value(u"carrier"_s), invocation.value(u"tracking"_s), std::nullopt};
        for (const QString &text : invocation.values(u"serial"_s)) {
            const auto told = parseLineText(text, u"N=SERIAL"_s);
            if (!told) {
                return refuse(told.error());
            }
            ship.units.push_back({told->first, told->second});
        }
        return settlementOf(invocation).map([&](std::optional<int> settlement) {
            ship.settlement = settlement;
            return Action(ship);
        });
    }
};

class CreditCommand final : public ActionCommand
{
public:
    CreditCommand()
        : ActionCommand({u"settlement"_s, u"credit"_s}, {"issue a store credit with its own number", "发放抵用券"},
                        {settlementOption(), benefitTickOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return settlementOf(invocation).map([&](std::optional<int> settlement) {
            return Action(IssueCredit{settlement, invocation.values(u"tick"_s)});
        });
    }
};

class ConvertCommand final : public ActionCommand
{
public:
    ConvertCommand()
        : ActionCommand(
            {u"settlement"_s, u"convert"_s},
            {"the customer takes something else; the old settlement becomes void", "顾客改要其他方式；原结算作废"},
            {required(option(u"to"_s, u"RESOLUTION"_s)), required(reasonOption()), settlementOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        const auto to = parseCode<Resolution>(u"--to"_s, invocation.value(u"to"_s));
        if (!to) {
            return refuse(to.error());
        }
        return settlementOf(invocation).map([&](std::optional<int> settlement) {
            return Action(ConvertSettlement{*to, invocation.value(u"reason"_s), settlement});
        });
    }
};
}

Commands settleOtherwiseCommands()
{
    return makeCommands<ExchangeCommand, ShipCommand, CreditCommand, ConvertCommand>();
}
}
