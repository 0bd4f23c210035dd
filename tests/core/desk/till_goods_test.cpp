// SPDX-License-Identifier: GPL-3.0-or-later
// The till books an exchange, too: its sale is the goods given here, and they come back once.
#include "tests/core/desk/till_week.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Receipt 1: a shirt for 100.00, changed for another at 120.00; the customer adds 20.00 in cash.
struct Exchanged {
    Week week;
    StoreFixture &store = week.store;
    QString number;
    QString voucher;

    Exchanged()
    {
        week.nextDay();
        (void)week.close("1,@ 09:00,S1,Shirt red,1,100.00,cash,,\n2,@ 09:10,S2,Shirt blue,3,360.00,cash,,\n");
        LogRequest request = StoreFixture::request(u"1"_s, 1, u"1"_s);
        request.lines.front().resolution = Resolution::Exchange;
        request.areGoodsPresent = true;
        request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {}};
        const auto logged = store.writer().logReturn(store.as(u"yang"_s), request);
        REQUIRE(logged);
        number = logged->number;
        const auto given = store.writer().act(
            store.as(u"lei"_s), number,
            Exchange{{{u"S2"_s, Quantity::units(1), store.money(u"120.00"_s)}}, u"cash"_s, {}, std::nullopt});
        INFO((given ? QString() : Week::errorText(given.error())).toStdString());
        REQUIRE(given);
        voucher = store.show(number).returnCase.settlements.front().given->receipt;
    }
    /// So much of the blue shirt of a receipt can come back.
    [[nodiscard]] Quantity returnable(const QString &receipt) const
    {
        const auto sale = store.reader().showSale(receipt, std::nullopt);
        REQUIRE(sale);
        return sale->lines.back().returnable;
    }
    [[nodiscard]] Result<Answer> give(const QString &receipt)
    {
        return store.writer().matchGiven(store.as(u"hao"_s), voucher, receipt, {});
    }
};
}

