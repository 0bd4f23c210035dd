// SPDX-License-Identifier: GPL-3.0-or-later
// I6: above the limit, and for overrides, more than one person stands behind the money.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// 3000.00 for two pieces of line 5: logged, inspected and to be paid; the limit is 2000.00.
Scene large(const Actor &logs = li(), const Actor &inspects = na())
{
    Scene scene;
    scene.must(logs, request(5, "2", "defective", true));
    scene.must(hao(), Approve{});
    scene.must(inspects, inspection(1, "2"));
    return scene;
}
}

TEST_CASE("I6: above the limit the settlement waits for a countersignature", "[workflow][I6]")
{
    Scene scene = large();
    CHECK(scene.settlement().state == SettlementState::ToCountersign);
    CHECK(scene.step() == Step::Countersign);
    CHECK(scene.openSteps() == text("countersign"));
    CHECK(scene.refusal(lei(), payIn()) == ErrorCode::NeedsSecondPerson);
    Pay named = payIn();
    named.settlement = 1;
    CHECK(scene.refusal(lei(), named) == ErrorCode::NeedsSecondPerson);
    CHECK(scene.refusal(lei(), Countersign{}) == ErrorCode::NotAllowed);
    scene.must(hao(), Countersign{});
    CHECK(scene.settlement().countersignedBy == hao().staff);
    CHECK(scene.openSteps() == text("settle"));
    CHECK(scene.lastEvents() == text("countersigned"));
    scene.must(lei(), payIn());
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("I6: up to the limit nobody else is asked, one cent above somebody is", "[workflow][I6]")
{
    Scene scene;
    scene.policy.secondPersonLimit = money("480.00");
    scene.must(li(), request(6, "1", "defective", true));
    const Scene before = scene;
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().state == SettlementState::Due);
    Scene above = before;
    above.policy.secondPersonLimit = money("479.99");
    above.must(na(), inspection(1, "1"));
    CHECK(above.settlement().state == SettlementState::ToCountersign);
}

TEST_CASE("I6: the limit counts what was granted before, so that splitting does not help", "[workflow][I6]")
{
    Scene scene;
    scene.must(li(), request(5, "2", "defective", true));
    scene.must(hao(), Approve{});
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement(1).state == SettlementState::Due);
    CHECK(scene.situation.grantedTogether == money("1500.00"));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement(2).state == SettlementState::ToCountersign);
    CHECK(scene.openSteps() == text("countersign settle"));
}

TEST_CASE("I6: who logged or inspected does not countersign", "[workflow][I6]")
{
    CHECK(large(hao(), na()).refusal(hao(), Countersign{}) == ErrorCode::NeedsSecondPerson);
    CHECK(large(li(), hao()).refusal(hao(), Countersign{}) == ErrorCode::NeedsSecondPerson);
    Scene other = large(hao(), hao());
    other.must(mei(), Countersign{});
    CHECK(other.settlement().state == SettlementState::Due);
}

TEST_CASE("I6: a settlement is countersigned once, by its number or as the only one", "[workflow][I6]")
{
    Scene scene = large();
    CHECK(scene.refusal(hao(), Countersign{2}) == ErrorCode::NotFound);
    scene.must(hao(), Countersign{1});
    CHECK(scene.refusal(hao(), Countersign{1}) == ErrorCode::NotOutstanding);
    CHECK(scene.refusal(hao(), Countersign{}) == ErrorCode::NotOutstanding);
}

TEST_CASE("I6: where three are asked for, two are not enough", "[workflow][I6]")
{
    Scene scene = large(mei(), mei());
    scene.policy.secondPerson = SecondPerson::Three;
    scene.situation.current.rma.approvedBy.reset(); // as if the policy had approved
    scene.must(hao(), Countersign{});
    CHECK(scene.refusal(hao(), payIn()) == ErrorCode::NeedsSecondPerson);
    CHECK(scene.refusal(mei(), payIn()) == ErrorCode::NeedsSecondPerson);
    scene.must(lei(), payIn());
}

TEST_CASE("I6: the money of an override needs two people", "[workflow][I6]")
{
    Scene scene;
    scene.situation.sale->storeDay = day("2026-01-02");
    scene.must(yang(), request(1, "1", "defective", true));
    scene.must(hao(), Approve{{}, true, text("regular")});
    scene.must(yang(), inspection(1, "1"));
    Scene one = scene;
    one.situation.current.rma.approvedBy = yang().staff; // as if one person had done all of it
    CHECK(one.refusal(yang(), payIn()) == ErrorCode::NeedsSecondPerson);
    one.must(lei(), payIn());
    scene.must(yang(), payIn());
    Scene three = inspectedScene(1, "1");
    three.policy.secondPerson = SecondPerson::Three;
    three.situation.current.rma.isOverridden = true;
    three.situation.current.rma.approvedBy = li().staff;
    CHECK(three.refusal(hao(), payIn("gold")) == ErrorCode::TenderNotAllowed); // Li, Na and Hao are three
}

TEST_CASE("I6: a one-person store may record and report instead", "[workflow][I6]")
{
    Scene scene;
    scene.policy.secondPerson = SecondPerson::RecordAndReport;
    scene.must(hao(), request(5, "2", "defective", true));
    scene.must(hao(), Approve{});
    scene.must(hao(), inspection(1, "2"));
    CHECK(scene.settlement().state == SettlementState::ToCountersign); // the step stays, one person may close it
    scene.must(hao(), Countersign{});
    CHECK(scene.last.events.front().facts.value(text("single_person")) == 1);
    scene.must(hao(), payIn());
    CHECK(scene.last.events.front().facts.value(text("single_person")) == 1);
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("I6: what two people did is not reported, nor what needs no second one", "[workflow][I6]")
{
    Scene scene;
    scene.policy.secondPerson = SecondPerson::RecordAndReport;
    scene.must(li(), request(5, "2", "defective", true));
    scene.must(hao(), Approve{});
    scene.must(na(), inspection(1, "2"));
    scene.must(hao(), Countersign{});
    CHECK_FALSE(scene.last.events.front().facts.contains(text("single_person")));
    scene.must(hao(), payIn());
    CHECK_FALSE(scene.last.events.front().facts.contains(text("single_person")));
    Scene small;
    small.policy.secondPerson = SecondPerson::RecordAndReport;
    small.must(yang(), request(1, "3", "defective", true));
    small.must(yang(), inspection(1, "3"));
    small.must(yang(), payIn());
    CHECK_FALSE(small.last.events.front().facts.contains(text("single_person")));
}

TEST_CASE("I6: an override by who logged is recorded as one person's", "[workflow][I6]")
{
    Scene scene;
    scene.policy.secondPerson = SecondPerson::RecordAndReport;
    scene.situation.sale->storeDay = day("2026-01-02");
    scene.must(hao(), request(1, "1", "defective", true));
    scene.must(hao(), Approve{{}, true, text("regular")});
    CHECK(scene.last.events.front().facts.value(text("single_person")) == 1);
    scene.must(hao(), inspection(1, "1"));
    scene.must(hao(), payIn());
    CHECK(scene.last.events.front().facts.value(text("single_person")) == 1);
}

TEST_CASE("I6: a switch to record and report covers what already waits", "[workflow][I6]")
{
    Scene scene = large(hao(), hao());
    CHECK(scene.refusal(hao(), Countersign{}) == ErrorCode::NeedsSecondPerson);
    scene.policy.secondPerson = SecondPerson::RecordAndReport;
    scene.must(hao(), Countersign{});
    scene.must(hao(), payIn());
    CHECK_FALSE(scene.rma().isOpen());
}
