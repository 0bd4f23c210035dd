// SPDX-License-Identifier: GPL-3.0-or-later
// Plain decimal texts: good ones, bad ones, and why they are bad.
#include "core/money/decimal.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <limits>

using namespace rd;
using namespace rd::test;

namespace
{
qint64 exact(const char *input, int decimals = 2)
{
    const DecimalReading reading = readDecimal(text(input), decimals);
    REQUIRE(reading.fault == DecimalFault::None);
    return reading.scaled;
}

DecimalFault fault(const char *input, int decimals = 2)
{
    return readDecimal(text(input), decimals).fault;
}

qint64 rounded(const char *input)
{
    return readDecimalRounded(text(input), 2).scaled;
}
}

TEST_CASE("plain decimal numbers are read exactly", "[money]")
{
    CHECK(exact("0") == 0);
    CHECK(exact("99.50") == 9950);
    CHECK(exact("99.5") == 9950);
    CHECK(exact("-1234.50") == -123450);
    CHECK(exact("+3") == 300);
    CHECK(exact(".5") == 50);
    CHECK(exact("5.") == 500);
    CHECK(exact("0007") == 700);
    CHECK(exact("1.2300") == 123);
    CHECK(exact("-0.00") == 0);
    CHECK(exact("12", 0) == 12);
    CHECK(exact("12.000", 0) == 12);
    CHECK(exact("92233720368547758.07") == std::numeric_limits<qint64>::max());
    CHECK(exact("-92233720368547758.08") == std::numeric_limits<qint64>::min());
}

TEST_CASE("what is no plain number says why", "[money]")
{
    CHECK(fault("") == DecimalFault::Empty);
    for (const char *wrong : {".", "-", "+", "-.", "1,5", "1.2.3", "1e5", " 1", "1 ", "1 000", "1,234.50", "--1",
                              "0x10", "１２", "NaN", "¥5"}) {
        INFO(wrong);
        CHECK(fault(wrong) == DecimalFault::NotANumber);
    }
    CHECK(fault("0.001") == DecimalFault::TooManyDecimals);
    CHECK(fault("0.5", 0) == DecimalFault::TooManyDecimals);
    CHECK(fault("92233720368547758.08") == DecimalFault::TooLarge);
    CHECK(fault("99999999999999999999999999999999999999999999999999") == DecimalFault::TooLarge);
}

TEST_CASE("finer numbers are rounded only where that was asked for", "[money]")
{
    CHECK(rounded("0.005") == 1);
    CHECK(rounded("0.0049999") == 0);
    CHECK(rounded("-0.005") == -1);
    CHECK(rounded("2.675") == 268);
    CHECK(rounded("9.995") == 1000);
    CHECK(rounded("1.2") == 120);
}

TEST_CASE("numbers are written with exactly the digits asked for", "[money]")
{
    CHECK(writeDecimal(-123450, 2) == text("-1234.50"));
    CHECK(writeDecimal(5, 2) == text("0.05"));
    CHECK(writeDecimal(-5, 2) == text("-0.05"));
    CHECK(writeDecimal(0, 2) == text("0.00"));
    CHECK(writeDecimal(7, 0) == text("7"));
    CHECK(writeDecimal(455, 3) == text("0.455"));
    CHECK(writeDecimal(std::numeric_limits<qint64>::min(), 2) == text("-92233720368547758.08"));
}
