// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a line always add up to the whole.
#include "core/money/entitlement.h"

#include "core/base/exceptions.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <algorithm>
#include <numeric>

using namespace rd;
using namespace rd::test;

namespace
{
/// What each piece of a line is worth when the pieces come one after another.
std::vector<qint64> worth(Money paid, Quantity whole, const std::vector<Quantity> &pieces)
{
    std::vector<qint64> values;
    Quantity before;
    Money granted;
    for (const Quantity piece : pieces) {
        const Money next = nextEntitlement(paid, whole, before, granted, piece);
        values.push_back(next.minor());
        before += piece;
        granted += next;
    }
    return values;
}

qint64 total(const std::vector<qint64> &values)
{
    return std::accumulate(values.begin(), values.end(), qint64(0));
}

const std::vector<Quantity> kOneByOne{units("1"), units("1"), units("1")};
}

TEST_CASE("three units for 7.01 give 7.01, one by one or together", "[money]")
{
    const std::vector<qint64> values = worth(money("7.01"), units("3"), kOneByOne);
    CHECK(values == std::vector<qint64>{234, 233, 234});
    CHECK(total(values) == 701);
    CHECK(worth(money("7.01"), units("3"), {units("2"), units("1")}) == std::vector<qint64>{467, 234});
    CHECK(worth(money("7.01"), units("3"), {units("1"), units("2")}) == std::vector<qint64>{234, 467});
    CHECK(worth(money("7.01"), units("3"), {units("3")}) == std::vector<qint64>{701});
}

TEST_CASE("three units for 20.00 by ones", "[money]")
{
    const std::vector<qint64> values = worth(money("20.00"), units("3"), kOneByOne);
    CHECK(values == std::vector<qint64>{667, 666, 667});
    CHECK(total(values) == 2000);
}

TEST_CASE("a third of 1.365 kg, whatever the order of its pieces", "[money]")
{
    CHECK(worth(money("10.00"), units("1.365"), {units("0.455")}) == std::vector<qint64>{333});
    std::vector<Quantity> pieces{units("0.001"), units("0.455"), units("0.909")};
    do {
        CHECK(total(worth(money("10.00"), units("1.365"), pieces)) == 1000);
    } while (std::next_permutation(pieces.begin(), pieces.end()));
}

TEST_CASE("currencies of no and of three digits add up as well", "[money]")
{
    CHECK(worth(money("1000", "JPY"), units("3"), kOneByOne) == std::vector<qint64>{333, 334, 333});
    CHECK(worth(money("1.000", "KWD"), units("3"), kOneByOne) == std::vector<qint64>{333, 334, 333});
    CHECK(worth(money("2", "JPY"), units("3"), kOneByOne) == std::vector<qint64>{1, 0, 1});
}

TEST_CASE("the largest amounts and quantities do not overflow", "[money]")
{
    const Quantity whole = Quantity::fromThousandths(Quantity::kLargest);
    const Quantity half = Quantity::fromThousandths(Quantity::kLargest / 2);
    CHECK(worth(Money::fromMinor(Money::kLargest), whole, {half, half})
          == std::vector<qint64>{Money::kLargest / 2, Money::kLargest / 2});
}

TEST_CASE("what was granted before never makes the next piece negative, nor the sum too large", "[money]")
{
    CHECK(nextEntitlement(money("10"), units("2"), units("1"), money("10"), units("1")).isZero());
    CHECK(nextEntitlement(money("10"), units("2"), units("1"), money("12"), units("1")).isZero());
    CHECK(nextEntitlement(money("10"), units("2"), units("1"), money("2"), units("1")) == money("8"));
}

TEST_CASE("a share outside the line is a defect", "[money]")
{
    CHECK(shareOf(money("10"), units("0"), units("3")).isZero());
    CHECK(shareOf(money("10"), units("3"), units("3")) == money("10"));
    CHECK_THROWS_AS(shareOf(money("10"), units("4"), units("3")), LogicError);
    CHECK_THROWS_AS(shareOf(money("10"), units("-1"), units("3")), LogicError);
    CHECK_THROWS_AS(shareOf(money("10"), units("0"), units("0")), LogicError);
}

TEST_CASE("an amount is split by weights without losing a unit", "[money]")
{
    const auto minors = [](const std::vector<Money> &parts) {
        std::vector<qint64> values;
        std::transform(parts.begin(), parts.end(), std::back_inserter(values), [](Money part) { return part.minor(); });
        return values;
    };
    CHECK(minors(allocate(money("1.00"), {1, 1, 1})) == std::vector<qint64>{33, 34, 33});
    CHECK(minors(allocate(money("-1.00"), {1, 1, 1})) == std::vector<qint64>{-33, -34, -33});
    CHECK(minors(allocate(money("5.00"), {0, 0})) == std::vector<qint64>{500, 0});
    CHECK(minors(allocate(money("5.00"), {0, 3, 0})) == std::vector<qint64>{0, 500, 0});
    CHECK(allocate(money("5.00"), {}).empty());
}
