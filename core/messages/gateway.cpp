// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the template as JSON, never as text; reading the answer by the channel's rule.
#include "core/messages/gateway.h"

#include "core/base/text.h"
#include "core/messages/server_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
tl::unexpected<SendResult> stopped(SendCode code, const QString &what = {})
{
    return tl::make_unexpected(SendResult{SendOutcome::Stopped, code, what});
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

tl::expected<QByteArray, SendResult> urlOf(const MessageChannel &channel, const Placeholders &placeholders)
{
    const auto filled = placeholders.fill(channel.url, percentEncoded);
    if (!filled) {
        return tl::make_unexpected(filled.error());
    }
    const auto address = webAddress(QUrl(*filled, QUrl::StrictMode));
    if (!address) {
        return stopped(SendCode::WrongUrl);
    }
    return *address;
}

tl::expected<std::vector<std::pair<QByteArray, QByteArray>>, SendResult> headersOf(const MessageChannel &channel,
                                                                                   const Placeholders &placeholders)
{
    static const QRegularExpression token(u"\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"_s);
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    for (auto header = channel.headers.begin(); header != channel.headers.end(); ++header) {
        if (!token.match(header.key()).hasMatch() || cleanText(header.value()) != header.value().trimmed()) {
            return stopped(SendCode::BadTemplate, cleanText(header.key()));
        }
        const auto value = placeholders.fill(header.value(), [](const QString &text) { return cleanText(text); });
        if (!value) {
            return tl::make_unexpected(value.error());
        }
        headers.emplace_back(header.key().toLatin1(), value->toUtf8());
    }
    return headers;
}

tl::expected<QByteArray, SendResult> bodyOf(const MessageChannel &channel, const Placeholders &placeholders)
{
    const QJsonDocument body = QJsonDocument::fromJson(channel.body.toUtf8());
    if (body.isNull()) {
        return stopped(SendCode::BadTemplate, u"body"_s);
    }
    const auto filled = placeholders.fill(body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object()));
    if (!filled) {
        return tl::make_unexpected(filled.error());
    }
    return (filled->isArray() ? QJsonDocument(filled->toArray()) : QJsonDocument(filled->toObject()))
        .toJson(QJsonDocument::Compact);
}

/// A value by its path, "data.code"; as text, whatever it is.
QString fieldOf(const QJsonObject &answer, const QString &path)
{
    QJsonValue value = answer;
    for (const QString &name : path.split('.'_L1)) {
        value = value.toObject().value(name);
    }
    return value.toVariant().toString();
}

SendResult byAnswer(const MessageChannel &channel, const QString &value)
{
    if (value == channel.answerSuccess) {
        return {SendOutcome::Sent, SendCode::Sent};
    }
    if (channel.answerLater.contains(value)) {
        return {SendOutcome::Later, SendCode::TryLater};
    }
    if (channel.answerStop.contains(value)) {
        return {SendOutcome::Stopped, SendCode::ServerRefused};
    }
    return {SendOutcome::Refused, SendCode::MessageRefused};
}

SendResult meaningOf(const MessageChannel &channel, const HttpAnswer &answer, const QJsonDocument &document)
{
    const QString value = channel.answerField.isEmpty() ? QString() : fieldOf(document.object(), channel.answerField);
    const auto failure = statusFailure(answer);
    if (failure) {
        const bool isKnown = !value.isEmpty() && (channel.answerLater + channel.answerStop).contains(value);
        return isKnown ? byAnswer(channel, value) : *failure;
    }
    if (channel.answerField.isEmpty()) {
        return {SendOutcome::Sent, SendCode::Sent};
    }
    return value.isEmpty() ? SendResult{SendOutcome::Unknown, SendCode::BadAnswer} : byAnswer(channel, value);
}
}

tl::expected<HttpRequest, SendResult> gatewayRequest(const MessageChannel &channel, const ChannelSecrets &secrets,
                                                     const Outgoing &message, UtcTime now)
{
    const Placeholders placeholders(channel, secrets, message, now);
    const auto url = urlOf(channel, placeholders);
    if (!url) {
        return tl::make_unexpected(url.error());
    }
    const auto headers = headersOf(channel, placeholders);
    if (!headers) {
        return tl::make_unexpected(headers.error());
    }
    const auto body = bodyOf(channel, placeholders);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    return HttpRequest{*url, *headers, *body, channel.caFile};
}

tl::expected<HttpRequest, SendResult> gatewaySample(MessageChannel channel, const ChannelSecrets &secrets)
{
    static const QRegularExpression named(u"\\{(?:var|json):([^{}]*)\\}"_s);
    Outgoing message;
    message.to = u"+8613800138000"_s;
    message.event = u"sample"_s;
    channel.templateIds.insert(message.event, u"1"_s);
    const QString all = channel.url + channel.body + QStringList(channel.headers.values()).join(' '_L1);
    for (auto matches = named.globalMatch(all); matches.hasNext();) {
        for (const QString &name : matches.next().captured(1).split(','_L1)) {
            message.variables.insert(name.trimmed(), u"1"_s);
        }
    }
    return gatewayRequest(channel, secrets, message, {});
}

SendResult gatewayResult(const MessageChannel &channel, const HttpAnswer &answer, const QStringList &hidden)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    SendResult result = meaningOf(channel, answer, document);
    result.waitSeconds = qMax(result.waitSeconds, answer.retryAfterSeconds);
    if (result.outcome != SendOutcome::Sent) {
        result.answer = serverWords(QByteArray::number(answer.status) + ' ' + answer.body, hidden);
    } else if (!channel.referenceField.isEmpty()) {
        result.reference = serverWords(fieldOf(document.object(), channel.referenceField).toUtf8(), hidden);
    }
    return result;
}
}
