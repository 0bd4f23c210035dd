// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of the till's bookings: nothing is booked twice, and a decision stays.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
qint64 booking(const char *receipt)
{
    return Attack::store().raw().number(
        u"SELECT id FROM till_booking WHERE receipt = '%1'"_s.arg(QLatin1String(receipt)));
}

/// So many thousandths of the paid return for the open booking.
QString posting(const QString &settlementLine, const QString &quantity, const QString &amount)
{
    return u"INSERT INTO till_posting (booking, settlement_line, quantity, amount, at, by, mac) "
           "VALUES (%1, %2, %3, %4, 0, -2, zeroblob(16))"_s.arg(QString::number(booking("T2")), settlementLine,
                                                                quantity, amount);
}

QString lineOf(const char *name)
{
    Attack &attack = Attack::store();
    return attack.raw().value(
        u"SELECT max(id) FROM settlement_line WHERE settlement = %1"_s.arg(attack.settlement(name)));
}
}

TEST_CASE("I3 schema: units of a settlement are booked by the till once", "[I3]")
{
    Attack &attack = Attack::store();
    attack.refused(posting(lineOf("paid"), u"1"_s, u"0"_s), "rd:over_settlement"); // T1 has both already
    const QString sent = lineOf("sent");
    attack.taken(posting(sent, u"1000"_s, u"4000"_s));
    attack.refused(posting(sent, u"1001"_s, u"4000"_s), "rd:over_settlement"); // more than was settled
    attack.refused(posting(sent, u"1000"_s, u"4001"_s), "rd:over_settlement"); // more than was booked
    const QString converted = lineOf("converted");
    attack.taken(posting(sent, u"1000"_s, u"0"_s) + u"; "_s + posting(converted, u"1000"_s, u"0"_s));
    attack.refused(posting(sent, u"1000"_s, u"0"_s) + u"; "_s + posting(converted, u"1000"_s, u"0"_s) + u"; "_s
                       + posting(lineOf("exchanged"), u"1"_s, u"0"_s),
                   "rd:over_settlement"); // more units than the booking has
}

TEST_CASE("I3 schema: the till books what was paid, not what is due", "[I3]")
{
    Attack &attack = Attack::store();
    attack.refused(posting(lineOf("due"), u"1"_s, u"0"_s), "rd:not_paid");
}

TEST_CASE("I8 schema: a decided booking stays decided, and an open one is what the till said", "[I8]")
{
    Attack &attack = Attack::store();
    for (const char *decided : {"T1", "T3"}) {
        attack.refused(Attack::change("till_booking", booking(decided), u"state = 'open', rma = NULL"_s), "rd:frozen");
    }
    const qint64 open = booking("T2");
    attack.refused(Attack::change("till_booking", open, u"state = 'posted'"_s), "rd:frozen");
    attack.refused(Attack::change("till_booking", open, u"state = 'kept'"_s), "CHECK constraint failed");
    attack.taken(Attack::change("till_booking", open, u"state = 'kept', rma = 1"_s));
    for (const QString &column : attack.raw().columns(u"till_booking"_s)) {
        if (column != u"id"_s && column != u"version"_s && column != u"mac"_s && column != u"state"_s
            && column != u"rma"_s) {
            const QString other = u"%1 = CASE typeof(%1) WHEN 'integer' THEN %1 + 1 WHEN 'blob' THEN zeroblob(16) "
                                  "WHEN 'null' THEN 1 ELSE %1 || 'x' END"_s.arg(column);
            attack.refused(Attack::change("till_booking", open, other), "rd:frozen");
        }
    }
    attack.refused(attack.raw().copyOf(u"till_booking"_s, open, {{u"line"_s, u"2"_s}, {u"state"_s, u"'posted'"_s}}),
                   "rd:frozen");
}

