// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on the command line.
#include "app/cli/commands/message_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/contact_options.h"
#include "app/cli/commands/message_sending_commands.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/text/message_text.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/message_json.h"

#include <QJsonArray>

#include <iterator>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kListed = 200;

ArgumentSpec messageArgument()
{
    return {u"MESSAGE"_s, true};
}

std::vector<OptionSpec> writingOptions()
{
    return {option(u"event"_s, u"EVENT"_s),
            option(u"exception"_s, u"N"_s),
            option(u"channel"_s, u"CODE"_s),
            option(u"language"_s, u"en|zh_CN"_s),
            option(u"extra"_s, u"TEXT"_s),
            option(u"text"_s, u"TEXT"_s),
            flag(u"apology"_s),
            flag(u"no-apology"_s)};
}

/// Words alone are a message of one's own, an exception its plan's.
QString eventOf(const Invocation &invocation)
{
    if (invocation.has(u"event"_s)) {
        return invocation.value(u"event"_s);
    }
    return invocation.has(u"exception"_s) ? QString(kOfException) : QString(kWrittenByHand);
}

Result<MessageRequest> requestOf(const Invocation &invocation)
{
    const auto language = languageOf(invocation);
    if (!language) {
        return refuse(language.error());
    }
    return numberOption(invocation, u"exception"_s, 1).map([&](const std::optional<int> &exception) {
        MessageRequest request;
        request.event = eventOf(invocation);
        request.exception = exception;
        request.channel = invocation.value(u"channel"_s);
        request.language = *language;
        request.extra = invocation.value(u"extra"_s);
        request.text = invocation.value(u"text"_s);
        if (invocation.has(u"apology"_s) || invocation.has(u"no-apology"_s)) {
            request.isApology = invocation.has(u"apology"_s);
        }
        return request;
    });
}

class ListCommand final : public Command
{
public:
    ListCommand()
        : Command({{u"messages"_s, u"list"_s},
                   {"what customers are told: what waits, else by state or of one return",
                    "给顾客的消息：待发的，或按状态、按退货单"},
                   {},
                   {option(u"state"_s, u"STATE"_s), option(u"return"_s, u"NUMBER"_s), flag(u"all"_s),
                    option(u"limit"_s, u"N"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return invocation.has(u"return"_s) ? ofReturn(invocation, **desk) : ofStore(invocation, **desk);
    }

private:
    static Result<Output> ofReturn(const Invocation &invocation, const DeskReader &desk)
    {
        const StoreZone zone = desk.zone();
        return desk.messagesOf(invocation.value(u"return"_s)).map([zone](const ReturnMessages &about) {
            return Output{{{u"messages"_s, listed(about.messages)}}, messagesRenderer(zone), 0, {}, false};
        });
    }

    static Result<Output> ofStore(const Invocation &invocation, const DeskReader &desk)
    {
        std::optional<MessageState> state = MessageState::Waiting;
        if (invocation.has(u"all"_s)) {
            state.reset();
        }
        if (invocation.has(u"state"_s)) {
            const auto known = parseCode<MessageState>(u"state"_s, invocation.value(u"state"_s));
            if (!known) {
                return refuse(known.error());
            }
            state = *known;
        }
        const auto limit = numberOption(invocation, u"limit"_s, 1);
        if (!limit) {
            return refuse(limit.error());
        }
        const StoreZone zone = desk.zone();
        return desk.outbox(state, limit->value_or(kListed)).map([zone](const Outbox &outbox) {
            return Output{{{u"messages"_s, listed(outbox.messages)},
                           {u"waiting"_s, outbox.waiting},
                           {u"channels"_s, channelsToJson(outbox.channels)}},
                          messagesRenderer(zone),
                          0,
                          {},
                          false};
        });
    }

    static QJsonArray listed(const std::vector<OutboxMessage> &messages)
    {
        QJsonArray list;
        for (const OutboxMessage &message : messages) {
            list.append(messageToJson(message));
        }
        return list;
    }
};

class PreviewCommand final : public Command
{
public:
    PreviewCommand()
        : Command({{u"messages"_s, u"preview"_s},
                   {"a message as it would go out now; nothing is written", "预览一条消息；不写入"},
                   {{numberArgument(), true}},
                   writingOptions()})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return requestOf(invocation)
            .and_then([&](const MessageRequest &request) {
                return (*desk)->previewMessage(invocation.argument(numberArgument()), request);
            })
            .map([](const MessagePreview &preview) {
                return Output{previewToJson(preview), previewRenderer(), 0, {}, false};
            });
    }
};

class WriteCommand final : public Command
{
public:
    WriteCommand()
        : Command({{u"messages"_s, u"write"_s},
                   {"write a message: from the template of an event, of an exception, or in your own words",
                    "写一条消息：用某事件的模板、某异常的预备消息，或自己的话"},
                   {{numberArgument(), true}},
                   writingOptions()})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto request = requestOf(invocation);
        if (!request) {
            return refuse(request.error());
        }
        return writtenOutput(invocation, store, messageRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.writeMessage(call, invocation.argument(numberArgument()), *request);
        });
    }
};

