// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, writing and adding quantities.
#include "core/money/quantity.h"

#include "core/base/exceptions.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <limits>

using namespace rd;
using namespace rd::test;

TEST_CASE("quantities are thousandths and show no needless decimals", "[money]")
{
    CHECK(units("2").thousandths() == 2000);
    CHECK(units("0.455").thousandths() == 455);
    CHECK(units("2") == Quantity::units(2));
    CHECK(Quantity::units(1).toDecimal() == text("1"));
    CHECK(Quantity::units(100).toDecimal() == text("100"));
    CHECK(units("0.450").toDecimal() == text("0.45"));
    CHECK(units("1.365").toDecimal() == text("1.365"));
    CHECK(Quantity().toDecimal() == text("0"));
    CHECK(units("-0.5").toDecimal() == text("-0.5"));
}

TEST_CASE("whole, none, more and less than none", "[money]")
{
    CHECK(units("3").isWhole());
    CHECK_FALSE(units("3.001").isWhole());
    CHECK(Quantity().isZero());
    CHECK(units("0.001").isPositive());
    CHECK(units("-0.001").isNegative());
    CHECK_FALSE(Quantity().isPositive());
}

TEST_CASE("what is no quantity is refused", "[money]")
{
    for (const char *wrong : {"", "x", "1,5", "0.0001", "1000000000.001", "-1000000000.001", "1 kg"}) {
        INFO(wrong);
        const auto parsed = Quantity::parse(text(wrong));
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == ErrorCode::BadQuantity);
        CHECK(parsed.error().details.value(text("digits")).toInt() == 3);
    }
    CHECK(units("1000000000").thousandths() == Quantity::kLargest);
}

TEST_CASE("quantities add up, and an overflow is a defect", "[money]")
{
    CHECK(units("1") + units("0.365") == units("1.365"));
    CHECK(units("1") - units("1.5") == -units("0.5"));
    const Quantity most = Quantity::fromThousandths(std::numeric_limits<qint64>::max());
    CHECK_THROWS_AS(most + Quantity::fromThousandths(1), LogicError);
    CHECK_THROWS_AS(-most - Quantity::fromThousandths(2), LogicError);
}
