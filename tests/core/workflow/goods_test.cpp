// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that arrive, get lost, or go back to the customer.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
Scene awaiting(const char *quantity = "3")
{
    Scene scene;
    scene.must(li(), request(1, quantity));
    return scene;
}

Scene arrived(const char *quantity = "3")
{
    Scene scene;
    scene.must(li(), request(1, quantity, "defective", true));
    return scene;
}
}

TEST_CASE("goods arrive in parts", "[workflow]")
{
    Scene scene = awaiting();
    scene.must(na(), Receive{{some(1, "2")}});
    CHECK(scene.counts().received == units("2"));
    CHECK(scene.openSteps() == text("receive inspect"));
    CHECK(scene.lastMessages() == text("received"));
    CHECK(scene.refusal(na(), Receive{{some(1, "2")}}) == ErrorCode::NotOutstanding);
    scene.must(li(), Receive{});
    CHECK(scene.counts().received == units("3"));
    CHECK(scene.openSteps() == text("inspect"));
    CHECK(scene.refusal(li(), Receive{}) == ErrorCode::NotOutstanding);
}

TEST_CASE("I2: what nobody approved is not received", "[workflow][I2]")
{
    Scene scene;
    scene.policy.autoApproveLimit = {};
    scene.must(li(), request(1, "2"));
    CHECK(scene.refusal(na(), Receive{}) == ErrorCode::NotApproved);
    CHECK(scene.refusal(na(), Receive{{some(1, "1")}}) == ErrorCode::NotApproved);
    CHECK(scene.refusal(na(), ReportLost{{}, text("gone")}) == ErrorCode::NotApproved);
    scene.must(hao(), Approve{{some(1, "1")}, false, {}});
    CHECK(scene.refusal(na(), Receive{{some(1, "2")}}) == ErrorCode::NotApproved);
    scene.must(na(), Receive{});
    CHECK(scene.counts().received == units("1"));
}

TEST_CASE("lost goods end with a reason", "[workflow]")
{
    Scene scene = awaiting();
    CHECK(scene.refusal(li(), ReportLost{}) == ErrorCode::MissingField);
    scene.must(li(), ReportLost{{some(1, "1")}, text("parcel gone")});
    CHECK(scene.counts().lost == units("1"));
    CHECK(scene.rma().isOpen());
    CHECK(scene.refusal(li(), ReportLost{{some(1, "3")}, text("parcel gone")}) == ErrorCode::NotOutstanding);
    scene.must(li(), ReportLost{{}, text("all gone")});
    CHECK(scene.rma().outcome == Outcome::Lost);
    CHECK(scene.lastMessages() == text("lost"));
    CHECK(scene.refusal(li(), Receive{}) == ErrorCode::AlreadyClosed);
}

TEST_CASE("goods not accepted are handed back, in parts too", "[workflow]")
{
    Scene scene = arrived();
    scene.must(na(), inspection(1, "3", "damaged", "hand_back"));
    CHECK(scene.step() == Step::HandBack);
    CHECK(scene.current().settlements.empty());
    scene.must(na(), HandBack{{some(1, "2")}});
    CHECK(scene.counts().handedBack == units("2"));
    CHECK(scene.refusal(li(), HandBack{{some(1, "2")}}) == ErrorCode::NotOutstanding);
    scene.must(li(), HandBack{});
    CHECK(scene.rma().outcome == Outcome::HandedBack);
    CHECK(scene.lastEvents() == text("handed_back closed"));
}

TEST_CASE("goods not accepted go back by parcel with carrier and number, or without both", "[workflow]")
{
    Scene scene = arrived();
    scene.must(na(), inspection(1, "3", "damaged", "hand_back"));
    CHECK(scene.refusal(na(), HandBack{{}, text("SF"), {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(na(), HandBack{{}, {}, text("SF123")}) == ErrorCode::MissingField);
    scene.must(na(), HandBack{{some(1, "1")}, text("SF"), text("SF123")});
    const QJsonObject &facts = scene.last.events.front().facts;
    CHECK(facts.value(text("carrier")) == text("SF"));
    CHECK(facts.value(text("tracking")) == text("SF123"));
    CHECK(scene.last.messages.front().variables.value(text("tracking")) == text("SF123"));
    scene.must(na(), HandBack{});
    CHECK_FALSE(scene.last.events.front().facts.contains(text("tracking")));
    CHECK(scene.rma().outcome == Outcome::HandedBack);
}

TEST_CASE("goods that nobody inspected go back only when they are named", "[workflow]")
{
    Scene scene = arrived();
    CHECK(scene.refusal(li(), HandBack{}) == ErrorCode::NotOutstanding);
    scene.must(li(), HandBack{{some(1, "1")}});
    CHECK(scene.counts().handedBackUninspected == units("1"));
    CHECK(scene.counts().toInspect() == units("2"));
    scene.must(na(), inspection(1, "2", "damaged", "hand_back"));
    CHECK(scene.counts().rejectedHere() == units("2"));
    scene.must(li(), HandBack{});
    CHECK(scene.counts().handedBack == units("3"));
    CHECK(scene.rma().outcome == Outcome::HandedBack);
}

TEST_CASE("what failed inspection goes back before what nobody inspected", "[workflow]")
{
    Scene scene = arrived();
    scene.must(na(), inspection(1, "1", "damaged", "hand_back"));
    scene.must(li(), HandBack{{some(1, "2")}});
    CHECK(scene.counts().rejectedHere().isZero());
    CHECK(scene.counts().toInspect() == units("1"));
    CHECK(scene.openSteps() == text("inspect"));
}

TEST_CASE("goods that did not come cannot be handed back", "[workflow]")
{
    const Scene scene = awaiting();
    CHECK(scene.refusal(li(), HandBack{}) == ErrorCode::NotReceived);
    CHECK(scene.refusal(li(), HandBack{{some(1, "1")}}) == ErrorCode::NotReceived);
}

TEST_CASE("accepted goods are not handed back", "[workflow]")
{
    Scene scene = arrived();
    scene.must(na(), inspection(1, "3"));
    CHECK(scene.refusal(li(), HandBack{{some(1, "1")}}) == ErrorCode::NotOutstanding);
}

TEST_CASE("a return that ended in several ways is mixed", "[workflow]")
{
    Scene scene = awaiting();
    scene.must(na(), Receive{{some(1, "1")}});
    scene.must(na(), inspection(1, "1"));
    scene.must(lei(), payIn());
    CHECK(scene.rma().isOpen());
    scene.must(li(), ReportLost{{}, text("gone")});
    CHECK(scene.rma().outcome == Outcome::Mixed);
}
