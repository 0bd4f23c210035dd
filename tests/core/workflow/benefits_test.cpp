// SPDX-License-Identifier: GPL-3.0-or-later
// Points and coupons that returns take back or give back, and the ticks that do it.
#include "core/workflow/benefits.h"
#include "tests/core/workflow/otherwise_scene.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;

namespace
{
/// Receipt of line 2 alone: 2 pieces for 20.00, 101 points earned, 50 spent, a coupon.
Scene carrying(Resolution resolution = Resolution::Refund, const char *quantity = "1")
{
    Scene scene = cardAndCash();
    scene.policy.isStoreCreditOffered = true;
    Sale &sale = *scene.situation.sale;
    sale.benefits = {101, 50, text("SPRING10")};
    scene.situation.current.benefits = BenefitBasis{sale.benefits, money("20.00"), Quantity::units(2), {}};
    scene.must(li(), requestFor(resolution, quantity));
    return scene;
}

BenefitOwed owed(const Scene &scene, BenefitKind kind)
{
    for (const BenefitOwed &each : benefitsOwed(scene.current())) {
        if (each.kind == kind) {
            return each;
        }
    }
    return {kind};
}

QString problem(Scene &scene, const Actor &actor, const Action &action)
{
    const auto decided = decide(scene.situation, action, actor, scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    const QString why = decided.error().details.value(text("problem")).toString();
    return why.isEmpty() ? errorName(decided.error().code) : why;
}
}

TEST_CASE("points follow what was granted, in proportion; the coupon comes with the last of the goods",
          "[workflow][benefit]")
{
    Scene scene = carrying();
    CHECK(benefitsOwed(scene.current()).empty());
    CHECK(problem(scene, lei(), TickBenefits{{text("points")}}) == text("benefit_not_due"));
    scene.must(na(), inspection(1, "1"));
    CHECK(owed(scene, BenefitKind::Points).points == 51); // of 101, half away from zero
    CHECK(owed(scene, BenefitKind::Points).direction() == BenefitDirection::TakeBack);
    CHECK(owed(scene, BenefitKind::PointsSpent).points == 25);
    CHECK(owed(scene, BenefitKind::PointsSpent).direction() == BenefitDirection::GiveBack);
    CHECK(owed(scene, BenefitKind::Coupon).points == 0);
    CHECK(problem(scene, lei(), TickBenefits{{text("coupon")}}) == text("benefit_not_due"));
}

TEST_CASE("the pieces of all returns make up the whole, and the last one brings the coupon", "[workflow][benefit]")
{
    Scene scene = carrying();
    scene.situation.current.benefits->others = {{SettlementId(7), money("10.00"), Quantity::units(1)}};
    scene.must(na(), inspection(1, "1"));
    CHECK(owed(scene, BenefitKind::Points).points == 50); // the other one took 51
    CHECK(owed(scene, BenefitKind::PointsSpent).points == 25);
    CHECK(owed(scene, BenefitKind::Coupon).points == 1);
    CHECK(owed(scene, BenefitKind::Coupon).coupon == text("SPRING10"));
}

TEST_CASE("ticks go along with the payment, once, by name and time", "[workflow][benefit]")
{
    Scene scene = carrying(Resolution::Refund, "2");
    scene.must(na(), inspection(1, "2"));
    Pay pay = payIn("cash");
    pay.ticks = {text("points"), text("coupon")};
    scene.must(lei(), pay);
    REQUIRE(scene.current().benefitTicks.size() == 2);
    const BenefitTick &tick = scene.current().benefitTicks.front();
    CHECK(tick.points == 101);
    CHECK(tick.by == lei().staff);
    CHECK(tick.at == scene.now);
    CHECK(owed(scene, BenefitKind::Points).open() == 0);
    CHECK(owed(scene, BenefitKind::Points).done == 101);
    CHECK(owed(scene, BenefitKind::PointsSpent).open() == 50); // not ticked, and the money went out all the same
    CHECK(problem(scene, lei(), TickBenefits{{text("points")}}) == text("benefit_done"));
    scene.must(lei(), TickBenefits{{text("points_spent")}});
    CHECK(scene.lastEvents() == text("benefit_ticked"));
}

TEST_CASE("a tick needs who may pay, a known word, and a sale that carried it", "[workflow][benefit]")
{
    Scene scene = carrying();
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.refusal(li(), TickBenefits{{text("points")}}) == ErrorCode::NotAllowed);
    CHECK(scene.refusal(na(), TickBenefits{{text("points")}}) == ErrorCode::NotAllowed);
    CHECK(problem(scene, lei(), TickBenefits{{text("stars")}}) == text("unknown_tick"));
    CHECK(problem(scene, lei(), TickBenefits{{}}) == text("missing_field"));
    CHECK(problem(scene, lei(), TickBenefits{{text("points"), text("points")}}) == text("benefit_done"));
    scene.situation.current.benefits->sale.coupon.clear();
    CHECK(problem(scene, lei(), TickBenefits{{text("coupon")}}) == text("no_benefit"));
    scene.situation.current.benefits.reset();
    CHECK(problem(scene, lei(), TickBenefits{{text("points")}}) == text("no_benefit"));
}

TEST_CASE("goods for goods take no points; what is left of an exchange in money does", "[workflow][benefit]")
{
    Scene scene = carrying(Resolution::Exchange, "2");
    scene.must(na(), inspection(1, "2"));
    CHECK(benefitsOwed(scene.current()).empty());
    scene.must(lei(), Exchange{{{text("HAT"), Quantity::units(1), money("15.00")}}, text("cash"), {}, {}});
    CHECK(owed(scene, BenefitKind::Points).points == 25); // of 101 a quarter
    CHECK(owed(scene, BenefitKind::Coupon).points == 0);

    Scene credit = carrying(Resolution::StoreCredit, "2");
    credit.must(na(), inspection(1, "2"));
    CHECK(owed(credit, BenefitKind::Points).points == 101);
    credit.must(lei(), IssueCredit{{}, {text("points")}});
    CHECK(owed(credit, BenefitKind::Points).open() == 0);
}

TEST_CASE("what becomes void afterwards is owed the other way, and ticked so", "[workflow][benefit]")
{
    Scene scene = carrying();
    scene.must(na(), inspection(1, "1"));
    scene.must(lei(), TickBenefits{{text("points")}});
    scene.must(na(), Undo{Undoable::Inspection, {}, text("the wrong box")});
    const BenefitOwed after = owed(scene, BenefitKind::Points);
    CHECK(after.points == 0);
    CHECK(after.done == 51);
    CHECK(after.open() == 51);
    CHECK(after.direction() == BenefitDirection::GiveBack);
    scene.must(lei(), TickBenefits{{text("points")}});
    CHECK(scene.current().benefitTicks.back().points == -51);
    CHECK(benefitsOwed(scene.current()).empty());
}

TEST_CASE("a sale that cost nothing counts its goods", "[workflow][benefit]")
{
    Scene scene = carrying();
    scene.situation.current.benefits->paid = Money();
    scene.must(na(), inspection(1, "1"));
    CHECK(owed(scene, BenefitKind::PointsSpent).points == 25);
}
