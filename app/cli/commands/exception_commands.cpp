// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, ticking, closing; the message for the customer; counting what goes to the stockroom.
#include "app/cli/commands/exception_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/text/exception_text.h"
#include "app/cli/text/return_text.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/exception_json.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
/// Which exception is meant; absent, the only one that is open.
OptionSpec exceptionOption()
{
    return option(u"exception"_s, u"K"_s);
}

OptionSpec noteOption()
{
    return option(u"note"_s, u"TEXT"_s);
}

Result<std::optional<int>> exceptionOf(const Invocation &invocation)
{
    return numberOption(invocation, u"exception"_s, 1);
}

class OpenCommand final : public ActionCommand
{
public:
    OpenCommand()
        : ActionCommand(
            {u"return"_s, u"exception"_s},
            {"something went otherwise than it should; KIND is one of lost_parcel, short_parcel, wrong_goods, "
             "swapped_goods, refund_failed, not_collected, never_came, damaged_in_store, count_differs, complaint",
             "登记异常；KIND 为 lost_parcel、short_parcel、wrong_goods、swapped_goods、refund_failed、not_collected、"
             "never_came、damaged_in_store、count_differs、complaint 之一"},
            {required(option(u"kind"_s, u"KIND"_s)), option(u"line"_s, u"N=QTY"_s), required(noteOption())})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        const auto kind = parseCode<ExceptionKind>(u"--kind"_s, invocation.value(u"kind"_s));
        if (!kind) {
            return refuse(kind.error());
        }
        OpenException open{*kind, std::nullopt, invocation.value(u"note"_s)};
        if (invocation.has(u"line"_s)) {
            const auto units = parseLineQuantity(invocation.value(u"line"_s));
            if (!units) {
                return refuse(units.error());
            }
            open.units = *units;
        }
        return Action(open);
    }
};

class StepCommand final : public ActionCommand
{
public:
    StepCommand()
        : ActionCommand({u"return"_s, u"exception-step"_s},
                        {"a step of the exception's plan is done; the codes stand in return show",
                         "异常处理方案的一步已完成；步骤代码见 return show"},
                        {exceptionOption(), required(option(u"step"_s, u"CODE"_s)), noteOption()})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return exceptionOf(invocation).map([&invocation](std::optional<int> exception) {
            return Action(TickException{exception, invocation.value(u"step"_s), invocation.value(u"note"_s)});
        });
    }
};

class CloseCommand final : public ActionCommand
{
public:
    CloseCommand()
        : ActionCommand({u"return"_s, u"exception-close"_s}, {"the exception ended like this", "异常已了结，写明结果"},
                        {exceptionOption(), required(option(u"outcome"_s, u"TEXT"_s))})
    {
    }

protected:
    Result<Action> action(const Invocation &invocation, const Currency &) const override
    {
        return exceptionOf(invocation).map([&invocation](std::optional<int> exception) {
            return Action(CloseException{exception, invocation.value(u"outcome"_s)});
        });
    }
};

/// The exception that is meant: the one named, else the only one open, else the only one.
Result<int> exceptionMeant(const ReturnView &view, std::optional<int> named)
{
    QJsonArray open;
    for (const ExceptionView &about : view.exceptions) {
        if (named == about.exception.number) {
            return *named;
        }
        if (about.exception.isOpen()) {
            open.append(about.exception.number);
        }
    }
    if (named) {
        return refuse(ErrorCode::NotFound, {{u"exception"_s, *named}});
    }
    if (open.size() == 1) {
        return open.first().toInt();
    }
    return open.isEmpty()
               ? refuse(ErrorCode::NotOutstanding, {{u"problem"_s, u"no_open_exception"_s}})
               : refuse(ErrorCode::MissingField,
                        {{u"field"_s, u"exception"_s}, {u"problem"_s, u"several_exceptions"_s}, {u"numbers"_s, open}});
}

class MessageCommand final : public Command
{
public:
    MessageCommand()
        : Command({{u"return"_s, u"exception-message"_s},
                   {"the message for the customer, ready to copy, in the language of --lang; nothing is sent",
                    "写给顾客的消息，可直接复制，语言由 --lang 决定；不会发送"},
                   {{numberArgument(), true}},
                   {exceptionOption()}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto named = exceptionOf(invocation);
        const auto view = named ? (*desk)->showReturn(invocation.argument(numberArgument())) : refuse(named.error());
        if (!view) {
            return refuse(view.error());
        }
        return exceptionMeant(*view, *named).map([&view](int number) {
            const QJsonObject about = exceptionToJson(*view, number);
            return Output{{{u"number"_s, view->returnCase.rma.number},
                           {u"exception"_s, number},
                           {u"kind"_s, about.value("kind"_L1)},
                           {u"message"_s, about.value("message"_L1)}},
                          messageText,
                          0,
                          {},
                          false};
        });
    }
};

/// The counts first, then the return.
Renderer takeOverRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) {
        return QString(takeOversText(document, language, zone).mid(1) + '\n'_L1 + returnText(document, language, zone));
    };
}

class TakeOverCommand final : public Command
{
public:
    TakeOverCommand()
        : Command(
            {{u"return"_s, u"take-over"_s},
             {"the stockroom takes goods over from the counter: QTY is what was counted, and whoever runs it signs; --from gave "
              "them, by default who logged the return",
              "仓库从柜台接收商品：QTY 为实点数量，由执行命令的人签收；--from 为交出人，默认登记人"},
             {{numberArgument(), true}},
             {required(lineOption()), option(u"from"_s, u"LOGIN"_s), approverOption()}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto counted = linesOf(invocation);
        if (!counted) {
            return refuse(counted.error());
        }
        return writtenOutput(invocation, store, takeOverRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.takeOver(call, invocation.argument(numberArgument()), *counted, invocation.value(u"from"_s));
        });
    }
};
}

Commands exceptionCommands()
{
    return makeCommands<OpenCommand, StepCommand, CloseCommand, MessageCommand, TakeOverCommand>();
}
}
