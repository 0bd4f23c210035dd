// SPDX-License-Identifier: GPL-3.0-or-later
// Cancelling, noting, chasing and assigning.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
const Cancel kCancel{QStringLiteral("keeps it")};

Scene logged()
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    return scene;
}
}

TEST_CASE("a return is cancelled by who logged it, or by a manager", "[workflow]")
{
    Scene scene = logged();
    CHECK(scene.refusal(li(), Cancel{}) == ErrorCode::MissingField);
    CHECK(scene.refusal(yang(), kCancel) == ErrorCode::NotAllowed);
    CHECK(scene.refusal(na(), kCancel) == ErrorCode::NotAllowed);
    Scene byManager = scene;
    byManager.must(hao(), kCancel);
    scene.must(li(), kCancel);
    CHECK(scene.counts().cancelled == units("3"));
    CHECK(scene.counts().cancelledApproved == units("3"));
    CHECK(scene.rma().outcome == Outcome::Cancelled);
    CHECK(scene.lastEvents() == text("cancelled closed"));
    CHECK(scene.lastMessages() == text("cancelled"));
}

TEST_CASE("what has come is not cancelled with the rest", "[workflow]")
{
    Scene scene = logged();
    scene.must(na(), Receive{{some(1, "1")}});
    scene.must(li(), kCancel);
    CHECK(scene.counts().cancelled == units("2"));
    CHECK(scene.openSteps() == text("inspect"));
    CHECK(scene.refusal(li(), kCancel) == ErrorCode::NotOutstanding);
    scene.must(li(), HandBack{{some(1, "1")}});
    CHECK(scene.rma().outcome == Outcome::Mixed);
}