/// A command that says what became of one message.
class MarkCommand : public Command
{
public:
    using Command::Command;

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const final
    {
        const auto id = idArgument(invocation, messageArgument().name);
        if (!id) {
            return refuse(id.error());
        }
        const auto marking = markingOf(invocation);
        if (!marking) {
            return refuse(marking.error());
        }
        return writtenOutput(invocation, store, messageRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.markMessage(call, MessageId(*id), *marking);
        });
    }

protected:
    [[nodiscard]] virtual Result<MessageMarking> markingOf(const Invocation &invocation) const = 0;
};

class DoneCommand final : public MarkCommand
{
public:
    DoneCommand()
        : MarkCommand({{u"messages"_s, u"done"_s},
                       {"a message that a person does (copied, called, handed over) is done",
                        "人工消息（复制、电话、纸质）已完成"},
                       {messageArgument()},
                       {option(u"note"_s, u"TEXT"_s)}})
    {
    }

protected:
    Result<MessageMarking> markingOf(const Invocation &invocation) const override
    {
        return MessageMarking{MessageMark::Done, invocation.value(u"note"_s), {}};
    }
};

class NotReachedCommand final : public MarkCommand
{
public:
    NotReachedCommand()
        : MarkCommand({{u"messages"_s, u"not-reached"_s},
                       {"called, but nobody answered; tried again in an hour, or after so many minutes",
                        "电话未接通；一小时后或指定分钟后再打"},
                       {messageArgument()},
                       {option(u"again-in"_s, u"MINUTES"_s), option(u"note"_s, u"TEXT"_s)}})
    {
    }

protected:
    Result<MessageMarking> markingOf(const Invocation &invocation) const override
    {
        return numberOption(invocation, u"again-in"_s, 1).map([&](const std::optional<int> &minutes) {
            return MessageMarking{MessageMark::NotReached, invocation.value(u"note"_s), minutes};
        });
    }
};

class CancelCommand final : public MarkCommand
{
public:
    CancelCommand()
        : MarkCommand({{u"messages"_s, u"cancel"_s},
                       {"a message that waits is not sent", "取消一条待发消息"},
                       {messageArgument()},
                       {required(reasonOption())}})
    {
    }

protected:
    Result<MessageMarking> markingOf(const Invocation &invocation) const override
    {
        return MessageMarking{MessageMark::Cancelled, invocation.value(u"reason"_s), {}};
    }
};

class RetryCommand final : public Command
{
public:
    RetryCommand()
        : Command({{u"messages"_s, u"retry"_s},
                   {"a channel that stopped may send again; what waits on it is tried at once",
                    "恢复已停用的渠道；其待发消息立即重试"},
                   {{u"CHANNEL"_s, true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        return writtenOutput(invocation, store, retriedRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.retryChannel(call, invocation.argument(u"CHANNEL"_s));
        });
    }
};

class ContactCommand final : public Command
{
public:
    ContactCommand()
        : Command({{u"return"_s, u"contact"_s},
                   {"how the customer of a return wants to be told; what is not named is cleared",
                    "顾客希望如何接收消息；未写明的项目将清空"},
                   {{numberArgument(), true}},
                   contactOptions()})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto choice = contactOf(invocation);
        if (!choice) {
            return refuse(choice.error());
        }
        const auto desk = store.writer();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        return returnOutput((*desk)->setContact(*call, invocation.argument(numberArgument()), *choice), invocation,
                            store);
    }
};
}

Commands messageCommands()
{
    Commands commands = makeCommands<ListCommand, PreviewCommand, WriteCommand, DoneCommand, NotReachedCommand,
                                     CancelCommand, RetryCommand, ContactCommand>();
    Commands sending = messageSendingCommands();
    std::move(sending.begin(), sending.end(), std::back_inserter(commands));
    return commands;
}
}
