// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and adding money.
#include "core/money/money.h"

#include "core/base/exceptions.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <limits>

using namespace rd;
using namespace rd::test;

namespace
{
Error faultOf(const char *decimal, const char *code)
{
    const auto parsed = Money::parse(text(decimal), currency(code));
    REQUIRE_FALSE(parsed);
    return parsed.error();
}
}

TEST_CASE("money is read in minor units of its currency", "[money]")
{
    CHECK(money("99.50").minor() == 9950);
    CHECK(money("-99.5").minor() == -9950);
    CHECK(money("1980", "JPY").minor() == 1980);
    CHECK(money("1.234", "KWD").minor() == 1234);
    CHECK(money("10000000000000.00").minor() == Money::kLargest);
}

TEST_CASE("money is written with exactly the digits of its currency", "[money]")
{
    CHECK(money("5.1").toDecimal(currency("CNY")) == text("5.10"));
    CHECK(Money::fromMinor(1980).toDecimal(currency("JPY")) == text("1980"));
    CHECK(Money::fromMinor(5).toDecimal(currency("KWD")) == text("0.005"));
    CHECK(Money::fromMinor(-1).toDecimal(currency("CNY")) == text("-0.01"));
}

TEST_CASE("more digits than the currency has are refused, naming the limit", "[money]")
{
    const Error error = faultOf("9.995", "CNY");
    CHECK(error.code == ErrorCode::BadAmount);
    CHECK(error.details.value(text("digits")).toInt() == 2);
    CHECK(error.details.value(text("currency")).toString() == text("CNY"));
    CHECK(faultOf("0.5", "JPY").details.value(text("digits")).toInt(-1) == 0);
    CHECK(faultOf("1.2345", "KWD").details.value(text("digits")).toInt() == 3);
}

TEST_CASE("what is no amount, or no possible one, is refused", "[money]")
{
    for (const char *wrong : {"", "abc", "1,50", "10000000000000.01", "-10000000000000.01", "1e3"}) {
        INFO(wrong);
        CHECK(faultOf(wrong, "CNY").code == ErrorCode::BadAmount);
    }
}

TEST_CASE("money adds up, and an overflow is a defect and no amount", "[money]")
{
    CHECK(money("0.10") + money("0.20") == money("0.30"));
    CHECK(money("0.10") - money("0.20") == -money("0.10"));
    Money sum = money("1");
    sum += money("2");
    sum -= money("0.50");
    CHECK(sum == money("2.50"));
    CHECK(money("1") < money("1.01"));
    CHECK(Money().isZero());
    CHECK(money("-1").isNegative());
    CHECK(money("1").isPositive());
    const Money most = Money::fromMinor(std::numeric_limits<qint64>::max());
    const Money least = Money::fromMinor(std::numeric_limits<qint64>::min());
    CHECK_THROWS_AS(most + Money::fromMinor(1), LogicError);
    CHECK_THROWS_AS(least - Money::fromMinor(1), LogicError);
    CHECK_THROWS_AS(-least, LogicError);
}
