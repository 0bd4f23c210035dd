// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to customers through the program, up to a mail that arrives.
#include "tests/cli/cli_runner.h"
#include "tests/support/fake_servers.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
void addChannels(const CliRunner &store, const QString &server = u"mail"_s)
{
    QJsonObject messages = store.read(u"policy show"_s).json().value("messages"_L1).toObject();
    messages.insert(u"language"_s, u"en"_s);
    messages.insert(u"channels"_s,
                    QJsonArray{QJsonObject{{u"code"_s, u"mail"_s},
                                           {u"kind"_s, u"mail"_s},
                                           {u"host"_s, u"127.0.0.1"_s},
                                           {u"port"_s, FakeServers::shared().port(server)},
                                           {u"security"_s, u"none"_s},
                                           {u"user"_s, server == "mail_login"_L1 ? u"shop"_s : QString()},
                                           {u"from"_s, u"shop@example.cn"_s}},
                               QJsonObject{{u"code"_s, u"call"_s}, {u"kind"_s, u"phone"_s}}});
    QJsonArray channels = messages.value("channels"_L1).toArray();
    QJsonObject mail = channels[0].toObject();
    if (mail.value("user"_L1).toString().isEmpty()) {
        mail.remove(u"user"_s);
    }
    channels[0] = mail;
    messages.insert(u"channels"_s, channels);
    store.setPolicy(u"messages"_s, messages);
    (void)FakeServers::shared().arrived(u"mail"_s);
}

QJsonArray listed(const CliRunner &store, const QString &options = {})
{
    return store.read(QString(u"messages list "_s + options).trimmed()).json().value("messages"_L1).toArray();
}

QString idOf(const QJsonValue &message)
{
    return QString::number(message["message"_L1].toInteger());
}
}

TEST_CASE("a return is logged with how its customer wants to be told, and the mail arrives")
{
    const CliRunner store;
    addChannels(store);
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s,
                                     u"--line 1=2:defective --channel mail --email Zhou@example.cn --language en"_s);
    REQUIRE(listed(store).size() == 1);
    CHECK(listed(store).at(0)["event"_L1] == u"approved"_s);
    CHECK(listed(store).at(0)["address"_L1] == u"zhou@example.cn"_s);
    const QJsonObject sent = store.read(u"messages send"_s).json();
    CHECK(sent.value("sent"_L1) == 1);
    const auto mails = FakeServers::shared().arrived(u"mail"_s);
    REQUIRE(mails.size() == 1);
    CHECK(mails.front().value("to"_L1).toArray().at(0) == u"zhou@example.cn"_s);
    CHECK(bytesOf(mails.front().value("parts"_L1).toArray().at(0).toObject(), "bytes"_L1).contains(number.toUtf8()));
    CHECK(listed(store).isEmpty());
    CHECK(listed(store, u"--state sent"_s).at(0)["key"_L1].toString().size() == 32);
    CHECK(store.read(u"messages send"_s).json().value("sent"_L1) == 0);
    CHECK(store.isSound());
}

TEST_CASE("what is wrong with an address or a channel is said")
{
    const CliRunner store;
    addChannels(store);
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const auto log = [&](const QString &options) {
        return store.as(u"li"_s, u"return log --receipt 0042 --line 1=1:defective "_s + options);
    };
    CHECK(log(u"--channel fax"_s).code() == u"not_found"_s);
    CHECK(log(u"--channel mail"_s).code() == u"missing_field"_s);
    CHECK(log(u"--channel mail --email zhou"_s).err.contains("name@example.com"));
    CHECK(log(u"--language fr"_s).code() == u"usage"_s);
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective"_s);
    const Run nobody = store.as(u"li"_s, u"messages write %1 --event courtesy"_s.arg(number));
    CHECK(nobody.code() == u"missing_field"_s);
    CHECK(nobody.err.contains("return contact"));
    CHECK(store.as(u"na"_s, u"return contact %1 --channel call"_s.arg(number)).code() == u"not_allowed"_s);
    CHECK(store.as(u"li"_s, u"return contact %1 --channel call"_s.arg(number)).status == 0);
    CHECK(store.as(u"li"_s, u"messages write %1 --event party"_s.arg(number)).code() == u"not_found"_s);
    CHECK(store.as(u"li"_s, u"messages done 99"_s).code() == u"not_found"_s);
}

TEST_CASE("what happened to a message is said in the language of who looks")
{
    const CliRunner store;
    addChannels(store);
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=2:defective --channel call"_s);
    (void)store.as(u"li"_s, u"messages write %1 --event courtesy"_s.arg(number));
    const auto words = [&](const QString &language) {
        return store.raw(u"--db %1 --lang %2 messages list"_s.arg(store.store(), language).split(' '_L1)).out;
    };
    CHECK(words(u"en"_s).contains("Still in work"));
    CHECK(words(u"zh_CN"_s).contains(u"仍在处理"_s.toUtf8()));
}

