// SPDX-License-Identifier: GPL-3.0-or-later
// A digest is made when it is sent: what a mail server kept waiting tells the figures of then.
#include "core/desk/digest_sending.h"

#include "core/desk/channel_turn.h"
#include "core/desk/guarded.h"
#include "core/desk/message_sender.h"
#include "core/desk/noting.h"
#include "core/messages/retry_plan.h"
#include "core/reports/digest_json.h"
#include "core/storage/message_repository.h"
#include "core/storage/store_lock.h"

#include <QCryptographicHash>

namespace rd
{
namespace
{
constexpr int kMinutesPerHour = 60;
constexpr qsizetype kKeyLength = 32;

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

/// Of everything that makes it one digest for one reader: a server that took it before knows it again.
QString keyOf(const OpenStore &store, BusinessDate day, const QString &part, const QString &address)
{
    const QStringList parts{store.facts().uuid, day.toIso(), part, address};
    const QByteArray text = parts.join(QLatin1Char('\n')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(kKeyLength));
}

DigestSending sendingOf(const OpenStore &store, BusinessDate day, const QString &part, const QString &address)
{
    auto tried = findDigestSending(store.database(), day, part, address);
    return tried ? *std::move(tried)
                 : DigestSending{day, part, address, keyOf(store, day, part, address), 0, {}, std::nullopt, {}, {}};
}

/// What came of it, in the file. As with messages, what a channel cannot send as it is set up is no try.
void note(const OpenStore &store, const QString &channel, DigestSending sending, const SendResult &result,
          SendRound &round)
{
    Noting noting(store);
    ++sending.tries;
    sending.code = result.outcome == SendOutcome::Sent ? QString() : QString(codeOf(result.code));
    sending.answer = result.answer;
    const RetryPlan plan = retryAfter(sending.tries, result, noting->at());
    if (plan.step == RetryStep::Waiting) {
        stopChannel(noting->database(), {channel, codeOf(result.code), result.answer, noting->at()});
        sending.nextAt = noting->at();
        --sending.tries;
        ++round.stopped;
    } else if (plan.step == RetryStep::Again) {
        sending.nextAt = plan.at;
        ++round.again;
    } else {
        sending.endedAt = noting->at();
        (result.outcome == SendOutcome::Sent ? round.sent : round.givenUp) += 1;
    }
    saveDigestSending(*noting, sending);
    noting->commit();
}

/// They are not asked again before the channel may be.
void rest(const OpenStore &store, const std::vector<DigestSending> &sendings, const SendResult &result)
{
    Noting noting(store);
    const auto until = restsUntil(result, noting->at());
    if (!until) {
        return;
    }
    for (DigestSending sending : sendings) {
        sending.nextAt = *until;
        sending.code = codeOf(result.code);
        sending.answer = result.answer;
        saveDigestSending(*noting, sending);
    }
    noting->commit();
}

/// Reader for reader, no faster than the channel allows and no longer than its server is there; the others follow in a later round.
void sendToAll(const OpenStore &store, const MessageChannel &channel, std::vector<DigestSending> sendings,
               const std::function<SendResult(const DigestSending &)> &send, SendRound &round,
               const std::atomic_bool &stop)
{
    ChannelTurn turn(store, channel);
    while (!sendings.empty() && !stop && turn.maySend(store.now())) {
        const DigestSending sending = sendings.front();
        sendings.erase(sendings.begin());
        const SendResult result = send(sending);
        if (result.outcome != SendOutcome::Sent) {
            turn.noteTry(store.now());
        }
        note(store, channel.code, sending, result, round);
        if (endsTurn(result)) {
            rest(store, sendings, result);
            return;
        }
    }
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

std::vector<DigestSending> digestsToSend(const OpenStore &store, const Policy &policy)
{
    const DigestRules &rules = policy.digest;
    const UtcTime now = store.now();
    const QTime clock = store.zone().local(now).time();
    const auto part = rules.dueAt(clock.hour() * kMinutesPerHour + clock.minute(), policy.dayStartsAtMinutes);
    if (!part || isChannelStopped(store.database(), rules.channel)) {
        return {};
    }
    std::vector<DigestSending> toSend;
    const BusinessDate day = store.dayOf(now);
    for (const QString &address : rules.to.isEmpty() ? QStringList{QString()} : rules.to) {
        DigestSending sending = sendingOf(store, day, codeOfPart(*part), address);
        if (!sending.endedAt && sending.nextAt <= now) {
            toSend.push_back(std::move(sending));
        }
    }
    return toSend;
}

Result<SendRound> MessageSender::sendDigests(const DigestWriter &write, const Send &send, const std::atomic_bool &stop)
{
    return guarded([&]() -> Result<SendRound> {
        SendRound round;
        const WorkTurn turn(m_path, SoleWork::Messages);
        const Policy policy = m_store->policy(); // one version of the rules from here on
        const std::vector<DigestSending> waiting = turn.isMine() ? digestsToSend(*m_store, policy)
                                                                 : std::vector<DigestSending>();
        if (waiting.empty()) {
            return round;
        }
        const MessageChannel &channel = *policy.messages.channel(policy.digest.channel);
        const QString language = languageOf(policy);
        const Currency &currency = m_store->facts().currency;
        const Digest digest = digestNow(*m_store, waiting.front().part == codeOfPart(DigestPart::Evening));
        const QStringList words = write(digestToJson(digest, currency), currency, m_store->zone(), language);
        const auto sendOne = [&](const DigestSending &sending) {
            return send(channel, outgoing(sending, words, language));
        };
        sendToAll(*m_store, channel, waiting, sendOne, round, stop);
        return round;
    });
}
}
