// SPDX-License-Identifier: GPL-3.0-or-later
// Approving, overriding and declining.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// Two of line 1 stand at review.
Scene atReview(bool areGoodsPresent = false)
{
    Scene scene;
    scene.policy.autoApproveLimit = {};
    scene.must(li(), request(1, "2", "defective", areGoodsPresent));
    return scene;
}

Scene outsideWindow(const Actor &by = li())
{
    Scene scene;
    scene.situation.sale->storeDay = day("2026-01-02");
    scene.must(by, request(1, "2"));
    return scene;
}
}

TEST_CASE("a manager approves what waits for review", "[workflow]")
{
    Scene scene = atReview();
    scene.must(hao(), Approve{});
    CHECK(scene.counts().approved == units("2"));
    CHECK(scene.step() == Step::Receive);
    CHECK(scene.rma().approvedBy == hao().staff);
    CHECK_FALSE(scene.rma().isOverridden);
    CHECK(scene.lastEvents() == text("approved"));
    CHECK(scene.refusal(hao(), Approve{}) == ErrorCode::NotOutstanding);
}

TEST_CASE("a part may be approved, the rest stays at review", "[workflow]")
{
    Scene scene = atReview();
    scene.must(hao(), Approve{{some(1, "1")}, false, {}});
    CHECK(scene.openSteps() == text("review receive"));
    CHECK(scene.step() == Step::Review);
    CHECK(scene.refusal(hao(), Approve{{some(1, "2")}, false, {}}) == ErrorCode::NotOutstanding);
    scene.must(hao(), Decline{{}, text("no label")});
    CHECK(scene.counts().declined == units("1"));
    CHECK(scene.openSteps() == text("receive"));
}

TEST_CASE("lines named wrongly are refused", "[workflow]")
{
    const Scene scene = atReview();
    CHECK(scene.refusal(hao(), Approve{{some(2, "1")}, false, {}}) == ErrorCode::NotFound);
    CHECK(scene.refusal(hao(), Approve{{some(1, "0")}, false, {}}) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(hao(), Approve{{some(1, "0.5")}, false, {}}) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(hao(), Approve{{some(1, "1"), some(1, "1")}, false, {}}) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(hao(), Approve{{some(1, "3")}, false, {}}) == ErrorCode::NotOutstanding);
}

TEST_CASE("approving goods on the counter receives them", "[workflow]")
{
    Scene scene = atReview(true);
    scene.must(hao(), Approve{{some(1, "1")}, false, {}});
    CHECK(scene.counts().received == units("1"));
    CHECK(scene.openSteps() == text("review inspect"));
    CHECK(scene.lastEvents() == text("approved received"));
}

TEST_CASE("declining frees the customer with a reason", "[workflow]")
{
    Scene scene = atReview();
    CHECK(scene.refusal(hao(), Decline{}) == ErrorCode::MissingField);
    CHECK(scene.refusal(hao(), Decline{{}, text("4111111111111111")}) == ErrorCode::MissingField);
    scene.must(hao(), Decline{{}, text("worn")});
    CHECK_FALSE(scene.rma().isOpen());
    CHECK(scene.rma().outcome == Outcome::Declined);
    CHECK(scene.lastEvents() == text("declined closed"));
    CHECK(scene.last.events.front().text == text("worn"));
    CHECK(scene.lastMessages() == text("declined"));
}

TEST_CASE("declined goods on the counter are handed back", "[workflow]")
{
    Scene scene = atReview(true);
    scene.must(hao(), Decline{{}, text("worn")});
    CHECK(scene.rma().isOpen());
    CHECK(scene.step() == Step::HandBack);
    scene.must(li(), HandBack{});
    CHECK(scene.counts().handedBack == units("2"));
    CHECK(scene.rma().outcome == Outcome::Declined);
}

TEST_CASE("outside the window only an override with a reason approves", "[workflow]")
{
    Scene scene = outsideWindow();
    CHECK(scene.refusal(hao(), Approve{}) == ErrorCode::OutsideWindow);
    CHECK(scene.refusal(hao(), Approve{{}, true, {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(hao(), Approve{{}, true, text(" ")}) == ErrorCode::MissingField);
    CHECK(scene.refusal(li(), Approve{{}, true, text("regular")}) == ErrorCode::NotAllowed);
    scene.must(hao(), Approve{{}, true, text("regular customer")});
    CHECK(scene.rma().isOverridden);
    CHECK(scene.rma().approvedBy == hao().staff);
    CHECK(scene.lastEvents() == text("overridden approved"));
    CHECK(scene.last.events.front().text == text("regular customer"));
}

TEST_CASE("I6: nobody overrides for a return they logged themselves, unless the store only records", "[workflow][I6]")
{
    Scene scene = outsideWindow(hao());
    const Approve override{{}, true, text("regular")};
    CHECK(scene.refusal(hao(), override) == ErrorCode::NeedsSecondPerson);
    scene.policy.secondPerson = SecondPerson::Three;
    CHECK(scene.refusal(hao(), override) == ErrorCode::NeedsSecondPerson);
    Scene alone = scene;
    alone.policy.secondPerson = SecondPerson::RecordAndReport;
    alone.must(hao(), override);
    CHECK(alone.rma().isOverridden);
    scene.must(mei(), override);
    CHECK(scene.rma().approvedBy == mei().staff);
}