TEST_CASE("people preview, write, call and take back")
{
    const CliRunner store;
    addChannels(store);
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=2:defective --channel call"_s);
    const QJsonObject preview =
        store.read(u"messages preview %1 --event courtesy --extra Tuesday"_s.arg(number)).json();
    CHECK(preview.value("text"_L1).toString().endsWith(u"\nTuesday"_s));
    CHECK(preview.value("address"_L1) == u"13800138000"_s);
    const QString call = idOf(listed(store).at(0));
    CHECK(store.as(u"li"_s, u"messages not-reached %1 --again-in 20"_s.arg(call)).json().value("tries"_L1) == 1);
    CHECK(store.as(u"li"_s, u"messages done %1"_s.arg(call)).json().value("state"_L1) == u"sent"_s);
    const Run twice = store.as(u"li"_s, u"messages done %1"_s.arg(call));
    CHECK(twice.code() == u"not_outstanding"_s);
    const QString own = idOf(store.as(u"lei"_s, u"messages write %1 --text hello"_s.arg(number)).json());
    CHECK(store.as(u"lei"_s, u"messages cancel %1"_s.arg(own)).code() == u"usage"_s);
    CHECK(store.as(u"lei"_s, u"messages cancel %1 --reason told"_s.arg(own)).json().value("state"_L1)
          == u"cancelled"_s);
    CHECK(listed(store, u"--return %1"_s.arg(number)).size() == 2);
    CHECK(store.as(u"li"_s, u"return contact %1 --no-messages"_s.arg(number)).status == 0);
    CHECK(store.as(u"li"_s, u"messages write %1 --text hello"_s.arg(number)).err.contains("wants no messages"));
    CHECK(store.isSound());
}

TEST_CASE("a channel is tried out with its secret, which never shows")
{
    CliRunner store;
    addChannels(store, u"mail_login"_s);
    const Run none = store.read(u"messages test mail --to zhou@example.cn"_s);
    CHECK(none.status == 3);
    CHECK(none.json().value("outcome"_L1) == u"stopped"_s);
    store.set(u"RETURNDESK_CHANNEL_SECRET"_s, FakeServers::shared().password());
    CHECK(store.as(u"li"_s, u"messages secret mail"_s).code() == u"not_allowed"_s);
    CHECK(store.as(u"hao"_s, u"messages secret fax"_s).code() == u"not_found"_s);
    const Run kept = store.as(u"hao"_s, u"messages secret mail"_s);
    REQUIRE(kept.status == 0);
    CHECK_FALSE(kept.out.contains(FakeServers::shared().password().toUtf8()));
    const Run tried = store.read(u"messages test mail --to zhou@example.cn"_s);
    CHECK(tried.status == 0);
    CHECK(tried.json().value("code"_L1) == u"sent"_s);
    CHECK(FakeServers::shared().arrived(u"mail"_s).size() == 1);
    CHECK(store.read(u"messages test call"_s).code() == u"not_outstanding"_s);
    REQUIRE(store.as(u"hao"_s, u"messages secret mail --remove"_s).status == 0);
    CHECK(store.read(u"messages test mail --to zhou@example.cn"_s).status == 3);
}

TEST_CASE("a login that the server denies stops the channel until somebody says so")
{
    CliRunner store;
    addChannels(store, u"mail_login"_s);
    store.set(u"RETURNDESK_CHANNEL_SECRET"_s, u"wrong"_s);
    REQUIRE(store.as(u"hao"_s, u"messages secret mail"_s).status == 0);
    store.sell(u"0042"_s, {u"2:20.00"_s});
    (void)store.log(u"0042"_s, u"--line 1=2:defective --channel mail --email zhou@example.cn"_s);
    CHECK(store.read(u"messages send"_s).json().value("stopped"_L1) == 1);
    const QJsonObject channel = store.read(u"messages list"_s).json().value("channels"_L1).toArray().at(0).toObject();
    CHECK(channel.value("stop_code"_L1) == u"login_denied"_s);
    CHECK(channel.value("waiting"_L1) == 1);
    CHECK(store.read(u"messages send"_s).json().value("sent"_L1) == 0);
    store.set(u"RETURNDESK_CHANNEL_SECRET"_s, FakeServers::shared().password());
    REQUIRE(store.as(u"hao"_s, u"messages secret mail"_s).status == 0);
    CHECK(store.read(u"messages send"_s).json().value("sent"_L1) == 1);
}
