// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups within a return and sums over its payouts and its sale.
#include "core/domain/rma.h"

#include "core/domain/sale.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
Payout payout(int number, int settlement, const char *amount, PayoutState state)
{
    Payout made;
    made.number = number;
    made.settlement = settlement;
    made.amount = money(amount);
    made.state = state;
    return made;
}
}

TEST_CASE("what a settlement paid out leaves failed payouts out", "[domain]")
{
    ReturnCase some;
    some.payouts = {payout(1, 1, "5.00", PayoutState::Failed), payout(2, 1, "3.00", PayoutState::Sent),
                    payout(3, 1, "2.00", PayoutState::Confirmed), payout(4, 2, "9.00", PayoutState::Confirmed)};
    CHECK(some.paidOut(1) == money("5.00"));
    CHECK(some.confirmedOut(1) == money("2.00"));
    CHECK(some.paidOut(2) == money("9.00"));
    CHECK(some.paidOut(3).isZero());
    CHECK(some.payout(3)->amount == money("2.00"));
    CHECK(some.payout(5) == nullptr);
}

TEST_CASE("parts of a return are found by their numbers", "[domain]")
{
    ReturnCase some;
    some.lines.resize(2);
    some.lines[0].line = 1;
    some.lines[1].line = 2;
    some.settlements.resize(1);
    some.settlements[0].number = 1;
    CHECK(some.line(2) == &some.lines[1]);
    CHECK(some.line(3) == nullptr);
    CHECK(some.settlement(1) == &some.settlements[0]);
    CHECK(some.settlement(0) == nullptr);
}

TEST_CASE("only the open task of a step is found", "[domain]")
{
    ReturnCase some;
    some.tasks.resize(3);
    some.tasks[0].step = Step::Review;
    some.tasks[0].closedAt = at("2026-11-22T02:00:00Z");
    some.tasks[1].step = Step::Receive;
    some.tasks[2].step = Step::Review;
    CHECK(some.openTask(Step::Review) == &some.tasks[2]);
    CHECK(some.openTask(Step::Receive) == &some.tasks[1]);
    CHECK(some.openTask(Step::Settle) == nullptr);
}

TEST_CASE("fractions may come back where they were sold, or where the unit is measured", "[domain]")
{
    SaleLine line;
    line.quantity = units("3");
    CHECK_FALSE(line.allowsFractions());
    line.unit = text("kg");
    CHECK(line.allowsFractions());
    line.unit.clear();
    line.quantity = units("1.365");
    CHECK(line.allowsFractions());
}

TEST_CASE("a sale's total is what its lines paid", "[domain]")
{
    Sale sale;
    sale.lines.resize(2);
    sale.lines[0].paid = money("7.01");
    sale.lines[1].paid = money("20.00");
    CHECK(sale.total() == money("27.01"));
}
