// SPDX-License-Identifier: GPL-3.0-or-later
// A parcel nobody announced: received first, then found to be a return, or sent back.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Desk {
    StoreFixture store;
    ParcelId parcel;

    Desk()
    {
        const auto received = store.writer().receiveParcel(store.as(u"na"_s), {u"SF"_s, u" SF123 "_s}, u"a kettle"_s);
        REQUIRE(received);
        parcel = ParcelId(received->document.value("parcel"_L1).toInteger());
    }
    /// A return of two, whose goods are to come.
    QString awaited()
    {
        store.sell(u"10042"_s, {{u"2"_s, u"200.00"_s}});
        return store.log(StoreFixture::request(u"10042"_s, 1, u"2"_s));
    }
    [[nodiscard]] std::vector<ParcelView> open() const { return store.reader().parcels(true).value(); }
    [[nodiscard]] Result<Answer> match(const QString &number, const std::vector<LineQuantity> &lines = {})
    {
        return store.writer().matchParcel(store.as(u"na"_s), parcel, number, lines);
    }
};
}

TEST_CASE("a parcel waits for its return, by a day, and is found by its number")
{
    Desk desk;
    REQUIRE(desk.open().size() == 1);
    CHECK(desk.open().front().parcel.came == Waybill{u"SF"_s, u"SF123"_s});
    CHECK(desk.open().front().receivedBy.login == u"na"_s);
    CHECK_FALSE(desk.open().front().isLate);
    CHECK(desk.store.reader().lookUp(u"sf123"_s)->parcel == desk.parcel);
    desk.store.clock().advanceMs(49LL * 3'600'000);
    CHECK(desk.open().front().isLate);
    const auto again = desk.store.writer().receiveParcel(desk.store.as(u"li"_s), {u"sf"_s, u"SF123"_s}, {});
    CHECK(errorOf(again).details.value("problem"_L1) == u"parcel_here"_s);
    const auto cashier = desk.store.writer().receiveParcel(desk.store.as(u"lei"_s), {u"SF"_s, u"SF9"_s}, {});
    CHECK(errorOf(cashier).code == ErrorCode::NotAllowed);
}

TEST_CASE("a parcel that is found to be a return receives its goods, once")
{
    Desk desk;
    const QString number = desk.awaited();
    SECTION("all of them")
    {
        REQUIRE(desk.match(number));
        CHECK(desk.store.show(number).step == Step::Inspect);
    }
    SECTION("some")
    {
        REQUIRE(desk.match(number, {{1, Quantity::units(1)}}));
        CHECK(desk.store.show(number).step == Step::Receive);
    }
    CHECK(desk.open().empty());
    CHECK(errorOf(desk.match(number)).details.value("problem"_L1) == u"parcel_matched"_s);
    const auto events = desk.store.show(number).events;
    const auto matched = std::ranges::find(events, EventAction::ParcelMatched, &EventView::action);
    REQUIRE(matched != events.end());
    CHECK(matched->facts.value("tracking"_L1) == u"SF123"_s);
    CHECK(desk.store.reader().parcels(false)->front().parcel.returnNumber == number);
    CHECK_FALSE(desk.store.reader().lookUp(u"SF123"_s)->parcel);
    CHECK(desk.store.reader().lookUp(u"SF123"_s)->returnNumber == number);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a return that awaits nothing takes no parcel, and the parcel stays")
{
    Desk desk;
    desk.store.sell(u"10043"_s, {{u"1"_s, u"600.00"_s}}); // above what is approved by itself
    const QString review = desk.store.log(StoreFixture::request(u"10043"_s, 1, u"1"_s));
    CHECK(errorOf(desk.match(review)).code == ErrorCode::NotApproved);
    CHECK(errorOf(desk.match(u"R-20261122-0099"_s)).code == ErrorCode::NotFound);
    CHECK(desk.open().size() == 1);
}

TEST_CASE("a parcel that is nobody's goes back, with carrier, number and reason")
{
    Desk desk;
    const auto back = [&](const QString &reason) {
        return desk.store.writer().sendParcelBack(desk.store.as(u"li"_s), desk.parcel, {u"YTO"_s, u"Y9"_s}, reason);
    };
    CHECK(errorOf(back({})).code == ErrorCode::MissingField);
    const auto sent = back(u"of another shop"_s);
    REQUIRE(sent);
    CHECK(sent->document.value("state"_L1) == u"sent_back"_s);
    CHECK(sent->document.value("back_tracking"_L1) == u"Y9"_s);
    CHECK(sent->document.value("ended_by"_L1) == u"li"_s);
    CHECK(desk.open().empty());
    CHECK(errorOf(desk.match(desk.awaited())).details.value("problem"_L1) == u"parcel_sent_back"_s);
    CHECK(desk.store.writer().receiveParcel(desk.store.as(u"na"_s), {u"SF"_s, u"SF123"_s}, {})); // it may come again
    CHECK(desk.store.reader().verify()->isOk());
}
