// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing channel, template and tone.
#include "core/messages/compose.h"

#include "core/domain/undoing.h"
#include "core/policy/message_text.h"

#include <QJsonObject>

namespace rd
{
namespace
{
const QString kLate = QStringLiteral("late");

/// An apology of its own, else the one for every event before the normal text.
QString textOf(const MessageRules &rules, const MessageTemplate &chosen, const Saying &saying)
{
    const QString text = chosen.text.in(saying.language);
    const MessageTemplate *late = rules.templateFor(kLate, saying.kind, MessageTone::Normal);
    const bool isBefore = saying.isLate && rules.isApologising && chosen.tone == MessageTone::Normal && late != nullptr;
    return isBefore ? QString(late->text.in(saying.language) + QLatin1Char('\n') + text) : text;
}

QStringList eventsOf(Undoable what)
{
    switch (what) {
    case Undoable::Approval:
        return {QStringLiteral("approved")};
    case Undoable::Refusal:
        return {QStringLiteral("declined")};
    case Undoable::Cancellation:
        return {QStringLiteral("cancelled"), QStringLiteral("expired")};
    case Undoable::Receipt:
        return {QStringLiteral("received")};
    case Undoable::Loss:
        return {QStringLiteral("lost")};
    case Undoable::Inspection:
        return {QStringLiteral("inspected"), QStringLiteral("partly_accepted"), QStringLiteral("not_accepted")};
    }
    return {};
}
}

QString addressOn(ChannelKind kind, const Recipient &recipient)
{
    switch (kind) {
    case ChannelKind::Mail:
        return recipient.choice.email;
    case ChannelKind::Gateway:
    case ChannelKind::Copy:
    case ChannelKind::Phone:
        return recipient.phone;
    case ChannelKind::WeCom:
    case ChannelKind::DingTalk:
    case ChannelKind::Feishu:
    case ChannelKind::Paper:
        return {};
    }
    return {};
}

bool reaches(ChannelKind kind, const Recipient &recipient)
{
    return isForCustomers(kind) && (kind == ChannelKind::Paper || !addressOn(kind, recipient).isEmpty());
}

const MessageChannel *channelFor(const MessageRules &rules, const Recipient &recipient)
{
    if (recipient.choice.isRefused) {
        return nullptr;
    }
    for (const QString &code : {recipient.choice.channel, rules.defaultChannel}) {
        const MessageChannel *channel = rules.channel(code);
        if (channel != nullptr && reaches(channel->kind, recipient)) {
            return channel;
        }
    }
    return nullptr;
}

std::optional<MessageWords> compose(const MessageRules &rules, const Saying &saying)
{
    const MessageTone tone = saying.isLate ? MessageTone::Apology : MessageTone::Normal;
    const MessageTemplate *chosen = rules.templateFor(saying.event, saying.kind, tone);
    if (chosen == nullptr && saying.ownText.isEmpty()) {
        return std::nullopt;
    }
    MessageWords words;
    words.variables = saying.values;
    words.text = saying.ownText.isEmpty() ? filledMessage(textOf(rules, *chosen, saying), saying.values)
                                          : saying.ownText;
    if (!saying.extra.isEmpty()) {
        words.text += QLatin1Char('\n') + saying.extra;
    }
    const QString subject = chosen != nullptr ? chosen->subject.in(saying.language) : QString();
    words.subject = filledMessage(subject.isEmpty() ? QStringLiteral("{store} · {number}") : subject, saying.values);
    return words;
}

WithdrawnMessages withdrawnBy(const QString &event, const QJsonObject &variables)
{
    if (event == QLatin1String("undone")) {
        const auto what = fromCode<Undoable>(variables.value(QStringLiteral("what")).toString());
        return {what ? eventsOf(*what) : QStringList(), {}};
    }
    if (event == QLatin1String("payout_failed")) {
        return {{QStringLiteral("paid"), QStringLiteral("delivered"), QStringLiteral("shipped")}, aboutOf(variables)};
    }
    if (event == QLatin1String("compensation_withdrawn")) {
        return {{QStringLiteral("compensated")}, aboutOf(variables)};
    }
    return {};
}

QString aboutOf(const QJsonObject &variables)
{
    for (const char *name : {"payout", "settlement"}) {
        if (const QJsonValue number = variables.value(QLatin1String(name)); number.isDouble()) {
            return QStringLiteral("%1:%2").arg(QLatin1String(name)).arg(number.toInt());
        }
    }
    return {};
}
}
