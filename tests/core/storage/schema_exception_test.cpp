// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of exceptions, their ticks and tasks, and of goods taken over.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
qint64 only(Attack &attack, const QString &sql)
{
    return attack.raw().rows(sql).front().front().toLongLong();
}

/// The exception of this kind in the full store: the damaged goods are closed, what was counted is open.
qint64 idOf(Attack &attack, const QString &kind)
{
    return only(attack, u"SELECT max(id) FROM return_exception WHERE kind = '%1'"_s.arg(kind));
}

QString copyOf(Attack &attack, const QString &kind, std::map<QString, QString> changes)
{
    changes.try_emplace(u"version"_s, u"1"_s);
    changes.try_emplace(u"number"_s, u"99"_s);
    changes.try_emplace(u"kind"_s, u"'short_parcel'"_s);
    changes.try_emplace(u"uninspected"_s, u"0"_s);
    return attack.raw().copyOf(u"return_exception"_s, idOf(attack, kind), changes);
}
}

TEST_CASE("an exception is of a known kind and a return of the desk, once at a time, and open at first")
{
    Attack &attack = Attack::store();
    const QString open = u"count_differs"_s;
    attack.taken(copyOf(attack, open, {}));
    attack.refused(copyOf(attack, open, {{u"kind"_s, u"kind"_s}}), "rd:append_only"); // another one is open
    attack.refused(copyOf(attack, open, {{u"number"_s, u"number"_s}}), "rd:append_only");
    attack.refused(copyOf(attack, open, {{u"kind"_s, u"'bad_luck'"_s}}), "FOREIGN KEY constraint failed");
    attack.refused(copyOf(attack, open, {{u"quantity"_s, u"0"_s}}), "CHECK constraint failed");
    attack.refused(copyOf(attack, open, {{u"return_line"_s, u"NULL"_s}}), "CHECK constraint failed");
    attack.refused(copyOf(attack, open, {{u"uninspected"_s, u"1000"_s}}), "CHECK constraint failed");
    attack.refused(copyOf(attack, open, {{u"return_line"_s, u"1"_s}}), "rd:frozen"); // of another return
    attack.refused(copyOf(attack, open, {{u"closed_at"_s, u"1"_s}, {u"closed_by"_s, u"1"_s}, {u"outcome"_s, u"'x'"_s}}),
                   "rd:frozen");
    const QString damaged = u"'damaged_in_store'"_s;
    attack.taken(copyOf(attack, open, {{u"kind"_s, damaged}, {u"uninspected"_s, u"1000"_s}}));
    attack.refused(
        copyOf(attack, open, {{u"kind"_s, damaged}, {u"quantity"_s, u"9000"_s}, {u"uninspected"_s, u"9000"_s}}),
        "rd:not_received");
    attack.refused(copyOf(attack, open, {{u"kind"_s, damaged}, {u"quantity"_s, u"0"_s}, {u"return_line"_s, u"NULL"_s}}),
                   "CHECK constraint failed");
    const QString past = u"(SELECT id FROM rma WHERE origin = 'history' LIMIT 1)"_s;
    attack.refused(copyOf(attack, open, {{u"rma"_s, past}, {u"return_line"_s, u"NULL"_s}, {u"quantity"_s, u"0"_s}}),
                   "rd:frozen");
}

TEST_CASE("an exception changes once, when it is closed")
{
    Attack &attack = Attack::store();
    const qint64 open = idOf(attack, u"count_differs"_s);
    const auto changed = [&](const QString &assignments) {
        return Attack::change("return_exception", open, assignments);
    };
    const QString closed = u"closed_at = 1, closed_by = 1, outcome = 'x'"_s;
    attack.taken(changed(closed));
    attack.refused(changed(u"closed_at = 1, closed_by = 1"_s), "CHECK constraint failed");
    for (const QString &column :
         {u"kind = 'short_parcel'"_s, u"number = 50"_s, u"quantity = 1"_s, u"opened_at = 1"_s, u"opened_by = 2"_s,
          u"note = 'x'"_s, u"rma = 1"_s, u"return_line = NULL, quantity = 0"_s}) {
        attack.refused(changed(closed + u", "_s + column), "rd:frozen");
        attack.refused(changed(column), "rd:frozen");
    }
    const qint64 done = idOf(attack, u"damaged_in_store"_s);
    attack.refused(Attack::change("return_exception", done, u"outcome = 'y'"_s), "rd:frozen");
    attack.refused(Attack::change("return_exception", done, u"closed_at = NULL, closed_by = NULL, outcome = ''"_s),
                   "rd:frozen");
}

