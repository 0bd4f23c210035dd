// SPDX-License-Identifier: GPL-3.0-or-later
// A round is one job with a connection of its own.
#include "ui/shell/jobs/message_round.h"

#include "core/desk/channel_sending.h"
#include "ui/common/desk/app_context.h"
#include "ui/words/digest_text.h"

namespace rd::ui
{
namespace
{
constexpr int kSoonMs = 1500; // several steps in a row make one round
}

MessageRound::MessageRound(AppContext &desk, QObject *parent) : QObject(parent), m_desk(desk), m_job(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &MessageRound::begin);
    connect(&desk, &AppContext::minutePassed, this, &MessageRound::begin);
    connect(&desk, &AppContext::dataChanged, &m_soon, qOverload<>(&QTimer::start));
}

MessageRound::~MessageRound()
{
    m_stop = true; // a transfer ends within a second
}

bool MessageRound::hasDue() const
{
    if (m_desk.policy().messages.channels.empty()) {
        return false;
    }
    const auto next = m_desk.desk().nextSendAt();
    return next && *next && **next <= m_desk.now();
}

/// Customers of whose returns nothing was heard are looked for once a day.
bool MessageRound::isNewDay() const
{
    return !m_desk.policy().messages.channels.empty() && m_courtesies != m_desk.desk().today();
}

void MessageRound::begin()
{
    const bool isNew = isNewDay();
    if (m_job.isRunning() || (!isNew && !hasDue())) {
        return;
    }
    m_courtesies = m_desk.desk().today();
    const QString path = m_desk.storePath();
    const Clock &clock = m_desk.clock();
    m_job.begin<SendRound>(
        [path, &clock, isNew, this](const ProgressCall &) -> Result<SendRound> {
            const auto sender = MessageSender::open(path, clock);
            if (!sender) {
                return refuse(sender.error());
            }
            if (const auto written = isNew ? (*sender)->addCourtesies() : Result<int>(0); !written) {
                return refuse(written.error());
            }
            const MessageSender::Send send = channelSend((*sender)->storeUuid(), clock, m_stop);
            const auto messages = (*sender)->sendDue(send, m_stop); // customers first
            if (!messages) {
                return refuse(messages.error());
            }
            const auto digests = (*sender)->sendDigests(digestMessage, send, m_stop);
            return messages.map([&digests](SendRound round) {
                round.stopped += digests ? digests->stopped : 0; // else the next minute tries again
                return round;
            });
        },
        [this](const Result<SendRound> &round) { tell(round); });
}

void MessageRound::tell(const Result<SendRound> &round)
{
    if (!round) {
        return; // the next minute tries again
    }
    if (round->stopped > 0) { // somebody has to do something about it: before what went well
        Q_EMIT m_desk.statusMessage(tr("%n channel(s) stopped: see Messages to customers", "", round->stopped));
    } else if (round->sent > 0) {
        Q_EMIT m_desk.statusMessage(tr("%n message(s) sent", "", round->sent));
    }
}
}
