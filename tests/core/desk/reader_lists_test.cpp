// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk shows in lists and queues: open work, late work, money that waits, money that went.
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QStringList numbersOf(const Result<ReturnPage> &page)
{
    REQUIRE(page);
    QStringList numbers;
    for (const ReturnRow &row : page->rows) {
        numbers.append(row.number);
    }
    return numbers;
}

ListQuery everything()
{
    ListQuery query;
    query.openOnly = false;
    return query;
}

const ReturnRow &rowOf(const std::vector<ReturnRow> &rows, const QString &number)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ReturnRow &row) { return row.number == number; });
    REQUIRE(found != rows.end());
    return *found;
}
}

TEST_CASE("the list of all returns is newest first, past ones among them", "[desk]")
{
    const FullStore full;
    const QStringList all = numbersOf(full.store.reader().listReturns(everything()));
    CHECK(all.size() == 9);
    for (const QString &number :
         {full.paid, full.logged, full.sent, full.countersign, full.review, full.due, full.handedBack, full.declined}) {
        CHECK(all.contains(number));
    }
    ListQuery open;
    CHECK(numbersOf(full.store.reader().listReturns(open)).size() == 5);
    ListQuery closed = everything();
    closed.closedOnly = true;
    const QStringList done = numbersOf(full.store.reader().listReturns(closed));
    CHECK(done.size() == 4);
    CHECK(done.contains(full.paid));
    CHECK_FALSE(done.contains(full.due));
}

TEST_CASE("a row tells who, what, how much and whose turn it is", "[desk]")
{
    const FullStore full;
    const auto page = full.store.reader().listReturns(everything());
    REQUIRE(page);
    const ReturnRow &due = rowOf(page->rows, full.due);
    CHECK(due.step == Step::Settle);
    CHECK(due.customerName == u"Wang Fang"_s);
    CHECK(due.customerPhone == u"13800138000"_s);
    CHECK(due.goods == u"Article 1"_s);
    CHECK(due.moreLines == 0);
    CHECK(due.quantity == Quantity::units(2));
    CHECK(due.amount == full.store.money(u"40.00"_s));
    CHECK(due.reason == u"defective"_s);
    CHECK(due.ownerRole == Role::Cashier);
    CHECK_FALSE(due.isLate);
    const ReturnRow &review = rowOf(page->rows, full.review);
    CHECK(review.isWaiting);
    CHECK(review.chasers == 1);
    CHECK(review.ownerLogin == u"hao"_s);
    CHECK(review.ownerName == u"Sun Hao"_s);
    const ReturnRow &paid = rowOf(page->rows, full.paid);
    CHECK_FALSE(paid.step.has_value());
    CHECK(paid.outcome == Outcome::Settled);
    CHECK(paid.amount == full.store.money(u"4.67"_s));
    CHECK(rowOf(page->rows, full.declined).outcome == Outcome::Declined);
    CHECK(rowOf(page->rows, full.handedBack).outcome == Outcome::HandedBack);
}

TEST_CASE("what is late is listed with its delay, and what waits for the customer is not late", "[desk]")
{
    FullStore full;
    CHECK(full.store.reader().overdue()->empty());
    full.store.clock().advanceMinutes(10LL * 24 * 60);
    const auto late = full.store.reader().overdue();
    REQUIRE(late);
    CHECK(late->size() == 5);
    for (const ReturnRow &row : *late) {
        CHECK(row.isLate);
        CHECK(row.number != full.review);
    }
    full.act(u"li"_s, full.review, Resume{});
    CHECK(full.store.reader().overdue()->size() == 5); // the wait was added to its time
    full.store.clock().advanceMinutes(25LL * 60);
    CHECK(full.store.reader().overdue()->size() == 6);
}

TEST_CASE("counts are those of the work that is open", "[desk]")
{
    FullStore full;
    const auto counts = full.store.reader().counts();
    REQUIRE(counts);
    CHECK(counts->openReturns == 5);
    CHECK(counts->waiting == 1);
    CHECK(counts->late == 0);
    const auto open = [&](Step step) {
        const auto found = std::find_if(counts->steps.begin(), counts->steps.end(),
                                        [step](const StepCount &count) { return count.step == step; });
        return found == counts->steps.end() ? -1 : found->open;
    };
    CHECK(open(Step::Review) == 1);
    CHECK(open(Step::Receive) == 1);
    CHECK(open(Step::Inspect) == 0);
    CHECK(open(Step::Countersign) == 1);
    CHECK(open(Step::Settle) == 2);
    CHECK(open(Step::HandBack) == 0);
}

