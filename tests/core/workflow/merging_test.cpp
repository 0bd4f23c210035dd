// SPDX-License-Identifier: GPL-3.0-or-later
// Two customers who are one person: what is refused, and which merge is taken back.
#include "core/workflow/merging.h"

#include "tests/core/workflow/scene.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;

namespace
{
MergeSide side(int named, int kept)
{
    return {CustomerId(named), CustomerId(kept)};
}

CustomerMerge merge(int id, int kept, int other)
{
    CustomerMerge merge;
    merge.id = CustomerMergeId(id);
    merge.kept = CustomerId(kept);
    merge.other = CustomerId(other);
    return merge;
}

CustomerMerge undone(int id, int kept, int other)
{
    CustomerMerge ended = merge(id, kept, other);
    ended.undone = Withdrawal{text("another one"), {}, day("2026-11-20"), {}};
    return ended;
}

template <typename Value> Error refusal(const Result<Value> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}
}

TEST_CASE("two customers are merged with a reason, unless they are one person already", "[workflow]")
{
    CHECK(checkMerge(side(1, 1), side(2, 2), text("same card")));
    for (const char *reason : {"", "  ", "card 4111 1111 1111 1111"}) {
        const Error without = refusal(checkMerge(side(1, 1), side(2, 2), text(reason)));
        CHECK(without.code == ErrorCode::MissingField);
        CHECK(detail(without, "field") == text("reason"));
    }
    const Error itself = refusal(checkMerge(side(1, 1), side(1, 1), text("same card")));
    CHECK(itself.code == ErrorCode::NotOutstanding);
    CHECK(detail(itself, "problem") == text("same_customer"));
    const Error again = refusal(checkMerge(side(2, 1), side(3, 1), text("same card")));
    CHECK(again.code == ErrorCode::NotOutstanding);
    CHECK(detail(again, "problem") == text("same_person"));
    CHECK(detail(again, "customer") == text("2"));
    CHECK(detail(again, "other") == text("3"));
    CHECK(detail(again, "kept") == text("1"));
}

TEST_CASE("the merge that is undone is the named one, else the customer's own, else the only one", "[workflow]")
{
    const std::vector<CustomerMerge> chain{merge(3, 1, 4), merge(2, 1, 3), undone(1, 1, 2)};
    const auto of = [&](int customer) { return CustomerId(customer); };
    CHECK(mergeToUndo(chain, of(1), CustomerMergeId(2), text("another one"))->id == CustomerMergeId(2));
    CHECK(mergeToUndo(chain, of(3), std::nullopt, text("another one"))->id == CustomerMergeId(2));
    CHECK(mergeToUndo({merge(2, 1, 3), undone(1, 1, 2)}, of(1), std::nullopt, text("another one"))->id
          == CustomerMergeId(2));
    const Error which = refusal(mergeToUndo(chain, of(1), std::nullopt, text("another one")));
    CHECK(which.code == ErrorCode::MissingField);
    CHECK(detail(which, "problem") == text("several_merges"));
    CHECK(which.details.value(QLatin1String("merges")).toArray().size() == 2);
    const Error none = refusal(mergeToUndo({undone(1, 1, 2)}, of(2), std::nullopt, text("another one")));
    CHECK(none.code == ErrorCode::NotOutstanding);
    CHECK(detail(none, "problem") == text("not_merged"));
    const Error twice = refusal(mergeToUndo(chain, of(1), CustomerMergeId(1), text("another one")));
    CHECK(twice.code == ErrorCode::NotOutstanding);
    CHECK(detail(twice, "undone_on") == text("2026-11-20"));
    CHECK(refusal(mergeToUndo(chain, of(1), CustomerMergeId(9), text("another one"))).code == ErrorCode::NotFound);
    CHECK(refusal(mergeToUndo(chain, of(1), CustomerMergeId(2), text(" "))).code == ErrorCode::MissingField);
}
