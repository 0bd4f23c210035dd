// SPDX-License-Identifier: GPL-3.0-or-later
// From the counter to the stockroom: counted blind, by a second person, and where the goods are at any time.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// Three pieces that Li took in at the counter.
Scene counterScene()
{
    Scene scene;
    scene.must(li(), request(1, "3", "changed_mind", true));
    return scene;
}

TakeOver taking(const char *counted, std::optional<StaffId> from = {})
{
    return {{some(1, counted)}, from};
}

void checkPlaces(const Scene &scene, const char *counter, const char *stockroom)
{
    CHECK(scene.counts().atCounter == units(counter));
    CHECK(scene.counts().inStockroom() == units(stockroom));
}
}

TEST_CASE("goods are at the counter until the stockroom took them over", "[workflow][take_over]")
{
    Scene scene = counterScene();
    checkPlaces(scene, "3", "0");
    scene.must(na(), taking("3"));
    CHECK(scene.lastEvents() == text("goods_taken_over"));
    checkPlaces(scene, "0", "3");
    REQUIRE(scene.current().takeOvers.size() == 1);
    CHECK(scene.current().takeOvers.front().expected == units("3"));
    CHECK(scene.current().takeOvers.front().from == li().staff);
    CHECK(scene.current().takeOvers.front().by == na().staff);
    CHECK(scene.refusal(na(), taking("1")) == ErrorCode::NotOutstanding);
    scene.must(na(), inspection(1, "2"));
    checkPlaces(scene, "0", "1");
}

TEST_CASE("a count that differs is kept as it was, and becomes an exception", "[workflow][take_over]")
{
    Scene scene = counterScene();
    Scene more = scene;
    scene.must(na(), taking("1"));
    CHECK(scene.lastEvents() == text("goods_taken_over exception_opened"));
    checkPlaces(scene, "2", "1");
    CHECK(scene.current().exceptions.front().kind == ExceptionKind::CountDiffers);
    CHECK(scene.current().exceptions.front().quantity == units("2"));
    scene.must(na(), taking("2")); // found
    CHECK(scene.lastEvents() == text("goods_taken_over"));
    checkPlaces(scene, "0", "3");
    more.must(na(), taking("4"));
    CHECK(more.current().takeOvers.front().counted == units("4"));
    CHECK(more.current().exceptions.front().quantity == units("1"));
    checkPlaces(more, "0", "3");
    Scene none = counterScene();
    none.must(na(), taking("0"));
    checkPlaces(none, "3", "0");
    CHECK(none.current().exceptions.front().quantity == units("3"));
}

TEST_CASE("giver and taker are two people, and only the stockroom takes", "[workflow][take_over]")
{
    Scene scene = counterScene();
    CHECK(scene.refusal(li(), taking("3")) == ErrorCode::NotAllowed);
    CHECK(scene.refusal(na(), taking("3", na().staff)) == ErrorCode::NeedsSecondPerson);
    CHECK(scene.refusal(na(), taking("0.5")) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(na(), TakeOver{}) == ErrorCode::MissingField);
    CHECK(scene.refusal(na(), TakeOver{{some(4, "1")}, {}}) == ErrorCode::NotFound);
    CHECK(scene.refusal(na(), TakeOver{{some(1, "1"), some(1, "1")}, {}}) == ErrorCode::BadQuantity);
    scene.policy.secondPerson = SecondPerson::RecordAndReport;
    scene.must(yang(), taking("3", yang().staff));
    CHECK(scene.last.events.front().facts.contains(text("single_person")));
}

TEST_CASE("units that are inspected, handed back or split off without a count break no count", "[workflow][take_over]")
{
    Scene inspected = counterScene();
    inspected.must(na(), inspection(1, "1"));
    checkPlaces(inspected, "2", "0");
    inspected.must(na(), taking("2"));
    CHECK(inspected.current().exceptions.empty());
    checkPlaces(inspected, "0", "2");

    Scene handed = counterScene();
    handed.must(na(), taking("1", mei().staff));
    handed.must(li(), HandBack{{some(1, "1")}});
    checkPlaces(handed, "1", "1"); // from the counter
    handed.must(li(), HandBack{{some(1, "2")}});
    checkPlaces(handed, "0", "0");

    Scene split = counterScene();
    split.must(na(), taking("1"));
    split.must(li(), SplitReturn{{{1, units("1"), Step::Inspect}}, {}});
    checkPlaces(split, "1", "1");
    CHECK(split.last.splitOff->next.lines.front().quantities.atCounter == units("1"));
}

TEST_CASE("where the rules ask for it, only what was taken over is inspected", "[workflow][take_over]")
{
    Scene scene = counterScene();
    scene.policy.isHandoverRequired = true;
    CHECK(scene.refusal(na(), inspection(1, "1")) == ErrorCode::NotReceived);
    scene.must(na(), taking("2"));
    const auto refused = decide(scene.situation, inspection(1, "3"), na(), scene.policy, scene.now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().details.value(text("problem")) == text("not_taken_over"));
    CHECK(refused.error().details.value(text("in_stockroom")) == text("2"));
    CHECK(refused.error().details.value(text("at_counter")) == text("1"));
    scene.must(na(), inspection(1, "2"));
}
