// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses, encoded words, file names.
#include "core/messages/mail_text.h"

#include "core/base/mail_address.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kLongestAddress = 254;
constexpr qsizetype kWordBytes = 39; // 52 characters of Base64, 64 with their frame: fits behind a header's name

bool isPlain(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9 .,:;!/()#*+'-]{0,70}\\z"_s);
    return plain.match(text).hasMatch();
}

/// UTF-8 of whole characters only.
qsizetype wholeCharacters(const QByteArray &bytes, qsizetype from, qsizetype most)
{
    qsizetype count = qMin(most, bytes.size() - from);
    while (from + count < bytes.size() && (bytes.at(from + count) & 0xc0) == 0x80) {
        --count;
    }
    return count;
}

QByteArray encodedWords(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray words;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype count = wholeCharacters(bytes, from, kWordBytes);
        words += (from > 0 ? "\r\n =?UTF-8?B?" : "=?UTF-8?B?") + bytes.mid(from, count).toBase64() + "?=";
        from += count;
    }
    return words;
}

QByteArray named(const QString &name, const QByteArray &address)
{
    static const QRegularExpression simple(u"\\A[A-Za-z0-9 ]+\\z"_s);
    const QString clean = cleanText(name);
    if (clean.isEmpty()) {
        return address;
    }
    const QByteArray words = simple.match(clean).hasMatch() && isPlain(clean) ? clean.toLatin1() : encodedWords(clean);
    return words + " <" + address + '>';
}
}

std::optional<QByteArray> mailAddress(const QString &text)
{
    if (!isMailAddress(text)) {
        return std::nullopt;
    }
    const QByteArray domain = QUrl::toAce(text.section('@'_L1, 1));
    const QByteArray address = text.section('@'_L1, 0, 0).toLatin1() + '@' + domain;
    return domain.isEmpty() || address.size() > kLongestAddress ? std::nullopt : std::optional(address);
}

QByteArray headerText(const QString &text)
{
    const QString clean = cleanText(text);
    return isPlain(clean) ? clean.toLatin1() : encodedWords(clean);
}

QByteArray messageIdOf(const QString &key, const QByteArray &fromAddress)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return '<' + hash + fromAddress.mid(fromAddress.lastIndexOf('@')) + '>';
}

std::vector<QByteArray> mailHead(const MessageChannel &channel, const QByteArray &from, const QByteArray &to,
                                 const Outgoing &message, UtcTime now)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(now.ms(), Qt::UTC);
    return {
        "Date: " + date.toString(Qt::RFC2822Date).toLatin1(),
        "From: " + named(channel.fromName, from),
        "To: " + to,
        "Subject: " + headerText(message.subject),
        "Message-ID: " + messageIdOf(message.key, from),
        "Auto-Submitted: auto-generated",
    };
}

QByteArray dispositionOf(const QString &fileName)
{
    static const QRegularExpression simple(u"\\A[A-Za-z0-9._ -]+\\z"_s);
    const QString clean = cleanText(fileName);
    const QByteArray name = simple.match(clean).hasMatch()
                                ? QByteArray("filename=\"" + clean.toLatin1() + '"')
                                : QByteArray("filename*=UTF-8''" + QUrl::toPercentEncoding(clean));
    return "Content-Disposition: attachment; " + name;
}

QByteArray mailBody(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace('\r'_L1, '\n'_L1).replace('\n'_L1, "\r\n"_L1);
    return lines.toUtf8();
}
}
