// SPDX-License-Identifier: GPL-3.0-or-later
// What a gateway's description asks of a message.
#include "core/messages/gateway.h"

#include "core/messages/channel_sender.h"
#include "tests/core/messages/result_strings.h"

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::test;

namespace
{
MessageChannel gateway(const QString &body)
{
    MessageChannel channel;
    channel.kind = ChannelKind::Gateway;
    channel.url = u"https://sms.example.cn/send"_s;
    channel.body = body;
    channel.templateIds = {{u"paid"_s, u"SMS_1"_s}, {u"paid:en"_s, u"SMS_2"_s}};
    return channel;
}

Outgoing notice()
{
    Outgoing message;
    message.key = u"K-1"_s;
    message.to = u"+8613800138000"_s;
    message.event = u"paid"_s;
    message.language = u"zh_CN"_s;
    message.variables = {{u"amount"_s, u"199.00"_s}, {u"note"_s, {}}};
    return message;
}

tl::expected<HttpRequest, SendResult> filled(const MessageChannel &channel, const Outgoing &message)
{
    return gatewayRequest(channel, {{}, u"geheim"_s, {}}, message, UtcTime::fromMs(1'700'000'000'999));
}

QByteArray filled(const QString &body, const Outgoing &message = notice())
{
    return filled(gateway(body), message).value().body;
}
}

TEST_CASE("placeholders stand for what the message holds", "[gateway]")
{
    CHECK(filled(uR"({"a":"{phone}"})"_s) == R"({"a":"+8613800138000"})");
    CHECK(filled(uR"({"a":"{phone:digits}"})"_s) == R"({"a":"8613800138000"})");
    CHECK(filled(uR"({"a":"{phone:national}"})"_s) == R"({"a":"13800138000"})");
    CHECK(filled(uR"({"a":"{template} {event} {language}"})"_s) == R"({"a":"SMS_1 paid zh_CN"})");
    CHECK(filled(uR"(["{key}","{secret}","{time}"])"_s) == R"(["K-1","geheim","1700000000"])");
    CHECK(filled(uR"({"a":"{var:amount}{var:note}"})"_s) == R"({"a":"199.00"})");
    CHECK(filled(uR"({"a":[{"b":"{var:amount}"}],"c":1,"d":true,"e":null,"f":"} {"})"_s)
          == R"({"a":[{"b":"199.00"}],"c":1,"d":true,"e":null,"f":"} {"})");
    CHECK(filled(uR"({"a":"{json:amount, note}"})"_s) == R"({"a":"{\"amount\":\"199.00\",\"note\":\"\"}"})");
}

TEST_CASE("a text approved for a language goes before the event's", "[gateway]")
{
    Outgoing message = notice();
    message.language = u"en"_s;
    CHECK(filled(uR"({"a":"{template}"})"_s, message) == R"({"a":"SMS_2"})");
}

TEST_CASE("values never become JSON, headers or placeholders", "[gateway]")
{
    Outgoing message = notice();
    message.variables.insert(u"amount"_s, u"\",\"b\":\"{secret}\r\n"_s);
    CHECK(filled(uR"({"a":"{var:amount}"})"_s, message) == R"({"a":"\",\"b\":\"{secret}\r\n"})");
    MessageChannel channel = gateway(u"{}"_s);
    channel.headers.insert(u"X-Amount"_s, u"{var:amount}"_s);
    channel.url += u"?a={var:amount}"_s;
    const auto request = filled(channel, message);
    REQUIRE(request.has_value());
    CHECK(request->headers.front().second == R"(","b":"{secret})");
    CHECK(request->url == "https://sms.example.cn/send?a=%22%2C%22b%22%3A%22%7Bsecret%7D%0D%0A");
}

TEST_CASE("what a message lacks refuses it", "[gateway]")
{
    Outgoing message = notice();
    const auto refusal = [&](const QString &body) { return filled(gateway(body), message).error(); };
    CHECK(refusal(uR"(["{var:name}"])"_s) == SendResult{SendOutcome::Refused, SendCode::VariableMissing, u"name"_s});
    CHECK(refusal(uR"(["{json:amount,name}"])"_s)
          == SendResult{SendOutcome::Refused, SendCode::VariableMissing, u"name"_s});
    message.event = u"logged"_s;
    CHECK(refusal(uR"(["{template}"])"_s) == SendResult{SendOutcome::Refused, SendCode::TemplateUnknown, u"logged"_s});
    message.to.clear();
    CHECK(codesOf(refusal(uR"(["{phone}"])"_s)) == u"refused bad_address"_s);
}

TEST_CASE("a description is tried on a message that has everything", "[gateway]")
{
    const ChannelSecrets secrets{{}, u"geheim"_s, {}};
    MessageChannel channel = gateway(uR"(["{var:name}","{json:a, b}","{template}","{phone}","{secret}"])"_s);
    channel.templateIds.clear();
    channel.headers.insert(u"X-Shop"_s, u"{var:shop}"_s);
    CHECK(setupFault(channel, secrets) == std::nullopt);
    CHECK(setupFault(channel, {}) == SendResult{SendOutcome::Stopped, SendCode::NotSetUp, u"token"_s});
    channel.body = uR"(["{var:name}","{nmae}"])"_s;
    CHECK(setupFault(channel, secrets) == SendResult{SendOutcome::Stopped, SendCode::BadTemplate, u"{nmae}"_s});
}

TEST_CASE("other channels are looked at before they are used", "[gateway]")
{
    MessageChannel channel;
    CHECK(setupFault(channel, {}) == std::nullopt);
    channel.kind = ChannelKind::WeCom;
    CHECK(setupFault(channel, {}) == SendResult{SendOutcome::Stopped, SendCode::NotSetUp, u"token"_s});
    CHECK(setupFault(channel, {{}, u"t"_s, {}}) == std::nullopt);
    channel.kind = ChannelKind::Mail;
    CHECK(setupFault(channel, {}) == SendResult{SendOutcome::Stopped, SendCode::NotSetUp, u"host"_s});
}

TEST_CASE("a description that is wrong stops the channel", "[gateway]")
{
    const auto fault = [](const MessageChannel &channel) { return filled(channel, notice()).error(); };
    CHECK(fault(gateway(uR"(["{nmae}"])"_s)) == SendResult{SendOutcome::Stopped, SendCode::BadTemplate, u"{nmae}"_s});
    CHECK(fault(gateway(uR"({"a":{phone}})"_s)) == SendResult{SendOutcome::Stopped, SendCode::BadTemplate, u"body"_s});
    CHECK(fault(gateway({})) == SendResult{SendOutcome::Stopped, SendCode::BadTemplate, u"body"_s});
    MessageChannel channel = gateway(u"{}"_s);
    channel.headers = {{u"X-A: b\r\nX-C"_s, u"d"_s}};
    CHECK(codesOf(fault(channel)) == u"stopped bad_template"_s);
    channel.headers = {{u"X-A"_s, u"d\r\nX-C: e"_s}};
    CHECK(codesOf(fault(channel)) == u"stopped bad_template"_s);
    channel.headers.clear();
    channel.url = u"sms.example.cn/send"_s;
    CHECK(codesOf(fault(channel)) == u"stopped wrong_url"_s);
    channel = gateway(uR"(["{secret}"])"_s);
    CHECK(gatewayRequest(channel, {}, notice(), UtcTime()).error()
          == SendResult{SendOutcome::Stopped, SendCode::NotSetUp, u"token"_s});
}
