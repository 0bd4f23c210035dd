// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of counts that shrink: only by name, by so much, and in the very next version of the line.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Units (thousandths) of the line of a return that are as they were before.
QString undone(Attack &attack, const char *name, const QString &what, int units, int ahead = 1)
{
    return u"INSERT INTO undone_units SELECT max(id) + 1, %1, (SELECT version FROM return_line WHERE id = %1) + %4, '%2', %3, at, by, "
           "mac FROM undone_units; "_s.arg(attack.line(name))
               .arg(what)
               .arg(units * 1000)
               .arg(ahead);
}

QString shrink(Attack &attack, const char *name, const QString &assignments)
{
    return Attack::change("return_line", attack.line(name), assignments);
}
}

TEST_CASE("I8 schema: a count shrinks only by what is undone by name", "[I8][undo]")
{
    Attack &attack = Attack::store();
    const QString fewer = shrink(attack, "undone", u"received = received - 1000"_s);
    attack.refused(fewer, "rd:frozen");
    attack.taken(undone(attack, "undone", u"receipt"_s, 1) + fewer);
    attack.refused(undone(attack, "undone", u"approval"_s, 1) + fewer, "rd:frozen");
    attack.refused(undone(attack, "logged", u"receipt"_s, 1) + fewer, "rd:frozen");
    attack.refused(undone(attack, "undone", u"receipt"_s, 1, 2) + fewer, "rd:frozen");
    attack.refused(undone(attack, "undone", u"receipt"_s, 1)
                       + shrink(attack, "undone", u"received = received - 1000, approved = approved - 1000"_s),
                   "rd:frozen");
    attack.refused(undone(attack, "undone", u"receipt"_s, 1) + fewer + u"; "_s + fewer, "rd:frozen");
    attack.refused(undone(attack, "undone", u"receipt"_s, 1, 2), "rd:frozen"); // it would stand ready
    attack.refused(
        u"INSERT OR REPLACE INTO undone_units SELECT max(id), %1, (SELECT version + 1 FROM return_line WHERE id = %1), "
        "'receipt', 1000, at, by, mac FROM undone_units"_s.arg(attack.line("undone")),
        "rd:append_only");
    attack.refused(undone(attack, "undone", u"receipt"_s, 0), "CHECK constraint failed");
    attack.refused(undone(attack, "undone", u"theft"_s, 1), "FOREIGN KEY constraint failed");
    attack.refused(undone(attack, "undone", u"receipt"_s, 2)
                       + shrink(attack, "undone", u"received = received - 2000"_s),
                   "rd:not_received"); // one of them is inspected
    attack.refused(shrink(attack, "undone", u"inspected = inspected - 1000, accepted = accepted - 1000"_s),
                   "rd:frozen");
    attack.refused(shrink(attack, "countersign", u"approved = 0"_s), "rd:frozen");
    attack.refused(shrink(attack, "handedBack", u"handed_back = 0"_s), "rd:frozen"); // that left the store
}

TEST_CASE("I2 schema: a finding is undone once, with its units and what was granted for them", "[I2][undo]")
{
    Attack &attack = Attack::store();
    const qint64 line = attack.line("undone");
    const qint64 finding = attack.raw().number(
        u"SELECT max(id) FROM finding WHERE undone_at IS NULL AND return_line = %1"_s.arg(line));
    const QString undo = Attack::change("finding", finding, u"undone_at = at, undone_by = by"_s);
    const QString units = undone(attack, "undone", u"inspection"_s, 1)
                          + shrink(attack, "undone", u"inspected = inspected - 1000, accepted = accepted - 1000"_s)
                          + u"; "_s;
    const QString granted = Attack::change("settlement", attack.settlement("undone"), u"state = 'void'"_s) + u"; "_s;
    attack.taken(granted + units + undo);
    attack.refused(undo, "rd:not_accepted");         // its units count as inspected
    attack.refused(units + undo, "rd:not_accepted"); // they are granted
    attack.refused(granted + units + undo + u"; "_s + Attack::change("finding", finding, u"undone_at = at + 1"_s),
                   "rd:append_only");
    attack.refused(granted + units
                       + Attack::change("finding", finding, u"undone_at = at, undone_by = by, quantity = 1"_s),
                   "rd:append_only");
    attack.refused(granted + units + Attack::change("finding", finding, u"undone_at = at"_s),
                   "CHECK constraint failed");
    const qint64 before = attack.raw().number(
        u"SELECT max(id) FROM finding WHERE undone_at IS NOT NULL AND return_line = %1"_s.arg(line));
    attack.refused(Attack::change("finding", before, u"undone_at = NULL, undone_by = NULL"_s), "rd:append_only");
}

TEST_CASE("I1 schema: a unit that is in a return does not come back in another one", "[I1][undo]")
{
    Attack &attack = Attack::store();
    const qint64 held = attack.raw().number(u"SELECT id FROM return_line WHERE serial = 'IM-1'"_s);
    const QString last = u"(SELECT max(id) FROM return_line)"_s;
    const auto declined = [&](const QString &serial) -> QString {
        return attack.raw().copyOf(u"return_line"_s, held,
                                   {{u"line"_s, u"9"_s},
                                    {u"version"_s, u"1"_s},
                                    {u"serial"_s, serial},
                                    {u"approved"_s, u"0"_s},
                                    {u"received"_s, u"0"_s},
                                    {u"at_counter"_s, u"0"_s},
                                    {u"inspected"_s, u"0"_s},
                                    {u"accepted"_s, u"0"_s},
                                    {u"settled"_s, u"0"_s},
                                    {u"declined"_s, u"1000"_s}})
               + u"; INSERT INTO undone_units SELECT max(id) + 1, %1, 2, 'refusal', 1000, at, by, mac FROM undone_units; "
                 "UPDATE return_line SET version = 2, declined = 0 WHERE id = %1"_s.arg(last);
    };
    attack.taken(declined(u"'IM-2'"_s));
    attack.refused(declined(u"'im-1'"_s), "rd:over_return");
}
