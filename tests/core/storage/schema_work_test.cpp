// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of due times and of what people were told.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// The open task of settling that was extended, and one of inspecting that was not.
QString extended()
{
    return u"(SELECT id FROM task WHERE extended_by IS NOT NULL AND closed_at IS NULL LIMIT 1)"_s;
}
QString plain()
{
    return u"(SELECT id FROM task WHERE extended_by IS NULL AND closed_at IS NULL AND exception IS NULL LIMIT 1)"_s;
}
QString person(const char *login)
{
    return u"(SELECT id FROM staff WHERE login = '%1')"_s.arg(QLatin1String(login));
}
QString changed(const QString &task, const QString &assignments)
{
    return u"UPDATE task SET version = version + 1, %1 WHERE id = %2; "_s.arg(assignments, task);
}
QString notice(const QString &values)
{
    return u"INSERT INTO notice (task, kind, store_day, to_staff, to_role, at, mac) SELECT %1, 1, zeroblob(16); "_s.arg(
        values);
}
}

TEST_CASE("only a manager lets a task be due later, and its limit stays")
{
    Attack &attack = Attack::store();
    const QString later = u"due_at = due_at + 60000"_s;
    attack.taken(changed(plain(), later + u", extended_by = "_s + person("hao")));
    attack.refused(changed(plain(), later), "CHECK constraint failed");
    attack.refused(changed(plain(), later + u", extended_by = "_s + person("li")), "rd:frozen");
    attack.refused(changed(plain(), u"extended_by = "_s + person("na")), "rd:frozen");
    attack.taken(changed(plain(), later + u", limit_at = limit_at + 60000"_s)); // a pause moves both
    attack.refused(changed(plain(), u"limit_at = limit_at + 60000"_s), "CHECK constraint failed");
    attack.refused(changed(extended(), u"extended_by = NULL"_s), "");
    attack.refused(changed(extended(), u"due_at = due_at - 1"_s), "rd:frozen");
    attack.refused(changed(extended(), u"limit_at = limit_at - 1"_s), "rd:frozen");
    attack.taken(changed(extended(), later + u", extended_by = "_s + person("hao")));
}

TEST_CASE("a task is born at its limit, unless it comes from another return")
{
    Attack &attack = Attack::store();
    const QString born =
        u"INSERT INTO task (version, rma, step, owner_role, opened_at, due_at, paused_ms, carried, rules, expected_days, limit_minutes, "
        "limit_at, extended_by, mac) SELECT 1, rma, 'hand_back', 'counter', opened_at, due_at, 0, 0, rules, 0, 60, %1, zeroblob(16) "
        "FROM task WHERE id = %2"_s;
    attack.taken(born.arg(u"due_at, NULL"_s, plain()));
    attack.refused(born.arg(u"due_at - 1, NULL"_s, plain()), "");
    attack.refused(born.arg(u"due_at - 1, "_s + person("hao"), plain()), "rd:frozen");
}

TEST_CASE("each thing is told once, to a person or a role, and only of open work")
{
    Attack &attack = Attack::store();
    const QString task = plain();
    const QString first = notice(task + u", 'due', 20000, "_s + person("na") + u", NULL"_s);
    attack.taken(first + notice(task + u", 'due', 20000, NULL, 'manager'"_s)
                 + notice(task + u", 'late', 20000, "_s + person("na") + u", NULL"_s)
                 + notice(task + u", 'late', 20001, "_s + person("na") + u", NULL"_s));
    attack.refused(first + first, "rd:told");
    attack.refused(first + notice(task + u", 'due', 20001, "_s + person("na") + u", NULL"_s),
                   "rd:told"); // once for ever
    const QString late = notice(task + u", 'late', 20000, NULL, 'inspector'"_s);
    attack.refused(late + late, "rd:told");
    const QString arrived = notice(task + u", 'arrived', 20000, "_s + person("na") + u", NULL"_s);
    attack.taken(arrived + arrived); // it may come back to the same person on the same day
    attack.refused(notice(task + u", 'due', 20000, NULL, NULL"_s), "CHECK constraint failed");
    attack.refused(notice(task + u", 'due', 20000, "_s + person("na") + u", 'manager'"_s), "CHECK constraint failed");
    attack.refused(notice(task + u", 'shout', 20000, NULL, 'manager'"_s), "FOREIGN KEY constraint failed");
    attack.refused(
        notice(u"(SELECT id FROM task WHERE closed_at IS NOT NULL LIMIT 1), 'due', 20000, NULL, 'manager'"_s),
        "rd:frozen");
    attack.refused(u"UPDATE notice SET at = at + 1"_s, "rd:append_only");
    attack.refused(u"DELETE FROM notice"_s, "rd:append_only");
    attack.refused(u"INSERT OR REPLACE INTO notice SELECT * FROM notice WHERE id = 1"_s, "rd:append_only");
}
