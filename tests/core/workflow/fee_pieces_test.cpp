// SPDX-License-Identifier: GPL-3.0-or-later
// I5 for fees: a line inspected in pieces costs what it costs at once, however the entry is written.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
Scene arrived(const FeeRule &fee)
{
    Scene scene;
    scene.policy.fees = {fee};
    scene.must(li(), request(1, "3", "changed_mind", true)); // 3 pieces for 7.01
    return scene;
}

InspectedUnits found(const char *quantity, const char *condition = "used")
{
    return {1, units(quantity), text(condition), text("restock")};
}

Money feesOf(const Scene &scene)
{
    Money fees;
    for (const Settlement &settlement : scene.current().settlements) {
        for (const SettlementLine &line : settlement.lines) {
            CHECK(line.net == line.gross - line.fee);
            CHECK_FALSE(line.fee.isNegative());
            fees += line.fee;
        }
    }
    return fees;
}

/// All ways to write and to part the same three units.
const std::vector<std::vector<std::vector<InspectedUnits>>> &ways()
{
    static const std::vector<std::vector<std::vector<InspectedUnits>>> all{
        {{found("3")}},
        {{found("1"), found("2")}},
        {{found("1"), found("1"), found("1")}},
        {{found("2")}, {found("1")}},
        {{found("1")}, {found("1")}, {found("1")}},
    };
    return all;
}

Money feesAfter(const FeeRule &fee, const std::vector<std::vector<InspectedUnits>> &pieces)
{
    Scene scene = arrived(fee);
    for (const std::vector<InspectedUnits> &piece : pieces) {
        scene.must(na(), Inspect{piece, {}, {}});
    }
    return feesOf(scene);
}
}

TEST_CASE("I5: a fixed fee is taken once for a line and condition", "[workflow][I5]")
{
    for (const auto &pieces : ways()) {
        CHECK(feesAfter({{}, text("used"), {}, money("1.00")}, pieces) == money("1.00"));
    }
}

TEST_CASE("I5: a share is taken of the whole, whatever the pieces", "[workflow][I5]")
{
    for (const auto &pieces : ways()) {
        CHECK(feesAfter({{}, text("used"), BasisPoints::fromValue(1500), {}}, pieces) == money("1.05"));
        CHECK(feesAfter({{}, text("used"), BasisPoints::fromValue(10'000), {}}, pieces) == money("7.01"));
    }
}

TEST_CASE("I5: a fixed fee above the first piece's value is taken of the next ones", "[workflow][I5]")
{
    for (const auto &pieces : ways()) {
        CHECK(feesAfter({{}, text("used"), {}, money("5.00")}, pieces) == money("5.00"));
    }
    Scene scene = arrived({{}, text("used"), {}, money("5.00")});
    scene.must(na(), Inspect{{found("1")}, {}, {}});
    CHECK(scene.settlement(1).lines.front().fee == money("2.34"));
    scene.must(na(), Inspect{{found("1")}, {}, {}});
    CHECK(scene.settlement(2).lines.front().fee == money("2.33"));
    scene.must(na(), Inspect{{found("1")}, {}, {}});
    CHECK(scene.settlement(3).lines.front().fee == money("0.33"));
}

TEST_CASE("I5: each condition has its own fee, whatever the order of the entry", "[workflow][I5]")
{
    const FeeRule any{{}, {}, {}, money("1.00")};
    CHECK(feesAfter(any, {{found("2"), found("1", "opened")}}) == money("2.00"));
    CHECK(feesAfter(any, {{found("1", "opened"), found("1"), found("1")}}) == money("2.00"));
    CHECK(feesAfter(any, {{found("1")}, {found("1", "opened")}, {found("1")}}) == money("2.00"));
    const FeeRule half{{}, text("used"), BasisPoints::fromValue(5000), {}};
    CHECK(feesAfter(half, {{found("2"), found("1", "opened")}})
          == feesAfter(half, {{found("1", "opened"), found("2")}}));
}

TEST_CASE("a fee that is made later does not reach back", "[workflow]")
{
    Scene scene = arrived({text("other"), {}, {}, money("1.00")});
    scene.must(na(), Inspect{{found("2")}, {}, {}});
    scene.policy.fees = {{{}, text("used"), BasisPoints::fromValue(1000), {}}};
    scene.must(na(), Inspect{{found("1")}, {}, {}});
    CHECK(scene.settlement(1).lines.front().fee.isZero());
    CHECK(scene.settlement(2).lines.front().fee == money("0.23"));
}
