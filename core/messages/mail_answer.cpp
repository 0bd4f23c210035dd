// SPDX-License-Identifier: GPL-3.0-or-later
// Reply codes of RFC 5321 by the command they answer.
#include "core/messages/mail_answer.h"

#include "core/messages/curl_transfer.h"
#include "core/messages/server_words.h"

#include <array>
#include <utility>

namespace rd
{
namespace
{
constexpr qsizetype kMostReply = 4096;
constexpr int kAuthRequired = 530;
constexpr int kTooLarge = 552;

constexpr std::array kCommands = {
    std::pair("EHLO ", MailPhase::Hello),       std::pair("HELO ", MailPhase::Hello),
    std::pair("STARTTLS", MailPhase::Secure),   std::pair("AUTH ", MailPhase::Login),
    std::pair("MAIL FROM:", MailPhase::Sender), std::pair("RCPT TO:", MailPhase::Recipient),
    std::pair("DATA", MailPhase::Content),
};

SendResult neverAccepted(MailPhase phase, int code)
{
    if (code == kAuthRequired || phase == MailPhase::Login) {
        return {SendOutcome::Stopped, SendCode::LoginDenied};
    }
    if (code == kTooLarge) {
        return {SendOutcome::Refused, SendCode::TooLong};
    }
    switch (phase) {
    case MailPhase::Secure:
        return {SendOutcome::Stopped, SendCode::NoEncryption};
    case MailPhase::Sender:
        return {SendOutcome::Stopped, SendCode::SenderRefused};
    case MailPhase::Recipient:
        return {SendOutcome::Refused, SendCode::AddressRefused};
    case MailPhase::Content:
        return {SendOutcome::Refused, SendCode::MessageRefused};
    case MailPhase::Greeting:
    case MailPhase::Hello:
    case MailPhase::Login:
        break;
    }
    return {SendOutcome::Stopped, SendCode::ServerRefused};
}

SendResult failed(CURLcode code, const MailTalk &talk)
{
    const bool isOwnReason = code == CURLE_ABORTED_BY_CALLBACK || code == CURLE_OPERATION_TIMEDOUT
                             || code == CURLE_USE_SSL_FAILED || code == CURLE_PEER_FAILED_VERIFICATION;
    if (!isOwnReason && talk.replyCode() >= 500) {
        return neverAccepted(talk.phase(), talk.replyCode());
    }
    if (!isOwnReason && talk.replyCode() >= 400) {
        return {SendOutcome::Later, SendCode::TryLater};
    }
    return transferFailure(code, talk.hasContentGone());
}
}

void MailTalk::hear(curl_infotype kind, const QByteArray &line)
{
    if (kind == CURLINFO_HEADER_OUT) {
        hearCommand(line);
    } else if (kind == CURLINFO_HEADER_IN && !m_isOver) {
        hearReply(line);
    } else if (kind == CURLINFO_DATA_OUT) {
        m_hasContentGone = true;
        m_replyCode = 0;
        m_reply.clear();
    }
}

/// Lines of a login that are no command of their own change nothing.
void MailTalk::hearCommand(const QByteArray &line)
{
    m_isOver = m_isOver || line.startsWith("QUIT");
    if (m_isOver) {
        return;
    }
    for (const auto &[word, phase] : kCommands) {
        if (line.startsWith(word)) {
            m_phase = phase;
        }
    }
    m_replyCode = 0;
    m_reply.clear();
}

void MailTalk::hearReply(const QByteArray &line)
{
    bool isCode = false;
    const int code = line.left(3).toInt(&isCode);
    if (!isCode || m_reply.size() > kMostReply) {
        return;
    }
    m_replyCode = code;
    if (!m_reply.isEmpty()) {
        m_reply += ' ';
    }
    m_reply += line.mid(4).trimmed();
}

SendResult mailResult(CURLcode code, const MailTalk &talk, const QStringList &hidden)
{
    const QByteArray said = talk.replyCode() == 0 ? QByteArray()
                                                  : QByteArray::number(talk.replyCode()) + ' ' + talk.reply();
    if (code == CURLE_OK) {
        return {SendOutcome::Sent, SendCode::Sent, {}, 0, serverWords(talk.reply(), hidden)};
    }
    SendResult result = failed(code, talk);
    result.answer = serverWords(said, hidden);
    return result;
}
}
