// SPDX-License-Identifier: GPL-3.0-or-later
// Our returns beside the till's on the command line.
#include "app/cli/commands/till_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/till_arguments.h"
#include "app/cli/commands/till_undo_commands.h"
#include "app/cli/store_access.h"
#include "app/cli/text/till_text.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/till_json.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
/// A week, when no days are named.
constexpr int kDaysShown = 7;

class DifferencesCommand final : public Command
{
public:
    DifferencesCommand()
        : Command({{u"till"_s, u"list"_s},
                   {"our returns beside the till's: what only one of them has, and what waits for a decision",
                    "本店退货与收银机对照：只有一方有的，以及待认定的"},
                   {},
                   {option(u"from"_s, u"DAY"_s), option(u"to"_s, u"DAY"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto from = dayOption(invocation, u"from"_s);
        const auto to = from ? dayOption(invocation, u"to"_s) : from;
        if (!to) {
            return refuse(to.error());
        }
        const BusinessDate last = to->value_or((*desk)->today());
        return (*desk)
            ->tillDifferences(from->value_or(last.plusDays(1 - kDaysShown)), last)
            .map([&](const TillDifferences &differences) {
                return Output{differencesToJson(differences, (*desk)->facts().currency), differencesText, 0, {}, false};
            });
    }
};

/// A command that decides what one booking is.
class DecideCommand : public Command
{
public:
    using Command::Command;

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const final
    {
        const auto booking = bookingOf(invocation);
        if (!booking) {
            return refuse(booking.error());
        }
        return decided(invocation, store, bookingText,
                       [&](DeskWriter &desk, const Call &call) { return decide(desk, call, *booking, invocation); });
    }

protected:
    [[nodiscard]] virtual Result<Answer> decide(DeskWriter &desk, const Call &call, TillBookingId booking,
                                                const Invocation &invocation) const = 0;
};

class MatchCommand final : public DecideCommand
{
public:
    MatchCommand()
        : DecideCommand({{u"till"_s, u"match"_s},
                         {"a booking of the till is this return of ours; what is left of it stays open",
                          "认定收银机的这笔退货就是本店的该退货单；多出的部分仍待认定"},
                         {bookingArgument(), {numberArgument(), true}},
                         {option(u"line"_s, u"N"_s)}})
    {
    }

protected:
    Result<Answer> decide(DeskWriter &desk, const Call &call, TillBookingId booking,
                          const Invocation &invocation) const override
    {
        const auto line = numberOption(invocation, u"line"_s, 1);
        if (!line) {
            return refuse(line.error());
        }
        return desk.matchTill(call, booking, invocation.argument(numberArgument()), *line);
    }
};

class KeepCommand final : public DecideCommand
{
public:
    KeepCommand()
        : DecideCommand({{u"till"_s, u"keep"_s},
                         {"what is left of a booking is a return of the till's own: it becomes a past return",
                          "该笔（或剩余部分）是收银机自己的退货，记为历史退货"},
                         {bookingArgument()},
                         {}})
    {
    }

protected:
    Result<Answer> decide(DeskWriter &desk, const Call &call, TillBookingId booking, const Invocation &) const override
    {
        return desk.keepTill(call, booking);
    }
};

class GoodsCommand final : public Command
{
public:
    GoodsCommand()
        : Command({{u"till"_s, u"goods"_s},
                   {"goods given for a return by this voucher are on this receipt of the till: they come back once",
                    "该凭证换出或补发的商品就是收银机这张小票上的商品：只能退一次"},
                   {voucherArgument(), receiptArgument()},
                   {saleDayOption()}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto pair = goodsPairOf(invocation);
        if (!pair) {
            return refuse(pair.error());
        }
        return decided(invocation, store, givenText, [&](DeskWriter &desk, const Call &call) {
            return desk.matchGiven(call, pair->voucher, pair->receipt, pair->saleDay);
        });
    }
};
}

Commands tillCommands()
{
    Commands commands = makeCommands<DifferencesCommand, MatchCommand, KeepCommand, GoodsCommand>();
    for (auto &command : tillUndoCommands()) {
        commands.push_back(std::move(command));
    }
    return commands;
}
}
