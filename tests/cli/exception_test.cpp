// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions and goods that the stockroom takes over, through the program.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QJsonArray exceptions(const CliRunner &store, const QString &number)
{
    return store.read(u"return show "_s + number).json().value("exceptions"_L1).toArray();
}

QByteArray said(const CliRunner &store, const QString &language, const QString &line)
{
    return store.raw(u"--db %1 --lang %2 %3"_s.arg(store.store(), language, line).split(' '_L1)).out;
}
}

TEST_CASE("an exception opens by itself, is worked off step by step, and closed in words")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=2:defective"_s);
    REQUIRE(store.as(u"na"_s, u"return lost %1 --reason gone"_s.arg(number)).status == 0);
    REQUIRE(exceptions(store, number).size() == 1);
    CHECK(exceptions(store, number).at(0)["kind"_L1] == u"lost_parcel"_s);
    const Run step = store.as(u"li"_s, u"return exception-step %1 --step search --note nothing"_s.arg(number));
    REQUIRE(step.status == 0);
    CHECK(exceptions(store, number).at(0)["steps"_L1].toArray().at(0)["done_by"_L1] == u"li"_s);
    const Run again = store.as(u"li"_s, u"return exception-step %1 --step search"_s.arg(number));
    CHECK(again.code() == u"not_outstanding"_s);
    CHECK(again.err.contains("done already"));
    const Run unknown = store.as(u"li"_s, u"return exception-step %1 --step dance"_s.arg(number));
    CHECK(unknown.code() == u"unknown_reason"_s);
    CHECK(unknown.err.contains("ask_carrier"));
    CHECK(said(store, u"en"_s, u"return show "_s + number).contains("Exception 1: goods lost, line 1: 2"));
    CHECK(said(store, u"zh_CN"_s, u"return show "_s + number).contains(u"异常 1：包裹丢失"_s.toUtf8()));
    const QJsonArray listed = store.read(u"return list --exceptions"_s).json().value("returns"_L1).toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed.at(0)["number"_L1] == number);
    CHECK(listed.at(0)["state"_L1] == u"closed"_s);
    CHECK(listed.at(0)["exception_kind"_L1] == u"lost_parcel"_s);
    CHECK(said(store, u"en"_s, u"return list --exceptions"_s).contains("goods lost"));
    REQUIRE(store.as(u"hao"_s, u"return assign %1 --step follow_up --to lei"_s.arg(number)).status == 0);
    CHECK(exceptions(store, number).at(0)["owner"_L1] == u"staff:lei"_s);
    REQUIRE(store.as(u"lei"_s, u"return exception-close %1 --outcome paid"_s.arg(number)).status == 0);
    CHECK(exceptions(store, number).at(0)["outcome"_L1] == u"paid"_s);
    CHECK(store.as(u"lei"_s, u"return exception-close %1 --outcome paid"_s.arg(number)).code() == u"not_outstanding"_s);
    CHECK(store.read(u"return list --exceptions"_s).json().value("returns"_L1).toArray().isEmpty());
    CHECK(store.read(u"verify"_s).status == 0);
}

