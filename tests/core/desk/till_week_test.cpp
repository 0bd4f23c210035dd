// SPDX-License-Identifier: GPL-3.0-or-later
// A week beside a till: seven daily files, returns made here and booked there too; everything is matched or listed, nothing
// counts twice.
#include "tests/core/desk/till_week.h"
#include "core/reports/report_reader.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QStringList numbersOf(const std::vector<OwnLine> &lines)
{
    QStringList numbers;
    for (const OwnLine &line : lines) {
        numbers.append(line.number);
    }
    return numbers;
}
}

TEST_CASE("a week beside a till")
{
    Week week;
    StoreFixture &store = week.store;
    // 23rd: what is sold.
    week.nextDay();
    ImportReport report = week.close("1,@ 09:00,A,Kettle,2,50.00,cash,,\n"
                                     "2,@ 10:00,B,Cup,5,50.00,cash,,\n"
                                     "3,@ 11:00,C,Lamp,1,80.00,card,W-3,\n"
                                     "4,@ 12:00,D,Plate,4,40.00,cash,,\n"
                                     "5,@ 13:00,E,Bowl,1,15.00,cash,,\n"
                                     "6,@ 14:00,F,Rug,1,99.00,cash,,\n");
    CHECK(report.sales == 6);

    // 24th: one return with its own number at the till, which names the sale.
    week.nextDay();
    const QString kettle = week.takeBack(u"1"_s, 1, u"1"_s);
    report = week.close("C1,@ 16:00,A,Kettle,-1,-25.00,cash,,1\n"
                        "7,@ 09:00,G,Fork,10,20.00,cash,,\n");
    CHECK(report.tillPosted == 1);
    CHECK(report.pastReturns == 0);
    CHECK(report.returns == 1);

    // 25th: a return that the till books a day later by the number of the sale; one by card.
    week.nextDay();
    const QString cups = week.takeBack(u"2"_s, 1, u"2"_s);
    const QString lamp = week.takeBack(u"3"_s, 1, u"1"_s, u"card"_s, u"RF-77"_s);
    report = week.close("8,@ 09:00,G,Fork,1,2.00,cash,,\n");
    CHECK(week.differences().posted.size() == 1);
    CHECK(numbersOf(week.differences().notInTill) == QStringList({cups, lamp}));

    // 26th: the cups, a day late; the lamp by its payment, ten cents apart; three plates of which the till books two.
    week.nextDay();
    const QString plates = week.takeBack(u"4"_s, 1, u"3"_s);
    report = week.close("2,@ 09:00,B,Cup,-2,-20.00,cash,,\n"
                        "C3,@ 10:00,C,Lamp,-1,-79.90,card,RF-77,\n"
                        "C4,@ 17:00,D,Plate,-2,-20.00,cash,,4\n");
    CHECK(report.tillPosted == 2);
    CHECK(report.tillOpen == 1);
    CHECK(report.pastReturns == 0);
    REQUIRE(week.differences().open.size() == 1);
    const OpenBooking part = week.differences().open.front();
    CHECK(part.candidates == QStringList(plates));
    REQUIRE(store.writer().matchTill(store.as(u"hao"_s), part.booking.id, plates, std::nullopt));
    CHECK(week.differences().open.empty());

    // 27th: the third plate; a bowl of which the till says neither sale nor payment; a fork that only the till took back.
    week.nextDay();
    const QString bowl = week.takeBack(u"5"_s, 1, u"1"_s);
    report = week.close("C5,@ 09:00,D,Plate,-1,-10.00,cash,,4\n"
                        "C6,@ 12:00,E,Bowl,-1,-15.00,cash,,\n"
                        "C7,@ 13:00,G,Fork,-3,-6.00,cash,,7\n");
    CHECK(report.tillPosted == 1);
    CHECK(report.tillOpen == 1);
    CHECK(report.pastReturns == 1);
    REQUIRE(
        store.writer().matchTill(store.as(u"hao"_s), week.differences().open.front().booking.id, bowl, std::nullopt));

    // 28th: the bowl once more, by mistake; the rug at another price.
    week.nextDay();
    const QString rug = week.takeBack(u"6"_s, 1, u"1"_s);
    report = week.close("C8,@ 09:00,E,Bowl,-1,-15.00,cash,,5\n"
                        "C9,@ 10:00,F,Rug,-1,-90.00,cash,,6\n");
    CHECK(report.tillPosted == 0);
    CHECK(report.tillOpen == 1);
    CHECK(report.pastReturns == 1);
    const OpenBooking dear = week.differences().open.front();
    CHECK(dear.candidates == QStringList(rug));
    REQUIRE(store.writer().keepTill(store.as(u"hao"_s), dear.booking.id));

    // 29th: every file again.
    week.nextDay();
    for (int day = 23; day <= 28; ++day) {
        ImportRequest request;
        request.file = store.folder() + u"/%1.csv"_s.arg(day);
        const auto again = importSales(store.writer(), store.as(u"hao"_s), request);
        REQUIRE(again);
        CHECK(again->sales + again->pastReturns + again->tillPosted + again->tillOpen == 0);
    }

    const TillDifferences differences = week.differences();
    CHECK(differences.open.empty());
    CHECK(numbersOf(differences.notInTill) == QStringList(rug));
    CHECK(differences.posted.size() == 6);
    CHECK(differences.notOurs.size() == 3);
    const TillTotals totals = totalsOf(differences);
    CHECK(totals.paid == store.money(u"170.00"_s));   // 25 + 20 + 80 + 20 + 10 + 15
    CHECK(totals.booked == store.money(u"169.90"_s)); // the lamp is ten cents apart
    CHECK(totals.notOurs == store.money(u"111.00"_s));
    CHECK(totals.notInTill == store.money(u"99.00"_s));

    // Nothing counts twice: what was paid here is six returns, what only the till did is three past ones.
    const auto reports = ReportReader::open(store.path(), store.clock());
    REQUIRE(reports);
    const auto month = (*reports)->totals({2026, 11});
    REQUIRE(month);
    CHECK(month->paidOut == store.money(u"269.00"_s));
    CHECK(month->historyTotal == store.money(u"111.00"_s));
    CHECK(store.show(kettle).till.size() == 1);
    CHECK(store.show(plates).till.size() == 2);
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("what bounced is not shown as paid, and the second booking of it is no return of its own")
{
    Week week;
    week.nextDay();
    (void)week.close("1,@ 09:00,TV,Set,2,200.00,card,W-1,\n");
    const QString number = week.takeBack(u"1"_s, 1, u"1"_s, u"card"_s, u"REF1"_s);
    CHECK(week.close("2,@ 09:00,A,Kettle,1,5.00,cash,,\nT2,@ 10:00,TV,Set,-1,-100.00,card,REF1,\n").tillPosted == 1);
    StoreFixture &store = week.store;
    REQUIRE(store.writer().act(store.as(u"lei"_s), number, FailPayout{1, u"bounced"_s}));
    CHECK(totalsOf(week.differences()).paid.isZero());
    REQUIRE(store.writer().act(store.as(u"lei"_s), number, Pay{u"card"_s, std::nullopt, u"REF2"_s, std::nullopt}));
    CHECK(totalsOf(week.differences()).paid == store.money(u"100.00"_s));
    week.nextDay();
    const ImportReport report = week.close("T3,@ 10:00,TV,Set,-1,-100.00,card,REF2,\n");
    CHECK(report.pastReturns == 0);
    CHECK(report.tillOpen == 1);
    CHECK(store.reader().showSale(u"1"_s, std::nullopt)->lines.front().returnable == Quantity::units(1));
}

TEST_CASE("a return that names a sale which is not here takes nothing of another one")
{
    Week week;
    week.header = "receipt,date,sku,name,qty,total,tender,original receipt,customer id\n";
    week.nextDay();
    (void)week.close("1,@ 09:00,FOX,Fox,2,60.00,cash,,K4\n");
    const ImportReport report = week.close("T4,@ 10:00,FOX,Fox,-1,-30.00,cash,NOSUCH,K4\n");
    CHECK(report.pastReturns == 1);
    CHECK(report.unmatchedReturns == 1);
    CHECK(week.store.reader().showSale(u"1"_s, std::nullopt)->lines.front().returnable == Quantity::units(2));
}

TEST_CASE("what is paid in part is not listed as paid, and a booking that waited is posted once all of it is")
{
    Week week;
    week.nextDay();
    (void)week.close("1,@ 09:00,TV,Set,1,100.00,card,,\n");
    StoreFixture &store = week.store;
    LogRequest request = StoreFixture::request(u"1"_s, 1, u"1"_s);
    request.areGoodsPresent = true;
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {}};
    const auto logged = store.writer().logReturn(store.as(u"yang"_s), request);
    REQUIRE(logged);
    const auto pay = [&](const QString &amount, const QString &reference = {}) {
        return store.writer().act(store.as(u"lei"_s), logged->number,
                                  Pay{u"card"_s, store.money(amount), reference, std::nullopt});
    };
    REQUIRE(pay(u"40.00"_s)); // under way, so that the settlement is, too
    CHECK(week.close("T1,@ 10:00,TV,Set,-1,-100.00,card,RF-9,\n").tillOpen == 1);
    CHECK(week.differences().notInTill.empty());
    REQUIRE(store.writer().act(store.as(u"lei"_s), logged->number, ConfirmPayout{1}));
    REQUIRE(pay(u"60.00"_s, u"RF-9"_s)); // the booking names neither sale nor return: nothing is in the way
    CHECK(week.differences().notInTill.size() == 1);
    week.nextDay();
    CHECK(week.close("2,@ 09:00,A,Kettle,1,5.00,cash,,\n").tillPosted == 1);
    CHECK(week.differences().open.empty());
    CHECK(week.differences().notInTill.empty());
    CHECK(store.show(logged->number).till.size() == 1);
}

TEST_CASE("one refund that the till books as two rows is one refund, and two rows that are not stay undecided")
{
    Week week;
    week.nextDay();
    (void)week.close("1,@ 09:00,A,Kettle,3,75.00,cash,,\n2,@ 09:10,A,Kettle,3,75.00,cash,,\n");
    const QString number = week.takeBack(u"1"_s, 1, u"2"_s);
    const ImportReport report = week.close(
        "C1,@ 17:00,A,Kettle,-1,-25.00,cash,,1\nC1,@ 17:00,A,Kettle,-1,-25.00,cash,,1\n");
    CHECK(report.tillPosted == 2);
    CHECK(report.tillOpen == 0);
    CHECK(week.store.show(number).till.size() == 2);
    CHECK(week.differences().notInTill.empty());
    (void)week.takeBack(u"2"_s, 1, u"2"_s);
    CHECK(week.close("C2,@ 18:00,A,Kettle,-1,-25.00,cash,,2\nC2,@ 18:00,A,Kettle,-1,-20.00,cash,,2\n").tillOpen == 2);
    CHECK(week.store.reader().verify()->isOk());
}
