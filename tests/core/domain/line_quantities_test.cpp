// SPDX-License-Identifier: GPL-3.0-or-later
// What is outstanding follows from the counts, and which units hold a place of the sale line.
#include "core/domain/line_quantities.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
LineQuantities requested(qint64 whole)
{
    LineQuantities q;
    q.requested = Quantity::units(whole);
    return q;
}
const Quantity kNone;
}

TEST_CASE("a new request waits for review as a whole", "[domain]")
{
    const LineQuantities q = requested(10);
    CHECK(q.toReview() == units("10"));
    CHECK(q.toReceive() == kNone);
    CHECK(q.toInspect() == kNone);
    CHECK(q.toHandBack(true) == kNone);
    CHECK(q.live() == units("10"));
}

TEST_CASE("ten units that went every way", "[domain]")
{
    LineQuantities q = requested(10);
    q.approved = units("8");
    q.declined = units("1");
    CHECK(q.toReview() == units("1"));
    q.received = units("5");
    q.lost = units("1");
    CHECK(q.toReceive() == units("2"));
    q.cancelled = units("3"); // the one at review and the two still to come
    q.cancelledApproved = units("2");
    CHECK(q.toReview() == kNone);
    CHECK(q.toReceive() == kNone);
    q.inspected = units("4");
    q.accepted = units("3");
    CHECK(q.toInspect() == units("1"));
    CHECK(q.toSettle() == units("3"));
    CHECK(q.rejectedHere() == units("1"));
    CHECK(q.live() == units("5"));
    q.handedBack = units("2"); // the one not accepted, and the one nobody inspected
    q.handedBackUninspected = units("1");
    CHECK(q.rejectedHere() == kNone);
    CHECK(q.toInspect() == kNone);
    CHECK(q.live() == units("3"));
    q.settled = units("3");
    CHECK(q.toSettle() == kNone);
    CHECK(q.live() == units("3"));
}

TEST_CASE("what was refused lies on the counter only when the goods were there", "[domain]")
{
    LineQuantities q = requested(3);
    q.declined = units("1");
    q.cancelled = units("1");
    CHECK(q.refusedHere(false) == kNone);
    CHECK(q.refusedHere(true) == units("2"));
    CHECK(q.toHandBack(true) == units("2"));
    q.handedBack = q.handedBackUnreceived = units("2");
    CHECK(q.refusedHere(true) == kNone);
    CHECK(q.live() == units("1")); // handing back does not free a place a second time
}

TEST_CASE("an approved unit that was cancelled never lay on the counter", "[domain]")
{
    LineQuantities q = requested(2);
    q.approved = units("2");
    q.cancelled = q.cancelledApproved = units("2");
    CHECK(q.refusedHere(true) == kNone);
    CHECK(q.live() == kNone);
}
