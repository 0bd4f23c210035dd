// SPDX-License-Identifier: GPL-3.0-or-later
// I3 and I5 over several returns of one sale line: pieces give the whole, fees do not come back, and never more.
#include "core/workflow/estimate.h"
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// One unit of a receipt's line, logged, inspected and paid by Yang; what was paid.
Money returnOne(Scene &scene, int saleLine, const char *quantity = "1", const char *condition = "opened")
{
    scene.startAnother();
    scene.must(yang(), request(saleLine, quantity, "changed_mind", true));
    scene.must(yang(), inspection(1, quantity, condition));
    scene.must(yang(), payIn());
    REQUIRE_FALSE(scene.rma().isOpen());
    return scene.payout().amount;
}
}

TEST_CASE("I5: three units of 7.01 one by one give 7.01", "[workflow][I5]")
{
    Scene scene;
    const Money first = returnOne(scene, 1);
    const Money second = returnOne(scene, 1);
    const Money third = returnOne(scene, 1);
    CHECK(first == money("2.34"));
    CHECK(second == money("2.33"));
    CHECK(third == money("2.34"));
    CHECK(first + second + third == money("7.01"));
}

TEST_CASE("I5: weights one by one give the whole", "[workflow][I5]")
{
    Scene scene;
    const Money sum = returnOne(scene, 3, "0.455") + returnOne(scene, 3, "0.001") + returnOne(scene, 3, "0.909");
    CHECK(sum == money("10.00"));
}

TEST_CASE("I5: within one return, inspected bit by bit", "[workflow][I5]")
{
    Scene scene;
    scene.must(li(), request(1, "3", "changed_mind", true));
    for (int i = 0; i < 3; ++i) {
        scene.must(na(), inspection(1, "1"));
    }
    CHECK(scene.settlement(1).amount + scene.settlement(2).amount + scene.settlement(3).amount == money("7.01"));
}

TEST_CASE("I5: two lines of a return on the same sale line", "[workflow][I5]")
{
    Scene scene;
    LogReturn log = request(1, "1", "changed_mind", true);
    log.lines.push_back({1, units("2"), text("defective"), Resolution::Refund});
    scene.must(li(), log);
    Inspect both = inspection(1, "1");
    both.units.push_back(inspection(2, "2").units.front());
    scene.must(na(), both);
    REQUIRE(scene.settlement().lines.size() == 2);
    CHECK(scene.settlement().amount == money("7.01"));
}

TEST_CASE("I5: the tax inside is shared in the same way", "[workflow][I5]")
{
    Scene scene;
    scene.policy.autoApproveLimit = scene.policy.secondPersonLimit = money("100000.00");
    const auto taxOf = [&] {
        (void)returnOne(scene, 5);
        return scene.settlement().lines.front().tax;
    };
    const Money first = taxOf();
    CHECK(first == money("172.57"));
    CHECK(first + taxOf() == money("345.13"));
}

TEST_CASE("I5: a fee once taken never comes back with the next unit", "[workflow][I5]")
{
    Scene scene;
    scene.policy.fees = {{{}, text("used"), BasisPoints::fromValue(5000), {}}};
    CHECK(returnOne(scene, 2, "1", "used") == money("5.00"));
    CHECK(returnOne(scene, 2, "1", "opened") == money("10.00"));
}

TEST_CASE("I3: all settlements of a sale line together never exceed what it paid", "[workflow][I3]")
{
    Scene scene;
    scene.situation.claims[SaleLineId(102)].settledGross = money("15.00"); // granted before by whatever means
    scene.situation.claims[SaleLineId(102)].settledUnits = units("1");
    scene.situation.claims[SaleLineId(102)].live = units("1");
    CHECK(returnOne(scene, 2) == money("5.00"));
}

TEST_CASE("the estimate counts what was granted and what is still on its way", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "3", "changed_mind", true));
    const auto entitled = [&] {
        return entitledOf(scene.current(), scene.current().lines.front(), scene.situation.claims);
    };
    CHECK(entitled() == money("7.01"));
    scene.must(na(), inspection(1, "1"));
    CHECK(entitled() == money("7.01"));
    scene.must(na(), inspection(1, "2", "damaged", "hand_back"));
    CHECK(entitled() == money("2.34"));
    CHECK(grantedOf(scene.current(), 1).units == units("1"));
}

TEST_CASE("a past return shows its own amount", "[workflow]")
{
    ReturnLine line;
    line.historyAmount = money("3.21");
    CHECK(entitledOf({}, line, {}) == money("3.21"));
}
