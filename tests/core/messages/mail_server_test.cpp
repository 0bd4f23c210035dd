// SPDX-License-Identifier: GPL-3.0-or-later
// Mail to a real mail server in many moods.
#include "core/base/exceptions.h"
#include "core/messages/channel_sender.h"
#include "tests/core/messages/result_strings.h"
#include "tests/support/fake_servers.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <thread>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::test;

namespace
{
const UtcTime kNow = UtcTime::fromMs(1'700'000'000'000);

SendResult sendTo(const MessageChannel &channel, const Outgoing &message = sampleMessage(),
                  const SendLimits &limits = longLimits(), const QString &password = {})
{
    return sendMessage(channel, {password, {}, {}}, message, kNow, limits);
}

QJsonObject onlyMail()
{
    const auto mails = FakeServers::shared().arrived(u"mail"_s);
    REQUIRE(mails.size() == 1);
    return mails.front();
}

QString headerOf(const QJsonObject &mail, QLatin1String name)
{
    return mail.value("headers"_L1).toObject().value(name).toString();
}

MessageChannel withLogin(MessageChannel channel, MailSecurity security)
{
    channel.user = u"shop"_s;
    channel.security = security;
    channel.caFile = security == MailSecurity::None ? QString() : FakeServers::shared().caFile();
    return channel;
}
}

TEST_CASE("a mail arrives byte for byte", "[mail]")
{
    Outgoing message = sampleMessage();
    const QByteArray pdf("%PDF-1.7\r\n\0\xff.\r\n", 16);
    message.attachments = {{u"退货单 \"1\".pdf"_s, u"application/pdf"_s, pdf}};
    const SendResult result = sendTo(mailTo(u"mail"_s), message);
    REQUIRE(codesOf(result) == u"sent sent"_s);
    CHECK(result.reference == u"2.0.0 taken as Q17"_s);

    const QJsonObject mail = onlyMail();
    CHECK(mail.value("from"_L1).toString() == u"shop@example.cn"_s);
    CHECK(mail.value("to"_L1).toArray() == QJsonArray{u"zhang@example.cn"_s});
    CHECK(headerOf(mail, "Subject"_L1) == message.subject);
    CHECK(headerOf(mail, "From"_L1) == u"\"退货台 (Store)\" <shop@example.cn>"_s);
    CHECK(headerOf(mail, "To"_L1) == u"zhang@example.cn"_s);
    CHECK(headerOf(mail, "Date"_L1) == u"Tue, 14 Nov 2023 22:13:20 +0000"_s);
    const QJsonArray parts = mail.value("parts"_L1).toArray();
    REQUIRE(parts.size() == 2);
    const QJsonObject text = parts.at(0).toObject();
    CHECK(text.value("type"_L1).toString() == u"text/plain"_s);
    CHECK(text.value("charset"_L1).toString() == u"utf-8"_s);
    CHECK(text.value("encoding"_L1).toString() == u"base64"_s);
    CHECK(bytesOf(text, "bytes"_L1) == u"张伟您好：\r\n退款已原路退回。\r\n\r\n.\r\nThe store 🎒"_s.toUtf8());
    const QJsonObject attachment = parts.at(1).toObject();
    CHECK(attachment.value("name"_L1).toString() == u"退货单 \"1\".pdf"_s);
    CHECK(attachment.value("type"_L1).toString() == u"application/pdf"_s);
    CHECK(bytesOf(attachment, "bytes"_L1) == pdf);
}

TEST_CASE("no line with encoded words is longer than it may be", "[mail]")
{
    REQUIRE(codesOf(sendTo(mailTo(u"mail"_s))) == u"sent sent"_s);
    for (const QByteArray &line : bytesOf(onlyMail(), "head"_L1).split('\n')) {
        CHECK((!line.contains("=?") || line.trimmed().size() <= 76));
    }
}

TEST_CASE("a repeat has the same Message-ID, another message another", "[mail]")
{
    const MessageChannel channel = mailTo(u"mail"_s);
    Outgoing other = sampleMessage();
    other.key += u'x';
    REQUIRE(codesOf(sendTo(channel)) == u"sent sent"_s);
    REQUIRE(codesOf(sendTo(channel)) == u"sent sent"_s);
    REQUIRE(codesOf(sendTo(channel, other)) == u"sent sent"_s);
    const auto mails = FakeServers::shared().arrived(u"mail"_s);
    REQUIRE(mails.size() == 3);
    const QString id = headerOf(mails.at(0), "Message-ID"_L1);
    CHECK(id.endsWith(u"@example.cn>"_s));
    CHECK(headerOf(mails.at(1), "Message-ID"_L1) == id);
    CHECK(headerOf(mails.at(2), "Message-ID"_L1) != id);
}

