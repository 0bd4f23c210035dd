// SPDX-License-Identifier: GPL-3.0-or-later
// I1, I2 and I10 at the file itself: plain SQL tries to return too much and to skip steps.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
using Changes = std::map<QString, QString>;

/// Another line in the same return, for so many units of the same sale line.
QString lineAgain(Attack &attack, const char *name, const QString &thousandths, const Changes &more = {})
{
    Changes changes{{u"line"_s, u"9"_s},
                    {u"version"_s, u"1"_s},
                    {u"requested"_s, thousandths},
                    {u"handed_back"_s, u"0"_s},
                    {u"handed_back_unreceived"_s, u"0"_s},
                    {u"handed_back_uninspected"_s, u"0"_s}};
    for (const char *counted : {"approved", "received", "inspected", "accepted", "settled"}) {
        changes[QString::fromLatin1(counted)] = u"0"_s;
    }
    for (const auto &[column, value] : more) {
        changes[column] = value;
    }
    return attack.raw().copyOf(u"return_line"_s, attack.line(name), changes);
}
}

TEST_CASE("I1 schema: units returned never exceed units sold", "[I1]")
{
    Attack &attack = Attack::store();
    attack.taken(lineAgain(attack, "paid", u"1000"_s));
    attack.refused(lineAgain(attack, "paid", u"1001"_s), "rd:over_return");
    attack.refused(lineAgain(attack, "logged", u"1"_s), "rd:over_return");
}

TEST_CASE("I1 schema: what was handed back frees its place and no more", "[I1]")
{
    Attack &attack = Attack::store();
    attack.taken(lineAgain(attack, "handedBack", u"2000"_s));
    attack.refused(lineAgain(attack, "handedBack", u"2001"_s), "rd:over_return");
}

TEST_CASE("I1 schema: a line cannot grow afterwards", "[I1]")
{
    Attack &attack = Attack::store();
    const QString grow = Attack::change("return_line", attack.line("due"), u"requested = 4001"_s);
    attack.refused(grow, "rd:frozen");
    attack.refused(u"DROP TRIGGER return_line_frozen; "_s + grow, "rd:over_return");
    attack.refused(Attack::change("return_line", attack.line("handedBack"), u"handed_back = 0"_s), "rd:frozen");
}

TEST_CASE("I1 schema: lines point to goods of the same receipt only", "[I1]")
{
    Attack &attack = Attack::store();
    const QString other = QString::number(attack.line("due"));
    const auto to = [&](const QString &saleLine) {
        return lineAgain(attack, "paid", u"1000"_s, {{u"sale_line"_s, saleLine}});
    };
    attack.refused(to(u"(SELECT sale_line FROM return_line WHERE id = %1)"_s.arg(other)), "rd:other_receipt");
    attack.refused(to(u"999999"_s), "rd:other_receipt");
    attack.refused(to(u"NULL"_s), "rd:no_sale_line");
    const QString fee = attack.raw().copyOf(
        u"sale_line"_s, 1, {{u"line"_s, u"9"_s}, {u"kind"_s, u"'adjustment'"_s}, {u"sku"_s, u"'POST'"_s}});
    attack.refused(fee + u"; "_s + to(u"(SELECT max(id) FROM sale_line)"_s), "rd:not_returnable");
}

TEST_CASE("I2 schema: nothing is received, inspected or accepted before its turn", "[I2]")
{
    Attack &attack = Attack::store();
    const qint64 asked = attack.line("review");
    attack.refused(Attack::change("return_line", asked, u"received = 1000"_s), "rd:not_approved");
    attack.refused(Attack::change("return_line", asked, u"lost = 1000"_s), "rd:not_approved");
    const qint64 approved = attack.line("logged");
    attack.taken(Attack::change("return_line", approved, u"received = 1000"_s));
    attack.refused(Attack::change("return_line", approved, u"inspected = 1000, accepted = 1000"_s), "rd:not_received");
    attack.refused(Attack::change("return_line", approved, u"accepted = 1000"_s), "CHECK constraint failed");
    attack.refused(Attack::change("return_line", attack.line("due"), u"settled = 2001"_s), "rd:frozen");
    attack.refused(Attack::change("return_line", asked, u"approved = 1001"_s), "CHECK constraint failed");
}

