// SPDX-License-Identifier: GPL-3.0-or-later
// The mail as parts of libcurl, and the way to the server.
#include "core/messages/mail_sender.h"

#include "core/messages/curl_transfer.h"
#include "core/messages/mail_answer.h"
#include "core/messages/mail_text.h"

#include <QRegularExpression>
#include <QUrl>

#include <new>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kPortPlain = 25;
constexpr int kPortTls = 465;
constexpr int kPortStartTls = 587;

struct MimeFree {
    void operator()(curl_mime *mime) const { curl_mime_free(mime); }
};
using Mime = std::unique_ptr<curl_mime, MimeFree>;

void need(CURLcode code)
{
    if (code != CURLE_OK) {
        throw std::bad_alloc();
    }
}

SendResult notSetUp(const QString &what)
{
    return {SendOutcome::Stopped, SendCode::NotSetUp, what};
}

QByteArray serverUrl(const MessageChannel &channel)
{
    const bool isTls = channel.security == MailSecurity::Tls;
    const int usual = isTls ? kPortTls : channel.security == MailSecurity::StartTls ? kPortStartTls : kPortPlain;
    QUrl url;
    url.setScheme(isTls ? u"smtps"_s : u"smtp"_s);
    url.setHost(channel.host);
    url.setPort(channel.port == 0 ? usual : channel.port);
    return url.isValid() && !url.host().isEmpty() ? url.toEncoded() : QByteArray();
}

void addText(curl_mime *mime, const QString &text)
{
    const QByteArray body = mailBody(text);
    curl_mimepart *part = curl_mime_addpart(mime);
    need(curl_mime_data(part, body.constData(), static_cast<size_t>(body.size())));
    need(curl_mime_type(part, "text/plain; charset=utf-8"));
    need(curl_mime_encoder(part, "base64"));
}

QByteArray typeOf(const Attachment &attachment)
{
    static const QRegularExpression type(u"\\A[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+\\z"_s);
    return type.match(attachment.mimeType).hasMatch() ? attachment.mimeType.toLatin1() : "application/octet-stream";
}

void addAttachment(curl_mime *mime, const Attachment &attachment)
{
    curl_mimepart *part = curl_mime_addpart(mime);
    need(curl_mime_data(part, attachment.bytes.constData(), static_cast<size_t>(attachment.bytes.size())));
    need(curl_mime_type(part, typeOf(attachment).constData()));
    need(curl_mime_encoder(part, "base64"));
    curl_slist *disposition = curl_slist_append(nullptr, dispositionOf(attachment.name).constData());
    need(curl_mime_headers(part, disposition, 1));
}

Mime contentOf(CURL *handle, const Outgoing &message)
{
    Mime mime(curl_mime_init(handle));
    if (mime == nullptr) {
        throw std::bad_alloc();
    }
    addText(mime.get(), message.text);
    for (const Attachment &attachment : message.attachments) {
        addAttachment(mime.get(), attachment);
    }
    return mime;
}

int listen(CURL *, curl_infotype kind, char *bytes, size_t size, void *talk)
{
    static_cast<MailTalk *>(talk)->hear(kind, QByteArray(bytes, static_cast<qsizetype>(size)));
    return 0;
}

void setServer(CurlTransfer &transfer, const MessageChannel &channel, const ChannelSecrets &secrets)
{
    transfer.set(CURLOPT_URL, serverUrl(channel).constData());
    transfer.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    const bool isPlain = channel.security == MailSecurity::None;
    transfer.set(CURLOPT_USE_SSL, static_cast<long>(isPlain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (!channel.user.isEmpty()) {
        transfer.set(CURLOPT_USERNAME, channel.user.toUtf8().constData());
        transfer.set(CURLOPT_PASSWORD, secrets.password.toUtf8().constData());
    }
}
}

std::optional<SendResult> mailSetupFault(const MessageChannel &channel, const ChannelSecrets &secrets)
{
    if (serverUrl(channel).isEmpty()) {
        return notSetUp(u"host"_s);
    }
    if (!mailAddress(channel.from)) {
        return notSetUp(u"from"_s);
    }
    if (!channel.user.isEmpty() && secrets.password.isEmpty()) {
        return notSetUp(u"password"_s);
    }
    if (!channel.user.isEmpty() && channel.security == MailSecurity::None && !isThisComputer(channel.host)) {
        return SendResult{SendOutcome::Stopped, SendCode::NoEncryption};
    }
    return std::nullopt;
}

SendResult sendMail(const MessageChannel &channel, const ChannelSecrets &secrets, const Outgoing &message, UtcTime now,
                    const SendLimits &limits)
{
    if (const auto fault = mailSetupFault(channel, secrets)) {
        return *fault;
    }
    if (!mailAddress(message.to)) {
        return {SendOutcome::Refused, SendCode::BadAddress};
    }
    const QByteArray from = *mailAddress(channel.from);
    const QByteArray to = *mailAddress(message.to);
    CurlList head;
    for (const QByteArray &line : mailHead(channel, from, to, message, now)) {
        head.append(line);
    }
    CurlList recipients;
    recipients.append('<' + to + '>');
    MailTalk talk;
    CurlTransfer transfer(limits, channel.caFile);
    const Mime content = contentOf(transfer.handle(), message);
    setServer(transfer, channel, secrets);
    transfer.set(CURLOPT_MAIL_FROM, QByteArray('<' + from + '>').constData());
    transfer.set(CURLOPT_MAIL_RCPT, recipients.get());
    transfer.set(CURLOPT_HTTPHEADER, head.get());
    transfer.set(CURLOPT_MIMEPOST, content.get());
    transfer.set(CURLOPT_DEBUGFUNCTION, &listen);
    transfer.set(CURLOPT_DEBUGDATA, &talk);
    transfer.set(CURLOPT_VERBOSE, 1L);
    const CURLcode code = transfer.run();
    return mailResult(code, talk, {secrets.password, message.to});
}
}