TEST_CASE("an exception opened by hand; refusals say what is the matter; the message is ready to copy")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=2:changed_mind --present"_s);
    const QString open = u"return exception %1 --kind damaged_in_store --note fell"_s.arg(number);
    CHECK(store.as(u"na"_s, open).code() == u"missing_field"_s);
    CHECK(store.as(u"na"_s, u"return exception %1 --kind bad_luck --note x"_s.arg(number)).code() == u"usage"_s);
    REQUIRE(store.as(u"na"_s, open + u" --line 1=1"_s).status == 0);
    const Run twice = store.as(u"na"_s, open + u" --line 1=1"_s);
    CHECK(twice.code() == u"not_outstanding"_s);
    CHECK(twice.err.contains("Exception 1 of this kind is open for line 1"));
    const Run deducted = store.as(u"na"_s,
                                  u"return inspect %1 --line 1=2:used:discount --deduct 1=10.01:torn"_s.arg(number));
    CHECK(deducted.code() == u"bad_amount"_s);
    CHECK(deducted.err.contains("damaged in the store"));
    const QByteArray english = said(store, u"en"_s, u"return exception-message "_s + number);
    CHECK(english.contains(number.toUtf8()));
    CHECK(english.contains("You lose nothing by it"));
    CHECK(english.count('\n') == 1);
    CHECK(said(store, u"zh_CN"_s, u"return exception-message %1 --exception 1"_s.arg(number))
              .contains(u"不会因此受到任何损失"_s.toUtf8()));
    CHECK(store.read(u"return exception-message %1 --exception 7"_s.arg(number)).code() == u"not_found"_s);
    const QJsonObject json = store.read(u"return exception-message "_s + number).json();
    CHECK(json.value("message"_L1)["zh_CN"_L1].toString().contains(number));
    REQUIRE(store.as(u"li"_s, u"return exception %1 --kind short_parcel --note one"_s.arg(number)).status == 0);
    const Run which = store.read(u"return exception-message "_s + number);
    CHECK(which.code() == u"missing_field"_s);
    CHECK(which.err.contains("1, 2 are open"));
}

TEST_CASE("the stockroom counts blind, and is told the difference when the count is in")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"3:30.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=3:changed_mind --present"_s);
    CHECK(store.as(u"li"_s, u"return take-over %1 --line 1=3"_s.arg(number)).code() == u"not_allowed"_s);
    const Run own = store.as(u"na"_s, u"return take-over %1 --line 1=3 --from na"_s.arg(number));
    CHECK(own.code() == u"needs_second_person"_s);
    CHECK_FALSE(own.err.contains("3"));
    const Run counted = store.as(u"na"_s, u"return take-over %1 --line 1=2"_s.arg(number));
    REQUIRE(counted.status == 0);
    CHECK(counted.json().value("take_overs"_L1).toArray().at(0)["difference"_L1] == u"-1"_s);
    CHECK(exceptions(store, number).at(0)["kind"_L1] == u"count_differs"_s);
    CHECK(said(store, u"en"_s, u"return show "_s + number).contains("1 at the counter, 2 in the stockroom"));
    REQUIRE(store.as(u"hao"_s, u"staff disable yang"_s).status == 0);
    CHECK(store.as(u"na"_s, u"return take-over %1 --line 1=1 --from yang"_s.arg(number)).code() == u"not_found"_s);
    REQUIRE(store.as(u"na"_s, u"return take-over %1 --line 1=1 --from li"_s.arg(number)).status == 0);
    const Run nothing = store.as(u"na"_s, u"return take-over %1 --line 1=1"_s.arg(number));
    CHECK(nothing.code() == u"not_outstanding"_s);
    CHECK(nothing.err.contains("Nothing of line 1 is at the counter"));
    CHECK(store.read(u"verify"_s).status == 0);
}

TEST_CASE("a complaint at a chaser is the manager's, and lists show it until it is closed")
{
    const CliRunner store;
    store.sell(u"0099"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0099"_s, u"--line 1=1:defective"_s);
    const auto rows = [&store] { return store.read(u"return list"_s).json().value("returns"_L1).toArray(); };
    store.must(u"li"_s, u"return chase --kind late --note Monday "_s + number);
    CHECK(rows().at(0)["complaint"_L1] == false);
    CHECK(store.as(u"li"_s, u"return chase --kind rude "_s + number).status == 2);
    const QJsonObject shown = store.must(u"li"_s, u"return chase --kind complaint --note angry "_s + number);
    CHECK(shown.value("chasers"_L1) == 2);
    CHECK(rows().at(0)["complaint"_L1] == true);
    const QJsonArray exceptions = shown.value("exceptions"_L1).toArray();
    REQUIRE(exceptions.size() == 1);
    CHECK(exceptions.at(0)["kind"_L1] == u"complaint"_s);
    store.must(u"mei"_s, QString(u"return exception-close --outcome apologised "_s + number));
    CHECK(rows().at(0)["complaint"_L1] == false);
    CHECK(store.isSound());
}
