// SPDX-License-Identifier: GPL-3.0-or-later
// Digits of currencies, and shares in basis points.
#include "core/money/currency.h"
#include "core/money/basis_points.h"

#include "core/base/exceptions.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <limits>

using namespace rd;
using namespace rd::test;

TEST_CASE("currencies have their own number of digits", "[money]")
{
    CHECK(currency("CNY").digits() == 2);
    CHECK(currency("JPY").digits() == 0);
    CHECK(currency("KWD").digits() == 3);
    CHECK(currency("cny").code() == text("CNY"));
    CHECK(currency("CNY").unitsPerMajor() == 100);
    CHECK(currency("JPY").unitsPerMajor() == 1);
    CHECK(currency("KWD").unitsPerMajor() == 1000);
}

TEST_CASE("what is no currency is refused", "[money]")
{
    for (const char *wrong : {"", "CN", "CNYX", "QQQ", "123", "元"}) {
        INFO(wrong);
        CHECK_FALSE(Currency::fromCode(text(wrong)));
    }
}

TEST_CASE("a share in basis points is rounded half away from zero", "[money]")
{
    const auto share = [](qint64 points, qint64 minor) {
        return BasisPoints::fromValue(points).of(Money::fromMinor(minor)).minor();
    };
    CHECK(share(1000, 995) == 100);
    CHECK(share(1000, 994) == 99);
    CHECK(share(1000, -995) == -100);
    CHECK(share(0, 995) == 0);
    CHECK(share(BasisPoints::kWhole, 995) == 995);
    CHECK(share(1, Money::kLargest) == 100'000'000'000);
    CHECK_THROWS_AS(share(20'000, std::numeric_limits<qint64>::max()), LogicError);
}
