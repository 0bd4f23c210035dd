// SPDX-License-Identifier: GPL-3.0-or-later
// Sums that do not fit, and rounding half away from zero.
#include "core/base/checked.h"

#include "tests/support/catch.h"

#include <limits>

using namespace rd;

namespace
{
constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr qint64 kLeast = std::numeric_limits<qint64>::min();

qint64 rounded(qint64 numerator, qint64 denominator)
{
    return narrow(divideRounded(numerator, denominator)).value();
}
}

TEST_CASE("sums and differences that do not fit are nothing", "[base]")
{
    CHECK(checkedAdd(2, 3) == 5);
    CHECK(checkedAdd(kMost, 0) == kMost);
    CHECK_FALSE(checkedAdd(kMost, 1));
    CHECK_FALSE(checkedAdd(kLeast, -1));
    CHECK(checkedSubtract(2, 3) == -1);
    CHECK_FALSE(checkedSubtract(kLeast, 1));
    CHECK_FALSE(checkedSubtract(0, kLeast));
}

TEST_CASE("a wide number is narrowed only when it fits", "[base]")
{
    CHECK(narrow(Int128(kMost)) == kMost);
    CHECK(narrow(Int128(kLeast)) == kLeast);
    CHECK_FALSE(narrow(Int128(kMost) + 1));
    CHECK_FALSE(narrow(Int128(kLeast) - 1));
}

TEST_CASE("division rounds half away from zero", "[base]")
{
    CHECK(rounded(0, 7) == 0);
    CHECK(rounded(5, 1) == 5);
    CHECK(rounded(1, 2) == 1);
    CHECK(rounded(-1, 2) == -1);
    CHECK(rounded(3, 2) == 2);
    CHECK(rounded(-3, 2) == -2);
    CHECK(rounded(1, 3) == 0);
    CHECK(rounded(2, 3) == 1);
    CHECK(rounded(-2, 3) == -1);
    CHECK(rounded(1402, 3) == 467);
    CHECK(rounded(49, 100) == 0);
    CHECK(rounded(50, 100) == 1);
    CHECK(rounded(kMost, 1) == kMost);
}

TEST_CASE("a product of two large numbers is divided exactly", "[base]")
{
    const Int128 product = Int128(kMost) * 999'999'999;
    CHECK(narrow(divideRounded(product, 999'999'999)) == kMost);
}
