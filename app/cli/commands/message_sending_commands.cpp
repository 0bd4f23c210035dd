// SPDX-License-Identifier: GPL-3.0-or-later
// messages send, test, secret.
#include "app/cli/commands/message_sending_commands.h"

#include "app/cli/commands/return_output.h"
#include "app/cli/secrets.h"
#include "app/cli/store_access.h"
#include "app/cli/text/message_text.h"
#include "core/desk/channel_sending.h"
#include "ui/words/digest_text.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
ArgumentSpec channelArgument()
{
    return {u"CHANNEL"_s, true};
}

class SendCommand final : public Command
{
public:
    SendCommand()
        : Command({{u"messages"_s, u"send"_s},
                   {"send what waits and is due; needs no login, for example for a timer",
                    "发送到期的待发消息；无需登录，可由定时任务运行"},
                   {},
                   {}})
    {
    }

    Result<Output> run(const Invocation &, StoreAccess &store) const override
    {
        const auto sender = store.sender();
        if (!sender) {
            return refuse(sender.error());
        }
        if (const auto courtesies = (*sender)->addCourtesies(); !courtesies) {
            return refuse(courtesies.error());
        }
        const std::atomic_bool never = false;
        const MessageSender::Send send = channelSend((*sender)->storeUuid(), store.clock(), never);
        const auto messages = (*sender)->sendDue(send, never); // customers first
        if (!messages) {
            return refuse(messages.error());
        }
        const auto digests = (*sender)->sendDigests(digestMessage, send, never);
        if (!digests) {
            return refuse(digests.error());
        }
        return messages.map([&digests](const SendRound &round) {
            return Output{{{u"sent"_s, round.sent},
                           {u"digests"_s, digests->sent},
                           {u"again"_s, round.again + digests->again},
                           {u"given_up"_s, round.givenUp + digests->givenUp},
                           {u"stopped"_s, round.stopped + digests->stopped},
                           {u"next_at"_s, round.nextAt ? QJsonValue(round.nextAt->toIso()) : QJsonValue()}},
                          sentRenderer(),
                          0,
                          {},
                          false};
        });
    }
};

class TestCommand final : public Command
{
public:
    TestCommand()
        : Command({{u"messages"_s, u"test"_s},
                   {"send one message over a channel now, and say what its server answers",
                    "立即通过某渠道发一条测试消息并说明对方的答复"},
                   {channelArgument()},
                   {option(u"to"_s, u"ADDRESS"_s), option(u"event"_s, u"EVENT"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto sender = store.sender();
        if (!sender) {
            return refuse(sender.error());
        }
        const std::atomic_bool never = false;
        return (*sender)
            ->tryOut(invocation.argument(channelArgument().name), message(invocation),
                     channelSend((*sender)->storeUuid(), store.clock(), never))
            .map([](const SendResult &result) {
                return Output{{{u"outcome"_s, codeOf(result.outcome)},
                               {u"code"_s, codeOf(result.code)},
                               {u"answer"_s, result.answer},
                               {u"reference"_s, result.reference}},
                              triedRenderer(),
                              result.outcome == SendOutcome::Sent ? 0 : 3,
                              {},
                              false};
            });
    }

private:
    static Outgoing message(const Invocation &invocation)
    {
        const Language language = invocation.globals.language;
        Outgoing out;
        out.key = QString(32, u'0');
        out.to = invocation.value(u"to"_s);
        out.event = invocation.value(u"event"_s);
        out.language = language == Language::English ? u"en"_s : u"zh_CN"_s;
        out.subject = Text{"Test message", "测试消息"}.in(language);
        out.text = Text{"Return Desk: this channel works.", "退货台：此渠道工作正常。"}.in(language);
        return out;
    }
};

class SecretCommand final : public Command
{
public:
    SecretCommand()
        : Command(
            {{u"messages"_s, u"secret"_s},
             {"what a channel keeps secret: a password, a robot's token, a signing secret; from RETURNDESK_CHANNEL_SECRET (and "
              "RETURNDESK_CHANNEL_SIGNING) or the terminal",
              "渠道的保密信息：密码、机器人令牌、签名密钥；取自 RETURNDESK_CHANNEL_SECRET（及 RETURNDESK_CHANNEL_SIGNING）或终端"},
             {channelArgument()},
             {flag(u"remove"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto secrets = invocation.has(u"remove"_s) ? Result<ChannelSecrets>(ChannelSecrets())
                                                         : channelSecrets(invocation);
        if (!secrets) {
            return refuse(secrets.error());
        }
        return writtenOutput(invocation, store, secretRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.setChannelSecrets(call, invocation.argument(channelArgument().name), *secrets);
        });
    }
};
}

Commands messageSendingCommands()
{
    return makeCommands<SendCommand, TestCommand, SecretCommand>();
}
}
