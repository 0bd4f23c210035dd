// SPDX-License-Identifier: GPL-3.0-or-later
// The talk with a mail server: how far it came, and what the server's last answer means.
#pragma once

#include "core/messages/send_result.h"

#include <curl/curl.h>

#include <QByteArray>
#include <QStringList>

namespace rd
{
/// What was last said to the server.
enum class MailPhase { Greeting, Hello, Secure, Login, Sender, Recipient, Content };

/// Listens to a transfer; keeps no secrets: of a command only which one it was.
class MailTalk final
{
public:
    /// As libcurl tells it: a line to or from the server, or content.
    void hear(curl_infotype kind, const QByteArray &line);
    [[nodiscard]] MailPhase phase() const { return m_phase; }
    [[nodiscard]] bool hasContentGone() const { return m_hasContentGone; }
    /// Three digits, 0 while the server has not answered the last command.
    [[nodiscard]] int replyCode() const { return m_replyCode; }
    [[nodiscard]] const QByteArray &reply() const { return m_reply; }

private:
    void hearCommand(const QByteArray &line);
    void hearReply(const QByteArray &line);

    MailPhase m_phase = MailPhase::Greeting;
    bool m_hasContentGone = false;
    bool m_isOver = false;
    int m_replyCode = 0;
    QByteArray m_reply;
};

/// `hidden`: what must not be seen in the server's words.
[[nodiscard]] SendResult mailResult(CURLcode code, const MailTalk &talk, const QStringList &hidden);
}
