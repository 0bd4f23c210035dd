// SPDX-License-Identifier: GPL-3.0-or-later
// The same line of a receipt asked for again while a return of it is open.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("the same line logged again warns with the open return, another line and a closed one do not")
{
    StoreFixture store;
    store.sell(u"0042"_s, {{u"9"_s, u"90.00"_s}, {u"2"_s, u"20.00"_s}});
    const auto log = [&store](int line) {
        const auto answer = store.writer().logReturn(store.as(u"li"_s), StoreFixture::request(u"0042"_s, line, u"1"_s));
        REQUIRE(answer);
        return *answer;
    };
    const Answer first = log(1);
    CHECK_FALSE(first.document.contains("warnings"_L1));
    CHECK_FALSE(log(2).document.contains("warnings"_L1));
    const QJsonArray warnings = log(1).document.value("warnings"_L1).toArray();
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.at(0).toObject().value("code"_L1) == u"logged_again"_s);
    CHECK(warnings.at(0).toObject().value("sale_line"_L1) == 1);
    CHECK(warnings.at(0).toObject().value("returns"_L1).toArray() == QJsonArray{first.number});
    StoreFixture other;
    other.sell(u"0042"_s, {{u"9"_s, u"90.00"_s}});
    const QString gone = other.log(StoreFixture::request(u"0042"_s, 1, u"1"_s));
    REQUIRE(other.writer().act(other.as(u"li"_s), gone, Cancel{u"keeps it"_s}));
    const auto again = other.writer().logReturn(other.as(u"li"_s), StoreFixture::request(u"0042"_s, 1, u"1"_s));
    REQUIRE(again);
    CHECK_FALSE(again->document.contains("warnings"_L1));
}
