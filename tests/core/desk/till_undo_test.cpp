// SPDX-License-Identifier: GPL-3.0-or-later
// A manager takes back what was decided about the till: nothing is deleted, nothing counts any more, and nothing comes back twice.
#include "core/reports/report_reader.h"
#include "tests/core/desk/till_week.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString problem(const Result<Answer> &answer)
{
    return errorOf(answer).details.value("problem"_L1).toString();
}

/// Receipt 1: two kettles for 50.00 on the 23rd.
struct Kettles {
    Week week;
    StoreFixture &store = week.store;
    Call hao = store.as(u"hao"_s);

    Kettles()
    {
        week.nextDay();
        (void)week.close("1,@ 09:00,A,Kettle,2,50.00,cash,,\n");
    }
    [[nodiscard]] Quantity returnable() const
    {
        return store.reader().showSale(u"1"_s, std::nullopt)->lines.front().returnable;
    }
    [[nodiscard]] TillBookingId openBooking() const { return week.differences().open.front().booking.id; }
    [[nodiscard]] Result<Answer> undo(TillBookingId booking) const
    {
        return store.writer().undoTill(store.as(u"hao"_s), booking, u"the wrong one"_s);
    }
    [[nodiscard]] Quantity lastUndone(const QString &number) const
    {
        const auto events = store.show(number).events;
        REQUIRE(events.back().action == EventAction::TillUndone);
        CHECK(events.back().text == u"the wrong one"_s);
        return Quantity::fromThousandths(events.back().facts.value("quantity"_L1).toInteger());
    }
};
}

