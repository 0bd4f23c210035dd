// SPDX-License-Identifier: GPL-3.0-or-later
// Robots and a gateway that answer in many ways.
#include "core/messages/channel_sender.h"
#include "tests/core/messages/result_strings.h"
#include "tests/support/fake_servers.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::test;

namespace
{
const UtcTime kNow = UtcTime::fromMs(1'700'000'000'000);

SendResult robotSays(ChannelKind kind, const QString &mood, const SendLimits &limits = longLimits(),
                     const QString &signing = {})
{
    return sendMessage(webTo(kind, codeOf(kind)), {{}, mood, signing}, sampleMessage(), kNow, limits);
}

MessageChannel gatewayTo(const QString &mood)
{
    MessageChannel channel = webTo(ChannelKind::Gateway, u"gateway/"_s + mood);
    channel.body = uR"({"mobile":"{phone}","params":["{var:number}"],"outId":"{key}"})"_s;
    return channel;
}

SendResult gatewaySays(const MessageChannel &channel, const SendLimits &limits = longLimits())
{
    Outgoing message = sampleMessage();
    message.to = u"+8613800138000"_s;
    return sendMessage(channel, {{}, u"geheim"_s, {}}, message, kNow, limits);
}

QJsonObject onlyPost()
{
    const auto posts = FakeServers::shared().arrived(u"http"_s);
    REQUIRE(posts.size() == 1);
    return posts.front();
}

QJsonObject bodyOf(const QJsonObject &post)
{
    return QJsonDocument::fromJson(bytesOf(post, "body"_L1)).object();
}
}

TEST_CASE("a robot gets its text", "[http]")
{
    const Outgoing message = sampleMessage();
    const QString text = message.subject + u'\n' + message.text;
    SECTION("WeCom")
    {
        REQUIRE(codesOf(robotSays(ChannelKind::WeCom, u"right"_s)) == u"sent sent"_s);
        const QJsonObject post = onlyPost();
        CHECK(post.value("path"_L1).toString() == u"/wecom?key=right"_s);
        CHECK(post.value("headers"_L1).toObject().value("content-type"_L1).toString()
              == u"application/json; charset=utf-8"_s);
        CHECK(bodyOf(post) == QJsonObject{{u"msgtype"_s, u"text"_s}, {u"text"_s, QJsonObject{{u"content"_s, text}}}});
    }
    SECTION("DingTalk")
    {
        REQUIRE(codesOf(robotSays(ChannelKind::DingTalk, u"right"_s)) == u"sent sent"_s);
        const QJsonObject post = onlyPost();
        CHECK(post.value("path"_L1).toString() == u"/dingtalk?access_token=right"_s);
        CHECK(bodyOf(post) == QJsonObject{{u"msgtype"_s, u"text"_s}, {u"text"_s, QJsonObject{{u"content"_s, text}}}});
    }
    SECTION("Feishu")
    {
        REQUIRE(codesOf(robotSays(ChannelKind::Feishu, u"right"_s)) == u"sent sent"_s);
        const QJsonObject post = onlyPost();
        CHECK(post.value("path"_L1).toString() == u"/feishu/right"_s);
        CHECK(bodyOf(post) == QJsonObject{{u"msg_type"_s, u"text"_s}, {u"content"_s, QJsonObject{{u"text"_s, text}}}});
    }
}

TEST_CASE("a robot that asks for signatures checks them itself", "[http]")
{
    const ChannelKind kind = GENERATE(ChannelKind::DingTalk, ChannelKind::Feishu);
    CHECK(codesOf(robotSays(kind, u"signed"_s, longLimits(), u"SECtest"_s)) == u"sent sent"_s);
    CHECK(codesOf(robotSays(kind, u"signed"_s, longLimits(), u"SECother"_s)) == u"stopped bad_signature"_s);
    CHECK(codesOf(robotSays(kind, u"signed"_s)) == u"stopped bad_signature"_s);
}

