// SPDX-License-Identifier: GPL-3.0-or-later
// From the scan to paid in one pass: fast, not around.
#include "core/workflow/walk_in.h"

#include "tests/core/workflow/scene.h"

#include <QJsonArray>
#include <QStringList>

using namespace rd;
using namespace rd::test;

namespace
{
AcceptAtCounter accepted(const char *tender = "cash", const char *disposition = "restock")
{
    return {text("opened"), text(disposition), text(tender), text("ref")};
}

Result<WalkInDecision> walkIn(const Scene &scene, const Actor &actor, const LogReturn &log,
                              const std::optional<AcceptAtCounter> &accept = accepted())
{
    return decideWalkIn(scene.situation, log, accept, actor, scene.policy, scene.now);
}

QString eventsOf(const Decision &decision)
{
    QStringList names;
    for (const EventDraft &event : decision.events) {
        names.append(codeOf(event.action));
    }
    return names.join(QLatin1Char(' '));
}
}

TEST_CASE("one person with all roles goes from the scan to paid, every step recorded", "[workflow]")
{
    const auto chain = walkIn(Scene(), yang(), request(1, "3"));
    REQUIRE(chain);
    CHECK_FALSE(chain->stoppedBy);
    const ReturnCase &done = chain->decision.next;
    CHECK(done.rma.outcome == Outcome::Settled);
    CHECK(done.payouts.front().amount == money("7.01"));
    CHECK(done.payouts.front().reference == text("ref"));
    CHECK(done.lines.front().quantities.settled == units("3"));
    CHECK(eventsOf(chain->decision) == text("logged approved received inspected payout_confirmed closed"));
    CHECK(done.tasks.size() == 4);
    for (const Task &task : done.tasks) {
        CHECK_FALSE(task.isOpen());
    }
}

TEST_CASE("the chain equals the same steps taken one by one", "[workflow]")
{
    Scene scene;
    const auto chain = walkIn(scene, yang(), request(1, "3"));
    scene.must(yang(), request(1, "3", "defective", true));
    scene.must(yang(), inspection(1, "3"));
    Pay pay = payIn();
    pay.reference = text("ref");
    scene.must(yang(), pay);
    REQUIRE(chain);
    CHECK(chain->decision.next == scene.current());
}

TEST_CASE("the chain stops where the roles end, and keeps what went before", "[workflow]")
{
    const auto chain = walkIn(Scene(), li(), request(1, "3"));
    REQUIRE(chain);
    REQUIRE(chain->stoppedBy);
    CHECK(chain->stoppedBy->code == ErrorCode::NotAllowed);
    CHECK(currentStep(chain->decision.next) == Step::Inspect);
    CHECK(chain->decision.next.lines.front().quantities.received == units("3"));
}

TEST_CASE("the chain stops at review when the policy does not approve", "[workflow]")
{
    Scene scene;
    const auto large = walkIn(scene, yang(), request(5, "1"));
    REQUIRE(large);
    CHECK(large->stoppedBy->code == ErrorCode::NeedsManager);
    CHECK(large->stoppedBy->details.value(text("rule")) == text("auto_approve_limit"));
    CHECK(currentStep(large->decision.next) == Step::Review);
    CHECK(large->decision.next.rma.areGoodsPresent);
    scene.situation.sale->storeDay = day("2026-01-02");
    CHECK(walkIn(scene, yang(), request(1, "1"))->stoppedBy->code == ErrorCode::OutsideWindow);
}

TEST_CASE("I6: the chain is no way around the second person", "[workflow][I6]")
{
    Scene scene;
    scene.policy.secondPersonLimit = money("7.00");
    const auto chain = walkIn(scene, yang(), request(1, "3"));
    REQUIRE(chain);
    CHECK(chain->stoppedBy->code == ErrorCode::NeedsSecondPerson);
    CHECK(currentStep(chain->decision.next) == Step::Countersign);
    CHECK(chain->decision.next.payouts.empty());
}

TEST_CASE("I1: the chain refuses only what logging refuses", "[workflow][I1]")
{
    const auto refused = walkIn(Scene(), yang(), request(1, "4"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::OverReturn);
}

TEST_CASE("without a tender the chain ends before the money", "[workflow]")
{
    const auto chain = walkIn(Scene(), yang(), request(1, "3"), accepted(""));
    REQUIRE(chain);
    CHECK_FALSE(chain->stoppedBy);
    CHECK(currentStep(chain->decision.next) == Step::Settle);
}

TEST_CASE("without acceptance the chain is logging alone", "[workflow]")
{
    const auto chain = walkIn(Scene(), li(), request(1, "3"), std::nullopt);
    REQUIRE(chain);
    CHECK_FALSE(chain->stoppedBy);
    CHECK(currentStep(chain->decision.next) == Step::Receive);
}

TEST_CASE("a wrong tender or condition stops the chain at its step", "[workflow]")
{
    CHECK(walkIn(Scene(), yang(), request(1, "3"), accepted("gold"))->stoppedBy->code == ErrorCode::TenderNotAllowed);
    const auto chain = walkIn(Scene(), yang(), request(1, "3"), accepted("cash", "burn"));
    CHECK(chain->stoppedBy->code == ErrorCode::UnknownReason);
    CHECK(currentStep(chain->decision.next) == Step::Inspect);
}

TEST_CASE("what is worth nothing closes without a payout", "[workflow]")
{
    const auto chain = walkIn(Scene(), yang(), request(7, "1"));
    REQUIRE(chain);
    CHECK_FALSE(chain->stoppedBy);
    CHECK(chain->decision.next.rma.outcome == Outcome::Settled);
    CHECK(chain->decision.next.payouts.empty());
}

TEST_CASE("the chain ticks nothing by itself: what is compulsory stops it", "[workflow]")
{
    Scene scene;
    scene.policy.checklists[static_cast<std::size_t>(Step::Inspect)].front().isRequired = true;
    const auto forgotten = walkIn(scene, yang(), request(1, "3"));
    REQUIRE(forgotten);
    REQUIRE(forgotten->stoppedBy);
    CHECK(forgotten->stoppedBy->code == ErrorCode::MissingField);
    CHECK(currentStep(forgotten->decision.next) == Step::Inspect);
    AcceptAtCounter ticked = accepted();
    ticked.ticks = {text("article_matches")};
    const auto chain = walkIn(scene, yang(), request(1, "3"), ticked);
    REQUIRE(chain);
    CHECK_FALSE(chain->stoppedBy);
    CHECK_FALSE(walkIn(Scene(), yang(), request(1, "3"))->stoppedBy);
    for (const EventDraft &event : chain->decision.events) {
        if (event.action == EventAction::Inspected) {
            CHECK(event.facts.value(text("ticks")).toArray() == QJsonArray{text("article_matches")});
        }
    }
}