TEST_CASE("steps are ticked while an exception is open, each once")
{
    Attack &attack = Attack::store();
    const auto ticked = [&](const QString &exception, const QString &code) {
        return attack.raw().copyOf(u"exception_tick"_s, 1, {{u"exception"_s, exception}, {u"code"_s, code}});
    };
    const QString open = QString::number(idOf(attack, u"count_differs"_s));
    attack.taken(ticked(open, u"'search'"_s));
    attack.refused(ticked(open, u"''"_s), "CHECK constraint failed");
    attack.refused(ticked(u"exception"_s, u"'other'"_s), "rd:frozen"); // that one is closed
}

TEST_CASE("what is open is owed by exactly one task, and only by one of following up")
{
    Attack &attack = Attack::store();
    const qint64 open = idOf(attack, u"count_differs"_s);
    const qint64 task = only(attack, u"SELECT id FROM task WHERE exception = %1"_s.arg(open));
    const QString closed = u"closed_at = 1, closed_by = 1"_s;
    attack.refused(Attack::change("task", task, closed), "rd:frozen");
    attack.refused(Attack::change("task", task, u"exception = NULL"_s), "rd:frozen");
    attack.refused(Attack::change("task", task, u"step = 'settle'"_s), "rd:frozen");
    const auto copy = [&](std::map<QString, QString> changes) {
        changes.try_emplace(u"version"_s, u"1"_s);
        return attack.raw().copyOf(u"task"_s, task, changes);
    };
    attack.refused(copy({}), "rd:append_only");
    attack.refused(copy({{u"exception"_s, u"NULL"_s}}), "CHECK constraint failed");
    const QString fresh = QString(copyOf(attack, u"count_differs"_s, {}) + u"; "_s);
    const std::pair<QString, QString> about{u"exception"_s, u"(SELECT max(id) FROM return_exception)"_s};
    attack.taken(fresh + copy({about}));
    attack.refused(fresh + copy({about, {u"rma"_s, u"1"_s}}), "rd:frozen"); // of another return
    attack.refused(fresh + copy({about, {u"closed_at"_s, u"1"_s}, {u"closed_by"_s, u"1"_s}}), "rd:frozen");
}

TEST_CASE("no fee is spared for more units than were said to be damaged in the store")
{
    Attack &attack = Attack::store();
    const qint64 finding = only(attack, u"SELECT id FROM finding WHERE damaged_in_store > 0"_s);
    const auto copy = [&](const QString &damaged, const QString &accepted) {
        return attack.raw().copyOf(u"finding"_s, finding,
                                   {{u"damaged_in_store"_s, damaged}, {u"accepted"_s, accepted}});
    };
    attack.taken(copy(u"0"_s, u"1"_s));
    attack.refused(copy(u"1000"_s, u"1"_s), "rd:frozen"); // the one that was marked is used
}

TEST_CASE("what stands at the counter are units to inspect, and a count is one for ever")
{
    Attack &attack = Attack::store();
    const qint64 line = only(attack, u"SELECT return_line FROM take_over"_s);
    attack.taken(Attack::change("return_line", line, u"at_counter = 0"_s));
    attack.refused(Attack::change("return_line", line, u"at_counter = 9000"_s), "CHECK constraint failed");
    attack.refused(Attack::change("return_line", line, u"at_counter = -1000"_s), "CHECK constraint failed");
    const auto counted = [&](const std::map<QString, QString> &changes) {
        return attack.raw().copyOf(u"take_over"_s, 1, changes);
    };
    attack.taken(counted({}));
    attack.refused(counted({{u"counted"_s, u"-1"_s}}), "CHECK constraint failed");
    attack.refused(counted({{u"expected"_s, u"0"_s}}), "CHECK constraint failed");
    attack.refused(u"UPDATE take_over SET counted = 1"_s, "rd:append_only");
    attack.refused(u"DELETE FROM take_over"_s, "rd:append_only");
    attack.refused(u"UPDATE exception_tick SET note = 'x'"_s, "rd:append_only");
    attack.refused(u"DELETE FROM exception_tick"_s, "rd:append_only");
    attack.refused(u"DELETE FROM return_exception"_s, "");
}
