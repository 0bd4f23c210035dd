// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels without a return through the program.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString receive(const CliRunner &store, const QString &tracking)
{
    const Run run = store.as(u"na"_s, u"parcel receive --carrier SF --tracking %1 --note kettle"_s.arg(tracking));
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    return QString::number(run.json().value("parcel"_L1).toInteger());
}

QJsonArray listed(const CliRunner &store, const QString &option = {})
{
    return store.read(QString(u"parcel list "_s + option).trimmed()).json().value("parcels"_L1).toArray();
}
}

TEST_CASE("a parcel is received, listed, and found to be a return")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString parcel = receive(store, u"SF123"_s);
    REQUIRE(listed(store).size() == 1);
    const QJsonObject row = listed(store).at(0).toObject();
    CHECK(row.value("tracking"_L1) == u"SF123"_s);
    CHECK(row.value("note"_L1) == u"kettle"_s);
    CHECK(row.value("state"_L1) == u"open"_s);
    CHECK(row.value("received_by"_L1) == u"na"_s);
    CHECK(row.value("return"_L1).isNull());
    const Run twice = store.as(u"na"_s, u"parcel receive --carrier sf --tracking SF123"_s);
    CHECK(twice.code() == u"not_outstanding"_s);
    CHECK(twice.err.contains("parcel list --all"));
    const QString number = store.log(u"0042"_s, u"--line 1=2:defective"_s);
    const Run matched = store.as(u"na"_s, u"parcel match %1 %2 --line 1=1"_s.arg(parcel, number));
    REQUIRE(matched.status == 0);
    CHECK(matched.json().value("return"_L1) == number);
    CHECK(listed(store).isEmpty());
    CHECK(listed(store, u"--all"_s).size() == 1);
    const QJsonObject line = store.read(u"return show "_s + number).json().value("lines"_L1).toArray().at(0).toObject();
    CHECK(line.value("received"_L1) == u"1"_s);
    const Run again = store.as(u"na"_s, u"parcel match %1 %2"_s.arg(parcel, number));
    CHECK(again.code() == u"not_outstanding"_s);
    CHECK(again.err.contains(number.toUtf8()));
    CHECK(store.read(u"verify"_s).status == 0);
}

TEST_CASE("a parcel that is nobody's goes back; roles and words")
{
    const CliRunner store;
    const QString parcel = receive(store, u"SF124"_s);
    const QString back = u"parcel back %1 --carrier YTO --tracking Y9 --reason foreign"_s.arg(parcel);
    CHECK(store.as(u"lei"_s, back).code() == u"not_allowed"_s);
    CHECK(store.as(u"lei"_s, u"parcel receive --carrier SF --tracking SF9"_s).code() == u"not_allowed"_s);
    CHECK(store.as(u"na"_s, u"parcel match 99 R-20261122-0001"_s).code() == u"not_found"_s);
    REQUIRE(store.as(u"li"_s, back).status == 0);
    CHECK(store.as(u"li"_s, back).code() == u"not_outstanding"_s);
    const auto words = [&](const QString &language) {
        const QString line = u"--db %1 --lang %2 parcel list --all"_s.arg(store.store(), language);
        return store.raw(line.split(' '_L1)).out;
    };
    CHECK(words(u"en"_s).contains("sent back: YTO Y9"));
    CHECK(words(u"zh_CN"_s).contains(u"已寄回：YTO Y9"_s.toUtf8()));
}

TEST_CASE("a parcel that was matched wrongly waits again, once the receipt of its goods is undone")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString parcel = receive(store, u"SF125"_s);
    const QString number = store.log(u"0042"_s, u"--line 1=2:defective"_s);
    const QString unmatch = u"parcel unmatch %1 --reason foreign"_s.arg(parcel);
    CHECK(store.as(u"na"_s, unmatch).err.contains("not matched with any return"));
    REQUIRE(store.as(u"na"_s, u"parcel match %1 %2 --line 1=1"_s.arg(parcel, number)).status == 0);
    CHECK(store.as(u"lei"_s, unmatch).code() == u"not_allowed"_s);
    const Run early = store.as(u"na"_s, unmatch);
    CHECK(early.code() == u"not_outstanding"_s);
    CHECK(early.err.contains(QString(u"return undo "_s + number + u" --what receipt"_s).toUtf8()));
    REQUIRE(store.as(u"na"_s, u"return undo %1 --what receipt --reason foreign"_s.arg(number)).status == 0);
    const Run open = store.as(u"na"_s, unmatch);
    INFO(open.err.toStdString());
    REQUIRE(open.status == 0);
    CHECK(open.json().value("state"_L1) == u"open"_s);
    CHECK(open.json().value("return"_L1).isNull());
    const QJsonObject was = open.json().value("unmatched"_L1).toArray().at(0).toObject();
    CHECK(was.value("return"_L1) == number);
    CHECK(was.value("by"_L1) == u"na"_s);
    CHECK(listed(store).size() == 1);
    const QJsonArray events = store.read(u"return show "_s + number).json().value("events"_L1).toArray();
    CHECK(events.last().toObject().value("action"_L1) == u"parcel_unmatched"_s);
    CHECK(events.last().toObject().value("reason"_L1) == u"foreign"_s);
    // The same units are not undone for a second parcel.
    const QString other = receive(store, u"SF126"_s);
    REQUIRE(store.as(u"na"_s, u"parcel match %1 %2 --line 1=1"_s.arg(other, number)).status == 0);
    CHECK(store.as(u"na"_s, u"parcel unmatch %1 --reason x"_s.arg(other)).code() == u"not_outstanding"_s);
    REQUIRE(store.as(u"na"_s, u"parcel match %1 %2 --line 1=1"_s.arg(parcel, number)).status == 0);
    CHECK(store.read(u"verify"_s).status == 0);
}
