// SPDX-License-Identifier: GPL-3.0-or-later
// Words of messages.
#include "ui/common/desk/outbox_words.h"

#include "ui/words/message_words.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
/// Another sentence follows, with a stop of its own.
QString withoutStop(QString sentence)
{
    while (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002))) {
        sentence.chop(1);
    }
    return sentence;
}
}

Language OutboxWords::language() const
{
    return languageFromName(m_format.language()).value_or(Language::English);
}

const QStringList &OutboxWords::writtenByHand()
{
    static const QStringList all{QStringLiteral("courtesy"),      QStringLiteral("received"),
                                 QStringLiteral("inspected"),     QStringLiteral("not_accepted"),
                                 QStringLiteral("payout_failed"), QStringLiteral("lost"),
                                 QStringLiteral("corrected")};
    return all;
}

QString OutboxWords::saysNothingNew()
{
    return tr("The customer asked since the last message, and this says nothing new. Add a sentence.");
}

QString OutboxWords::event(const QString &event) const
{
    return messageEventText(event, language());
}

QString OutboxWords::kind(ChannelKind kind) const
{
    return channelKindText(kind, language());
}

QString OutboxWords::channel(const QString &code) const
{
    const MessageRules &rules = m_format.policy().messages;
    const MessageChannel *channel = rules.channel(code);
    if (channel == nullptr) {
        return code;
    }
    const auto same = std::ranges::count(rules.channels, channel->kind, &MessageChannel::kind);
    return same < 2 ? kind(channel->kind) : QStringLiteral("%1 (%2)").arg(kind(channel->kind), code);
}

QString OutboxWords::whyEnded(const QString &code) const
{
    return messageEndText(code, language());
}

QString OutboxWords::state(const OutboxMessage &message, UtcTime now) const
{
    if (!message.end) {
        const QString since = m_format.when(message.queuedAt, now);
        if (!message.wait || message.wait->tries == 0) {
            //: A message that is not sent yet, and when it was written
            return isSentByProgram(message.kind) ? tr("Waits since %1").arg(since)
                                                 : tr("To be done since %1").arg(since);
        }
        //: Why a message could not be sent, and when it is tried again
        return tr("Not yet: %1. Again %2")
            .arg(withoutStop(whyEnded(message.wait->code)), m_format.when(message.wait->nextAt, now));
    }
    const QString at = m_format.when(message.end->at, now);
    switch (message.end->state) {
    case MessageState::Sent:
        return isSentByProgram(message.kind) ? tr("Sent %1").arg(at) : tr("Done %1").arg(at);
    case MessageState::GivenUp:
        return tr("Not sent, %1: %2").arg(at, whyEnded(message.end->code));
    case MessageState::Cancelled:
        return tr("Cancelled, %1: %2").arg(at, whyEnded(message.end->code));
    case MessageState::Waiting:
        break;
    }
    return {};
}

QString OutboxWords::stopped(const ChannelView &view) const
{
    const QString why = whyEnded(view.stopCode);
    const QString said = view.stopAnswer.isEmpty() ? why : QStringLiteral("%1 (%2)").arg(why, view.stopAnswer);
    return tr("%1. Its messages wait: %2. Put it right in the rules, then try again.").arg(said).arg(view.waiting);
}

QString OutboxWords::contact(const ReturnMessages &about) const
{
    if (about.contact.isRefused) {
        return tr("The customer wants no messages.");
    }
    if (about.channel.isEmpty()) {
        return about.contact.channel.isEmpty() ? tr("Nobody asked how the customer wants to be told: nothing is sent.")
                                               : tr("The customer cannot be reached as chosen: nothing is sent.");
    }
    const bool isMail = m_format.policy().messages.channel(about.channel)->kind == ChannelKind::Mail;
    return isMail ? QStringLiteral("%1 · %2").arg(channel(about.channel), maskedEmail(about.contact.email))
                  : channel(about.channel);
}

QString OutboxWords::maskedEmail(const QString &email)
{
    const qsizetype at = email.indexOf(QLatin1Char('@'));
    return at < 1 ? email : QString(email.left(1) + QStringLiteral("***") + email.mid(at));
}
}