TEST_CASE("an exchange that the till books on one receipt is one sale, and comes back once")
{
    Exchanged desk;
    StoreFixture &store = desk.store;
    CHECK(desk.week.differences().given.size() == 1);
    const ImportReport report = desk.week.close("X1,@ 16:00,S1,Shirt red,-1,-100.00,cash,,1\n"
                                                "X1,@ 16:00,S2,Shirt blue,1,120.00,cash,,\n");
    CHECK(report.sales == 1);
    CHECK(report.tillPosted == 1);
    CHECK(desk.week.differences().given.empty());
    REQUIRE(desk.week.differences().givenPosted.size() == 1);
    CHECK(desk.week.differences().givenPosted.front().receipt == u"X1"_s);

    // The till's receipt leads to the desk's sale, which is returned once.
    CHECK(store.reader().showSale(u"X1"_s, std::nullopt)->sale.receipt == desk.voucher);
    CHECK(store.reader().lookUp(u"X1"_s)->sales.size() == 1);
    CHECK(desk.week.takeBack(u"X1"_s, 1, u"1"_s).startsWith(u"R-"_s));
    LogRequest again = StoreFixture::request(u"X1"_s, 1, u"1"_s);
    const auto second = store.writer().logReturn(store.as(u"yang"_s), again);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::OverReturn);
    CHECK(desk.returnable(desk.voucher).isZero());
    CHECK(store.reader().verify()->isOk());

    // The till books that return by its own receipt: it is ours.
    desk.week.nextDay();
    const ImportReport later = desk.week.close("C2,@ 10:00,S2,Shirt blue,-1,-120.00,cash,,X1\n");
    CHECK(later.tillPosted == 1);
    CHECK(later.pastReturns == 0);
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("goods given that the till takes back by its own receipt are gone for the desk, too")
{
    Exchanged desk;
    (void)desk.week.close("X1,@ 16:00,S1,Shirt red,-1,-100.00,cash,,1\nX1,@ 16:00,S2,Shirt blue,1,120.00,cash,,\n");
    desk.week.nextDay();
    const ImportReport report = desk.week.close("C2,@ 10:00,S2,Shirt blue,-1,-120.00,cash,,X1\n");
    CHECK(report.pastReturns == 1);
    CHECK(report.unmatchedReturns == 0);
    CHECK(desk.returnable(desk.voucher).isZero());
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("the desk's clock does not say that goods came back to the till before they were given")
{
    Exchanged desk; // at 10:00
    (void)desk.week.close("X1,@ 09:10,S1,Shirt red,-1,-100.00,cash,,1\nX1,@ 09:10,S2,Shirt blue,1,120.00,cash,,\n");
    const ImportReport report = desk.week.close("C2,@ 09:40,S2,Shirt blue,-1,-120.00,cash,,X1\n");
    CHECK(report.unmatchedReturns == 0);
    CHECK(desk.returnable(desk.voucher).isZero());
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a till that names the return sells what the desk gave; what else is on the receipt stays its own")
{
    Exchanged desk;
    const QByteArray rows = "X2,@ 16:00,S2,Shirt blue,2,240.00,cash," + desk.number.toUtf8() + ",\n";
    (void)desk.week.close(rows);
    REQUIRE(desk.week.differences().givenPosted.size() == 1);
    CHECK(desk.returnable(u"X2"_s) == Quantity::units(1)); // one was bought beside it
    CHECK(desk.returnable(desk.voucher) == Quantity::units(1));
    const QString bought = desk.week.takeBack(u"X2"_s, 1, u"1"_s);
    CHECK(desk.store.show(bought).returnCase.settlements.front().amount == desk.store.money(u"120.00"_s));
    CHECK(desk.returnable(u"X2"_s).isZero());
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("what only may be the goods given is decided by a manager, once")
{
    Exchanged desk;
    (void)desk.week.close("8,@ 16:00,S2,Shirt blue,1,118.00,cash,,\n9,@ 16:00,A,Kettle,1,25.00,cash,,\n");
    const auto open = desk.week.differences().given;
    REQUIRE(open.size() == 1);
    CHECK(open.front().match.candidates == QStringList({u"2"_s, u"8"_s})); // of this day
    CHECK(desk.returnable(u"8"_s) == Quantity::units(1));
    CHECK(desk.store.writer().matchGiven(desk.store.as(u"lei"_s), desk.voucher, u"8"_s, {}).error().code
          == ErrorCode::NotAllowed);
    CHECK(desk.give(u"9"_s).error().details.value("problem"_L1) == u"not_on_receipt"_s);
    CHECK(desk.give(u"77"_s).error().code == ErrorCode::NotFound);
    CHECK(desk.give(desk.voucher).error().code == ErrorCode::NotFound); // the desk's own is no receipt of the till
    const auto none = desk.store.writer().matchGiven(desk.store.as(u"hao"_s), u"P-000999"_s, u"8"_s, {});
    CHECK(none.error().code == ErrorCode::NotFound);
    const auto decided = desk.give(u"8"_s);
    REQUIRE(decided);
    CHECK(decided->document.value("given"_L1).toArray().size() == 1);
    CHECK(desk.give(u"8"_s).error().details.value("problem"_L1) == u"given_posted"_s);
    CHECK(desk.store.reader().showSale(u"8"_s, std::nullopt)->sale.receipt == desk.voucher);
    // What was moved over counts, whatever the till booked.
    const QString back = desk.week.takeBack(u"8"_s, 1, u"1"_s);
    CHECK(desk.store.show(back).returnCase.settlements.front().amount == desk.store.money(u"120.00"_s));
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("units that came back on the till's receipt already are not the goods given")
{
    Exchanged desk;
    (void)desk.week.close("8,@ 16:00,S2,Shirt blue,1,118.00,cash,,\n");
    (void)desk.week.takeBack(u"8"_s, 1, u"1"_s);
    CHECK(desk.give(u"8"_s).error().details.value("problem"_L1) == u"not_on_receipt"_s);
    CHECK(desk.week.differences().given.front().match.candidates == QStringList(u"2"_s));
}

TEST_CASE("goods that may have come back by the other receipt wait for a manager, until one says what they are")
{
    Exchanged desk;
    StoreFixture &store = desk.store;
    (void)desk.week.close("8,@ 16:00,S2,Shirt blue,1,118.00,cash,,\n");
    const auto twin = [&store](const QString &receipt) {
        const auto checked = store.reader().check(StoreFixture::request(receipt, 1, u"1"_s));
        REQUIRE(checked);
        const auto &rules = checked->verdict.rules;
        const auto rule = std::ranges::find(rules, u"may_be_back"_s, &RuleResult::rule);
        CHECK((rule == rules.end() || checked->verdict.result == VerdictResult::NeedsReview));
        return rule == rules.end() ? QString() : rule->value;
    };
    CHECK(twin(u"8"_s).isEmpty()); // nothing came back yet
    CHECK(twin(desk.voucher).isEmpty());

    SECTION("first by the till's receipt")
    {
        const QString back = desk.week.takeBack(u"8"_s, 1, u"1"_s);
        CHECK(twin(desk.voucher) == u"8"_s);
        LogRequest request = StoreFixture::request(desk.voucher, 1, u"1"_s);
        request.areGoodsPresent = true;
        request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, u"cash"_s, {}};
        const auto stopped = store.writer().logReturn(store.as(u"yang"_s), request);
        REQUIRE(stopped);
        REQUIRE(stopped->stoppedBy);
        CHECK(stopped->stoppedBy->code == ErrorCode::NeedsManager);
        CHECK(store.show(stopped->number).step == Step::Review);
        CHECK(store.show(stopped->number).returnCase.payouts.empty());
    }
    SECTION("first by the voucher")
    {
        (void)desk.week.takeBack(desk.voucher, 1, u"1"_s);
        CHECK(twin(u"8"_s) == desk.voucher);
        CHECK(twin(u"2"_s) == desk.voucher); // three were bought that morning: one of them may be it
        REQUIRE(desk.give(u"8"_s));
        CHECK(twin(u"2"_s).isEmpty());
    }
    SECTION("days later it is another one")
    {
        (void)desk.week.takeBack(desk.voucher, 1, u"1"_s);
        for (int i = 0; i < 4; ++i) {
            desk.week.nextDay();
        }
        (void)desk.week.close("9,@ 16:00,S2,Shirt blue,1,118.00,cash,,\n10,@ 16:10,S1,Shirt red,1,99.00,cash,,\n");
        CHECK(twin(u"9"_s).isEmpty());
    }
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("what came back for new goods of the same article is not taken for them")
{
    Week week;
    StoreFixture &store = week.store;
    week.nextDay();
    (void)week.close("1,@ 09:00,A,Kettle,2,50.00,cash,,\n");
    LogRequest request = StoreFixture::request(u"1"_s, 1, u"1"_s);
    request.lines.front().resolution = Resolution::Exchange;
    request.areGoodsPresent = true;
    request.accept = AcceptAtCounter{u"defective"_s, u"return_to_vendor"_s, {}, {}};
    const auto logged = store.writer().logReturn(store.as(u"yang"_s), request);
    REQUIRE(logged);
    REQUIRE(
        store.writer().act(store.as(u"lei"_s), logged->number,
                           Exchange{{{u"A"_s, Quantity::units(1), store.money(u"25.00"_s)}}, {}, {}, std::nullopt}));
    const QString voucher = store.show(logged->number).returnCase.settlements.front().given->receipt;
    (void)week.takeBack(voucher, 1, u"1"_s); // the new one fails, too
    CHECK(week.takeBack(u"1"_s, 1, u"1"_s).startsWith(u"R-"_s));
}

TEST_CASE("a past return that came before its sale takes from it once that comes")
{
    Week week;
    StoreFixture &store = week.store;
    week.header = "receipt,date,sku,name,qty,total,tender,original receipt,customer id\n";
    week.nextDay();
    const auto left = [&store](const QString &receipt) {
        return store.reader().showSale(receipt, std::nullopt)->lines.front().returnable;
    };
    ImportReport report = week.close("C1,@ 10:00,A,Kettle,-1,-25.00,cash,1,\n" // names its sale
                                     "C2,@ 11:00,B,Cup,-2,-20.00,cash,,K7\n"   // by its customer
                                     "C3,@ 12:00,D,Plate,-1,-99.00,cash,2,\n"  // more than was paid
                                     "C4,@ 13:00,E,Bowl,-1,-15.00,cash,3,\n"); // sold after it
    CHECK(report.unmatchedReturns == 4);
    CHECK(report.joinedReturns == 0);
    week.header = "receipt,date,sku,name,qty,total,tender,customer id\n";
    report = week.close("1,2026-11-20 09:00,A,Kettle,2,50.00,cash,\n"
                        "2,2026-11-20 10:00,D,Plate,4,40.00,cash,\n"
                        "7,2026-11-20 10:30,B,Cup,5,50.00,cash,K7\n"
                        "3,2026-11-23 18:00,E,Bowl,1,15.00,cash,\n");
    CHECK(report.sales == 4);
    CHECK(report.joinedReturns == 2);
    CHECK(left(u"1"_s) == Quantity::units(1));
    CHECK(left(u"7"_s) == Quantity::units(3));
    CHECK(left(u"2"_s) == Quantity::units(4));
    CHECK(left(u"3"_s) == Quantity::units(1));
    CHECK(week.takeBack(u"1"_s, 1, u"1"_s).startsWith(u"R-"_s));
    const auto more = store.writer().logReturn(store.as(u"yang"_s), StoreFixture::request(u"1"_s, 1, u"1"_s));
    REQUIRE_FALSE(more);
    CHECK(more.error().code == ErrorCode::OverReturn);
    CHECK(week.close("9,@ 09:00,G,Fork,1,2.00,cash,\n").joinedReturns == 0); // once
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("a past return whose units came back here meanwhile stays without its sale")
{
    Week week;
    week.nextDay();
    (void)week.close("C1,@ 10:00,A,Kettle,-2,-50.00,cash,,1\n");
    StoreFixture &store = week.store;
    (void)week.close("1,2026-11-20 09:00,A,Kettle,1,25.00,cash,,\n"); // fewer than came back
    CHECK(store.reader().showSale(u"1"_s, std::nullopt)->lines.front().returnable == Quantity::units(1));
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("goods given and brought back again within one file of the till are joined in time")
{
    Exchanged desk;
    LogRequest request = StoreFixture::request(desk.voucher, 1, u"1"_s);
    request.areGoodsPresent = true;
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {}};
    const auto logged = desk.store.writer().logReturn(desk.store.as(u"yang"_s), request);
    REQUIRE(logged);
    desk.week.nextDay();
    const ImportReport report = desk.week.close("X1,2026-11-23 16:00,S1,Shirt red,-1,-100.00,cash,,1\n"
                                                "X1,2026-11-23 16:00,S2,Shirt blue,1,120.00,cash,,\n"
                                                "C2,@ 18:00,S2,Shirt blue,-1,-120.00,cash,,X1\n");
    CHECK(report.pastReturns == 0);
    CHECK(report.tillOpen == 1);
    CHECK(desk.week.differences().givenPosted.size() == 1);
    const auto pay = [&](const QString &reference) {
        return desk.store.writer().act(desk.store.as(u"lei"_s), logged->number,
                                       Pay{u"cash"_s, std::nullopt, reference, std::nullopt});
    };
    const auto again = pay({});
    REQUIRE_FALSE(again);
    CHECK(again.error().details.value("problem"_L1) == u"till_booked"_s);
    // Whoever pays with the till's receipt as the reference uses the booking up.
    REQUIRE(pay(u"C2"_s));
    CHECK(desk.week.differences().open.empty());
    CHECK(desk.store.show(logged->number).till.size() == 1);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a manager who finds the exchange in the till joins its goods with it")
{
    Exchanged desk;
    (void)desk.week.close("X1,@ 16:00,S1,Shirt red,-1,-95.00,cash,,1\nX1,@ 16:00,S2,Shirt blue,1,120.00,cash,,\n");
    REQUIRE(desk.week.differences().open.size() == 1); // five apart
    CHECK(desk.week.differences().givenPosted.empty());
    REQUIRE(desk.store.writer().matchTill(desk.store.as(u"hao"_s), desk.week.differences().open.front().booking.id,
                                          desk.number, std::nullopt));
    CHECK(desk.week.differences().givenPosted.size() == 1);
    CHECK(desk.store.reader().showSale(u"X1"_s, std::nullopt)->sale.receipt == desk.voucher);
}

TEST_CASE("a till that names the return a week later, in small letters, sells what was given")
{
    Exchanged desk;
    for (int i = 0; i < 5; ++i) {
        desk.week.nextDay();
    }
    (void)desk.week.close("X2,@ 16:00,S2,Shirt blue,1,120.00,cash," + desk.number.toLower().toUtf8() + ",\n");
    CHECK(desk.store.reader().showSale(u"X2"_s, std::nullopt)->sale.receipt == desk.voucher);
}

TEST_CASE("a booking that names one sale is no return of another, and is not kept while ours would be paid as well")
{
    Week week;
    StoreFixture &store = week.store;
    week.nextDay();
    (void)week.close("1,@ 09:00,A,Kettle,1,25.00,cash,,\n2,@ 09:10,A,Kettle,1,25.00,cash,,\n");
    const QString other = week.takeBack(u"2"_s, 1, u"1"_s);
    LogRequest request = StoreFixture::request(u"1"_s, 1, u"1"_s);
    request.areGoodsPresent = true;
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {}};
    const auto due = store.writer().logReturn(store.as(u"yang"_s), request);
    REQUIRE(due);
    REQUIRE(week.close("C1,@ 17:00,A,Kettle,-1,-25.00,cash,,1\n").tillOpen == 1);
    const TillBookingId booking = week.differences().open.front().booking.id;
    const auto problem = [](const Result<Answer> &answer) {
        return errorOf(answer).details.value("problem"_L1).toString();
    };
    CHECK(problem(store.writer().matchTill(store.as(u"hao"_s), booking, other, std::nullopt)) == u"other_sale"_s);
    CHECK(problem(store.writer().keepTill(store.as(u"hao"_s), booking)) == u"unpaid_return"_s);
    REQUIRE(store.writer().act(store.as(u"yang"_s), due->number, Pay{u"cash"_s, {}, u"C1"_s, {}}));
    CHECK(week.differences().open.empty());
}

TEST_CASE("a past return takes from a sale that was typed, whichever comes first")
{
    Week week;
    StoreFixture &store = week.store;
    week.nextDay();
    store.sell(u"31"_s, {{u"1"_s, u"100.00"_s}});
    (void)week.close("C1,@ 10:00,SKU-1,Article 1,-1,-100.00,cash,,31\nC2,@ 10:00,SKU-1,Article 1,-1,-80.00,cash,,32\n");
    store.sell(u"32"_s, {{u"1"_s, u"80.00"_s}});
    for (const QString &receipt : {u"31"_s, u"32"_s}) {
        CHECK(store.reader().showSale(receipt, std::nullopt)->lines.front().returnable.isZero());
    }
    CHECK(store.reader().verify()->isOk());
}
