// SPDX-License-Identifier: GPL-3.0-or-later
// The same operation twice, and the version that is expected.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("the same operation again does nothing and prints the first answer")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString words = u"--operation op-1 return log --receipt 0042 --line 1=1:defective"_s;
    const Run first = store.as(u"li"_s, words);
    const Run again = store.as(u"li"_s, words);
    CHECK(again.status == 0);
    CHECK(again.json() == first.json());
    CHECK(again.err.contains("first answer"));
    CHECK(store.read(u"return list"_s).json().value("returns"_L1).toArray().size() == 1);
}

TEST_CASE("a repeated payment pays once")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"1:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective --present"_s);
    REQUIRE(store.as(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s.arg(number)).status == 0);
    const QString words = u"settlement pay %1 --tender cash --operation pay-1"_s.arg(number);
    const Run first = store.as(u"lei"_s, words);
    CHECK(first.json() == store.as(u"lei"_s, words).json());
    const QJsonObject settlement =
        store.read(u"return show "_s + number).json().value("settlements"_L1).toArray().at(0).toObject();
    CHECK(settlement.value("payouts"_L1).toArray().size() == 1);
}

TEST_CASE("the same operation with other arguments is refused")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString words = u"--operation op-1 return log --receipt 0042 --line 1=%1:defective"_s;
    REQUIRE(store.as(u"li"_s, words.arg(1)).status == 0);
    const Run conflict = store.as(u"li"_s, words.arg(2));
    CHECK(conflict.status == 3);
    CHECK(conflict.code() == u"operation_conflict"_s);
}

TEST_CASE("a version that is no longer so is stale")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective"_s);
    const auto version = store.read(u"return show "_s + number).json().value("version"_L1).toInteger();
    const QString words = u"return chase %1 --expect-version %2"_s.arg(number).arg(version);
    CHECK(store.as(u"li"_s, words).status == 0);
    const Run stale = store.as(u"li"_s, words);
    CHECK(stale.status == 6);
    CHECK(stale.code() == u"stale"_s);
}