TEST_CASE("with STARTTLS or TLS and a login the mail goes encrypted", "[mail]")
{
    const auto [server, security] = GENERATE(table<const char *, MailSecurity>(
        {{"mail_starttls", MailSecurity::StartTls}, {"mail_tls", MailSecurity::Tls}}));
    const MessageChannel channel = withLogin(mailTo(QString::fromLatin1(server)), security);
    REQUIRE(codesOf(sendTo(channel, sampleMessage(), longLimits(), FakeServers::shared().password()))
            == u"sent sent"_s);
    CHECK(onlyMail().value("is_encrypted"_L1).toBool() == (security == MailSecurity::StartTls));
}

TEST_CASE("a wrong password stops the channel and stays out of the answer", "[mail]")
{
    const auto [server,
                security] = GENERATE(table<const char *, MailSecurity>({{"mail_login", MailSecurity::None},
                                                                        {"mail_starttls", MailSecurity::StartTls},
                                                                        {"mail_tls", MailSecurity::Tls}}));
    const MessageChannel channel = withLogin(mailTo(QString::fromLatin1(server)), security);
    const SendResult result = sendTo(channel, sampleMessage(), longLimits(), u"falsch"_s);
    CHECK(codesOf(result) == u"stopped login_denied"_s);
    CHECK(result.answer.startsWith(u"535 "_s));
    CHECK(FakeServers::shared().arrived(u"mail"_s).empty());
}

TEST_CASE("a certificate is always checked", "[mail]")
{
    MessageChannel channel = withLogin(mailTo(u"mail_starttls"_s), MailSecurity::StartTls);
    SECTION("unknown to this computer")
    {
        channel.caFile.clear();
    }
    SECTION("of another host")
    {
        channel.host = u"localhost"_s;
    }
    SECTION("and a file of certificates that is not there is no leave")
    {
        channel.caFile = u"/nowhere/ca.pem"_s;
    }
    CHECK(codesOf(sendTo(channel, sampleMessage(), longLimits(), FakeServers::shared().password()))
          == u"stopped certificate"_s);
    CHECK(FakeServers::shared().arrived(u"mail"_s).empty());
}

TEST_CASE("a mail that shall go encrypted never goes otherwise", "[mail]")
{
    MessageChannel channel = mailTo(u"mail"_s);
    channel.security = MailSecurity::StartTls;
    CHECK(codesOf(sendTo(channel)) == u"stopped no_encryption"_s);
    CHECK(FakeServers::shared().arrived(u"mail"_s).empty());
}

TEST_CASE("a password goes unencrypted to no other computer", "[mail]")
{
    MessageChannel channel = withLogin(mailTo(u"mail_login"_s), MailSecurity::None);
    channel.host = impossibleHost();
    CHECK(codesOf(sendTo(channel, sampleMessage(), longLimits(), u"x"_s)) == u"stopped no_encryption"_s);
}

TEST_CASE("what the mail server says decides what becomes of the mail", "[mail]")
{
    const auto [server, codes, code] = GENERATE(table<const char *, const char *, const char *>({
        {"mail_unknown_address", "refused address_refused", "550 5.1.1"},
        {"mail_greylisting", "later try_later", "451 4.7.1"},
        {"mail_bad_sender", "stopped sender_refused", "553 5.7.1"},
        {"mail_login_first", "stopped login_denied", "530 5.7.0"},
        {"mail_too_large", "refused too_long", "552 5.3.4"},
        {"mail_spam", "refused message_refused", "554 5.7.1"},
        {"mail_busy_after", "later try_later", "421 4.3.2"},
        {"mail_no_service", "stopped server_refused", "554 no service here"},
        {"mail_busy", "later try_later", "421 too many connections"},
        {"mail_login", "stopped login_denied", "530 "},
    }));
    const SendResult result = sendTo(mailTo(QString::fromLatin1(server)));
    CAPTURE(server);
    CHECK(codesOf(result) == QString::fromLatin1(codes));
    CHECK(result.answer.startsWith(QString::fromLatin1(code)));
}

TEST_CASE("secrets, links and the address do not stay in the answer", "[mail]")
{
    MessageChannel channel = mailTo(u"mail_unknown_address"_s);
    Outgoing message = sampleMessage();
    message.to = u"wang@example.cn"_s;
    const SendResult result = sendTo(channel, message, longLimits(), u"geheim"_s);
    CHECK(result.answer == u"550 5.1.1 <…>: see … password …"_s);
}

