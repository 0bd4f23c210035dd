// SPDX-License-Identifier: GPL-3.0-or-later
// The vendors' numbers, and what each means for us.
#include "core/messages/robots.h"
#include "core/messages/server_words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
struct VendorCode {
    ChannelKind kind;
    int number;
    SendOutcome outcome;
    SendCode code;
    int waitSeconds = 0;
};

constexpr int kMinute = 60;
constexpr int kDingTalkMute = 10 * kMinute;
/// DingTalk's one number for all three rules of safety of a robot.
constexpr int kDingTalkSafety = 310000;

constexpr std::array kKnown = {
    VendorCode{ChannelKind::WeCom, -1, SendOutcome::Later, SendCode::TryLater},
    VendorCode{ChannelKind::WeCom, 40058, SendOutcome::Refused, SendCode::TooLong},
    VendorCode{ChannelKind::WeCom, 45002, SendOutcome::Refused, SendCode::TooLong},
    VendorCode{ChannelKind::WeCom, 45009, SendOutcome::Later, SendCode::RateLimited, kMinute},
    VendorCode{ChannelKind::WeCom, 45033, SendOutcome::Later, SendCode::RateLimited, kMinute},
    VendorCode{ChannelKind::WeCom, 93000, SendOutcome::Stopped, SendCode::BadToken},
    VendorCode{ChannelKind::DingTalk, -1, SendOutcome::Later, SendCode::TryLater},
    VendorCode{ChannelKind::DingTalk, 130101, SendOutcome::Later, SendCode::RateLimited, kDingTalkMute},
    VendorCode{ChannelKind::DingTalk, 300001, SendOutcome::Stopped, SendCode::BadToken},
    VendorCode{ChannelKind::DingTalk, 300005, SendOutcome::Stopped, SendCode::BadToken},
    VendorCode{ChannelKind::Feishu, 11232, SendOutcome::Later, SendCode::RateLimited, kMinute},
    VendorCode{ChannelKind::Feishu, 19001, SendOutcome::Stopped, SendCode::BadToken},
    VendorCode{ChannelKind::Feishu, 19021, SendOutcome::Stopped, SendCode::BadSignature},
    VendorCode{ChannelKind::Feishu, 19022, SendOutcome::Stopped, SendCode::PlaceNotAllowed},
    VendorCode{ChannelKind::Feishu, 19024, SendOutcome::Stopped, SendCode::KeywordMissing},
};

SendCode brokenSafety(const QString &words)
{
    if (words.contains("keyword"_L1, Qt::CaseInsensitive) || words.contains(u"关键词"_s)) {
        return SendCode::KeywordMissing;
    }
    const bool isPlace = words.contains("whitelist"_L1, Qt::CaseInsensitive) || words.contains(u"白名单"_s);
    return isPlace ? SendCode::PlaceNotAllowed : SendCode::BadSignature;
}

SendResult meaningOf(ChannelKind kind, int number, const QString &words)
{
    if (kind == ChannelKind::DingTalk && number == kDingTalkSafety) {
        return {SendOutcome::Stopped, brokenSafety(words)};
    }
    for (const VendorCode &known : kKnown) {
        if (known.kind == kind && known.number == number) {
            return {known.outcome, known.code, {}, known.waitSeconds};
        }
    }
    return {SendOutcome::Refused, SendCode::MessageRefused};
}

/// Feishu's older robots answer with capitals.
QJsonValue eitherOf(const QJsonObject &object, QLatin1String name, QLatin1String older)
{
    const QJsonValue value = object.value(name);
    return value.isUndefined() ? object.value(older) : value;
}
}

SendResult robotResult(ChannelKind kind, const HttpAnswer &answer, const QStringList &hidden)
{
    const bool isFeishu = kind == ChannelKind::Feishu;
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue number = isFeishu ? eitherOf(object, "code"_L1, "StatusCode"_L1) : object.value("errcode"_L1);
    const QString words =
        (isFeishu ? eitherOf(object, "msg"_L1, "StatusMessage"_L1) : object.value("errmsg"_L1)).toString();
    const auto failure = statusFailure(answer);
    if (number.isDouble() && number.toInt() == 0 && !failure) {
        return {SendOutcome::Sent, SendCode::Sent};
    }
    SendResult result{SendOutcome::Unknown, SendCode::BadAnswer};
    QByteArray said = answer.body;
    if (number.isDouble() && number.toInt() != 0) {
        result = meaningOf(kind, number.toInt(), words);
        result.waitSeconds = qMax(result.waitSeconds, answer.retryAfterSeconds);
        said = QByteArray::number(number.toInt()) + ' ' + words.toUtf8();
    } else if (failure) {
        result = *failure;
        said = QByteArray::number(answer.status) + ' ' + answer.body;
    }
    result.answer = serverWords(said, hidden);
    return result;
}
}
