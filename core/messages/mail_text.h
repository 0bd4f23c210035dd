// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a mail's head, which libcurl does not write.
#pragma once

#include "core/base/time.h"
#include "core/domain/message_channel.h"
#include "core/messages/outgoing.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace rd
{
/// An address as it stands on the wire (a domain of other letters in its ASCII form), or nothing when it is none: exactly one '@',
/// no blanks, brackets, commas or control characters.
[[nodiscard]] std::optional<QByteArray> mailAddress(const QString &text);
/// Text of a header by RFC 2047: as it is where it is plain ASCII, else encoded words, folded so that no line is longer than 76 characters.
[[nodiscard]] QByteArray headerText(const QString &text);
/// Made from the key, so that a repeat has the same one.
[[nodiscard]] QByteArray messageIdOf(const QString &key, const QByteArray &fromAddress);
/// Date, From, To, Subject, Message-ID and what marks a mail that nobody wrote by hand.
[[nodiscard]] std::vector<QByteArray> mailHead(const MessageChannel &channel, const QByteArray &from,
                                               const QByteArray &to, const Outgoing &message, UtcTime now);
/// Content-Disposition of an attachment, its name by RFC 2231.
[[nodiscard]] QByteArray dispositionOf(const QString &fileName);
/// The text as it is sent: each line ends with CR LF.
[[nodiscard]] QByteArray mailBody(const QString &text);
}
