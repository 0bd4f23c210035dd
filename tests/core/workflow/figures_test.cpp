// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the counter that must come out, to the cent.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
SaleLine sold(int number, const char *quantity, const char *paid, const char *tax = "0")
{
    SaleLine line;
    line.id = SaleLineId(200 + number);
    line.line = number;
    line.sku = text("ART-%1").arg(number);
    line.name = line.sku;
    line.quantity = units(quantity);
    line.paid = money(paid);
    line.tax = money(tax);
    return line;
}

Scene receipt(const std::vector<SaleLine> &lines, const std::vector<SaleTender> &tenders = {{text("cash"), {}}})
{
    Scene scene;
    scene.policy.secondPersonLimit = scene.policy.autoApproveLimit = money("100000.00");
    scene.situation.sale->lines = lines;
    scene.situation.sale->tenders = tenders;
    return scene;
}

/// Logs and accepts; what is granted.
Money granted(Scene &scene, int saleLine, const char *quantity, const char *reason = "changed_mind")
{
    scene.startAnother();
    scene.must(yang(), request(saleLine, quantity, reason, true));
    scene.must(yang(), inspection(1, quantity));
    return scene.settlement().amount;
}
}

TEST_CASE("3 x 1000 with 1000 off the whole: together 2000", "[workflow][I5]")
{
    Scene scene = receipt({sold(1, "3", "2000.00")});
    const Money first = granted(scene, 1, "1");
    const Money second = granted(scene, 1, "1");
    CHECK(first == money("666.67"));
    CHECK(first + second + granted(scene, 1, "1") == money("2000.00"));
}

TEST_CASE("10 % off 6.00 and 4.00: both give 9.00", "[workflow][I5]")
{
    Scene scene = receipt({sold(1, "1", "5.40"), sold(2, "1", "3.60")});
    CHECK(granted(scene, 1, "1") + granted(scene, 2, "1") == money("9.00"));
}

TEST_CASE("150 and 60 with 20 % off: the 150 gives 120", "[workflow]")
{
    Scene scene = receipt({sold(1, "1", "120.00"), sold(2, "1", "48.00")});
    CHECK(granted(scene, 1, "1") == money("120.00"));
}

TEST_CASE("6 x 50 with a coupon never give more than was paid", "[workflow][I3]")
{
    Scene scene = receipt({sold(1, "6", "265.00")});
    Money sum;
    for (int i = 0; i < 6; ++i) {
        sum += granted(scene, 1, "1");
        CHECK(sum <= money("265.00"));
    }
    CHECK(sum == money("265.00"));
    scene.startAnother();
    CHECK(scene.refusal(yang(), request(1, "1", "changed_mind", true)) == ErrorCode::OverReturn);
}

TEST_CASE("tax 12.38 of which 8.26 went back: the last unit has 4.12 inside", "[workflow][I5]")
{
    Scene scene = receipt({sold(1, "3", "77.52", "12.38")});
    const auto taxOf = [&scene](const char *quantity) {
        (void)granted(scene, 1, quantity);
        return scene.settlement().lines.front().tax;
    };
    CHECK(taxOf("2") == money("8.25"));
    CHECK(taxOf("1") == money("4.13"));
    Scene other = receipt({sold(1, "3", "77.52", "12.38")});
    other.situation.claims[SaleLineId(201)] = {units("2"), units("2"), money("51.68"), money("8.26"), {}};
    CHECK(granted(other, 1, "1") == money("25.84"));
    CHECK(other.settlement().lines.front().tax == money("4.12"));
}

TEST_CASE("tax is what the sale had, whatever the rate is today", "[workflow]")
{
    Scene scene = receipt({sold(1, "1", "116.00", "16.00")}); // 16 %
    CHECK(granted(scene, 1, "1") == money("116.00"));
    CHECK(scene.settlement().lines.front().tax == money("16.00"));
}

TEST_CASE("100 by card and 50 in cash, 120 to refund: 100 to the card and 20 in cash", "[workflow]")
{
    Scene scene = receipt({sold(1, "1", "120.00"), sold(2, "1", "30.00")},
                          {{text("card"), money("100.00")}, {text("cash"), money("50.00")}});
    CHECK(granted(scene, 1, "1") == money("120.00"));
    scene.must(yang(), payIn("card"));
    CHECK(scene.payout(1).amount == money("100.00"));
    scene.must(yang(), ConfirmPayout{1});
    scene.must(yang(), payIn("cash"));
    CHECK(scene.payout(2).amount == money("20.00"));
    CHECK(scene.rma().outcome == Outcome::Settled);
}

TEST_CASE("20 % of 100 for a change of mind leave 80, nothing is taken for a fault", "[workflow]")
{
    Scene scene = receipt({sold(1, "2", "200.00")});
    scene.policy.fees = {{{}, {}, BasisPoints::fromValue(2000), {}}};
    CHECK(granted(scene, 1, "1", "changed_mind") == money("80.00"));
    CHECK(granted(scene, 1, "1", "defective") == money("100.00"));
}
