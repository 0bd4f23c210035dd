// SPDX-License-Identifier: GPL-3.0-or-later
// Words of messages.
#include "ui/common/desk/outbox_words.h"

#include "ui/words/send_words.h"

#include <algorithm>
#include <array>

namespace rd::ui
{
namespace
{
struct EventWord {
    const char *event;
    const char *word;
};

constexpr std::array kEvents = {
    EventWord{"logged", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Taken in")},
    EventWord{"approved", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Approved")},
    EventWord{"declined", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Declined")},
    EventWord{"received", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Goods arrived")},
    EventWord{"lost", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Goods did not arrive")},
    EventWord{"inspected", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Goods accepted")},
    EventWord{"partly_accepted", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Goods accepted in part")},
    EventWord{"not_accepted", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Goods not accepted")},
    EventWord{"paid", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Paid back")},
    EventWord{"payout_failed", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Payment failed")},
    EventWord{"delivered", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Delivered")},
    EventWord{"exchanged", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Exchanged")},
    EventWord{"shipped", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Sent again")},
    EventWord{"credit_issued", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Store credit issued")},
    EventWord{"repair_sent", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Sent for repair")},
    EventWord{"repaired", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Repaired")},
    EventWord{"repair_failed", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Could not be repaired")},
    EventWord{"repair_collected", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Repair collected")},
    EventWord{"goods_waived", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Settled without goods")},
    EventWord{"handed_back", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Goods handed back")},
    EventWord{"cancelled", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Cancelled")},
    EventWord{"expiry_warned", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Will be given up soon")},
    EventWord{"expired", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Given up")},
    EventWord{"compensated", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Compensation granted")},
    EventWord{"converted", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Resolution changed")},
    EventWord{"edited", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Request changed")},
    EventWord{"split", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Split")},
    EventWord{"corrected", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Correction")},
    EventWord{"courtesy", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Still in work")},
    EventWord{"late", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Late return")},
    EventWord{"written", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "In own words")},
    EventWord{"exception", QT_TRANSLATE_NOOP("rd::ui::OutboxWords", "Exception")},
};
}

QString OutboxWords::event(const QString &event) const
{
    const auto found = std::ranges::find_if(
        kEvents, [&event](const EventWord &each) { return event == QLatin1String(each.event); });
    return found == kEvents.end() ? event : tr(found->word);
}

QString OutboxWords::kind(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Mail:
        return tr("E-mail");
    case ChannelKind::WeCom:
        return tr("WeCom group");
    case ChannelKind::DingTalk:
        return tr("DingTalk group");
    case ChannelKind::Feishu:
        return tr("Feishu group");
    case ChannelKind::Gateway:
        return tr("Text message");
    case ChannelKind::Copy:
        return tr("Chat, by hand");
    case ChannelKind::Phone:
        return tr("Phone call");
    case ChannelKind::Paper:
        return tr("On paper");
    }
    return {};
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
    if (code == QLatin1String("step_undone")) {
        return tr("the step was undone");
    }
    if (code == QLatin1String("contact_changed")) {
        return tr("the customer is told another way");
    }
    if (code == QLatin1String("by_hand")) {
        return tr("taken back");
    }
    if (code == QLatin1String("not_reached")) {
        return tr("nobody answered");
    }
    const auto known = fromCode<SendCode>(code);
    SendFacts facts;
    facts.code = known.value_or(SendCode::BadAnswer);
    const Language language = languageFromName(m_format.language()).value_or(Language::English);
    return known ? sendCodeText(facts, language) : code;
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
        return tr("Not yet: %1. Again %2").arg(whyEnded(message.wait->code), m_format.when(message.wait->nextAt, now));
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
