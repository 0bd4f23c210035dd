// SPDX-License-Identifier: GPL-3.0-or-later
// The sender of the outbox, with one message that is about no return.
#include "ui/settings/messages/channel_trial.h"

#include "core/desk/channel_sending.h"
#include "ui/common/desk/app_context.h"
#include "ui/words/send_words.h"

namespace rd::ui
{
ChannelTrial::ChannelTrial(AppContext &context, QObject *parent) : QObject(parent), m_context(context), m_job(this) {}

ChannelTrial::~ChannelTrial()
{
    m_stop = true; // a transfer ends within a second
}

void ChannelTrial::begin(const MessageChannel &channel, const Outgoing &message)
{
    if (m_job.isRunning()) {
        return;
    }
    m_channel = channel;
    const QString path = m_context.storePath();
    const Clock &clock = m_context.clock();
    m_job.begin<SendResult>(
        [this, path, &clock, code = channel.code, message](const ProgressCall &) -> Result<SendResult> {
            const auto sender = MessageSender::open(path, clock);
            if (!sender) {
                return refuse(sender.error());
            }
            return (*sender)->tryOut(code, message, channelSend((*sender)->storeUuid(), clock, m_stop));
        },
        [this](const Result<SendResult> &result) { tell(result); });
}

void ChannelTrial::tell(const Result<SendResult> &result)
{
    if (!result) {
        Q_EMIT refused(result.error());
        Q_EMIT ended();
        return;
    }
    SendFacts facts;
    facts.outcome = result->outcome;
    facts.code = result->code;
    facts.answer = result->answer;
    facts.isTest = true;
    if (m_channel.kind == ChannelKind::Mail) {
        facts.server = QStringLiteral("%1:%2").arg(m_channel.host).arg(m_channel.port);
    }
    const Language language = languageFromName(m_context.language()).value_or(Language::English);
    Q_EMIT tried(sendResultText(facts, language), result->outcome == SendOutcome::Sent);
    Q_EMIT ended();
}
}