TEST_CASE("units at review and units still to come are cancelled together", "[workflow]")
{
    Scene scene;
    scene.policy.autoApproveLimit = {};
    scene.must(li(), request(1, "3"));
    scene.must(hao(), Approve{{some(1, "2")}, false, {}});
    scene.must(li(), kCancel);
    CHECK(scene.counts().cancelled == units("3"));
    CHECK(scene.counts().cancelledApproved == units("2"));
    CHECK(scene.counts().toReview().isZero());
    CHECK(scene.counts().toReceive().isZero());
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("cancelled goods on the counter are handed back", "[workflow]")
{
    Scene scene;
    scene.policy.autoApproveLimit = {};
    scene.must(li(), request(1, "3", "defective", true));
    scene.must(li(), kCancel);
    CHECK(scene.step() == Step::HandBack);
    scene.must(li(), HandBack{});
    CHECK(scene.counts().handedBackUnreceived == units("3"));
    CHECK(scene.rma().outcome == Outcome::Cancelled);
}

TEST_CASE("notes are kept, also on a closed return", "[workflow]")
{
    Scene scene = logged();
    CHECK(scene.refusal(na(), AddNote{}) == ErrorCode::MissingField);
    CHECK(scene.refusal(na(), AddNote{text("4111-1111-1111-1111")}) == ErrorCode::MissingField);
    const ReturnCase before = scene.current();
    scene.must(na(), AddNote{text("box is wet")});
    CHECK(scene.current() == before);
    CHECK(scene.lastEvents() == text("noted"));
    CHECK(scene.last.events.front().text == text("box is wet"));
    scene.must(li(), kCancel);
    scene.must(lei(), AddNote{text("customer called")});
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("a customer who asks again is counted", "[workflow]")
{
    Scene scene = logged();
    scene.must(li(), Chase{});
    scene.must(li(), Chase{});
    CHECK(scene.rma().chasers == 2);
    CHECK(scene.lastEvents() == text("chased"));
    CHECK(scene.refusal(na(), Chase{}) == ErrorCode::NotAllowed);
}

TEST_CASE("how the customer asked is kept, and a complaint is the manager's, once while it is open", "[workflow]")
{
    Scene scene = logged();
    scene.must(li(), Chase{ChaseKind::Late, text("promised for Monday")});
    CHECK(scene.last.events.front().facts.value(text("kind")).toString() == text("late"));
    CHECK(scene.last.events.front().text == text("promised for Monday"));
    CHECK(scene.current().exceptions.empty());
    scene.must(li(), Chase{ChaseKind::Complaint, text("wants the manager")});
    CHECK(scene.rma().chasers == 2);
    REQUIRE(scene.current().exceptions.size() == 1);
    const ReturnException &complaint = scene.current().exceptions.front();
    CHECK(complaint.kind == ExceptionKind::Complaint);
    const Task *task = scene.current().taskOf(complaint);
    REQUIRE(task != nullptr);
    CHECK(task->owner == Owner::of(Role::Manager));
    scene.must(li(), Chase{ChaseKind::Complaint, {}});
    CHECK(scene.current().exceptions.size() == 1);
    CHECK(scene.rma().chasers == 3);
}

TEST_CASE("a customer rates what is over, and few stars are the manager's to follow up", "[workflow]")
{
    Scene open = logged();
    CHECK(open.refusal(li(), Rate{5, {}}) == ErrorCode::NotOutstanding);
    Scene scene = logged();
    scene.must(li(), Cancel{text("kept it")});
    REQUIRE_FALSE(scene.rma().isOpen());
    CHECK(scene.refusal(li(), Rate{0, {}}) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(li(), Rate{kMostStars + 1, {}}) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(li(), Rate{5, text("card 4111 1111 1111 1111")}) == ErrorCode::MissingField);
    scene.must(na(), Rate{3, text("took long")});
    CHECK(scene.rma().rating == 3);
    CHECK(scene.last.events.front().facts.value(text("stars")).toInt() == 3);
    CHECK(scene.last.events.front().text == text("took long"));
    CHECK(scene.current().exceptions.empty());
    scene.must(li(), Rate{2, {}});
    CHECK(scene.rma().rating == 2);
    REQUIRE(scene.current().exceptions.size() == 1);
    CHECK(scene.current().exceptions.front().kind == ExceptionKind::Complaint);
    CHECK(scene.current().taskOf(scene.current().exceptions.front())->owner == Owner::of(Role::Manager));
    CHECK_FALSE(scene.rma().isOpen());
    scene.must(li(), Rate{1, {}});
    CHECK(scene.current().exceptions.size() == 1);
    scene.must(hao(), Undo{Undoable::Cancellation, {}, text("after all")});
    CHECK_FALSE(scene.rma().rating); // it was of another end
}

TEST_CASE("how few stars are followed up is a rule", "[workflow]")
{
    for (const int low : {0, 4}) {
        Scene scene = logged();
        scene.policy.lowRating = low;
        scene.must(li(), Cancel{text("kept it")});
        scene.must(li(), Rate{low == 0 ? 1 : low, {}});
        CHECK(scene.current().exceptions.size() == (low == 0 ? 0U : 1U));
    }
}

TEST_CASE("a manager gives a step to somebody who may do it", "[workflow]")
{
    Scene scene = logged();
    CHECK(scene.refusal(li(), Assign{Step::Receive, staffOf(na())}) == ErrorCode::NotAllowed);
    CHECK(scene.refusal(hao(), Assign{Step::Receive, staffOf(lei())}) == ErrorCode::NotAllowed);
    CHECK(scene.refusal(hao(), Assign{Step::Inspect, staffOf(na())}) == ErrorCode::NotOutstanding);
    Staff gone = staffOf(na());
    gone.isDisabled = true;
    CHECK(scene.refusal(hao(), Assign{Step::Receive, gone}) == ErrorCode::NotAllowed);
    scene.must(hao(), Assign{Step::Receive, staffOf(na())});
    CHECK(scene.current().openTask(Step::Receive)->owner == Owner::person(na().staff));
    scene.must(hao(), Assign{Step::Receive, staffOf(mei())});
    CHECK(scene.current().openTask(Step::Receive)->owner == Owner::person(mei().staff));
    CHECK(scene.lastEvents() == text("assigned"));
}

TEST_CASE("a closed return takes only notes", "[workflow]")
{
    Scene scene = logged();
    scene.must(li(), kCancel);
    const Action all[] = {Approve{},
                          Decline{{}, text("x")},
                          Receive{},
                          ReportLost{{}, text("x")},
                          inspection(1, "1"),
                          HandBack{},
                          Countersign{},
                          payIn(),
                          ConfirmPayout{1},
                          kCancel,
                          Chase{},
                          Assign{Step::Receive, staffOf(na())},
                          Claim{{Step::Receive}},
                          Extend{{Step::Receive}, {}, text("x")},
                          Remind{{Step::Receive}},
                          HoldReturn{text("x")},
                          Resume{}};
    for (const Action &action : all) {
        INFO(action.index());
        CHECK(scene.refusal(hao(), action) == ErrorCode::AlreadyClosed);
    }
}
