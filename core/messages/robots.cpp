// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies, addresses and signatures of the three vendors.
#include "core/messages/robots.h"

#include "core/base/exceptions.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kTextBytes = 2048;        // of WeCom; DingTalk names no figure and takes as much
constexpr qsizetype kFeishuBytes = 20 * 1024; // of the whole post
constexpr qint64 kMsPerSecond = 1000;

QByteArray signature(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64();
}

QString vendorUrl(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::WeCom:
        return u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send"_s;
    case ChannelKind::DingTalk:
        return u"https://oapi.dingtalk.com/robot/send"_s;
    case ChannelKind::Feishu:
        return u"https://open.feishu.cn/open-apis/bot/v2/hook"_s;
    case ChannelKind::Mail:
    case ChannelKind::Gateway:
    case ChannelKind::Copy:
    case ChannelKind::Phone:
    case ChannelKind::Paper:
        break;
    }
    throw LogicError("this channel is no robot");
}

QString tokenName(ChannelKind kind)
{
    return kind == ChannelKind::WeCom ? u"key"_s : u"access_token"_s;
}

QByteArray urlOf(ChannelKind kind, const QByteArray &base, const ChannelSecrets &secrets, UtcTime now)
{
    const QByteArray token = QUrl::toPercentEncoding(secrets.token);
    if (kind == ChannelKind::Feishu) {
        return base + (base.endsWith('/') ? "" : "/") + token;
    }
    QByteArray url = base + (base.contains('?') ? '&' : '?') + tokenName(kind).toLatin1() + '=' + token;
    if (kind == ChannelKind::DingTalk && !secrets.signingSecret.isEmpty()) {
        const QByteArray sign = dingTalkSignature(secrets.signingSecret, now.ms());
        url += "&timestamp=" + QByteArray::number(now.ms())
               + "&sign=" + QUrl::toPercentEncoding(QString::fromLatin1(sign));
    }
    return url;
}

QByteArray bodyOf(ChannelKind kind, const QString &text, const ChannelSecrets &secrets, UtcTime now)
{
    QJsonObject body;
    if (kind == ChannelKind::Feishu) {
        body = {{u"msg_type"_s, u"text"_s}, {u"content"_s, QJsonObject{{u"text"_s, text}}}};
        if (!secrets.signingSecret.isEmpty()) {
            const qint64 seconds = now.ms() / kMsPerSecond;
            body.insert(u"timestamp"_s, QString::number(seconds));
            body.insert(u"sign"_s, QString::fromLatin1(feishuSignature(secrets.signingSecret, seconds)));
        }
    } else {
        body = {{u"msgtype"_s, u"text"_s}, {u"text"_s, QJsonObject{{u"content"_s, text}}}};
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// At most so many bytes of UTF-8, whole characters only, with "…" at the end.
QString cutTo(const QString &text, qsizetype mostBytes)
{
    const QString mark = u"…"_s;
    QByteArray bytes = text.toUtf8();
    qsizetype end = qMax<qsizetype>(0, mostBytes - mark.toUtf8().size());
    while (end > 0 && end < bytes.size() && (bytes.at(end) & 0xc0) == 0x80) {
        --end;
    }
    return QString::fromUtf8(bytes.left(end)) + mark;
}
}

QByteArray dingTalkSignature(const QString &secret, qint64 timeMs)
{
    return signature(QByteArray::number(timeMs) + '\n' + secret.toUtf8(), secret.toUtf8());
}

QByteArray feishuSignature(const QString &secret, qint64 timeSeconds)
{
    return signature({}, QByteArray::number(timeSeconds) + '\n' + secret.toUtf8());
}

RobotAddress robotAddress(ChannelKind kind, const QString &typed)
{
    QUrl url(typed.trimmed(), QUrl::StrictMode);
    if (!webAddress(url)) {
        return {{}, typed.trimmed()};
    }
    QString token;
    if (kind == ChannelKind::Feishu) {
        token = url.fileName();
        url = url.adjusted(QUrl::RemoveFilename | QUrl::StripTrailingSlash);
    } else {
        token = QUrlQuery(url).queryItemValue(tokenName(kind), QUrl::FullyDecoded);
    }
    const QString base = url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return {base == vendorUrl(kind) ? QString() : base, token};
}

tl::expected<HttpRequest, SendResult> robotRequest(const MessageChannel &channel, const ChannelSecrets &secrets,
                                                   const Outgoing &message, UtcTime now)
{
    const auto base = webAddress(QUrl(channel.url.isEmpty() ? vendorUrl(channel.kind) : channel.url, QUrl::StrictMode));
    if (!base) {
        return tl::make_unexpected(SendResult{SendOutcome::Stopped, SendCode::WrongUrl});
    }
    if (secrets.token.isEmpty()) {
        return tl::make_unexpected(SendResult{SendOutcome::Stopped, SendCode::NotSetUp, u"token"_s});
    }
    QString text = message.subject.isEmpty() ? message.text : QString(message.subject + '\n'_L1 + message.text);
    QByteArray body = bodyOf(channel.kind, text, secrets, now);
    const bool isWholePost = channel.kind == ChannelKind::Feishu;
    const qsizetype most = isWholePost ? kFeishuBytes : kTextBytes;
    for (;;) {
        const qsizetype textSize = text.toUtf8().size();
        const qsizetype excess = (isWholePost ? body.size() : textSize) - most;
        if (excess <= 0) {
            break;
        }
        if (!message.mayBeCut) {
            return tl::make_unexpected(SendResult{SendOutcome::Refused, SendCode::TooLong});
        }
        text = cutTo(text, textSize - excess);
        body = bodyOf(channel.kind, text, secrets, now);
    }
    return HttpRequest{urlOf(channel.kind, *base, secrets, now), {}, body, channel.caFile};
}
}
