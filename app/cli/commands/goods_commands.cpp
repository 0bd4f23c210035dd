// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving, losing, waiving, inspecting and handing back.
#include "app/cli/commands/goods_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/line_texts.h"
#include "app/cli/values.h"

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

/// Each number goes to a piece of the line that has none: of a serial number it must be one unit, which core checks.
Result<void> addNumbers(const Invocation &invocation, std::vector<InspectedUnits> &units)
{
    const auto take = [](QString InspectedUnits::*part) {
        return [part](InspectedUnits &each, int number, const QString &told) {
            const bool isMeant = each.line == number && (each.*part).isEmpty();
            if (isMeant) {
                each.*part = told;
            }
            return isMeant;
        };
    };
    return tellLines(invocation, u"serial"_s, units, take(&InspectedUnits::serial)).and_then([&] {
        return tellLines(invocation, u"batch"_s, units, take(&InspectedUnits::batch));
    });
}

class InspectCommand final : public ActionCommand
{
public:
    InspectCommand()
        : ActionCommand({u"return"_s, u"inspect"_s},
                        {"how the goods were found; accepted unless the disposition is hand_back",
                         "登记验货结果；去向不是 hand_back 即为接受"},
                        {required(repeated(u"line"_s, u"N=QTY:CONDITION:DISPOSITION"_s)), option(u"note"_s, u"TEXT"_s),
                         repeated(u"serial"_s, u"N=SERIAL"_s), repeated(u"batch"_s, u"N=BATCH"_s),
                         repeated(u"tick"_s, u"CODE"_s), repeated(u"deduct"_s, u"N=AMOUNT:REASON"_s)})
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
        if (const auto added = addNumbers(invocation, *units); !added) {
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
