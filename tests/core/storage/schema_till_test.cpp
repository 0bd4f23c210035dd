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
