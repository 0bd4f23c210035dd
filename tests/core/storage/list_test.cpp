// SPDX-License-Identifier: GPL-3.0-or-later
// Pages give every row once, in order, and numbers leave no gap.
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"

#include <QSet>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int kCount = 23;

/// Returns of two days, some paid, some waiting.
void fill(StoreFixture &store)
{
    for (int i = 0; i < kCount; ++i) {
        const QString receipt = QString::number(5000 + i);
        store.sell(receipt, {{u"2"_s, u"20.00"_s}});
        LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
        if (i % 3 == 0) {
            request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, u"cash"_s, {}};
        }
        REQUIRE(store.writer().logReturn(store.as(u"yang"_s), request));
        if (i == 10) {
            store.clock().advanceMinutes(24 * 60);
        }
    }
}

/// Walks all pages; fails when a row comes twice.
std::vector<ReturnRow> pages(const StoreFixture &store, ListQuery query)
{
    std::vector<ReturnRow> rows;
    QSet<QString> seen;
    for (int page = 0; page < 100; ++page) {
        const auto found = store.reader().listReturns(query);
        REQUIRE(found);
        CHECK(static_cast<int>(found->rows.size()) <= query.limit);
        for (const ReturnRow &row : found->rows) {
            CHECK_FALSE(seen.contains(row.number));
            seen.insert(row.number);
            rows.push_back(row);
        }
        if (found->next.isEmpty()) {
            return rows;
        }
        query.after = found->next;
    }
    FAIL("the pages never end");
    return rows;
}
}

TEST_CASE("every page size gives every return once, in the same order")
{
    StoreFixture store;
    fill(store);
    for (const bool openOnly : {true, false}) {
        ListQuery query;
        query.openOnly = openOnly;
        query.limit = 1000;
        const auto whole = pages(store, query);
        CHECK(static_cast<int>(whole.size()) == (openOnly ? kCount - (kCount + 2) / 3 : kCount));
        for (const int limit : {1, 2, 7, static_cast<int>(whole.size()), static_cast<int>(whole.size()) + 1}) {
            INFO("limit " << limit);
            query.limit = limit;
            const auto paged = pages(store, query);
            REQUIRE(paged.size() == whole.size());
            for (size_t i = 0; i < whole.size(); ++i) {
                CHECK(paged[i].number == whole[i].number);
            }
        }
        if (openOnly) {
            CHECK(std::is_sorted(whole.begin(), whole.end(),
                                 [](const ReturnRow &a, const ReturnRow &b) { return a.dueAt < b.dueAt; }));
        }
    }
}

TEST_CASE("lists by step, day and closing hold what they say")
{
    StoreFixture store;
    fill(store);
    ListQuery closed;
    closed.closedOnly = true;
    CHECK(pages(store, closed).size() == (kCount + 2) / 3);
    ListQuery receive;
    receive.step = Step::Receive;
    CHECK(static_cast<int>(pages(store, receive).size()) == kCount - (kCount + 2) / 3);
    ListQuery second;
    second.openOnly = false;
    second.from = store.reader().today();
    second.to = store.reader().today();
    CHECK(pages(store, second).size() == 12);
    second.from = second.to = store.reader().today().plusDays(-1);
    CHECK(pages(store, second).size() == 11);
}

TEST_CASE("the counts are those of the lists")
{
    StoreFixture store;
    fill(store);
    store.clock().advanceMinutes(40 * 24 * 60);
    const auto counts = store.reader().counts();
    REQUIRE(counts);
    int open = 0;
    for (const StepCount &count : counts->steps) {
        ListQuery query;
        query.step = count.step;
        CHECK(static_cast<int>(pages(store, query).size()) == count.open);
        CHECK(count.late == count.open);
        open += count.open;
    }
    CHECK(open == counts->openReturns);
    CHECK(static_cast<int>(store.reader().overdue()->size()) == counts->late);
}

TEST_CASE("return numbers have no gap within a day, vouchers none at all, refusals notwithstanding")
{
    StoreFixture store;
    fill(store);
    CHECK_FALSE(store.writer().logReturn(store.as(u"li"_s), StoreFixture::request(u"none"_s, 1, u"1"_s)));
    CHECK_FALSE(store.writer().logReturn(store.as(u"li"_s), StoreFixture::request(u"5000"_s, 1, u"9"_s)));
    CHECK(store.log(StoreFixture::request(u"5000"_s, 1, u"1"_s)) == u"R-20261123-0013"_s);
    RawFile file(store.path());
    for (
        const QStringList &day : file.rows(
            u"SELECT count(*), max(CAST(substr(number, 12) AS INTEGER)), min(CAST(substr(number, 12) AS INTEGER)) FROM rma GROUP BY store_day"_s)) {
        CHECK(day.at(0) == day.at(1));
        CHECK(day.at(2) == u"1"_s);
    }
    CHECK(file.rows(u"SELECT count(*), max(voucher), min(voucher) FROM payout"_s).front()
          == QStringList{u"8"_s, u"8"_s, u"1"_s});
    CHECK(store.reader().verify()->isOk());
}