TEST_CASE("a posting that is taken back counts no more; the booking is open, and only a person decides it again")
{
    Kettles desk;
    const QString number = desk.week.takeBack(u"1"_s, 1, u"1"_s);
    REQUIRE(desk.week.close("C1,@ 17:00,A,Kettle,-1,-25.00,cash,,1\n").tillPosted == 1);
    const TillBookingId booking = desk.week.differences().posted.front().booking;

    CHECK(desk.store.writer().undoTill(desk.store.as(u"lei"_s), booking, u"x"_s).error().code == ErrorCode::NotAllowed);
    CHECK(desk.store.writer().undoTill(desk.hao, booking, u" "_s).error().code == ErrorCode::MissingField);
    CHECK(desk.store.writer().undoTill(desk.hao, TillBookingId(99), u"x"_s).error().code == ErrorCode::NotFound);
    const auto undone = desk.undo(booking);
    REQUIRE(undone);
    CHECK(undone->document.value("state"_L1) == u"open"_s);
    CHECK(undone->document.value("quantity_left"_L1) == u"1"_s);
    CHECK(desk.lastUndone(number) == Quantity::units(1));
    CHECK(desk.store.show(number).till.empty());
    CHECK(desk.week.differences().posted.empty());
    CHECK(desk.week.differences().notInTill.size() == 1);
    REQUIRE(desk.week.differences().open.size() == 1);
    CHECK(desk.week.differences().open.front().candidates == QStringList(number));
    CHECK(problem(desk.undo(booking)) == u"till_open"_s);

    // The next file would prove it again: what a manager took back is left to a manager.
    desk.week.nextDay();
    CHECK(desk.week.close("5,@ 09:00,B,Cup,1,2.00,cash,,\n").tillPosted == 0);
    CHECK(desk.week.differences().open.size() == 1);
    REQUIRE(desk.store.writer().matchTill(desk.hao, booking, number, std::nullopt));
    CHECK(desk.week.differences().posted.size() == 1);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a past return that was kept by mistake leaves every sale, list and month, and stays to be read")
{
    Kettles desk;
    const QString due = desk.store.log(StoreFixture::request(u"1"_s, 1, u"1"_s));
    (void)desk.week.close("C1,@ 17:00,A,Kettle,-1,-24.00,cash,,1\n");
    const TillBookingId booking = desk.openBooking();
    const auto kept = desk.store.writer().keepTill(desk.hao, booking);
    REQUIRE(kept);
    const QString past = kept->document.value("kept_as"_L1).toString();
    CHECK(problem(desk.store.writer().tellApart(desk.hao, BookingPair{booking, past}, u"x"_s)) == u"not_of_desk"_s);
    CHECK(desk.returnable().isZero());
    const auto pastReturns = [&desk] {
        const auto reports = ReportReader::open(desk.store.path(), desk.store.clock());
        REQUIRE(reports);
        const BusinessMonth month = BusinessMonth::of(desk.store.reader().today());
        CHECK((*reports)->returnCount(month) == (*reports)->totals(month)->historyReturns + 1); // one is ours
        return (*reports)->totals(month)->historyReturns;
    };
    const auto listed = [&desk](const QString &text) {
        ListQuery query;
        query.openOnly = false;
        query.search = text;
        const auto page = desk.store.reader().listReturns(query);
        REQUIRE(page);
        return page->rows.size();
    };
    REQUIRE(listed(past) == 1);
    REQUIRE(pastReturns() == 1);

    REQUIRE(desk.undo(booking));
    CHECK(desk.lastUndone(past) == Quantity::units(1));
    CHECK(desk.returnable() == Quantity::units(1)); // what is left beside the return of ours
    CHECK(desk.week.differences().notOurs.empty());
    CHECK(pastReturns() == 0);
    CHECK(listed(past) == 0);
    CHECK(desk.store.show(past).returnCase.rma.outcome == Outcome::Undone); // by its number it can be read
    CHECK(desk.store.reader().verify()->isOk());

    // It can be decided anew: the other way, or the same.
    const auto again = desk.store.writer().keepTill(desk.hao, booking);
    REQUIRE(again);
    CHECK(again->document.value("kept_as"_L1).toString() != past);
    REQUIRE(desk.undo(booking));
    CHECK(desk.store.show(due).returnCase.rma.isOpen());
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a past return that was undone finds no sale that comes later")
{
    Week week;
    StoreFixture &store = week.store;
    week.nextDay();
    (void)week.close("1,@ 09:00,A,Kettle,1,25.00,cash,,\n");
    (void)week.takeBack(u"1"_s, 1, u"1"_s);
    (void)week.close("C1,@ 17:00,A,Kettle,-1,-24.00,cash,,7\n"); // names a sale that is not here
    const TillBookingId booking = week.differences().open.front().booking.id;
    REQUIRE(store.writer().keepTill(store.as(u"hao"_s), booking));
    REQUIRE(store.writer().undoTill(store.as(u"hao"_s), booking, u"not kept"_s));
    CHECK(week.close("7,2026-11-20 09:00,A,Kettle,1,25.00,cash,,\n").joinedReturns == 0);
    CHECK(store.reader().showSale(u"7"_s, std::nullopt)->lines.front().returnable == Quantity::units(1));
    CHECK(store.reader().verify()->isOk());
}

namespace
{
/// Receipt 1: a shirt changed at the counter for a dearer one, which receipt X1 of the till may be.
struct Shirt {
    Week week;
    StoreFixture &store = week.store;
    Call hao = store.as(u"hao"_s);
    QString number;
    QString voucher;

    Shirt()
    {
        week.nextDay();
        (void)week.close("1,@ 09:00,S1,Shirt red,1,100.00,cash,,\n");
        LogRequest request = StoreFixture::request(u"1"_s, 1, u"1"_s);
        request.lines.front().resolution = Resolution::Exchange;
        request.areGoodsPresent = true;
        request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {}};
        const auto logged = store.writer().logReturn(store.as(u"yang"_s), request);
        REQUIRE(logged);
        number = logged->number;
        REQUIRE(store.writer().act(
            store.as(u"lei"_s), number,
            Exchange{{{u"S2"_s, Quantity::units(1), store.money(u"120.00"_s)}}, u"cash"_s, {}, std::nullopt}));
        voucher = store.show(number).returnCase.settlements.front().given->receipt;
    }
    [[nodiscard]] Quantity returnable(const QString &receipt) const
    {
        return store.reader().showSale(receipt, std::nullopt)->lines.back().returnable;
    }
    [[nodiscard]] GoodsPair pair() const { return {voucher, u"X1"_s, {}}; }
    [[nodiscard]] QString mayBeBack(const QString &receipt) const
    {
        const auto checked = store.reader().check(StoreFixture::request(receipt, 1, u"1"_s));
        REQUIRE(checked);
        const auto &rules = checked->verdict.rules;
        const auto rule = std::ranges::find(rules, u"may_be_back"_s, &RuleResult::rule);
        return rule == rules.end() ? QString() : rule->value;
    }
};
const QByteArray kBoth = "X1,@ 16:00,S1,Shirt red,-1,-100.00,cash,,1\nX1,@ 16:00,S2,Shirt blue,1,120.00,cash,,\n";
}

TEST_CASE(
    "goods that were joined by mistake are parted: each comes back by its own receipt, and no file joins them again")
{
    Shirt desk;
    (void)desk.week.close(kBoth);
    REQUIRE(desk.week.differences().givenPosted.size() == 1);
    const auto day = [&desk] { return desk.store.reader().verify()->isOk(); };

    // The booking of what came back proved it: that one is parted last.
    const TillBookingId booking = desk.week.differences().posted.front().booking;
    const auto bound = desk.store.writer().undoTill(desk.hao, booking, u"x"_s);
    CHECK(problem(bound) == u"goods_joined"_s);
    CHECK(errorOf(bound).details.value("quantity"_L1) == u"1"_s);
    CHECK(errorOf(bound).details.value("voucher"_L1) == desk.voucher);

    CHECK(problem(desk.store.writer().undoGoods(desk.hao, {desk.voucher, u"1"_s, {}}, u"x"_s))
          == u"goods_not_joined"_s);
    CHECK(desk.store.writer().undoGoods(desk.store.as(u"lei"_s), desk.pair(), u"x"_s).error().code
          == ErrorCode::NotAllowed);
    const auto parted = desk.store.writer().undoGoods(desk.hao, desk.pair(), u"two shirts"_s);
    REQUIRE(parted);
    CHECK(parted->document.value("given"_L1).toArray().size() == 1);
    CHECK(desk.store.show(desk.number).events.back().action == EventAction::TillUndone);
    CHECK(desk.returnable(u"X1"_s) == Quantity::units(1));
    CHECK(desk.returnable(desk.voucher) == Quantity::units(1));
    CHECK(day());

    desk.week.nextDay();
    (void)desk.week.close("5,2026-11-23 18:00,B,Cup,1,2.00,cash,,\n"); // looks at the 23rd again
    CHECK(desk.week.differences().givenPosted.empty());
    REQUIRE(desk.week.differences().given.size() == 1);
    CHECK(desk.week.differences().given.front().match.candidates == QStringList(u"X1"_s));
    REQUIRE(desk.store.writer().undoTill(desk.hao, booking, u"nor this"_s));
    REQUIRE(desk.store.writer().matchGiven(desk.hao, desk.voucher, u"X1"_s, {})); // a person may
    CHECK(desk.returnable(desk.voucher) == Quantity::units(1));
    CHECK(desk.store.reader().showSale(u"X1"_s, std::nullopt)->sale.receipt == desk.voucher);
    CHECK(day());
}

TEST_CASE("goods of which some came back are not parted: by the other receipt they would come back twice")
{
    Shirt desk;
    (void)desk.week.close(kBoth);
    const QString back = desk.week.takeBack(u"X1"_s, 1, u"1"_s);
    const auto refused = desk.store.writer().undoGoods(desk.hao, desk.pair(), u"x"_s);
    CHECK(problem(refused) == u"given_came_back"_s);
    CHECK(errorOf(refused).details.value("quantity"_L1) == u"1"_s);
    CHECK(errorOf(refused).details.value("returns"_L1).toArray() == QJsonArray{back});
    CHECK(desk.week.differences().givenPosted.size() == 1);
}

TEST_CASE("two different sales, as a manager says: no review, no candidate, until that is taken back")
{
    Shirt desk;
    (void)desk.week.close("X1,@ 16:00,S2,Shirt blue,1,118.00,cash,,\n");
    (void)desk.week.takeBack(u"X1"_s, 1, u"1"_s);
    REQUIRE(desk.mayBeBack(desk.voucher) == u"X1"_s);
    DeskWriter &writer = desk.store.writer();
    CHECK(writer.tellApart(desk.store.as(u"lei"_s), desk.pair(), u"x"_s).error().code == ErrorCode::NotAllowed);
    CHECK(writer.tellApart(desk.hao, desk.pair(), {}).error().code == ErrorCode::MissingField);
    CHECK(problem(writer.withdrawApart(desk.hao, desk.pair(), u"x"_s)) == u"not_apart"_s);
    REQUIRE(writer.tellApart(desk.hao, desk.pair(), u"seen both"_s));
    CHECK(desk.store.show(desk.number).events.back().action == EventAction::GoodsToldApart);
    CHECK(problem(writer.tellApart(desk.hao, desk.pair(), u"x"_s)) == u"already_apart"_s);
    CHECK(problem(writer.matchGiven(desk.hao, desk.voucher, u"X1"_s, {})) == u"goods_told_apart"_s);
    CHECK(desk.mayBeBack(desk.voucher).isEmpty());
    CHECK(desk.week.differences().given.front().match.candidates.isEmpty());
    CHECK(desk.week.differences().given.front().match.notThese == QStringList(u"X1"_s));
    REQUIRE(writer.withdrawApart(desk.hao, desk.pair(), u"mistaken"_s));
    CHECK(desk.store.show(desk.number).events.back().action == EventAction::TillUndone);
    CHECK(desk.mayBeBack(desk.voucher) == u"X1"_s);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("told apart, the other way round: what came back by the voucher asks for no review of the till's receipt")
{
    Shirt desk;
    (void)desk.week.close("X1,@ 16:00,S2,Shirt blue,1,118.00,cash,,\n");
    (void)desk.week.takeBack(desk.voucher, 1, u"1"_s);
    REQUIRE(desk.mayBeBack(u"X1"_s) == desk.voucher);
    REQUIRE(desk.store.writer().tellApart(desk.hao, desk.pair(), u"seen both"_s));
    CHECK(desk.mayBeBack(u"X1"_s).isEmpty());
}

TEST_CASE("what was joined is the same, and is not told apart before that is taken back")
{
    Shirt desk;
    (void)desk.week.close(kBoth);
    CHECK(problem(desk.store.writer().tellApart(desk.hao, desk.pair(), u"x"_s)) == u"goods_are_joined"_s);
    const TillBookingId booking = desk.week.differences().posted.front().booking;
    CHECK(problem(desk.store.writer().tellApart(desk.hao, BookingPair{booking, desk.number}, u"x"_s))
          == u"booking_is_posted"_s);
    REQUIRE(desk.store.writer().undoGoods(desk.hao, desk.pair(), u"x"_s));
    REQUIRE(desk.store.writer().tellApart(desk.hao, desk.pair(), u"x"_s));
    REQUIRE(desk.store.writer().undoTill(desk.hao, booking, u"x"_s));
    REQUIRE(desk.store.writer().tellApart(desk.hao, BookingPair{booking, desk.number}, u"x"_s));
    CHECK(desk.week.differences().open.front().candidates.isEmpty());
    CHECK(problem(desk.store.writer().matchTill(desk.hao, booking, desk.number, std::nullopt))
          == u"booking_told_apart"_s);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a booking that certainly is not this return keeps nobody from paying it, nor from keeping the booking")
{
    Kettles desk;
    LogRequest request = StoreFixture::request(u"1"_s, 1, u"2"_s);
    request.areGoodsPresent = true;
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {}};
    const auto logged = desk.store.writer().logReturn(desk.store.as(u"yang"_s), request);
    REQUIRE(logged);
    const QString due = logged->number;
    (void)desk.week.close("C1,@ 17:00,A,Kettle,-1,-25.00,cash,,1\n");
    const TillBookingId booking = desk.openBooking();
    const auto pay = [&] {
        return desk.store.writer().act(desk.store.as(u"lei"_s), due, Pay{u"cash"_s, {}, {}, std::nullopt});
    };
    CHECK(problem(pay()) == u"till_booked"_s);
    CHECK(problem(desk.store.writer().keepTill(desk.hao, booking)) == u"unpaid_return"_s);
    REQUIRE(desk.store.writer().tellApart(desk.hao, BookingPair{booking, due}, u"another customer"_s));
    CHECK(desk.week.differences().open.front().notThese == QStringList(due));
    REQUIRE(desk.store.writer().keepTill(desk.hao, booking));
    REQUIRE(desk.undo(booking));
    REQUIRE(pay());
    CHECK(desk.week.differences().open.size() == 1); // paid, equal and named: still not this one
    CHECK(desk.week.differences().open.front().candidates.isEmpty());
    CHECK(
        problem(desk.store.writer().tellApart(desk.hao, BookingPair{booking, u"R-20000101-0001"_s}, u"x"_s)).isEmpty());
    CHECK(desk.store.reader().verify()->isOk());
}