TEST_CASE("what a robot answers decides what becomes of the message", "[http]")
{
    const ChannelKind kind = GENERATE(ChannelKind::WeCom, ChannelKind::DingTalk, ChannelKind::Feishu);
    const SendResult limited = robotSays(kind, u"limited"_s);
    CHECK(codesOf(limited) == u"later rate_limited"_s);
    CHECK(limited.waitSeconds == (kind == ChannelKind::DingTalk ? 600 : 60));
    CHECK(codesOf(robotSays(kind, u"gone"_s)) == u"stopped bad_token"_s);
    CHECK(codesOf(robotSays(kind, u"odd"_s)) == u"refused message_refused"_s);
    CHECK(codesOf(robotSays(kind, u"half"_s)) == u"unknown bad_answer"_s);
    CHECK(codesOf(robotSays(kind, u"cut"_s)) == u"unknown bad_answer"_s);
    CHECK(codesOf(robotSays(kind, u"huge"_s)) == u"unknown bad_answer"_s);
    CHECK(codesOf(robotSays(kind, u"hanging_up"_s)) == u"unknown connection_lost"_s);
    CHECK(codesOf(robotSays(kind, u"status-429"_s)) == u"later rate_limited"_s);
    CHECK(codesOf(robotSays(kind, u"status-500"_s)) == u"unknown server_error"_s);
    const SendResult page = robotSays(kind, u"page"_s);
    CHECK(codesOf(page) == u"unknown bad_answer"_s);
    CHECK(page.answer == u"<html>请登录 …</html>"_s);
}

TEST_CASE("a token does not stay in the answer", "[http]")
{
    const SendResult result = robotSays(ChannelKind::WeCom, u"odd"_s);
    CHECK(result.answer == u"81000 … …"_s);
}

TEST_CASE("a server that is not there gets it later, one that says nothing perhaps has it", "[http]")
{
    MessageChannel channel = webTo(ChannelKind::WeCom, u"wecom"_s);
    CHECK(codesOf(robotSays(ChannelKind::WeCom, u"silent"_s, shortLimits())) == u"unknown timeout"_s);
    channel.url = u"http://127.0.0.1:%1/wecom"_s.arg(FakeServers::shared().port(u"dead"_s));
    CHECK(codesOf(sendMessage(channel, {{}, u"right"_s, {}}, sampleMessage(), kNow, longLimits()))
          == u"later connect_failed"_s);
    channel.url = u"https://"_s + impossibleHost() + u"/send"_s;
    CHECK(codesOf(sendMessage(channel, {{}, u"right"_s, {}}, sampleMessage(), kNow, longLimits()))
          == u"later host_unknown"_s);
}

TEST_CASE("a post that nobody waits for any more is given up", "[http]")
{
    std::atomic_bool cancel = true;
    SendLimits limits;
    limits.cancel = &cancel;
    QElapsedTimer timer;
    timer.start();
    CHECK(robotSays(ChannelKind::WeCom, u"silent"_s, limits).code == SendCode::Cancelled);
    CHECK(timer.elapsed() < limits.connectTimeoutMs);
}

TEST_CASE("the certificate of a web server is always checked", "[http]")
{
    MessageChannel channel = webTo(ChannelKind::WeCom, u"wecom"_s);
    channel.url = u"https://127.0.0.1:%1/wecom"_s.arg(FakeServers::shared().port(u"https"_s));
    const ChannelSecrets secrets{{}, u"right"_s, {}};
    CHECK(codesOf(sendMessage(channel, secrets, sampleMessage(), kNow, longLimits())) == u"stopped certificate"_s);
    CHECK(FakeServers::shared().arrived(u"http"_s).empty());
    channel.caFile = FakeServers::shared().caFile();
    CHECK(codesOf(sendMessage(channel, secrets, sampleMessage(), kNow, longLimits())) == u"sent sent"_s);
}

