// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken off at inspection, beside the fees of the rules.
#include "tests/core/workflow/scene.h"

#include "core/workflow/estimate.h"

using namespace rd;
using namespace rd::test;

namespace
{
Scene received()
{
    Scene scene;
    scene.policy.fees = {{text("changed_mind"), {}, BasisPoints::fromValue(2000), {}}};
    scene.must(li(), request(2, "2", "changed_mind", true));
    return scene;
}

Inspect deducting(const char *amount, const char *reason = "box is torn", const char *quantity = "2")
{
    Inspect inspect = inspection(1, quantity);
    inspect.deductions = {{1, money(amount), text(reason)}};
    return inspect;
}
}

TEST_CASE("a deduction lowers the amount after the fee and says why", "[workflow]")
{
    Scene scene = received();
    scene.must(na(), deducting("3.50"));
    const SettlementLine &line = scene.settlement().lines.front();
    CHECK(line.gross == money("20.00"));
    CHECK(line.fee == money("4.00"));
    CHECK(line.deduction == money("3.50"));
    CHECK(line.net == money("12.50"));
    CHECK(scene.settlement().amount == money("12.50"));
    const auto terms = explain(scene.settlement(), scene.current(), currency());
    CHECK(terms.back().code == text("deduction"));
    CHECK(terms.back().amount == money("-3.50"));
    CHECK(terms.back().args.value(text("reason")).toString() == text("box is torn"));
}

TEST_CASE("a deduction has a reason, and takes at most what there is", "[workflow]")
{
    Scene scene = received();
    CHECK(scene.refusal(na(), deducting("3.50", " ")) == ErrorCode::MissingField);
    CHECK(scene.refusal(na(), deducting("0.00")) == ErrorCode::BadAmount);
    CHECK(scene.refusal(na(), deducting("-1.00")) == ErrorCode::BadAmount);
    CHECK(scene.refusal(na(), deducting("16.01")) == ErrorCode::BadAmount);
    Inspect twice = deducting("1.00");
    twice.deductions.push_back(twice.deductions.front());
    CHECK(scene.refusal(na(), twice) == ErrorCode::BadAmount);
    scene.must(na(), deducting("16.00")); // nothing is left: settled without a payout
    CHECK(scene.settlement().state == SettlementState::Done);
}

TEST_CASE("a deduction is from goods that this inspection accepts", "[workflow]")
{
    Scene scene = received();
    Inspect inspect = inspection(1, "2", "damaged", "hand_back");
    inspect.deductions = {{1, money("1.00"), text("torn")}};
    CHECK(scene.refusal(na(), inspect) == ErrorCode::NotAccepted);
    CHECK(scene.counts().inspected.isZero());
}

TEST_CASE("what was deducted does not come back with the next unit", "[workflow][I5]")
{
    Scene scene = received();
    scene.policy.fees = {};
    scene.must(na(), deducting("1.00", "torn", "1"));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement(1).amount == money("9.00"));
    CHECK(scene.settlement(2).amount == money("10.00"));
}
