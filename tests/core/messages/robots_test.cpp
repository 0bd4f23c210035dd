// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures by known answers, sizes, and the vendors' numbers.
#include "core/messages/robots.h"
#include "tests/core/messages/result_strings.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::test;

namespace
{
const UtcTime kNow = UtcTime::fromMs(1'700'000'000'000);
const ChannelSecrets kSecrets{{}, u"a b/c"_s, u"SECtest"_s};

MessageChannel robot(ChannelKind kind)
{
    MessageChannel channel;
    channel.kind = kind;
    return channel;
}

Outgoing saying(const QString &text, bool mayBeCut = false)
{
    Outgoing message;
    message.text = text;
    message.mayBeCut = mayBeCut;
    return message;
}

QString sentText(ChannelKind kind, const HttpRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return kind == ChannelKind::Feishu ? body.value("content"_L1).toObject().value("text"_L1).toString()
                                       : body.value("text"_L1).toObject().value("content"_L1).toString();
}

SendResult answered(ChannelKind kind, const char *body, int status = 200)
{
    return robotResult(kind, {status, body, 0}, {});
}
}

TEST_CASE("signatures are those of the vendors", "[robots]")
{
    CHECK(dingTalkSignature(u"SECtest"_s, 1'700'000'000'000) == "aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g=");
    CHECK(feishuSignature(u"SECtest"_s, 1'700'000'000) == "G7XpBpG8NgG02fJOAhX6FRAObIljmFoxVReo8I62pEk=");
}

TEST_CASE("each vendor has its address", "[robots]")
{
    CHECK(robotRequest(robot(ChannelKind::WeCom), kSecrets, saying(u"a"_s), kNow)->url
          == "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a%20b%2Fc");
    CHECK(robotRequest(robot(ChannelKind::DingTalk), kSecrets, saying(u"a"_s), kNow)->url
          == "https://oapi.dingtalk.com/robot/send?access_token=a%20b%2Fc&timestamp=1700000000000"
             "&sign=aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g%3D");
    const auto feishu = robotRequest(robot(ChannelKind::Feishu), kSecrets, saying(u"a"_s), kNow);
    CHECK(feishu->url == "https://open.feishu.cn/open-apis/bot/v2/hook/a%20b%2Fc");
    const QJsonObject body = QJsonDocument::fromJson(feishu->body).object();
    CHECK(body.value("timestamp"_L1).toString() == u"1700000000"_s);
    CHECK(body.value("sign"_L1).toString() == u"G7XpBpG8NgG02fJOAhX6FRAObIljmFoxVReo8I62pEk="_s);
}

TEST_CASE("the address that a vendor shows holds the token", "[robots]")
{
    const auto [kind, typed, url, token] = GENERATE(table<ChannelKind, const char *, const char *, const char *>({
        {ChannelKind::WeCom, " https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1a-2b ", "", "1a-2b"},
        {ChannelKind::WeCom, "1a-2b", "", "1a-2b"},
        {ChannelKind::DingTalk, "https://oapi.dingtalk.com/robot/send?access_token=ab%2Fc", "", "ab/c"},
        {ChannelKind::Feishu, "https://open.feishu.cn/open-apis/bot/v2/hook/1a-2b", "", "1a-2b"},
        {ChannelKind::Feishu, "https://open.larksuite.com/open-apis/bot/v2/hook/1a-2b",
         "https://open.larksuite.com/open-apis/bot/v2/hook", "1a-2b"},
        {ChannelKind::WeCom, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send", "", ""},
    }));
    CAPTURE(typed);
    const RobotAddress address = robotAddress(kind, QString::fromLatin1(typed));
    CHECK(address.url == QString::fromLatin1(url));
    CHECK(address.token == QString::fromLatin1(token));
}

TEST_CASE("a robot without a token or with an address that is none is not set up", "[robots]")
{
    MessageChannel channel = robot(ChannelKind::WeCom);
    CHECK(robotRequest(channel, {}, saying(u"a"_s), kNow).error()
          == SendResult{SendOutcome::Stopped, SendCode::NotSetUp, u"token"_s});
    for (const QString &url :
         {u"ftp://example.cn/a"_s, u"robot"_s, u"https:///a"_s, u"https://u:p@example.cn/a"_s, u"http://a b/"_s}) {
        channel.url = url;
        CAPTURE(url);
        CHECK(codesOf(robotRequest(channel, kSecrets, saying(u"a"_s), kNow).error()) == u"stopped wrong_url"_s);
    }
}

TEST_CASE("what is too long is refused, a digest is cut at a character", "[robots]")
{
    const auto [kind, most] = GENERATE(table<ChannelKind, int>(
        {{ChannelKind::WeCom, 2048}, {ChannelKind::DingTalk, 2048}, {ChannelKind::Feishu, 20 * 1024}}));
    const QString fits(600, u'退');
    CHECK(robotRequest(robot(kind), kSecrets, saying(fits), kNow).has_value());
    QString text = u"a\n"_s;
    while (text.toUtf8().size() <= most) {
        text += u"\"退🎒\n"_s;
    }
    CHECK(codesOf(robotRequest(robot(kind), kSecrets, saying(text), kNow).error()) == u"refused too_long"_s);
    const auto cut = robotRequest(robot(kind), kSecrets, saying(text, true), kNow);
    REQUIRE(cut.has_value());
    const QString sent = sentText(kind, *cut);
    const qsizetype size = kind == ChannelKind::Feishu ? cut->body.size() : sent.toUtf8().size();
    CHECK(size <= most);
    CHECK(size > most * 9 / 10);
    CHECK(sent.endsWith(u'…'));
    CHECK(text.startsWith(sent.chopped(1)));
}

TEST_CASE("exactly as long as the vendor takes is not too long", "[robots]")
{
    CHECK(robotRequest(robot(ChannelKind::WeCom), kSecrets, saying(QString(2048, u'a')), kNow).has_value());
    CHECK_FALSE(robotRequest(robot(ChannelKind::WeCom), kSecrets, saying(QString(2049, u'a')), kNow).has_value());
    Outgoing message = saying(QString(2046, u'a'));
    message.subject = u"b"_s;
    CHECK(robotRequest(robot(ChannelKind::WeCom), kSecrets, message, kNow).has_value());
    message.subject = u"bb"_s;
    CHECK_FALSE(robotRequest(robot(ChannelKind::WeCom), kSecrets, message, kNow).has_value());
}

TEST_CASE("the vendors' numbers mean what they mean", "[robots]")
{
    const auto [kind, body, codes] = GENERATE(table<ChannelKind, const char *, const char *>({
        {ChannelKind::WeCom, R"({"errcode":0,"errmsg":"ok"})", "sent sent"},
        {ChannelKind::WeCom, R"({"errcode":-1,"errmsg":"system busy"})", "later try_later"},
        {ChannelKind::WeCom, R"({"errcode":40058,"errmsg":"too long"})", "refused too_long"},
        {ChannelKind::WeCom, R"({"errcode":93000,"errmsg":"invalid webhook url"})", "stopped bad_token"},
        {ChannelKind::WeCom, R"({"code":0})", "unknown bad_answer"},
        {ChannelKind::WeCom, R"({"errcode":"0"})", "unknown bad_answer"},
        {ChannelKind::DingTalk, R"({"errcode":130101,"errmsg":"send too fast"})", "later rate_limited"},
        {ChannelKind::DingTalk, R"({"errcode":310000,"errmsg":"sign not match"})", "stopped bad_signature"},
        {ChannelKind::DingTalk, R"({"errcode":310000,"errmsg":"invalid timestamp"})", "stopped bad_signature"},
        {ChannelKind::DingTalk, R"({"errcode":310000,"errmsg":"keywords not in content"})", "stopped keyword_missing"},
        {ChannelKind::DingTalk, R"({"errcode":310000,"errmsg":"错误描述:关键词不匹配"})", "stopped keyword_missing"},
        {ChannelKind::DingTalk, R"({"errcode":310000,"errmsg":"ip 1.2.3.4 not in whitelist"})",
         "stopped place_not_allowed"},
        {ChannelKind::DingTalk, R"({"errcode":300001,"errmsg":"token is not exist"})", "stopped bad_token"},
        {ChannelKind::Feishu, R"({"code":0,"msg":"success"})", "sent sent"},
        {ChannelKind::Feishu, R"({"StatusCode":0,"StatusMessage":"success"})", "sent sent"},
        {ChannelKind::Feishu, R"({"code":19001,"msg":"param invalid"})", "stopped bad_token"},
        {ChannelKind::Feishu, R"({"code":19021,"msg":"sign match fail"})", "stopped bad_signature"},
        {ChannelKind::Feishu, R"({"code":19024,"msg":"Key Words Not Found"})", "stopped keyword_missing"},
        {ChannelKind::Feishu, R"({"code":9499,"msg":"Bad Request"})", "refused message_refused"},
        {ChannelKind::Feishu, R"({"code":11232,"msg":"frequency limited"})", "later rate_limited"},
        {ChannelKind::Feishu, "", "unknown bad_answer"},
        {ChannelKind::Feishu, "[0]", "unknown bad_answer"},
    }));
    CAPTURE(body);
    CHECK(codesOf(answered(kind, body)) == QString::fromLatin1(codes));
}

TEST_CASE("a number in a bad status counts, success in one does not", "[robots]")
{
    CHECK(codesOf(answered(ChannelKind::Feishu, R"({"code":19021,"msg":"sign match fail"})", 400))
          == u"stopped bad_signature"_s);
    CHECK(codesOf(answered(ChannelKind::Feishu, R"({"code":0})", 502)) == u"unknown server_error"_s);
}