TEST_CASE("I2 schema: counted units are never taken back", "[I2]")
{
    Attack &attack = Attack::store();
    for (const char *counted : {"approved", "received", "inspected", "accepted"}) {
        INFO(counted);
        attack.refused(Attack::change("return_line", attack.line("due"), u"%1 = %1 - 1"_s.arg(QLatin1String(counted))),
                       "rd:frozen");
    }
    attack.refused(Attack::change("return_line", attack.line("handedBack"), u"handed_back = 500"_s), "rd:frozen");
}

TEST_CASE("I10 schema: a row changes only from the version that was read", "[I10]")
{
    Attack &attack = Attack::store();
    const qint64 rma = attack.rma("logged");
    attack.taken(u"UPDATE rma SET version = version + 1, chasers = 1 WHERE id = %1"_s.arg(rma));
    attack.refused(u"UPDATE rma SET chasers = 1 WHERE id = %1"_s.arg(rma), "rd:frozen");
    attack.refused(u"UPDATE rma SET version = version + 2, chasers = 1 WHERE id = %1"_s.arg(rma), "rd:frozen");
    for (const char *table : {"return_line", "task", "settlement", "payout"}) {
        INFO(table);
        attack.refused(u"UPDATE %1 SET mac = randomblob(16)"_s.arg(QLatin1String(table)), "rd:frozen");
    }
}

TEST_CASE("an open step is owed by one task, and a closed task stays closed")
{
    Attack &attack = Attack::store();
    const qint64 open = attack.raw().number(
        u"SELECT id FROM task WHERE rma = %1 AND closed_at IS NULL"_s.arg(attack.rma("logged")));
    attack.refused(attack.raw().copyOf(u"task"_s, open, {}), "rd:append_only");
    const qint64 closed = attack.raw().number(u"SELECT id FROM task WHERE closed_at IS NOT NULL"_s);
    attack.refused(Attack::change("task", closed, u"closed_at = NULL, closed_by = NULL"_s), "rd:frozen");
    attack.refused(Attack::change("task", open, u"closed_at = 1"_s), "CHECK constraint failed");
    const qint64 other = attack.raw().number(u"SELECT id FROM task WHERE closed_at IS NULL AND step <> 'receive'"_s);
    attack.refused(Attack::change("task", other, u"told_until = 20000"_s), "CHECK constraint failed");
    attack.refused(Attack::change("task", other, u"awaited_from = 20000"_s), "CHECK constraint failed");
}

TEST_CASE("a last day that was told to a customer comes no nearer, but with more to come")
{
    Attack &attack = Attack::store();
    const qint64 task = attack.raw().number(u"SELECT id FROM task WHERE closed_at IS NULL AND step = 'receive'"_s);
    const auto told = [&](const QString &assignments) { return Attack::change("task", task, assignments); };
    attack.taken(told(u"told_until = 30000"_s));
    attack.taken(told(u"told_until = 30000"_s) + u"; "_s + told(u"told_until = 30001"_s));
    attack.taken(told(u"told_until = 30000"_s) + u"; "_s
                 + told(u"told_until = NULL, awaited_from = awaited_from + 1"_s));
    attack.taken(told(u"told_until = 30000"_s) + u"; "_s + told(u"told_until = NULL"_s)); // to be told again
    attack.refused(told(u"told_until = 30000"_s) + u"; "_s + told(u"told_until = 29999"_s), "rd:frozen");
    attack.refused(told(u"awaited_from = awaited_from - 1"_s), "rd:frozen");
}
