// SPDX-License-Identifier: GPL-3.0-or-later
// Flags on customers: how they are put and taken back, and what they do to a request.
#include "core/workflow/flagging.h"

#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
const BusinessDate kToday = day("2026-11-22");

CustomerFlag flag(int id, std::optional<BusinessDate> until = std::nullopt)
{
    CustomerFlag flag;
    flag.id = CustomerFlagId(id);
    flag.reason = text("swapped labels");
    flag.until = until;
    return flag;
}

CustomerFlag withdrawn(int id)
{
    CustomerFlag ended = flag(id);
    ended.withdrawal = Withdrawal{text("settled"), {}, day("2026-11-20"), {}};
    return ended;
}

Error refusal(const Result<CustomerFlag> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}
}

TEST_CASE("a flag counts on its last day and not on the next", "[workflow]")
{
    CHECK(flag(1).isInForceOn(kToday));
    CHECK(flag(1, kToday).isInForceOn(kToday));
    CHECK_FALSE(flag(1, kToday).isInForceOn(kToday.plusDays(1)));
    CHECK_FALSE(withdrawn(1).isInForceOn(kToday));
}

TEST_CASE("a flag has a reason and a last day that is not over", "[workflow]")
{
    CHECK(checkFlag(text("swapped labels"), std::nullopt, kToday));
    CHECK(checkFlag(text("swapped labels"), kToday, kToday));
    const auto late = checkFlag(text("swapped labels"), kToday.plusDays(-1), kToday);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::MissingField);
    CHECK(detail(late.error(), "problem") == text("in_the_past"));
    CHECK(detail(late.error(), "last_day") == text("2026-11-21"));
    CHECK(detail(late.error(), "today") == text("2026-11-22"));
    for (const char *reason : {"", "  ", "card 4111 1111 1111 1111"}) {
        const auto without = checkFlag(text(reason), std::nullopt, kToday);
        REQUIRE_FALSE(without);
        CHECK(detail(without.error(), "field") == text("reason"));
    }
}

TEST_CASE("the flag that is withdrawn is the named one, else the only one in force", "[workflow]")
{
    const std::vector<CustomerFlag> flags{flag(4), flag(3, kToday.plusDays(-1)), withdrawn(2)};
    CHECK(flagToWithdraw(flags, std::nullopt, text("settled"), kToday)->id == CustomerFlagId(4));
    CHECK(flagToWithdraw(flags, CustomerFlagId(3), text("settled"), kToday)->id == CustomerFlagId(3));
    const Error again = refusal(flagToWithdraw(flags, CustomerFlagId(2), text("settled"), kToday));
    CHECK(again.code == ErrorCode::NotOutstanding);
    CHECK(detail(again, "withdrawn_on") == text("2026-11-20"));
    CHECK(refusal(flagToWithdraw(flags, CustomerFlagId(9), text("settled"), kToday)).code == ErrorCode::NotFound);
    CHECK(refusal(flagToWithdraw(flags, CustomerFlagId(4), text(" "), kToday)).code == ErrorCode::MissingField);
    CHECK(detail(refusal(flagToWithdraw({withdrawn(2)}, std::nullopt, text("settled"), kToday)), "problem")
          == text("no_flag"));
    const Error which = refusal(flagToWithdraw({flag(4), flag(5)}, std::nullopt, text("settled"), kToday));
    CHECK(which.code == ErrorCode::MissingField);
    CHECK(detail(which, "problem") == text("several_flags"));
    CHECK(which.details.value(QLatin1String("flags")).toArray().size() == 2);
}

TEST_CASE("a flagged customer's request waits for a manager", "[workflow]")
{
    Scene scene;
    scene.situation.flags = {flag(1, kToday)};
    scene.must(li(), request(1, "1"));
    CHECK(scene.openSteps() == text("review"));
    CHECK(scene.rma().verdict.result == VerdictResult::NeedsReview);
    scene.must(hao(), Approve{});
    CHECK_FALSE(scene.rma().isOverridden);
}

TEST_CASE("where the rules deny a flagged customer, a manager other than who logged overrides with a reason",
          "[workflow]")
{
    Scene scene;
    scene.policy.flaggedCustomer = VerdictResult::DeniedUnlessOverridden;
    scene.situation.flags = {flag(1, kToday)};
    scene.must(hao(), request(1, "1"));
    CHECK(scene.refusal(mei(), Approve{}) == ErrorCode::NotReturnable);
    CHECK(scene.refusal(mei(), Approve{{}, true, {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(hao(), Approve{{}, true, text("regular")}) == ErrorCode::NeedsSecondPerson);
    scene.must(mei(), Approve{{}, true, text("regular")});
    CHECK(scene.rma().isOverridden);
    CHECK(scene.lastEvents().startsWith(text("overridden approved")));
}

TEST_CASE("what a flag did at the request stays, whatever becomes of flag and rules", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "1"));
    const Verdict before = scene.rma().verdict;
    scene.situation.flags = {flag(1)}; // later
    scene.policy.flaggedCustomer = VerdictResult::DeniedUnlessOverridden;
    scene.must(li(), Receive{});
    CHECK(scene.rma().verdict == before);
    scene.startAnother();
    scene.must(li(), request(1, "1"));
    CHECK(scene.rma().verdict.result == VerdictResult::DeniedUnlessOverridden);
    scene.situation.flags.clear(); // withdrawn
    scene.policy.flaggedCustomer = VerdictResult::NeedsReview;
    CHECK(scene.refusal(hao(), Approve{}) == ErrorCode::NotReturnable);
}