TEST_CASE("a gateway gets template and variables as JSON", "[http]")
{
    MessageChannel channel = gatewayTo(u"right"_s);
    channel.url += u"?app={secret}"_s;
    channel.body =
        uR"({"mobile":"{phone:national}","template":{"id":"{template}","n":1},"list":["{var:number}","{var:name}"],)"
        uR"("json":"{json:number,name}","outId":"{key}","text":"{text}"})"_s;
    channel.headers = {{u"Authorization"_s, u"Bearer {secret}"_s}, {u"X-Event"_s, u"{event}"_s}};
    channel.templateIds = {{u"paid"_s, u"SMS_1"_s}, {u"paid:en"_s, u"SMS_2"_s}};
    Outgoing message = sampleMessage();
    message.to = u"+86 138 0013 8000"_s;
    message.variables.insert(u"name"_s, u"O\"{phone}\\\n李"_s);
    REQUIRE(codesOf(sendMessage(channel, {{}, u"g&h 秘"_s, {}}, message, kNow, longLimits())) == u"sent sent"_s);
    const QJsonObject post = onlyPost();
    CHECK(post.value("path"_L1).toString() == u"/gateway/right?app=g%26h%20%E7%A7%98"_s);
    const QJsonObject headers = post.value("headers"_L1).toObject();
    CHECK(QString::fromUtf8(headers.value("authorization"_L1).toString().toLatin1()) == u"Bearer g&h 秘"_s);
    CHECK(headers.value("x-event"_L1).toString() == u"paid"_s);
    const QJsonObject body = bodyOf(post);
    CHECK(body.value("mobile"_L1).toString() == u"13800138000"_s);
    CHECK(body.value("template"_L1).toObject() == QJsonObject{{u"id"_s, u"SMS_1"_s}, {u"n"_s, 1}});
    CHECK(body.value("list"_L1).toArray() == QJsonArray{u"RT-2026-000123"_s, u"O\"{phone}\\\n李"_s});
    CHECK(QJsonDocument::fromJson(body.value("json"_L1).toString().toUtf8()).object()
          == QJsonObject{{u"number"_s, u"RT-2026-000123"_s}, {u"name"_s, u"O\"{phone}\\\n李"_s}});
    CHECK(body.value("outId"_L1).toString() == message.key);
    CHECK(body.value("text"_L1).toString() == message.text);
}

TEST_CASE("what a gateway answers decides what becomes of the message", "[http]")
{
    const auto [mood, codes] = GENERATE(table<const char *, const char *>({
        {"right", "sent sent"},
        {"half", "unknown bad_answer"},
        {"hanging_up", "unknown connection_lost"},
        {"silent", "unknown timeout"},
        {"status-302", "stopped wrong_url"},
        {"status-400", "refused message_refused"},
        {"status-401", "stopped bad_token"},
        {"status-403", "stopped bad_token"},
        {"status-404", "stopped wrong_url"},
        {"status-413", "refused too_long"},
        {"status-429", "later rate_limited"},
        {"status-500", "unknown server_error"},
        {"status-503", "later server_error"},
    }));
    CAPTURE(mood);
    const SendLimits limits = qstrcmp(mood, "silent") == 0 ? shortLimits() : longLimits();
    const SendResult result = gatewaySays(gatewayTo(QString::fromLatin1(mood)), limits);
    CHECK(codesOf(result) == QString::fromLatin1(codes));
    CHECK(FakeServers::shared().arrived(u"http"_s).size() == 1);
    if (QByteArray(mood).startsWith("status-")) {
        CHECK(result.waitSeconds == 90);
    }
}

TEST_CASE("a gateway that says in its answer how it went is believed", "[http]")
{
    const auto [mood, codes] = GENERATE(table<const char *, const char *>({
        {"OK", "sent sent"},
        {"LIMIT", "later try_later"},
        {"KEY", "stopped server_refused"},
        {"NUMBER", "refused message_refused"},
        {"page", "unknown bad_answer"},
        {"cut", "unknown bad_answer"},
    }));
    MessageChannel channel = gatewayTo(QString::fromLatin1(mood));
    channel.answerField = u"code"_s;
    channel.answerSuccess = u"OK"_s;
    channel.answerLater = {u"LIMIT"_s, u"BUSY"_s};
    channel.answerStop = {u"KEY"_s};
    channel.referenceField = u"data.id"_s;
    const SendResult result = gatewaySays(channel);
    CAPTURE(mood);
    CHECK(codesOf(result) == QString::fromLatin1(codes));
    CHECK_FALSE(result.answer.contains(u"13800138000"_s));
    CHECK(result.reference == (result.outcome == SendOutcome::Sent ? u"G-42"_s : QString()));
}
