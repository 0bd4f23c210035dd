// SPDX-License-Identifier: GPL-3.0-or-later
// I2, I3, I5 and I6 at the file itself: plain SQL tries to grant and pay what is not owed.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
using Changes = std::map<QString, QString>;

QString payAgain(Attack &attack, const char *name, const QString &minor, const QString &state = u"sent"_s)
{
    return attack.raw().copyOf(u"payout"_s, attack.payout("paid"),
                               {{u"rma"_s, QString::number(attack.rma(name))},
                                {u"settlement"_s, QString::number(attack.settlement(name))},
                                {u"version"_s, u"1"_s},
                                {u"number"_s, u"(SELECT 1 + count(*) FROM payout)"_s},
                                {u"voucher"_s, u"(SELECT max(voucher) + 1 FROM payout)"_s},
                                {u"amount"_s, minor},
                                {u"state"_s, u"'%1'"_s.arg(state)}});
}

/// A second settlement of a return, with one line for its units.
QString settleAgain(Attack &attack, const char *name, const QString &thousandths, int gross, int amount,
                    const QString &line = {})
{
    const QString settlement = attack.raw().copyOf(u"settlement"_s, attack.settlement("due"),
                                                   {{u"rma"_s, QString::number(attack.rma(name))},
                                                    {u"version"_s, u"1"_s},
                                                    {u"number"_s, u"9"_s},
                                                    {u"state"_s, u"'due'"_s},
                                                    {u"amount"_s, QString::number(amount)}});
    const QString minor = QString::number(gross);
    const QString lines = attack.raw().copyOf(
        u"settlement_line"_s, 1,
        {{u"settlement"_s, u"(SELECT max(id) FROM settlement)"_s},
         {u"return_line"_s, line.isEmpty() ? QString::number(attack.line(name)) : line},
         {u"quantity"_s, thousandths},
         {u"gross"_s, minor},
         {u"fee"_s, u"0"_s},
         {u"deduction"_s, u"0"_s},
         {u"net"_s, minor}});
    return settlement + u"; "_s + lines;
}

QString voided(Attack &attack, const char *name)
{
    return Attack::change("settlement", attack.settlement(name), u"state = 'void'"_s) + u"; "_s;
}
}

TEST_CASE("I2 schema: only accepted units are settled", "[I2]")
{
    Attack &attack = Attack::store();
    attack.refused(settleAgain(attack, "logged", u"1000"_s, 100, 100), "rd:not_accepted");
    attack.refused(settleAgain(attack, "handedBack", u"1000"_s, 100, 100), "rd:not_accepted");
    attack.refused(settleAgain(attack, "due", u"1"_s, 1, 1), "rd:not_accepted");
    attack.taken(voided(attack, "due") + settleAgain(attack, "due", u"2000"_s, 4000, 4000));
}

TEST_CASE("I3 and I5 schema: a sale line never gives more than was paid for it", "[I3][I5]")
{
    Attack &attack = Attack::store();
    const QString free = voided(attack, "due");
    attack.taken(free + settleAgain(attack, "due", u"2000"_s, 8000, 8000));
    attack.refused(free + settleAgain(attack, "due", u"2000"_s, 8001, 8001), "rd:over_settlement");
    attack.refused(free + settleAgain(attack, "due", u"2000"_s, 4000, 3999), "rd:over_settlement");
    attack.refused(settleAgain(attack, "paid", u"1"_s, 1, 1, QString::number(attack.line("due"))), "rd:");
}

TEST_CASE("I3 schema: a return line cannot say that more was paid than the sale says", "[I3]")
{
    Attack &attack = Attack::store();
    const QString richer = attack.raw().copyOf(
        u"return_line"_s, attack.line("due"),
        {{u"line"_s, u"9"_s}, {u"version"_s, u"1"_s}, {u"settled"_s, u"0"_s}, {u"sale_line_paid"_s, u"99999"_s}});
    attack.refused(richer + u"; "_s
                       + settleAgain(attack, "due", u"2000"_s, 4001, 4001, u"(SELECT max(id) FROM return_line)"_s),
                   "rd:over_settlement");
    attack.refused(Attack::change("return_line", attack.line("due"), u"sale_line_paid = 99999"_s), "rd:frozen");
}

TEST_CASE("I3 schema: payouts never exceed their settlement", "[I3]")
{
    Attack &attack = Attack::store();
    attack.taken(payAgain(attack, "due", u"4000"_s));
    attack.refused(payAgain(attack, "due", u"4001"_s), "rd:over_settlement");
    attack.refused(payAgain(attack, "due", u"4001"_s, u"confirmed"_s), "rd:over_settlement");
    attack.refused(payAgain(attack, "paid", u"1"_s), "rd:over_settlement");
    attack.refused(payAgain(attack, "due", u"0"_s), "CHECK constraint failed");
    attack.refused(payAgain(attack, "due", u"-4000"_s), "CHECK constraint failed");
}

