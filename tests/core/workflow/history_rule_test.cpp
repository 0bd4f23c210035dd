// SPDX-License-Identifier: GPL-3.0-or-later
// I8 in the pure heart: an action adds to what happened and never changes it.
#include "tests/core/workflow/scene.h"

#include <algorithm>

using namespace rd;
using namespace rd::test;

namespace
{
Settlement withoutProgress(Settlement settlement)
{
    settlement.state = SettlementState::Due;
    settlement.countersignedBy.reset();
    return settlement;
}

Payout withoutProgress(Payout payout)
{
    payout.state = PayoutState::Sent;
    payout.changedAt.reset();
    payout.changedBy.reset();
    return payout;
}

/// Everything that stood there still stands there, in its place and as it was.
template <typename Part, typename Same>
void checkKept(const std::vector<Part> &before, const std::vector<Part> &now, Same same)
{
    REQUIRE(now.size() >= before.size());
    CHECK(std::equal(before.begin(), before.end(), now.begin(), same));
}

void checkAppended(const Scene &before, const Scene &now)
{
    const ReturnCase &old = before.current();
    const ReturnCase &next = now.current();
    CHECK_FALSE(now.last.events.empty());
    checkKept(old.findings, next.findings, std::equal_to<>());
    checkKept(old.settlements, next.settlements,
              [](const Settlement &a, const Settlement &b) { return withoutProgress(a) == withoutProgress(b); });
    checkKept(old.payouts, next.payouts, [](const Payout &a, const Payout &b) {
        return withoutProgress(a) == withoutProgress(b) && (a.state == b.state || a.state != PayoutState::Failed);
    });
    checkKept(old.tasks, next.tasks, [](const Task &a, const Task &b) {
        return a.isOpen() ? a.step == b.step && a.openedAt == b.openedAt : a == b;
    });
    checkKept(old.lines, next.lines, [](const ReturnLine &a, const ReturnLine &b) {
        return a.saleLine == b.saleLine && a.reason == b.reason && a.quantities.requested == b.quantities.requested
               && a.quantities.received <= b.quantities.received && a.quantities.accepted <= b.quantities.accepted
               && a.quantities.declined <= b.quantities.declined;
    });
    CHECK(next.rma.loggedBy == old.rma.loggedBy);
    CHECK(next.rma.openedAt == old.rma.openedAt);
}

/// A long life of one return: two bounces, a hold, a hand-back.
std::vector<std::pair<Actor, Action>> life()
{
    return {
        {hao(), Approve{{some(1, "1")}, false, {}}},
        {hao(), Decline{{}, text("worn")}},
        {li(), AddNote{text("calls every day")}},
        {li(), Chase{}},
        {hao(), Assign{Step::Receive, staffOf(yang())}},
        {li(), HoldReturn{text("travels")}},
        {li(), Resume{}},
        {yang(), Receive{}},
        {na(), inspection(1, "1")},
        {mei(), Countersign{}},
        {lei(), payPart("card", "1000.00")},
        {lei(), FailPayout{1, text("bounced")}},
        {lei(), payPart("card", "1000.00")},
        {lei(), ConfirmPayout{2}},
        {lei(), payIn("card")},
        {lei(), ConfirmPayout{3}},
        {lei(), FailPayout{3, text("came back")}},
        {lei(), payIn("card")},
        {lei(), ConfirmPayout{4}},
    };
}
}

TEST_CASE("I8: every action adds entries and parts, and changes nothing that happened", "[workflow][I8]")
{
    Scene scene;
    scene.policy.secondPersonLimit = money("100.00");
    scene.must(li(), request(5, "2"));
    for (const auto &[actor, action] : life()) {
        const Scene before = scene;
        scene.advanceMinutes(7);
        INFO("action " << action.index());
        scene.must(actor, action);
        checkAppended(before, scene);
    }
    CHECK_FALSE(scene.rma().isOpen());
    CHECK(scene.current().payouts.size() == 4);
}

TEST_CASE("I8: what is decided does not touch the situation it was decided on", "[workflow][I8]")
{
    Scene scene = inspectedScene(1, "1");
    const ReturnCase before = scene.current();
    REQUIRE(decide(scene.situation, payIn(), lei(), scene.policy, scene.now));
    CHECK(scene.current() == before);
}

TEST_CASE("I4: the same question has the same answer", "[workflow][I4]")
{
    const Scene scene = inspectedScene(1, "2");
    const auto first = decide(scene.situation, payIn(), lei(), scene.policy, scene.now);
    const auto second = decide(scene.situation, payIn(), lei(), scene.policy, scene.now);
    REQUIRE(first);
    CHECK(*first == *second);
}

TEST_CASE("I4: a payment decided twice on the newest state is refused the second time", "[workflow][I4]")
{
    Scene scene = inspectedScene(1, "2");
    scene.must(lei(), payIn());
    CHECK(scene.refusal(lei(), payIn()) == ErrorCode::AlreadyClosed);
    Scene card = inspectedScene(1, "2");
    card.must(lei(), payIn("card"));
    CHECK(card.refusal(lei(), payIn("card")) == ErrorCode::NotOutstanding);
}
