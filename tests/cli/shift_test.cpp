// SPDX-License-Identifier: GPL-3.0-or-later
// The shift sheet on the command line: by day, by person, for people in both languages.
#include "tests/cli/shop.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("a shift sheet says what each person gave, and has a line to sign on")
{
    const Shop shop;
    const QJsonObject sheet = shop.store.read(u"report shift"_s).json();
    CHECK(sheet.value("day"_L1) == dayBefore(0));
    const QJsonArray people = sheet.value("people"_L1).toArray();
    REQUIRE_FALSE(people.isEmpty());
    const QJsonObject cash = sheet.value("tenders"_L1).toArray().at(0).toObject();
    CHECK(cash.value("tender"_L1) == u"cash"_s);
    CHECK(cash.value("paid"_L1) == u"10.00"_s);
    CHECK(cash.value("net"_L1) == u"10.00"_s);
    CHECK(shop.store.read(u"report shift --person li"_s).json().value("people"_L1).toArray().isEmpty());
    CHECK(shop.store.read(u"report shift --day %1"_s.arg(dayBefore(1))).json().value("people"_L1).toArray().isEmpty());
    CHECK(shop.store.read(u"report shift --person nobody"_s).code() == u"not_found"_s);
    CHECK(shop.store.read(u"report shift --day yesterday"_s).status == 2);

    const QStringList words{u"--db"_s, shop.store.store(), u"report"_s, u"shift"_s};
    const QByteArray english = shop.store.raw(words).out;
    CHECK(english.contains("Shift sheet of "));
    CHECK(english.contains("Handed over: ___"));
    CHECK(shop.store.raw(QStringList{u"--lang"_s, u"zh_CN"_s} + words).out.contains("交班人：___"));
    CHECK(shop.store.raw(QStringList{u"--db"_s, shop.store.store(), u"report"_s, u"shift"_s, u"--day"_s, dayBefore(1)})
              .out.contains("nothing was given or taken"));
}
