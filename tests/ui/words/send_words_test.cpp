// SPDX-License-Identifier: GPL-3.0-or-later
// What came of sending a message reads whole in both languages.
#include "ui/words/send_words.h"

#include "tests/support/catch.h"

using namespace rd;
using namespace Qt::StringLiterals;

namespace
{
SendFacts facts(SendOutcome outcome, SendCode code, const QString &answer = {}, const QString &nextTry = {})
{
    return {outcome, code, u"smtp.example.cn:465"_s, answer, nextTry, false};
}
}

TEST_CASE("every code says in both languages what happened", "[words]")
{
    for (const auto &entry : CodeTable<SendCode>::kNames) {
        CAPTURE(entry.name);
        SendFacts one{SendOutcome::Later, entry.code, {}, u"host"_s, {}, false};
        const QString english = sendCodeText(one, Language::English);
        const QString chinese = sendCodeText(one, Language::Chinese);
        CHECK(english.endsWith('.'_L1));
        CHECK(english.front().isUpper());
        CHECK(chinese.endsWith(u'。'));
        CHECK((entry.code == SendCode::Sent || english != sendCodeText({}, Language::English)));
        CHECK_FALSE(QString(english + chinese + sendResultText(one, Language::English)).contains('%'_L1));
    }
}

TEST_CASE("a result says what happened, what becomes of the message and what to do", "[words]")
{
    CHECK(
        sendResultText(facts(SendOutcome::Stopped, SendCode::LoginDenied, u"535 bad credentials"_s), Language::English)
        == u"The mail server refused the user name or the password. It says: “535 bad credentials”. All messages of this channel "
           u"are kept and wait until its settings are changed. Enter both once more in the settings; many providers want a "
           u"password made for programs instead of your own."_s);
    CHECK(sendResultText(facts(SendOutcome::Later, SendCode::ConnectFailed), Language::Chinese)
          == u"连不上 smtp.example.cn:465。消息已排队，稍后自动重发。请检查本机是否联网，以及设置中的服务器和端口。"_s);
    CHECK(
        sendResultText(facts(SendOutcome::Later, SendCode::RateLimited, {}, u"10:45"_s), Language::English)
        == u"smtp.example.cn:465 takes no more messages for the moment. The message waits and is tried again at 10:45."_s);
    CHECK(sendResultText(facts(SendOutcome::Unknown, SendCode::Timeout, {}, u"10:45"_s), Language::Chinese)
          == u"smtp.example.cn:465 没有及时答复。消息可能已经送达，将于 10:45 以同一编号重发。"_s);
}

TEST_CASE("a trial of a channel speaks of no message that waits", "[words]")
{
    SendFacts trial = facts(SendOutcome::Stopped, SendCode::NotSetUp, u"from"_s);
    trial.isTest = true;
    CHECK(
        sendResultText(trial, Language::English)
        == u"The channel is not set up: the address of the store is missing or not right. Complete it in the settings."_s);
    CHECK(sendResultText(trial, Language::Chinese)
          == u"渠道未设置完整：门店的发件地址缺失或不正确。请在设置中补全。"_s);
}

TEST_CASE("a server's words cannot take the place of ours", "[words]")
{
    CHECK(sendResultText(facts(SendOutcome::Refused, SendCode::BadTemplate, u"{%1}"_s), Language::English)
              .startsWith(u"The description of the gateway is not right at {%1}."_s));
    CHECK(sendResultText(facts(SendOutcome::Later, SendCode::TryLater, u"451 %1 %2"_s), Language::Chinese)
              .contains(u"对方回复：“451 %1 %2”。"_s));
}
