// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving, losing, waiving, inspecting and handing back.
#include "app/cli/commands/goods_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"

#include <algorithm>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class ReceiveCommand final : public ActionCommand
{
public:
    ReceiveCommand() : ActionCommand({u"return"_s, u"receive"_s}, {"the goods are here", "货品已收到"}, {lineOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return linesOf(invocation).map([](const std::vector<LineQuantity> &lines) { return Action(Receive{lines}); });
    }
};

class LostCommand final : public ActionCommand
{
public:
    LostCommand()
        : ActionCommand({u"return"_s, u"lost"_s}, {"goods that will not come", "不会收到的货品"},
                        {lineOption(), required(reasonOption())})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return linesOf(invocation).map([&](const std::vector<LineQuantity> &lines) {
            return Action(ReportLost{lines, invocation.value(u"reason"_s)});
        });
    }
};

class WaiveCommand final : public ActionCommand
{
public:
    WaiveCommand()
        : ActionCommand({u"return"_s, u"waive"_s},
                        {"settle approved goods that do not come back: a manager's named exception",
                         "货品不退回也予以结算：须店长授权并写明原因"},
                        {lineOption(), required(reasonOption()), approverOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return linesOf(invocation).map([&](const std::vector<LineQuantity> &lines) {
            return Action(WaiveGoods{lines, invocation.value(u"reason"_s)});
        });
    }
};

/// The unit of a line whose serial number was read: the line must stand in one piece of one unit, which core checks.
Result<void> addSerials(const Invocation &invocation, std::vector<InspectedUnits> &units)
{
    const auto serials = parseEach<std::pair<int, QString>>(invocation.values(u"serial"_s), parseSerial);
    if (!serials) {
        return refuse(serials.error());
    }
    for (const auto &[number, serial] : *serials) {
        const auto isFree = [number](const InspectedUnits &each) {
            return each.line == number && each.serial.isEmpty();
        };
        const auto found = std::ranges::find_if(units, isFree);
        if (found == units.end()) {
            return refuseUsage(u"option_needs"_s,
                               {{u"option"_s, QString(u"--serial "_s + QString::number(number) + u"="_s + serial)},
                                {u"other"_s, QString(u"--line "_s + QString::number(number) + u"=…"_s)}});
        }
        found->serial = serial;
    }
    return {};
}

class InspectCommand final : public ActionCommand
{
public:
    InspectCommand()
        : ActionCommand({u"return"_s, u"inspect"_s},
                        {"how the goods were found; accepted unless the disposition is hand_back",
                         "登记验货结果；去向不是 hand_back 即为接受"},
                        {required(repeated(u"line"_s, u"N=QTY:CONDITION:DISPOSITION"_s)), option(u"note"_s, u"TEXT"_s),
                         repeated(u"serial"_s, u"N=SERIAL"_s), repeated(u"tick"_s, u"CODE"_s),
                         repeated(u"deduct"_s, u"N=AMOUNT:REASON"_s)})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &currency) const override
    {
        std::vector<Deduction> deductions;
        for (const QString &text : invocation.values(u"deduct"_s)) {
            const auto deduction = parseDeduction(text, currency);
            if (!deduction) {
                return refuse(deduction.error());
            }
            deductions.push_back(*deduction);
        }
        auto units = parseEach<InspectedUnits>(invocation.values(u"line"_s), parseInspected);
        if (!units) {
            return refuse(units.error());
        }
        if (const auto added = addSerials(invocation, *units); !added) {
            return refuse(added.error());
        }
        return Action(Inspect{*units, invocation.value(u"note"_s), invocation.values(u"tick"_s), deductions});
    }
};

class HandBackCommand final : public ActionCommand
{
public:
    HandBackCommand()
        : ActionCommand(
            {u"return"_s, u"hand-back"_s},
            {"the customer has the goods again, or a parcel takes them there", "已将原物交还顾客，或寄回顾客"},
            {lineOption(), option(u"carrier"_s, u"NAME"_s), option(u"tracking"_s, u"NUMBER"_s)})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return linesOf(invocation).map([&](const std::vector<LineQuantity> &lines) {
            return Action(HandBack{lines, invocation.value(u"carrier"_s), invocation.value(u"tracking"_s)});
        });
    }
};
}

Commands goodsCommands()
{
    return makeCommands<ReceiveCommand, LostCommand, WaiveCommand, InspectCommand, HandBackCommand>();
}
}
