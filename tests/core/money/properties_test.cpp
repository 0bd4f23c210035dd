// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for all amounts, quantities and pieces, tried on random ones.
#include "core/money/decimal.h"
#include "core/money/entitlement.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <rapidcheck.h>

#include <cstdlib>
#include <numeric>

using namespace rd;
using namespace rd::test;

namespace
{
rc::Gen<qint64> minor()
{
    return rc::gen::inRange<qint64>(0, Money::kLargest);
}
}

TEST_CASE("any pieces of a line add up to what the line paid", "[money]")
{
    CHECK(rc::check("pieces add up", [] {
        const Money paid = Money::fromMinor(*minor());
        const auto sizes = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(1, 100'000)));
        const Quantity whole = Quantity::fromThousandths(std::accumulate(sizes.begin(), sizes.end(), qint64(0)));
        Quantity before;
        Money granted;
        for (const qint64 size : sizes) {
            const Quantity piece = Quantity::fromThousandths(size);
            const Money next = nextEntitlement(paid, whole, before, granted, piece);
            RC_ASSERT(!next.isNegative());
            before += piece;
            granted += next;
            RC_ASSERT(granted == shareOf(paid, before, whole));
            RC_ASSERT(granted <= paid);
        }
        RC_ASSERT(granted == paid);
    }));
}

TEST_CASE("a share is nearest to the exact one", "[money]")
{
    CHECK(rc::check("nearest", [] {
        const qint64 paid = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
        const qint64 whole = *rc::gen::inRange<qint64>(1, 10'000);
        const qint64 part = *rc::gen::inRange<qint64>(0, whole + 1);
        const qint64 share =
            shareOf(Money::fromMinor(paid), Quantity::fromThousandths(part), Quantity::fromThousandths(whole)).minor();
        RC_ASSERT(2 * std::llabs(paid * part - share * whole) <= whole);
        RC_ASSERT(2 * (paid * part - share * whole) != whole * (paid < 0 ? -1 : 1)); // a half goes away from zero
    }));
}

TEST_CASE("parts of an amount add up and stay within one unit of their share", "[money]")
{
    CHECK(rc::check("allocate", [] {
        const Money amount = Money::fromMinor(*rc::gen::inRange<qint64>(-1'000'000, 1'000'000));
        const auto weights = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1000)));
        const std::vector<Money> parts = allocate(amount, weights);
        const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64(0));
        RC_ASSERT(parts.size() == weights.size());
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), Money()) == amount);
        for (std::size_t i = 0; total > 0 && i < parts.size(); ++i) {
            RC_ASSERT(std::llabs(parts[i].minor() * total - amount.minor() * weights[i]) <= total);
        }
    }));
}

TEST_CASE("money and quantities survive the way to text and back", "[money]")
{
    CHECK(rc::check("money", [] {
        const Money amount = Money::fromMinor(*minor() * (*rc::gen::arbitrary<bool>() ? 1 : -1));
        for (const char *code : {"CNY", "JPY", "KWD"}) {
            RC_ASSERT(Money::parse(amount.toDecimal(currency(code)), currency(code)).value() == amount);
        }
    }));
    CHECK(rc::check("quantity", [] {
        const Quantity some = Quantity::fromThousandths(
            *rc::gen::inRange<qint64>(-Quantity::kLargest, Quantity::kLargest));
        RC_ASSERT(Quantity::parse(some.toDecimal()).value() == some);
    }));
    CHECK(rc::check("decimal", [] {
        const qint64 scaled = *rc::gen::arbitrary<qint64>();
        const int decimals = *rc::gen::inRange(0, 7);
        RC_ASSERT(readDecimal(writeDecimal(scaled, decimals), decimals).scaled == scaled);
    }));
}