namespace
{
qint64 saleLine(const char *receipt)
{
    return Attack::store().raw().number(
        u"SELECT l.id FROM sale_line AS l JOIN sale AS s ON s.id = l.sale WHERE s.receipt = '%1' AND l.line = 1"_s.arg(
            QLatin1String(receipt)));
}

/// So many thousandths of the hat that was given, on a line of the till.
QString goods(qint64 givenLine, qint64 tillLine, const QString &quantity, const QString &gross)
{
    return u"INSERT INTO till_goods (given_line, till_line, quantity, gross, tax, at, by, mac) "
           "VALUES (%1, %2, %3, %4, 0, 0, -2, zeroblob(16))"_s.arg(QString::number(givenLine),
                                                                   QString::number(tillLine), quantity, gross);
}
}

TEST_CASE("I1 schema: goods given that the till sold hold their place of its sale, once", "[I1]")
{
    Attack &attack = Attack::store();
    const qint64 till = saleLine("X9"); // two hats; one of them is the one that was given
    const qint64 given = attack.raw().number(u"SELECT given_line FROM till_goods"_s);
    const qint64 parcel = attack.raw().number(
        u"SELECT l.id FROM settlement AS s JOIN sale_line AS l ON l.sale = s.new_sale WHERE s.kind = 'reship'"_s);
    attack.refused(goods(given, till, u"1"_s, u"0"_s), "rd:over_return"); // all of it has its receipt
    attack.taken(goods(parcel, till, u"1000"_s, u"1300"_s));
    attack.refused(goods(parcel, till, u"1001"_s, u"0"_s), "rd:over_return");        // more than was given, or sold
    attack.refused(goods(parcel, till, u"1000"_s, u"1301"_s), "rd:over_settlement"); // more than was paid
    attack.refused(goods(saleLine("1001"), till, u"1000"_s, u"0"_s), "rd:not_returnable"); // not given for a return
    attack.refused(goods(parcel, given, u"1000"_s, u"0"_s), "rd:not_returnable");          // not of the till
}

TEST_CASE("I1 schema: nothing comes back by the till's receipt that was given here", "[I1]")
{
    Attack &attack = Attack::store();
    const QString till = QString::number(saleLine("X9"));
    const qint64 past = attack.raw().number(u"SELECT id FROM return_line WHERE history_amount IS NOT NULL LIMIT 1"_s);
    const auto back = [&](const QString &units, const QString &amount) {
        return attack.raw().copyOf(u"return_line"_s, past,
                                   {{u"line"_s, u"900"_s},
                                    {u"sale_line"_s, till},
                                    {u"sale_line_quantity"_s, u"2000"_s},
                                    {u"requested"_s, units},
                                    {u"approved"_s, units},
                                    {u"received"_s, units},
                                    {u"inspected"_s, units},
                                    {u"accepted"_s, units},
                                    {u"settled"_s, units},
                                    {u"history_amount"_s, amount}});
    };
    attack.taken(back(u"1000"_s, u"1300"_s));
    attack.refused(back(u"2000"_s, u"1300"_s), "rd:over_return");
    attack.refused(back(u"1000"_s, u"1301"_s), "rd:over_settlement");
}

TEST_CASE("I8 schema: a line of a past return finds its sale once, and never more than that has", "[I8]")
{
    Attack &attack = Attack::store();
    const qint64 open = attack.raw().number(
        u"SELECT return_line FROM past_unmatched JOIN return_line AS l ON l.id = return_line WHERE l.sale_line IS NULL"_s);
    const qint64 known = attack.raw().number(
        u"SELECT id FROM return_line WHERE history_amount IS NOT NULL AND sale_line IS NOT NULL"_s);
    const qint64 ours = attack.line("paid");
    const auto join = [](qint64 line, const char *receipt, const QString &more = {}) {
        return Attack::change("return_line", line, u"sale_line = %1"_s.arg(saleLine(receipt)) + more);
    };
    attack.taken(join(open, "X9", u", sale_line_paid = 2600, sale_line_quantity = 2000"_s));
    attack.refused(join(open, "1001", u", sale_line_quantity = 3000"_s),
                   "rd:over_settlement"); // it gave back more than was paid
    attack.refused(join(known, "X9"), "rd:frozen");
    attack.refused(join(ours, "X9"), "rd:frozen");
    attack.refused(Attack::change("return_line", open, u"sale_line_paid = 1"_s), "rd:frozen");
    attack.refused(Attack::change("return_line", known, u"sale_line = NULL"_s), "rd:frozen");
}
