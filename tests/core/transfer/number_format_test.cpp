// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people and programs write them.
#include "core/transfer/number_format.h"

#include "tests/support/catch.h"

#include <QString>

using namespace rd;

namespace
{
/// digits and scale, "-" when it is no number.
QString read(const char *text, DecimalMark mark)
{
    const auto number = readNumber(text, mark);
    return number ? QStringLiteral("%1e-%2").arg(number->digits).arg(number->scale) : QStringLiteral("-");
}
QString point(const char *text)
{
    return read(text, DecimalMark::Point);
}
QString comma(const char *text)
{
    return read(text, DecimalMark::Comma);
}
}

TEST_CASE("Numbers with a decimal point", "[transfer]")
{
    CHECK(point("2.55") == QStringLiteral("255e-2"));
    CHECK(point("-11062.06") == QStringLiteral("-1106206e-2"));
    CHECK(point("1,234,567.8") == QStringLiteral("12345678e-1"));
    CHECK(point("1 234.5") == QStringLiteral("12345e-1"));
    CHECK(point("1'234.5") == QStringLiteral("12345e-1"));
    CHECK(point("$7.00") == QStringLiteral("700e-2"));
    CHECK(point("-$7.00") == QStringLiteral("-700e-2"));
    CHECK(point("$-7.00") == QStringLiteral("-700e-2"));
    CHECK(point("(7.00)") == QStringLiteral("-700e-2"));
    CHECK(point("7.00-") == QStringLiteral("-700e-2"));
    CHECK(point("−7") == QStringLiteral("-7e-0"));
    CHECK(point("￥99.9元") == QStringLiteral("999e-1"));
    CHECK(point(".5") == QStringLiteral("5e-1"));
    CHECK(point("+3") == QStringLiteral("3e-0"));
    CHECK(point("731.9399999999999") == QStringLiteral("7319399999999999e-13"));
}

TEST_CASE("Numbers with a decimal comma", "[transfer]")
{
    CHECK(comma("261,96") == QStringLiteral("26196e-2"));
    CHECK(comma("1.234,5") == QStringLiteral("12345e-1"));
    CHECK(comma("12,50 €") == QStringLiteral("1250e-2"));
    CHECK(comma("2\xC2\xA0"
                "€")
          == QStringLiteral("2e-0"));
}

TEST_CASE("What is no number", "[transfer]")
{
    for (const char *text : {"", " ", "-", "abc", "1e5", "1.2.3", "1,23", "12,34.5", ",123", "--1", "-(1)", "1,2345",
                             "0x10", "1234567890123456789", "0.1234567890123456", "NaN"}) {
        INFO(text);
        CHECK(point(text) == QStringLiteral("-"));
    }
    CHECK(comma("2.55") == QStringLiteral("-"));
}

TEST_CASE("Rounding happens once, half away from zero", "[transfer]")
{
    const auto rounded = [](const char *text, int decimals) {
        return scaledRounded(*readNumber(text, DecimalMark::Point), decimals);
    };
    CHECK(rounded("129.696", 2) == 12970);
    CHECK(rounded("0.005", 2) == 1);
    CHECK(rounded("-0.005", 2) == -1);
    CHECK(rounded("0.0049999", 2) == 0);
    CHECK(rounded("99.5", 0) == 100);
    CHECK(rounded("1.5", 3) == 1500);
    const auto product = [](const char *price, qint64 thousandths) {
        return productRounded(*readNumber(price, DecimalMark::Point), thousandths, 2);
    };
    CHECK(product("25.23", 328) == 828); // 8.27544
    CHECK(product("0.001", 1000) == 0);
    CHECK(product("2.5", 1) == 0); // 0.0025
    CHECK(product("5", 1) == 1);   // 0.005
    CHECK(product("-5", 1) == -1);
    CHECK_FALSE(product("999999999999999999", 1'000'000'000'000).has_value());
}

TEST_CASE("Quantities have at most three decimals", "[transfer]")
{
    const auto exact = [](const char *text) { return scaledExactly(*readNumber(text, DecimalMark::Point), 3); };
    CHECK(exact("0.328") == 328);
    CHECK(exact("6.000") == 6000);
    CHECK(exact("1.0000") == 1000);
    CHECK(exact("-11.152") == -11152);
    CHECK_FALSE(exact("0.3281").has_value());
    CHECK_FALSE(exact("999999999999999999").has_value());
}

TEST_CASE("What a separator tells about its file", "[transfer]")
{
    CHECK(evidenceOf("12") == MarkEvidence::None);
    CHECK(evidenceOf("2.55") == MarkEvidence::Point);
    CHECK(evidenceOf("2,5") == MarkEvidence::Comma);
    CHECK(evidenceOf("1,234.5") == MarkEvidence::Point);
    CHECK(evidenceOf("1.234,5") == MarkEvidence::Comma);
    CHECK(evidenceOf("1,234,567") == MarkEvidence::Point);
    CHECK(evidenceOf("1,234") == MarkEvidence::Ambiguous);
    CHECK(evidenceOf("1.234") == MarkEvidence::Ambiguous);
    CHECK(evidenceOf("0.455") == MarkEvidence::Point);
    CHECK(evidenceOf("1234.567") == MarkEvidence::Point);
    CHECK(evidenceOf("-$1,234") == MarkEvidence::Ambiguous);
}
