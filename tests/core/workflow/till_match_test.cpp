// SPDX-License-Identifier: GPL-3.0-or-later
// Which booking of the till is which return of ours: proven by reference or by equality, else a person decides.
#include "core/workflow/till_match.h"
#include "tests/support/catch.h"

using namespace rd;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kDay = 20'000;

TillBooking booking()
{
    TillBooking booking;
    booking.receipt = u"C1"_s;
    booking.storeDay = BusinessDate::fromDays(kDay);
    booking.saleReceipt = u"17"_s;
    booking.sku = u"A"_s;
    booking.name = u"Kettle"_s;
    booking.quantity = Quantity::units(2);
    booking.amount = Money::fromMinor(2000);
    return booking;
}

/// Two kettles of receipt 17, paid with 20.00 on the day of the booking.
OwnLine own(const QString &number = u"R-1"_s)
{
    OwnLine line;
    line.number = number;
    line.sale = SaleId(7);
    line.receipt = u"17"_s;
    line.references = {number, u"P-000001"_s, u"RF-1"_s};
    line.line = 1;
    line.sku = u"A"_s;
    line.name = u"Kettle"_s;
    line.loggedOn = BusinessDate::fromDays(kDay);
    line.units = Quantity::units(2);
    line.paid = {{SettlementLineId(5), Quantity::units(2), Money::fromMinor(2000), BusinessDate::fromDays(kDay)}};
    return line;
}

using Kind = TillMatch::Kind;
Kind kindOf(const TillBooking &booking, const std::vector<OwnLine> &lines, const std::vector<SaleId> &sales = {})
{
    return matchTill(booking, sales, lines).kind;
}
}

TEST_CASE("equal receipt, article, units and amount within three days are ours")
{
    const TillMatch match = matchTill(booking(), {}, {own()});
    CHECK(match.kind == Kind::Ours);
    CHECK(match.line == 0U);
    CHECK(match.shares == std::vector<TillShare>{{SettlementLineId(5), Quantity::units(2), Money::fromMinor(2000)}});

    SECTION("the till may book the full price, of which a platform paid a part")
    {
        OwnLine line = own();
        line.paid.front().amount = Money::fromMinor(1600);
        CHECK(kindOf(booking(), {line}) == Kind::Undecided);
        line.paid.front().subsidy = Money::fromMinor(400);
        CHECK(matchTill(booking(), {}, {line}).shares == match.shares); // as the till booked it
        TillBooking customers = booking();
        customers.amount = Money::fromMinor(1600);
        CHECK(kindOf(customers, {line}) == Kind::Ours);
    }
    SECTION("the sale may be known by its payment, or the till may book under the number of the sale")
    {
        TillBooking other = booking();
        other.saleReceipt.clear();
        CHECK(kindOf(other, {own()}, {SaleId(7)}) == Kind::Ours);
        other.receipt = u"17"_s;
        CHECK(kindOf(other, {own()}) == Kind::Ours);
    }
    SECTION("days")
    {
        for (const auto &[days, kind] : {std::pair{-3, Kind::Ours}, std::pair{3, Kind::Ours},
                                         std::pair{-4, Kind::Undecided}, std::pair{4, Kind::Undecided}}) {
            OwnLine line = own();
            line.paid.front().paidOn = BusinessDate::fromDays(kDay + days);
            INFO(days);
            CHECK(kindOf(booking(), {line}) == kind);
        }
    }
    SECTION("anything that is not equal is undecided")
    {
        TillBooking other = booking();
        other.quantity = Quantity::units(1);
        CHECK(kindOf(other, {own()}) == Kind::Undecided);
        other = booking();
        other.amount = Money::fromMinor(1999);
        CHECK(kindOf(other, {own()}) == Kind::Undecided);
        OwnLine unpaid = own();
        unpaid.paid.clear();
        CHECK(kindOf(booking(), {unpaid}) == Kind::Undecided);
    }
    SECTION("another article or another sale is the till's own")
    {
        TillBooking other = booking();
        other.sku = u"B"_s;
        CHECK(kindOf(other, {own()}) == Kind::Foreign);
        other = booking();
        other.saleReceipt = u"18"_s;
        CHECK(kindOf(other, {own()}, {SaleId(8)}) == Kind::Foreign);
        CHECK(kindOf(other, {own()}) == Kind::Undecided); // a number that nobody knows may be mistyped
        CHECK(kindOf(booking(), {}) == Kind::Foreign);
        OwnLine booked = own();
        booked.units = Quantity();
        booked.paid.clear();
        CHECK(kindOf(booking(), {booked}) == Kind::Foreign);
    }
}

TEST_CASE("two returns that fit are not told apart by guess")
{
    const TillMatch match = matchTill(booking(), {}, {own(), own(u"R-2"_s)});
    CHECK(match.kind == Kind::Undecided);
    CHECK(match.candidates == QStringList({u"R-1"_s, u"R-2"_s}));
}

TEST_CASE("what was settled in pieces is found piece by piece and as a whole")
{
    OwnLine line = own();
    line.paid = {{SettlementLineId(5), Quantity::units(1), Money::fromMinor(1001), BusinessDate::fromDays(kDay)},
                 {SettlementLineId(6), Quantity::units(1), Money::fromMinor(999), BusinessDate::fromDays(kDay + 1)}};
    CHECK(matchTill(booking(), {}, {line}).shares.size() == 2);
    TillBooking piece = booking();
    piece.quantity = Quantity::units(1);
    piece.amount = Money::fromMinor(999);
    const TillMatch match = matchTill(piece, {}, {line});
    CHECK(match.kind == Kind::Ours);
    CHECK(match.shares == std::vector<TillShare>{{SettlementLineId(6), Quantity::units(1), Money::fromMinor(999)}});
}