TEST_CASE("I3 schema: one payout at a time is under way", "[I3]")
{
    Attack &attack = Attack::store();
    const QString half = payAgain(attack, "due", u"2000"_s);
    attack.refused(half + u"; "_s + half, "rd:append_only");
    attack.taken(payAgain(attack, "due", u"2000"_s, u"confirmed"_s) + u"; "_s + half);
}

TEST_CASE("I3 schema: a payout belongs to the return of its settlement, and none starts as failed", "[I3]")
{
    Attack &attack = Attack::store();
    attack.refused(payAgain(attack, "due", u"1"_s, u"failed"_s), "rd:frozen");
    attack.refused(attack.raw().copyOf(u"payout"_s, attack.payout("paid"),
                                       {{u"settlement"_s, QString::number(attack.settlement("due"))},
                                        {u"number"_s, u"9"_s},
                                        {u"voucher"_s, u"99"_s},
                                        {u"amount"_s, u"1"_s}}),
                   "rd:frozen");
}

TEST_CASE("I6 schema: what waits for a second person is neither paid nor released without a name", "[I6]")
{
    Attack &attack = Attack::store();
    const qint64 waiting = attack.settlement("countersign");
    attack.refused(payAgain(attack, "countersign", u"1"_s), "rd:needs_second_person");
    attack.refused(Attack::change("settlement", waiting, u"state = 'due'"_s), "rd:needs_second_person");
    attack.taken(Attack::change("settlement", waiting, u"state = 'due', countersigned_by = 1"_s));
    attack.refused(Attack::change("settlement", attack.settlement("due"), u"state = 'to_countersign'"_s), "rd:frozen");
}

TEST_CASE("I3 schema: a settlement is done when its money was confirmed, and not before", "[I3]")
{
    Attack &attack = Attack::store();
    attack.refused(Attack::change("settlement", attack.settlement("due"), u"state = 'done'"_s), "rd:not_paid");
    attack.refused(Attack::change("settlement", attack.settlement("sent"), u"state = 'done'"_s), "rd:not_paid");
    attack.refused(attack.raw().copyOf(u"settlement"_s, attack.settlement("due"),
                                       {{u"number"_s, u"9"_s}, {u"version"_s, u"1"_s}, {u"state"_s, u"'done'"_s}}),
                   "rd:not_paid");
    attack.taken(payAgain(attack, "due", u"4000"_s, u"confirmed"_s) + u"; "_s
                 + Attack::change("settlement", attack.settlement("due"), u"state = 'done'"_s));
}

TEST_CASE("I3 schema: what was paid cannot be voided, and what is void stays so and is not paid", "[I3]")
{
    Attack &attack = Attack::store();
    attack.refused(voided(attack, "paid"), "rd:frozen");
    attack.refused(voided(attack, "sent"), "rd:frozen");
    const QString free = voided(attack, "due");
    attack.taken(free);
    attack.refused(free + payAgain(attack, "due", u"1"_s), "rd:needs_second_person");
    attack.refused(free + Attack::change("settlement", attack.settlement("due"), u"state = 'due'"_s), "rd:frozen");
}

TEST_CASE("I7 schema: a payout moves on and never back", "[I7]")
{
    Attack &attack = Attack::store();
    const auto state = [&](qint64 id, const char *next) {
        return Attack::change("payout", id, u"state = '%1'"_s.arg(QLatin1String(next)));
    };
    attack.taken(state(attack.payout("sent"), "confirmed"));
    attack.taken(state(attack.payout("sent"), "failed"));
    attack.taken(state(attack.payout("paid"), "failed"));
    attack.refused(state(attack.payout("paid"), "sent"), "rd:frozen");
    const qint64 failed = attack.raw().number(u"SELECT id FROM payout WHERE state = 'failed'"_s);
    attack.refused(state(failed, "confirmed"), "rd:frozen");
    attack.refused(state(failed, "sent"), "rd:frozen");
}

TEST_CASE("I3 schema: only cash is rounded, never below nothing, and once", "[I3]")
{
    Attack &attack = Attack::store();
    const auto rounded = [&](const QString &tender, const QString &rounding) {
        return attack.raw().copyOf(u"payout"_s, attack.payout("paid"),
                                   {{u"rma"_s, QString::number(attack.rma("due"))},
                                    {u"settlement"_s, QString::number(attack.settlement("due"))},
                                    {u"version"_s, u"1"_s},
                                    {u"number"_s, u"1"_s},
                                    {u"voucher"_s, u"(SELECT max(voucher) + 1 FROM payout)"_s},
                                    {u"amount"_s, u"4000"_s},
                                    {u"tender"_s, tender},
                                    {u"rounding"_s, rounding}});
    };
    attack.taken(rounded(u"'cash'"_s, u"2"_s));
    attack.refused(rounded(u"'card'"_s, u"2"_s), "CHECK constraint failed");
    attack.refused(rounded(u"'cash'"_s, u"-100000000"_s), "CHECK constraint failed");
    attack.refused(
        Attack::change("payout", attack.payout("sent"), u"state = 'confirmed', tender = 'cash', rounding = 1"_s),
        "rd:frozen");
}
