// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning, folding, card numbers and logins: one table of good and bad inputs each.
#include "core/base/text.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

TEST_CASE("clean text keeps what people wrote and drops what they did not see", "[base]")
{
    CHECK(cleanText(text("  Anna  Li ")) == text("Anna  Li"));
    CHECK(cleanText(text("退货　")) == text("退货"));
    CHECK(cleanText(text("a\tb")) == text("a b"));
    CHECK(cleanText(text("a\nb")) == text("a b"));
    CHECK(cleanText(text("a\nb"), true) == text("a\nb"));
    CHECK(cleanText(text("a\r\nb"), true) == text("a\nb"));
    CHECK(cleanText(text("a\x01\x1b[31mb\x7f")) == text("a[31mb"));
    CHECK(cleanText(QStringLiteral("abc\u202edef\u2066\u200f")) == text("abcdef"));
    CHECK(cleanText(QStringLiteral("\ufeffreceipt")) == text("receipt"));
    CHECK(cleanText(text("\t \n")).isEmpty());
}

TEST_CASE("clean text is composed, and keeps letters outside the first plane", "[base]")
{
    CHECK(cleanText(QStringLiteral("e\u0301")) == QStringLiteral("\u00e9"));
    CHECK(cleanText(QStringLiteral("\U00020BB7\u91ce")) == QStringLiteral("\U00020BB7\u91ce"));
}

TEST_CASE("full width letters and digits are folded", "[base]")
{
    CHECK(foldWidth(text("１２３ＡＢｃ－　！")) == text("123ABc- !"));
    CHECK(foldWidth(text("退货123")) == text("退货123"));
    CHECK(digitsOf(text("+86 138-００１３ (8000)")) == text("8613800138000"));
    CHECK(digitsOf(text("none")).isEmpty());
    CHECK(digitsOf(QStringLiteral("\u0661\u0662")).isEmpty());
}

TEST_CASE("payment card numbers are found however they are grouped", "[base]")
{
    for (const char *card :
         {"card 4111 1111 1111 1111 12/27", "4111111111111111 123", "no 12 4111111111111111",
          "1 4111-1111-1111-1111 99", "4111111111111111", "4111 1111 1111 1111", "paid by 5500-0000-0000-0004.",
          "６２２２０２１００１１１６２４５７０２", "6222021001116245702", "2223003122003222"}) {
        INFO(card);
        CHECK(containsCardNumber(text(card)));
    }
}

TEST_CASE("other long numbers are no payment cards", "[base]")
{
    for (const char *number : {"", "4111111111111112", "411111111111111", "1234567890123456", "41111111111111111111",
                               "138 0013 8000", "R-20261122-0007", "4111-1111-1111", "4111x1111x1111x1111"}) {
        INFO(number);
        CHECK_FALSE(containsCardNumber(text(number)));
    }
}

TEST_CASE("logins are short and plain", "[base]")
{
    for (const char *login : {"li", "Li.Na", "a", "zhang_3", "a-b", "12345678901234567890123456789012"}) {
        INFO(login);
        CHECK(isLogin(text(login)));
    }
    for (const char *login : {"", "li na", "李", "a/b", "a@b", "123456789012345678901234567890123", "li\n"}) {
        INFO(login);
        CHECK_FALSE(isLogin(text(login)));
    }
}
