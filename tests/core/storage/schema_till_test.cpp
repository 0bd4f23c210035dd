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

namespace
{
qint64 first(const char *sql)
{
    return Attack::store().raw().number(QString::fromLatin1(sql));
}

/// Hao is a manager, Li is none.
QString staff(const char *login)
{
    return QString::number(
        Attack::store().raw().number(u"SELECT id FROM staff WHERE login = '%1'"_s.arg(QLatin1String(login))));
}

QString undo(const char *column, qint64 id, const char *by = "hao")
{
    return u"INSERT INTO till_undo (%1, reason, at, store_day, by, mac) VALUES (%2, 'x', 0, 0, %3, zeroblob(16))"_s.arg(
        QLatin1String(column), QString::number(id), staff(by));
}

QString apart(const QString &columns, const QString &values, const char *by = "hao")
{
    return u"INSERT INTO told_apart (%1, reason, at, store_day, by, mac) VALUES (%2, 'x', 0, 0, %3, zeroblob(16))"_s
        .arg(columns, values, staff(by));
}
}

TEST_CASE("I8 schema: what was decided about the till is taken back once, by a manager, and then the booking is open",
          "[I8]")
{
    Attack &attack = Attack::store();
    const qint64 kept = booking("T3");
    const qint64 posted = booking("T1");
    const qint64 past = first("SELECT rma FROM till_booking WHERE state = 'kept'");
    const qint64 imported = first(
        "SELECT id FROM rma WHERE origin = 'history' AND id NOT IN (SELECT rma FROM till_booking WHERE rma IS NOT NULL)");
    const qint64 posting = first("SELECT id FROM till_posting");
    const auto open = [](qint64 id) { return Attack::change("till_booking", id, u"state = 'open', rma = NULL"_s); };
    const auto undone = [](qint64 id) { return Attack::change("rma", id, u"outcome = 'undone'"_s); };

    attack.refused(undo("past", past, "li"), "rd:needs_manager");
    attack.refused(undo("posting", posting, "li"), "rd:needs_manager");
    attack.refused(undo("past", imported), "rd:frozen"); // nobody decided that
    attack.refused(undone(past), "rd:frozen");           // not without saying why
    attack.refused(undone(attack.rma("paid")), "rd:frozen");
    attack.refused(undo("past", past) + u"; "_s + open(kept), "rd:frozen"); // the past return still counts
    attack.taken(undo("past", past) + u"; "_s + undone(past) + u"; "_s + open(kept));
    attack.refused(undo("past", past) + u"; "_s + undone(past) + u"; "_s
                       + Attack::change("rma", past, u"outcome = 'settled'"_s),
                   "rd:frozen"); // for good
    attack.refused(undo("past", past) + u"; "_s + undo("past", past), "rd:append_only");
    attack.refused(open(posted), "rd:frozen");
    attack.taken(undo("posting", posting) + u"; "_s + open(posted));
    attack.refused(undo("posting", posting) + u"; "_s + undo("posting", posting), "rd:append_only");
    attack.refused(
        u"INSERT INTO till_undo (posting, past, reason, at, store_day, by, mac) VALUES (%1, %2, 'x', 0, 0, %3, zeroblob(16))"_s
            .arg(QString::number(posting), QString::number(past), staff("hao")),
        "CHECK constraint failed");
}

TEST_CASE("I1 schema: a line leaves its sale only with the past return that was taken back", "[I1]")
{
    Attack &attack = Attack::store();
    const qint64 past = first("SELECT rma FROM till_booking WHERE state = 'kept'");
    const qint64 line = first(
        "SELECT l.id FROM return_line AS l JOIN till_booking AS b ON b.rma = l.rma WHERE b.state = 'kept'");
    const QString off = Attack::change("return_line", line,
                                       u"sale_line = NULL, sale_line_paid = 0, sale_line_quantity = 0"_s);
    const QString undone = undo("past", past) + u"; "_s + Attack::change("rma", past, u"outcome = 'undone'"_s)
                           + u"; "_s;
    const QString on = Attack::change(
                           "return_line", line,
                           u"sale_line = %1, sale_line_paid = 2600, sale_line_quantity = 2000"_s.arg(saleLine("X9")))
                       + u"; "_s;
    attack.refused(on + off, "rd:frozen");
    attack.taken(on + undone + off);
    attack.refused(undone + on, "rd:frozen");
    attack.refused(on + undone + off + u"; "_s + on, "rd:frozen");
}

TEST_CASE("I1 schema: goods that came back are not parted from the till's receipt", "[I1]")
{
    Attack &attack = Attack::store();
    const qint64 joined = first("SELECT id FROM till_given");
    attack.refused(undo("goods", joined, "li"), "rd:needs_manager");
    attack.taken(undo("goods", joined));
    const qint64 past = first("SELECT id FROM return_line WHERE history_amount IS NOT NULL LIMIT 1");
    const QString back = attack.raw().copyOf(
        u"return_line"_s, past,
        {{u"line"_s, u"900"_s},
         {u"sale_line"_s, QString::number(first("SELECT given_line FROM till_given"))},
         {u"sale_line_quantity"_s, u"1000"_s},
         {u"history_amount"_s, u"0"_s}});
    attack.refused(back + u"; "_s + undo("goods", joined), "rd:over_return");
}

TEST_CASE("I8 schema: two are told apart once, by a manager, and never against what is joined", "[I8]")
{
    Attack &attack = Attack::store();
    const QString open = QString::number(booking("T2"));
    const QString due = QString::number(attack.rma("due"));
    const QString pair = open + u", "_s + due;
    const QString given = QString::number(
        first("SELECT o.sale FROM till_given AS g JOIN sale_line AS o ON o.id = g.given_line"));
    const QString till = QString::number(
        first("SELECT o.sale FROM till_given AS g JOIN sale_line AS o ON o.id = g.till_line"));
    const QString other = QString::number(first("SELECT id FROM sale WHERE receipt = '1001'"));
    attack.taken(apart(u"booking, rma"_s, pair));
    attack.taken(apart(u"given, till"_s, given + u", "_s + other));
    attack.refused(apart(u"booking, rma"_s, pair, "li"), "rd:needs_manager");
    attack.refused(apart(u"booking, rma"_s, pair) + u"; "_s + apart(u"booking, rma"_s, pair), "rd:frozen");
    attack.refused(apart(u"given, till"_s, given + u", "_s + till), "rd:frozen"); // joined
    attack.refused(apart(u"given, till"_s, other + u", "_s + till), "rd:frozen"); // not given
    attack.refused(apart(u"booking, till"_s, open + u", "_s + till), "CHECK constraint failed");
    attack.refused(
        apart(u"booking, rma"_s, QString::number(booking("T1")) + u", "_s + QString::number(attack.rma("paid"))),
        "rd:frozen"); // posted
    const qint64 stands = first("SELECT id FROM told_apart_now");
    const QString its = attack.raw().value(
        u"SELECT booking || ', ' || rma || ', ' || id FROM told_apart_now WHERE id = %1"_s.arg(stands));
    attack.taken(apart(u"booking, rma, withdraws"_s, its));
    attack.refused(apart(u"booking, rma, withdraws"_s, pair + u", %1"_s.arg(stands)), "rd:frozen"); // of other two
    const QString sent = open + u", "_s + QString::number(attack.rma("sent"));
    attack.taken(posting(lineOf("sent"), u"1"_s, u"0"_s));
    attack.refused(apart(u"booking, rma"_s, sent) + u"; "_s + posting(lineOf("sent"), u"1"_s, u"0"_s), "rd:frozen");
}