TEST_CASE("a reference of ours proves the return whatever the amount, but not without its units")
{
    TillBooking other = booking();
    other.saleReceipt.clear();
    other.amount = Money::fromMinor(1990);
    for (const QString &reference : {u"RF-1"_s, u"P-000001"_s, u"R-1"_s}) {
        other.paymentReference = reference;
        const TillMatch match = matchTill(other, {}, {own(), own(u"R-2"_s)});
        INFO(reference.toStdString());
        CHECK((match.kind == Kind::Ours) == (reference == u"R-1"_s)); // the others are both returns' here
    }
    const TillMatch match = matchTill(other, {}, {own()});
    CHECK(match.shares == std::vector<TillShare>{{SettlementLineId(5), Quantity::units(2), Money::fromMinor(1990)}});
    other.quantity = Quantity::units(3);
    CHECK(kindOf(other, {own()}) == Kind::Undecided);
    OwnLine booked = own();
    booked.units = Quantity();
    booked.paid.clear();
    CHECK(kindOf(other, {booked}) == Kind::Undecided); // never a return of its own: it names ours
    other.quantity = Quantity::units(2);
    other.sku = u"B"_s;
    CHECK(kindOf(other, {own()}) == Kind::Undecided);
}

TEST_CASE("a booking that names no sale may be ours unless the buyer is another")
{
    TillBooking other = booking();
    other.saleReceipt.clear();
    CHECK(kindOf(other, {own()}) == Kind::Undecided);
    other.customer = CustomerId(1);
    CHECK(kindOf(other, {own()}) == Kind::Undecided);
    OwnLine line = own();
    line.customer = CustomerId(2);
    CHECK(kindOf(other, {line}) == Kind::Foreign);
    line.customer = CustomerId(1);
    CHECK(kindOf(other, {line}) == Kind::Undecided);
}

TEST_CASE("articles without a number are compared by name")
{
    TillBooking other = booking();
    other.sku.clear();
    other.name = u"KETTLE"_s;
    CHECK(kindOf(other, {own()}) == Kind::Ours);
    other.name = u"Lamp"_s;
    CHECK(kindOf(other, {own()}) == Kind::Foreign);
}

TEST_CASE("a person posts as many units as both have, and the till's amount goes with them to the cent")
{
    TillBooking other = booking();
    other.quantity = Quantity::units(3);
    other.amount = Money::fromMinor(701);
    OwnLine line = own();
    const std::vector<TillShare> first = shareOut(other, line);
    CHECK(first == std::vector<TillShare>{{SettlementLineId(5), Quantity::units(2), Money::fromMinor(467)}});
    other.postedUnits = Quantity::units(2);
    other.postedAmount = Money::fromMinor(467);
    const std::vector<TillShare> second = shareOut(other, line);
    CHECK(second == std::vector<TillShare>{{SettlementLineId(5), Quantity::units(1), Money::fromMinor(234)}});
}

TEST_CASE("a booking may name the return that ours was split from; its own name goes first", "[split]")
{
    TillBooking named = booking();
    named.saleReceipt.clear();
    named.paymentReference = u"R-1"_s;
    OwnLine unpaid = own(u"R-1"_s);
    unpaid.paid.clear();
    unpaid.splits = {u"R-2"_s};
    OwnLine off = own(u"R-2"_s);
    off.references = {u"R-2"_s};
    off.splits = {u"R-1"_s};
    CHECK(matchTill(named, {}, {unpaid, off}).line == 1U); // paid there
    OwnLine paid = own(u"R-1"_s);
    paid.splits = {u"R-2"_s};
    CHECK(matchTill(named, {}, {paid, off}).line == 0U); // named by its own number
    off.splits.clear();
    CHECK(matchTill(named, {}, {unpaid, off}).candidates.contains(u"R-1"_s));
    CHECK_FALSE(matchTill(named, {}, {unpaid, off}).line.has_value());
}

TEST_CASE("what a manager took back is proven no more, and what they said it is not is no candidate")
{
    OwnLine mine = own();
    mine.rma = RmaId(3);
    TillBooking asked = booking();
    REQUIRE(kindOf(asked, {mine}) == Kind::Ours);
    asked.wasUndone = true;
    const TillMatch waiting = matchTill(asked, {}, {mine});
    CHECK(waiting.kind == Kind::Undecided);
    CHECK(waiting.candidates == QStringList(mine.number));
    asked.wasUndone = false;
    asked.notThese = {RmaId(3)};
    CHECK(kindOf(asked, {mine}) == Kind::Foreign);
    asked.receipt = u"RF-1"_s; // named by reference: still not this one
    CHECK(kindOf(asked, {mine}) == Kind::Foreign);
    OwnLine other = own(u"R-2"_s);
    other.rma = RmaId(4);
    asked.receipt = u"C1"_s;
    const TillMatch match = matchTill(asked, {}, {mine, other}); // equal, and the only one left
    CHECK(match.kind == Kind::Ours);
    CHECK(match.line == 1U);
}
