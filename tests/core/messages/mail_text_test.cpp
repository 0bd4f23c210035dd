// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and the lines of a mail's head.
#include "core/messages/mail_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace rd;

TEST_CASE("an address of mail has one name and one domain", "[mail_text]")
{
    const auto [text, wire] = GENERATE(table<const char *, const char *>({
        {"zhang@example.cn", "zhang@example.cn"},
        {"z.h+a'n=g@mail.example.cn", "z.h+a'n=g@mail.example.cn"},
        {"shop@退货.example", "shop@xn--1n3a19c.example"},
        {"", ""},
        {"zhang", ""},
        {"@example.cn", ""},
        {"zhang@", ""},
        {"a@b@example.cn", ""},
        {"zhang wei@example.cn", ""},
        {"<zhang@example.cn>", ""},
        {"zhang@example.cn,li@example.cn", ""},
        {"zhang@example.cn\n", ""},
        {"zhang@example.cn\r\nRCPT TO:<x@y>", ""},
        {"张伟@example.cn", ""},
    }));
    CAPTURE(text);
    const auto address = mailAddress(QString::fromUtf8(text));
    CHECK(address.value_or(QByteArray()) == QByteArray(wire));
}

TEST_CASE("an address longer than the wire takes is none", "[mail_text]")
{
    CHECK(mailAddress(QString(242, u'a') + u"@example.com"_s).has_value());
    CHECK_FALSE(mailAddress(QString(243, u'a') + u"@example.com"_s).has_value());
}

TEST_CASE("plain text of a header stays, other text is encoded in whole characters", "[mail_text]")
{
    CHECK(headerText(u"Return RT-2026-000123: paid"_s) == "Return RT-2026-000123: paid");
    CHECK(headerText(u"退货"_s) == "=?UTF-8?B?6YCA6LSn?=");
    CHECK(headerText(u"=?UTF-8?B?6YCA6LSn?="_s).startsWith("=?UTF-8?B?PT9V"));
    const QString longText = u"a"_s + QString(40, u'退') + u"🎒🎒🎒"_s;
    QByteArray back;
    for (const QByteArray &word : headerText(longText).split('\n')) {
        const QByteArray clean = word.trimmed();
        CHECK(clean.size() <= 64);
        const QByteArray bytes = QByteArray::fromBase64(clean.mid(10, clean.size() - 12));
        CHECK(QString::fromUtf8(bytes).toUtf8() == bytes);
        back += bytes;
    }
    CHECK(QString::fromUtf8(back) == longText);
}

TEST_CASE("a file's name keeps its letters and leaves its place", "[mail_text]")
{
    CHECK(dispositionOf(u"slip-1.pdf"_s) == "Content-Disposition: attachment; filename=\"slip-1.pdf\"");
    CHECK(dispositionOf(u"退\"\r\nX: 1.pdf"_s)
          == "Content-Disposition: attachment; filename*=UTF-8''%E9%80%80%22%20X%3A%201.pdf");
}

TEST_CASE("a body's lines end as those of a mail", "[mail_text]")
{
    CHECK(mailBody(u"a\nb\r\nc\rd"_s) == "a\r\nb\r\nc\r\nd");
}
