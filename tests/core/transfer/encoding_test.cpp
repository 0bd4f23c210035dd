// SPDX-License-Identifier: GPL-3.0-or-later
// Detection, conversion, and bytes that no encoding explains.
#include "core/transfer/encoding.h"

#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace rd;

namespace
{
QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

QString reasonOf(const Result<QByteArray> &result)
{
    if (result) {
        return {};
    }
    const QJsonObject &details = result.error().details;
    return details.value(QStringLiteral("reason")).toString() + QLatin1Char('@')
           + QString::number(details.value(QStringLiteral("row")).toInt());
}

const QString kChinese = QStringLiteral("单号,品名\n1,白色陶瓷花瓶\n2,红色信封");
const QString kEuropean = QStringLiteral("nr;name\n1;Gérard Müller\n2;Crème brûlée “fine”\n3;é");
}

TEST_CASE("Each encoding is recognised and becomes the same text", "[transfer]")
{
    const auto check = [](const QByteArray &bytes, TextEncoding encoding, const QString &text) {
        CHECK(detectEncoding(bytes) == encoding);
        const auto utf8 = toUtf8(bytes, detectEncoding(bytes));
        REQUIRE(utf8.has_value());
        CHECK(QString::fromUtf8(*utf8) == text);
    };
    check(kChinese.toUtf8(), TextEncoding::Utf8, kChinese);
    check("\xEF\xBB\xBF" + kChinese.toUtf8(), TextEncoding::Utf8, kChinese);
    check("plain", TextEncoding::Utf8, QStringLiteral("plain"));
    check(encoded("UTF-16LE", kChinese), TextEncoding::Utf16Le, kChinese);
    check(encoded("UTF-16BE", kChinese), TextEncoding::Utf16Be, kChinese);
    check(encoded("GB18030", kChinese), TextEncoding::Gb18030, kChinese);
    check(encoded("windows-1252", kEuropean), TextEncoding::Windows1252, kEuropean);
}

TEST_CASE("A short Latin name is not taken for Chinese", "[transfer]")
{
    // "Gérard" alone would be valid GB18030 too.
    CHECK(detectEncoding("G\xE9rard") == TextEncoding::Windows1252);
    CHECK(detectEncoding("M\xFCller;Caf\xE9") == TextEncoding::Windows1252);
}

TEST_CASE("Wrong bytes are refused with their row", "[transfer]")
{
    CHECK(reasonOf(toUtf8("a\nb\n\xFF\xFE", TextEncoding::Utf8)) == QStringLiteral("encoding@3"));
    CHECK(reasonOf(toUtf8("a\nb\x81\n", TextEncoding::Windows1252)) == QStringLiteral("encoding@2"));
    CHECK(reasonOf(toUtf8("a\nb\n\xC4\n", TextEncoding::Gb18030)) == QStringLiteral("encoding@3"));
    CHECK(reasonOf(toUtf8("a\nb\n\xC4", TextEncoding::Gb18030))
          == QStringLiteral("encoding@3")); // cut in the middle of a letter
    CHECK(reasonOf(toUtf8("a\nb\x81\x30\x81", TextEncoding::Gb18030)) == QStringLiteral("encoding@2"));
    CHECK(reasonOf(toUtf8(QByteArray("a\0\n\0b", 5), TextEncoding::Utf16Le)) == QStringLiteral("encoding@2"));
    CHECK(reasonOf(toUtf8(QByteArray("a\nb\0c", 5), TextEncoding::Utf8)) == QStringLiteral("not_text@2"));
}

TEST_CASE("A workbook is called a workbook", "[transfer]")
{
    CHECK(reasonOf(toUtf8("PK\x03\x04 and more", TextEncoding::Windows1252)) == QStringLiteral("spreadsheet@1"));
    CHECK(reasonOf(toUtf8("\xD0\xCF\x11\xE0 and more", TextEncoding::Windows1252)) == QStringLiteral("spreadsheet@1"));
}

TEST_CASE("Encodings have names", "[transfer]")
{
    CHECK(encodingFromName(QStringLiteral("GBK")) == TextEncoding::Gb18030);
    CHECK(encodingFromName(QStringLiteral("utf8")) == TextEncoding::Utf8);
    CHECK(encodingFromName(QStringLiteral("cp1252")) == TextEncoding::Windows1252);
    CHECK(encodingFromName(QStringLiteral("UTF-16")) == TextEncoding::Utf16Le);
    CHECK_FALSE(encodingFromName(QStringLiteral("latin-9")).has_value());
    for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Gb18030,
                                TextEncoding::Windows1252}) {
        CHECK(encodingFromName(encodingName(encoding)) == encoding);
    }
}