TEST_CASE("a mail server that cannot be reached gets it later", "[mail]")
{
    MessageChannel channel = mailTo(u"dead"_s);
    CHECK(codesOf(sendTo(channel)) == u"later connect_failed"_s);
    channel.host = impossibleHost();
    CHECK(codesOf(sendTo(channel)) == u"later host_unknown"_s);
    channel = mailTo(u"mail"_s);
    channel.security = MailSecurity::Tls;
    CHECK(codesOf(sendTo(channel)) == u"later tls_failed"_s);
    channel = mailTo(u"mail_silent"_s);
    CHECK(codesOf(sendTo(channel, sampleMessage(), shortLimits())) == u"later timeout"_s);
}

TEST_CASE("when the connection ends after the mail went out, nobody knows", "[mail]")
{
    CHECK(codesOf(sendTo(mailTo(u"mail_hanging_up"_s))) == u"unknown connection_lost"_s);
    CHECK(FakeServers::shared().arrived(u"mail"_s).size() == 1);
    QElapsedTimer timer;
    timer.start();
    CHECK(codesOf(sendTo(mailTo(u"mail_silent_after"_s), sampleMessage(), shortLimits())) == u"unknown timeout"_s);
    CHECK(timer.elapsed() < 30'000); // saying goodbye to it takes two minutes where nobody looks at the clock
    CHECK(FakeServers::shared().arrived(u"mail"_s).size() == 1);
}

TEST_CASE("a mail that nobody waits for any more is given up", "[mail]")
{
    std::atomic_bool cancel = true;
    SendLimits limits;
    limits.cancel = &cancel;
    QElapsedTimer timer;
    timer.start();
    CHECK(codesOf(sendTo(mailTo(u"mail_silent"_s), sampleMessage(), limits)) == u"later cancelled"_s);
    CHECK(timer.elapsed() < limits.connectTimeoutMs);
}

TEST_CASE("a channel that is not set up does not even try", "[mail]")
{
    MessageChannel channel = mailTo(u"mail"_s);
    QString missing;
    SECTION("no host")
    {
        channel.host.clear();
        missing = u"host"_s;
    }
    SECTION("a host that is none")
    {
        channel.host = u"a b\r\nc"_s;
        missing = u"host"_s;
    }
    SECTION("no address of the store")
    {
        channel.from = u"shop"_s;
        missing = u"from"_s;
    }
    SECTION("a user without a password")
    {
        channel.user = u"shop"_s;
        missing = u"password"_s;
    }
    CHECK(sendTo(channel) == SendResult{SendOutcome::Stopped, SendCode::NotSetUp, missing});
}

TEST_CASE("nothing of a message can become a line of the mail's head", "[mail]")
{
    Outgoing message = sampleMessage();
    MessageChannel channel = mailTo(u"mail"_s);
    SECTION("its address is refused")
    {
        message.to = u"zhang@example.cn\r\nBcc: other@example.cn"_s;
        CHECK(codesOf(sendTo(channel, message)) == u"refused bad_address"_s);
        CHECK(FakeServers::shared().arrived(u"mail"_s).empty());
    }
    SECTION("everything else is made one line")
    {
        message.subject = u"Paid\r\nBcc: other@example.cn"_s;
        message.key = u"a\r\nBcc: other@example.cn"_s;
        channel.fromName = u"Store\r\nBcc: other@example.cn"_s;
        message.attachments = {{u"a\r\nBcc: other@example.cn"_s, u"text/plain\r\nBcc: other@example.cn"_s, "x"}};
        REQUIRE(codesOf(sendTo(channel, message)) == u"sent sent"_s);
        const QJsonObject mail = onlyMail();
        CHECK(headerOf(mail, "Bcc"_L1).isEmpty());
        CHECK(headerOf(mail, "Subject"_L1) == u"Paid Bcc: other@example.cn"_s);
        CHECK(mail.value("to"_L1).toArray().size() == 1);
        CHECK(mail.value("parts"_L1).toArray().at(1).toObject().value("type"_L1).toString()
              == u"application/octet-stream"_s);
    }
}

TEST_CASE("two threads send at the same time", "[mail]")
{
    const MessageChannel channel = mailTo(u"mail"_s);
    SendResult first;
    std::thread other([&] { first = sendTo(channel); });
    const SendResult second = sendTo(channel);
    other.join();
    CHECK(codesOf(first) == u"sent sent"_s);
    CHECK(codesOf(second) == u"sent sent"_s);
    CHECK(FakeServers::shared().arrived(u"mail"_s).size() == 2);
}

TEST_CASE("what a person does is not for the program", "[mail]")
{
    MessageChannel channel;
    for (const ChannelKind kind : {ChannelKind::Copy, ChannelKind::Phone, ChannelKind::Paper}) {
        channel.kind = kind;
        CHECK_FALSE(isSentByProgram(kind));
        CHECK_THROWS_AS(sendTo(channel), LogicError);
    }
}
