// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels on the command line.
#include "app/cli/commands/parcel_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/text/parcel_text.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/parcel_json.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
ArgumentSpec parcelArgument()
{
    return {u"PARCEL"_s, true};
}

OptionSpec carrierOption()
{
    return required(option(u"carrier"_s, u"NAME"_s));
}

OptionSpec trackingOption()
{
    return required(option(u"tracking"_s, u"NUMBER"_s));
}

Waybill waybillOf(const Invocation &invocation)
{
    return {invocation.value(u"carrier"_s), invocation.value(u"tracking"_s)};
}

class ReceiveCommand final : public Command
{
public:
    ReceiveCommand()
        : Command({{u"parcel"_s, u"receive"_s},
                   {"a parcel came and nobody knows yet which return it is", "收到尚不知属于哪张退货单的包裹"},
                   {},
                   {carrierOption(), trackingOption(), option(u"note"_s, u"TEXT"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        return writtenOutput(invocation, store, parcelRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.receiveParcel(call, waybillOf(invocation), invocation.value(u"note"_s));
        });
    }
};

class ListCommand final : public Command
{
public:
    ListCommand()
        : Command({{u"parcel"_s, u"list"_s},
                   {"parcels without a return, oldest first; --all: every one, newest first",
                    "未对应退货单的包裹，旧的在前；--all：全部，新的在前"},
                   {},
                   {flag(u"all"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const StoreZone zone = (*desk)->zone();
        return (*desk)->parcels(!invocation.has(u"all"_s)).map([zone](const std::vector<ParcelView> &views) {
            QJsonArray parcels;
            for (const ParcelView &view : views) {
                parcels.append(parcelToJson(view));
            }
            return Output{{{u"parcels"_s, parcels}}, parcelsRenderer(zone), 0, {}, false};
        });
    }
};

/// A command that decides what becomes of one parcel.
class ParcelCommand : public Command
{
public:
    using Command::Command;

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const final
    {
        const auto id = idArgument(invocation, parcelArgument().name);
        if (!id) {
            return refuse(id.error());
        }
        return decide(ParcelId(*id), invocation, store);
    }

protected:
    [[nodiscard]] virtual Result<Output> decide(ParcelId parcel, const Invocation &invocation,
                                                StoreAccess &store) const = 0;
};

class MatchCommand final : public ParcelCommand
{
public:
    MatchCommand()
        : ParcelCommand(
            {{u"parcel"_s, u"match"_s},
             {"the parcel is this return: its goods are received", "该包裹属于这张退货单：其商品按收货登记"},
             {parcelArgument(), {numberArgument(), true}},
             {lineOption()}})
    {
    }

protected:
    Result<Output> decide(ParcelId parcel, const Invocation &invocation, StoreAccess &store) const override
    {
        const auto lines = linesOf(invocation);
        if (!lines) {
            return refuse(lines.error());
        }
        return writtenOutput(invocation, store, parcelRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.matchParcel(call, parcel, invocation.argument(numberArgument()), *lines);
        });
    }
};

class BackCommand final : public ParcelCommand
{
public:
    BackCommand()
        : ParcelCommand(
            {{u"parcel"_s, u"back"_s},
             {"the parcel is nobody's return: it goes back to the sender", "该包裹不属于任何退货：寄回发件人"},
             {parcelArgument()},
             {carrierOption(), trackingOption(), required(reasonOption())}})
    {
    }

protected:
    Result<Output> decide(ParcelId parcel, const Invocation &invocation, StoreAccess &store) const override
    {
        return writtenOutput(invocation, store, parcelRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.sendParcelBack(call, parcel, waybillOf(invocation), invocation.value(u"reason"_s));
        });
    }
};

class UnmatchCommand final : public ParcelCommand
{
public:
    UnmatchCommand()
        : ParcelCommand({{u"parcel"_s, u"unmatch"_s},
                         {"the parcel was matched with the wrong return: it waits again; undo its receipt there first",
                          "包裹对应错了退货单：重新待认领；须先在该退货单撤销收货"},
                         {parcelArgument()},
                         {required(reasonOption())}})
    {
    }

protected:
    Result<Output> decide(ParcelId parcel, const Invocation &invocation, StoreAccess &store) const override
    {
        return writtenOutput(invocation, store, parcelRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.unmatchParcel(call, parcel, invocation.value(reasonOption().name));
        });
    }
};
}

Commands parcelCommands()
{
    return makeCommands<ReceiveCommand, ListCommand, MatchCommand, UnmatchCommand, BackCommand>();
}
}