TEST_CASE("my work is mine by name or by role", "[desk]")
{
    FullStore full;
    ListQuery mine;
    mine.mine = full.store.session(u"lei"_s).staff.id;
    mine.mineRoles = {Role::Cashier};
    QStringList numbers = numbersOf(full.store.reader().listReturns(mine));
    numbers.sort();
    QStringList expected{full.sent, full.sent, full.due}; // a payout under way, and the one that failed
    expected.sort();
    CHECK(numbers == expected);
    REQUIRE(full.store.writer().assign(full.store.as(u"hao"_s), full.due, Step::Settle, u"yang"_s));
    CHECK(numbersOf(full.store.reader().listReturns(mine)) == QStringList({full.sent, full.sent}));
    mine.mine = full.store.session(u"hao"_s).staff.id;
    mine.mineRoles = {};
    CHECK(numbersOf(full.store.reader().listReturns(mine)) == QStringList{full.review});
}

TEST_CASE("a cursor that no page gave is refused", "[desk]")
{
    const FullStore full;
    ListQuery open;
    open.after = u"next"_s;
    CHECK(errorOf(full.store.reader().listReturns(open)).code == ErrorCode::Usage);
    ListQuery all = everything();
    all.after = u"1.2"_s;
    CHECK(errorOf(full.store.reader().listReturns(all)).code == ErrorCode::Usage);
}

TEST_CASE("the refund queue compares what was asked with what is left to pay", "[desk]")
{
    FullStore full;
    const auto rows = full.store.reader().refundsDue();
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    const auto row = [&](const QString &number) {
        return *std::find_if(rows->begin(), rows->end(), [&](const RefundRow &r) { return r.number == number; });
    };
    CHECK(row(full.due).state == SettlementState::Due);
    CHECK(row(full.due).allowed == full.store.money(u"40.00"_s));
    CHECK(row(full.due).left == full.store.money(u"40.00"_s));
    CHECK(row(full.due).tenders == QStringList{u"cash"_s});
    CHECK(row(full.sent).state == SettlementState::Sent);
    CHECK(row(full.sent).left.isZero());
    CHECK(row(full.countersign).state == SettlementState::ToCountersign);
    full.act(u"lei"_s, full.due, Pay{u"cash"_s, full.store.money(u"15.00"_s), {}, {}});
    CHECK(full.store.reader().refundsDue()->size() == 3);
    CHECK(full.store.reader().refundsDue()->at(0).left + full.store.reader().refundsDue()->at(1).left
              + full.store.reader().refundsDue()->at(2).left
          == full.store.money(u"3025.00"_s));
}

TEST_CASE("payouts of a day are all there with what became of them", "[desk]")
{
    FullStore full;
    const auto rows = full.store.reader().payoutsOn(full.store.reader().today());
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    QStringList vouchers;
    for (const PayoutRow &row : *rows) {
        vouchers.append(row.voucher);
        CHECK(row.byName == u"Zhao Lei"_s);
        if (row.state == PayoutState::Failed) {
            CHECK(row.failReason == u"account closed"_s);
            CHECK(row.reference == u"W1"_s);
        }
    }
    vouchers.sort();
    CHECK(vouchers == QStringList{u"P-000001"_s, u"P-000002"_s, u"P-000003"_s});
    CHECK(full.store.reader().payoutsOn(full.store.reader().today().plusDays(-1))->empty());
}

TEST_CASE("a payout of the day is what was handed out, where small coins are missing", "[desk]")
{
    StoreFixture store;
    Policy policy = *store.reader().policy();
    policy.cashRounding = store.money(u"0.10"_s);
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    store.sell(u"0042"_s, {{u"1"_s, u"10.04"_s}});
    LogRequest request = StoreFixture::request(u"0042"_s, 1, u"1"_s);
    request.areGoodsPresent = true;
    const QString number = store.log(request);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
    inspect.ticks = {u"article_matches"_s};
    REQUIRE(store.writer().act(store.as(u"na"_s), number, inspect));
    REQUIRE(store.writer().act(store.as(u"lei"_s), number, Pay{u"cash"_s, {}, {}, {}}));
    const auto rows = store.reader().payoutsOn(store.reader().today());
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().amount == store.money(u"10.00"_s));
}
