// SPDX-License-Identifier: GPL-3.0-or-later
// A search together with other filters finds everything that fits, however many newer ones do not.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QSet>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int kMany = 510;

/// One open return, older than many that are closed, all of the same receipt.
struct Crowded {
    StoreFixture store;
    QString open;

    Crowded()
    {
        store.sell(u"0042"_s, {{u"900"_s, u"900.00"_s}});
        open = store.log(StoreFixture::request(u"0042"_s, 1, u"1"_s));
        for (int i = 0; i < kMany; ++i) {
            const QString number = store.log(StoreFixture::request(u"0042"_s, 1, u"1"_s));
            REQUIRE(store.writer().act(store.as(u"li"_s), number, Cancel{u"keeps it"_s}));
        }
    }
};
}

TEST_CASE("the open return is found among many closed ones, and every one of them page by page")
{
    const Crowded crowded;
    ListQuery query;
    query.search = u"0042"_s;
    const auto found = crowded.store.reader().listReturns(query);
    REQUIRE(found);
    REQUIRE(found->rows.size() == 1);
    CHECK(found->rows.front().number == crowded.open);
    query.openOnly = false;
    query.limit = 200;
    QSet<QString> all;
    do {
        const auto page = crowded.store.reader().listReturns(query);
        REQUIRE(page);
        for (const ReturnRow &row : page->rows) {
            CHECK_FALSE(all.contains(row.number));
            all.insert(row.number);
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    CHECK(all.size() == kMany + 1);
}
