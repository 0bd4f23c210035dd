// SPDX-License-Identifier: GPL-3.0-or-later
// Once a day over the whole store: who is warned, what is given up, and what the rest of the desk sees of it.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A return of the 22nd whose goods are to come; the rules wait for 30 days and warn 7 days before.
struct Desk {
    StoreFixture store;
    QString number;

    Desk()
    {
        store.sell(u"10042"_s, {{u"2"_s, u"200.00"_s}});
        LogRequest request = StoreFixture::request(u"10042"_s, 1, u"2"_s);
        request.contactName = u"Ms Zhou"_s;
        request.contactPhone = u"13800138000"_s;
        number = store.log(request);
    }
    void later(int days) { store.clock().advanceMs(qint64(days) * 86'400'000); }
    QJsonObject ask(const QString &login = u"na"_s)
    {
        const auto answer = store.writer().letExpire(store.as(login));
        REQUIRE(answer);
        return answer->document;
    }
    [[nodiscard]] static QStringList numbers(const QJsonObject &document, QLatin1String key)
    {
        QStringList all;
        for (const QJsonValue value : document.value(key).toArray()) {
            all.append(value["number"_L1].toString());
        }
        return all;
    }
};
}

TEST_CASE("goods that never come are warned of and given up, once each")
{
    Desk desk;
    CHECK(desk.store.show(desk.number).expiry->lastDay == BusinessDate::fromDate(QDate(2026, 12, 22)));
    desk.later(22);
    CHECK(Desk::numbers(desk.ask(), "warned"_L1).isEmpty());
    desk.later(1); // 15 December
    const QJsonObject warned = desk.ask();
    CHECK(Desk::numbers(warned, "warned"_L1) == QStringList(desk.number));
    const QJsonValue row = warned.value("warned"_L1).toArray().at(0);
    CHECK(row["customer"_L1]["name"_L1] == u"Ms Zhou"_s);
    CHECK(row["customer"_L1]["phone"_L1] == u"13800138000"_s);
    CHECK(row["expires_on"_L1] == u"2026-12-22"_s);
    CHECK(Desk::numbers(desk.ask(), "warned"_L1).isEmpty());
    CHECK(desk.store.show(desk.number).expiry->isTold);
    ListQuery toTell;
    toTell.expiringOnly = true;
    REQUIRE(desk.store.reader().listReturns(toTell)->rows.size() == 1); // for as long as it lasts
    CHECK(desk.store.reader().listReturns(toTell)->rows.front().number == desk.number);
    CHECK(desk.store.reader().counts()->expiring == 1);

    desk.later(7);
    CHECK(Desk::numbers(desk.ask(), "expired"_L1).isEmpty()); // the last day
    desk.later(1);
    CHECK(Desk::numbers(desk.ask(u"lei"_s), "expired"_L1) == QStringList(desk.number));
    const ReturnView closed = desk.store.show(desk.number);
    CHECK(closed.returnCase.rma.outcome == Outcome::Cancelled);
    const auto expired = std::ranges::find(closed.events, EventAction::Expired, &EventView::action);
    REQUIRE(expired != closed.events.end());
    CHECK(expired->login == u"policy"_s);
    CHECK(desk.store.reader().showSale(u"10042"_s, std::nullopt)->lines.front().returnable == Quantity::units(2));
    CHECK(desk.store.reader().listReturns(toTell)->rows.empty());
    CHECK(desk.store.reader().counts()->expiring == 0);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a pause moves the day on which goods are given up")
{
    Desk desk;
    REQUIRE(desk.store.writer().act(desk.store.as(u"li"_s), desk.number, HoldReturn{u"abroad"_s}));
    desk.later(30);
    CHECK(Desk::numbers(desk.ask(), "warned"_L1).isEmpty());
    CHECK_FALSE(desk.store.show(desk.number).expiry);
    REQUIRE(desk.store.writer().act(desk.store.as(u"li"_s), desk.number, Resume{}));
    CHECK(desk.store.show(desk.number).expiry->lastDay == BusinessDate::fromDate(QDate(2027, 1, 21)));
    desk.later(22);
    CHECK(Desk::numbers(desk.ask(), "warned"_L1).isEmpty());
    desk.later(1);
    CHECK(Desk::numbers(desk.ask(), "warned"_L1) == QStringList(desk.number));
}

TEST_CASE("a store that was closed for a month warns before it gives anything up")
{
    Desk desk;
    desk.later(31); // the last day is over
    const QJsonObject first = desk.ask();
    CHECK(Desk::numbers(first, "warned"_L1) == QStringList(desk.number));
    CHECK(Desk::numbers(first, "expired"_L1).isEmpty());
    desk.later(8);
    CHECK(Desk::numbers(desk.ask(), "expired"_L1) == QStringList(desk.number));
}

TEST_CASE("many returns are done a hundred at a time")
{
    StoreFixture store;
    store.sell(u"10042"_s, {{u"120"_s, u"1200.00"_s}});
    for (int i = 0; i < 101; ++i) {
        (void)store.log(StoreFixture::request(u"10042"_s, 1, u"1"_s));
    }
    store.clock().advanceMs(25LL * 86'400'000);
    const auto ask = [&store] { return store.writer().letExpire(store.as(u"na"_s)).value().document; };
    const QJsonObject first = ask();
    CHECK(first.value("warned"_L1).toArray().size() == 100);
    CHECK(first.value("more"_L1).toBool());
    const QJsonObject second = ask();
    CHECK(second.value("warned"_L1).toArray().size() == 1);
    CHECK_FALSE(second.value("more"_L1).toBool());
}

TEST_CASE("more is approved after a pause that reaches beyond today")
{
    StoreFixture store;
    store.sell(u"10042"_s, {{u"3"_s, u"3000.00"_s}}); // reviewed
    const QString number = store.log(StoreFixture::request(u"10042"_s, 1, u"3"_s));
    const auto approve = [&](int units) {
        return store.writer().act(store.as(u"hao"_s), number, Approve{{{1, Quantity::units(units)}}, false, {}});
    };
    REQUIRE(approve(1));
    REQUIRE(store.writer().act(store.as(u"li"_s), number, HoldReturn{u"asks at home"_s}));
    store.clock().advanceMs(3'600'000);
    REQUIRE(store.writer().act(store.as(u"li"_s), number, Resume{}));
    REQUIRE(approve(2));
    CHECK(store.show(number).expiry->lastDay == BusinessDate::fromDate(QDate(2026, 12, 23)));
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("nothing is given up while a parcel waits for its return")
{
    Desk desk;
    desk.later(24);
    (void)desk.ask();
    REQUIRE(desk.store.writer().receiveParcel(desk.store.as(u"na"_s), {u"SF"_s, u"SF1"_s}, {}));
    desk.later(20);
    const QJsonObject waiting = desk.ask();
    CHECK(Desk::numbers(waiting, "expired"_L1).isEmpty());
    CHECK(waiting.value("open_parcels"_L1) == 1);
    REQUIRE(
        desk.store.writer().matchParcel(desk.store.as(u"na"_s), ParcelId(1), desk.number, {{1, Quantity::units(1)}}));
    CHECK(Desk::numbers(desk.ask(), "expired"_L1) == QStringList(desk.number)); // the rest of it
    CHECK(desk.store.show(desk.number).step == Step::Inspect);
}
