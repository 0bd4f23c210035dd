// SPDX-License-Identifier: GPL-3.0-or-later
// A digest is made when it is sent: what a mail server kept waiting tells the figures of then.
#include "core/desk/digest_sending.h"

#include "core/desk/guarded.h"
#include "core/desk/message_sender.h"
#include "core/desk/noting.h"
#include "core/messages/retry_plan.h"
#include "core/reports/digest_json.h"
#include "core/storage/message_repository.h"
#include "core/storage/store_lock.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr int kMinutesPerHour = 60;

QString codeOfPart(DigestPart part)
{
    return part == DigestPart::Evening ? QStringLiteral("evening") : QStringLiteral("morning");
}

QString languageOf(const Policy &policy)
{
    return policy.digest.language.isEmpty() ? policy.messages.language : policy.digest.language;
}

/// `words`: the title, then the lines.
Outgoing outgoing(const DigestSending &sending, const QStringList &words, const QString &language)
{
    Outgoing out;
    out.key = sending.key;
    out.to = sending.address;
    out.subject = words.value(0);
    out.text = words.mid(1).join(QLatin1Char('\n'));
    out.event = QStringLiteral("digest");
    out.language = language;
    out.mayBeCut = true;
    return out;
}

/// What came of it, in the file.
void note(const OpenStore &store, const QString &channel, DigestSending sending, const SendResult &result)
{
    Noting noting(store);
    ++sending.tries;
    sending.code = result.outcome == SendOutcome::Sent ? QString() : QString(codeOf(result.code));
    sending.answer = result.answer;
    const RetryPlan plan = retryAfter(sending.tries, result, noting->at());
    if (plan.step == RetryStep::Waiting) {
        stopChannel(noting->database(), {channel, codeOf(result.code), result.answer, noting->at()});
        sending.nextAt = noting->at();
    } else if (plan.step == RetryStep::Again) {
        sending.nextAt = plan.at;
    } else {
        sending.endedAt = noting->at();
    }
    saveDigestSending(*noting, sending);
    noting->commit();
}
}

Digest digestNow(const OpenStore &store, bool isEvening)
{
    const UtcTime now = store.now();
    const BusinessDate day = store.dayOf(now);
    return digestOf(store.database(),
                    {now, day, store.startOf(day), store.startOf(day.plusDays(1)), store.policy().untouchedHours},
                    isEvening);
}

std::optional<DigestPart> digestPartNow(const OpenStore &store)
{
    const QTime clock = store.zone().local(store.now()).time();
    return store.policy().digest.dueAt(clock.hour() * kMinutesPerHour + clock.minute());
}

std::vector<DigestSending> digestsToSend(const OpenStore &store)
{
    const DigestRules &rules = store.policy().digest;
    const auto part = digestPartNow(store);
    if (!part || isChannelStopped(store.database(), rules.channel)) {
        return {};
    }
    std::vector<DigestSending> toSend;
    for (const QString &address : rules.to.isEmpty() ? QStringList{QString()} : rules.to) {
        DigestSending sending = digestSending(store.database(), store.today(), codeOfPart(*part), address);
        if (!sending.endedAt && sending.nextAt <= store.now()) {
            toSend.push_back(std::move(sending));
        }
    }
    return toSend;
}

Result<int> MessageSender::sendDigests(const DigestWriter &write, const Send &send, const std::atomic_bool &stop)
{
    return guarded([&]() -> Result<int> {
        const WorkTurn turn(m_path, SoleWork::Messages);
        const std::vector<DigestSending> waiting = turn.isMine() ? digestsToSend(*m_store)
                                                                 : std::vector<DigestSending>();
        if (waiting.empty()) {
            return 0;
        }
        const Policy policy = m_store->policy();
        const MessageChannel *channel = policy.messages.channel(policy.digest.channel);
        const QString language = languageOf(policy);
        const Currency &currency = m_store->facts().currency;
        const Digest digest = digestNow(*m_store, waiting.front().part == QLatin1String("evening"));
        const QStringList words = write(digestToJson(digest, currency), currency, m_store->zone(), language);
        int sent = 0;
        for (const DigestSending &sending : waiting) {
            if (stop) {
                break;
            }
            const SendResult result = send(*channel, outgoing(sending, words, language));
            note(*m_store, channel->code, sending, result);
            sent += result.outcome == SendOutcome::Sent ? 1 : 0;
            if (result.outcome == SendOutcome::Stopped) {
                break;
            }
        }
        return sent;
    });
}
}
