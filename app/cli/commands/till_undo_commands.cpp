// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, goods-undo, apart, not, and taking the last two back.
#include "app/cli/commands/till_undo_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/till_arguments.h"
#include "app/cli/text/till_text.h"
#include "app/cli/usage.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString reasonOf(const Invocation &invocation)
{
    return invocation.value(reasonOption().name);
}

class UndoCommand final : public Command
{
public:
    UndoCommand()
        : Command({{u"till"_s, u"undo"_s},
                   {"take back what was decided about a booking of the till; it is open again",
                    "撤销对收银机某笔退货的认定；该笔重新待认定"},
                   {bookingArgument()},
                   {required(reasonOption())}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto booking = bookingOf(invocation);
        if (!booking) {
            return refuse(booking.error());
        }
        return decided(invocation, store, bookingText, [&](DeskWriter &desk, const Call &call) {
            return desk.undoTill(call, *booking, reasonOf(invocation));
        });
    }
};

using PairDecision = Result<Answer> (DeskWriter::*)(const Call &, const TillPair &, const QString &);

/// Says something about goods given and a receipt of the till.
class GoodsApartCommand : public Command
{
public:
    GoodsApartCommand(const QString &word, const Text &summary, PairDecision decision)
        : Command({{u"till"_s, word},
                   summary,
                   {voucherArgument(), receiptArgument()},
                   {required(reasonOption()), saleDayOption()}}),
          m_decision(decision)
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const final
    {
        const auto pair = goodsPairOf(invocation);
        if (!pair) {
            return refuse(pair.error());
        }
        return decided(invocation, store, apartText, [&](DeskWriter &desk, const Call &call) {
            return (desk.*m_decision)(call, *pair, reasonOf(invocation));
        });
    }

private:
    PairDecision m_decision;
};

class ApartCommand final : public GoodsApartCommand
{
public:
    ApartCommand()
        : GoodsApartCommand(
            u"apart"_s,
            {"goods given by this voucher and those of this receipt of the till are two different sales",
             "该凭证换出或补发的商品与收银机这张小票上的商品是两笔不同的销售"},
            &DeskWriter::tellApart)
    {
    }
};

class ApartUndoCommand final : public GoodsApartCommand
{
public:
    ApartUndoCommand()
        : GoodsApartCommand(u"apart-undo"_s,
                            {"take back that they are two different sales", "撤销“是两笔不同的销售”的认定"},
                            &DeskWriter::withdrawApart)
    {
    }
};

/// Says something about a booking of the till and a return of ours.
class BookingApartCommand : public Command
{
public:
    BookingApartCommand(const QString &word, const Text &summary, PairDecision decision)
        : Command(
            {{u"till"_s, word}, summary, {bookingArgument(), {numberArgument(), true}}, {required(reasonOption())}}),
          m_decision(decision)
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const final
    {
        const auto booking = bookingOf(invocation);
        if (!booking) {
            return refuse(booking.error());
        }
        const BookingPair pair{*booking, invocation.argument(numberArgument())};
        return decided(invocation, store, bookingText, [&](DeskWriter &desk, const Call &call) {
            return (desk.*m_decision)(call, pair, reasonOf(invocation));
        });
    }

private:
    PairDecision m_decision;
};

class NotCommand final : public BookingApartCommand
{
public:
    NotCommand()
        : BookingApartCommand(u"not"_s,
                              {"a booking of the till is not this return of ours; neither waits for the other",
                               "收银机的这笔退货不是本店的该退货单；两者不再互相等待"},
                              &DeskWriter::tellApart)
    {
    }
};

class NotUndoCommand final : public BookingApartCommand
{
public:
    NotUndoCommand()
        : BookingApartCommand(u"not-undo"_s,
                              {"take back that a booking is not this return", "撤销“不是该退货单”的认定"},
                              &DeskWriter::withdrawApart)
    {
    }
};

class GoodsUndoCommand final : public Command
{
public:
    GoodsUndoCommand()
        : Command(
            {{u"till"_s, u"goods-undo"_s},
             {"goods given by this voucher are not on this receipt of the till after all; each comes back by its own",
              "撤销凭证商品与收银机小票的对应；各凭各的小票退货"},
             {voucherArgument(), receiptArgument()},
             {required(reasonOption()), saleDayOption()}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto pair = goodsPairOf(invocation);
        if (!pair) {
            return refuse(pair.error());
        }
        return decided(invocation, store, partedText, [&](DeskWriter &desk, const Call &call) {
            return desk.undoGoods(call, *pair, reasonOf(invocation));
        });
    }
};
}

Commands tillUndoCommands()
{
    return makeCommands<UndoCommand, GoodsUndoCommand, ApartCommand, ApartUndoCommand, NotCommand, NotUndoCommand>();
}
}
