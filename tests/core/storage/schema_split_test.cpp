// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of returns that are split: units go once, to a line that is there, and nothing they are measured by
// changes.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString number(qint64 value)
{
    return QString::number(value);
}

/// So many thousandths more go from a line, to this one.
QString going(Attack &attack, const char *name, const QString &units, const QString &into)
{
    return Attack::change(
        "return_line", attack.line(name),
        u"moved = moved + %1, moved_approved = moved_approved + %1, moved_received = moved_received + %1, "
        "at_counter = 0, split_into = %2"_s.arg(units, into));
}

const QString kNext = u"(SELECT max(id) + 1 FROM return_line)"_s;

/// Units that come to a return split off, from the line that was split.
QString coming(Attack &attack, const std::map<QString, QString> &changes)
{
    std::map<QString, QString> columns{
        {u"version"_s, u"1"_s},     {u"line"_s, u"9"_s},        {u"requested"_s, u"1000"_s},
        {u"approved"_s, u"1000"_s}, {u"received"_s, u"1000"_s}, {u"inspected"_s, u"0"_s},
        {u"accepted"_s, u"0"_s},    {u"settled"_s, u"0"_s},     {u"split_from"_s, number(attack.line("split"))},
        {u"at_counter"_s, u"0"_s}};
    for (const auto &[column, value] : changes) {
        columns[column] = value;
    }
    return attack.raw().copyOf(u"return_line"_s, attack.line("splitOff"), columns);
}

QString head(Attack &attack, const QString &column, const QString &value)
{
    return attack.raw().copyOf(u"rma"_s, attack.rma("splitOff"),
                               {{u"version"_s, u"1"_s}, {u"number"_s, u"'R-9'"_s}, {column, value}});
}
}

TEST_CASE("I1 schema: units go from a line when another one takes them, and not without", "[I1][split]")
{
    Attack &attack = Attack::store();
    const QString more = going(attack, "split", u"1000"_s, kNext);
    attack.taken(more + u"; "_s + coming(attack, {}));
    attack.refused(more + u"; COMMIT"_s, "FOREIGN KEY constraint failed"); // nobody took them
    attack.refused(going(attack, "split", u"1000"_s, u"split_into"_s), "rd:frozen");
    attack.refused(going(attack, "split", u"1000"_s, number(attack.line("due"))), "rd:frozen");
    attack.refused(going(attack, "split", u"-1000"_s, kNext), "rd:frozen"); // back again: free for a third return
    attack.refused(going(attack, "split", u"0"_s, kNext), "rd:frozen");
    attack.refused(going(attack, "split", u"2000"_s, kNext), "constraint failed"); // only one is here
    attack.refused(going(attack, "paid", u"1000"_s, kNext), "constraint failed");  // inspected
    attack.refused(Attack::change("return_line", attack.line("split"), u"split_into = NULL"_s), "rd:frozen");
}

TEST_CASE("I1 schema: as many units come as went, from where they went", "[I1][split]")
{
    Attack &attack = Attack::store();
    const QString more = going(attack, "split", u"1000"_s, kNext) + u"; "_s;
    attack.refused(coming(attack, {}), "rd:over_return"); // none went
    attack.refused(more + coming(attack, {{u"requested"_s, u"2000"_s}}), "rd:over_return");
    attack.refused(more + coming(attack, {{u"approved"_s, u"4000"_s}, {u"requested"_s, u"4000"_s}}), "rd:over_return");
    attack.refused(more + coming(attack, {{u"split_root"_s, number(attack.line("due"))}}), "rd:over_return");
    attack.refused(more + coming(attack, {{u"split_from"_s, number(attack.line("due"))}}), "rd:over_return");
    attack.refused(more + coming(attack, {{u"sale_line_paid"_s, u"9999"_s}}), "rd:over_return");
    attack.refused(more + coming(attack, {{u"reason"_s, u"'changed_mind'"_s}}), "rd:over_return");
    attack.refused(more + coming(attack, {{u"split_from"_s, u"NULL"_s}, {u"split_root"_s, u"NULL"_s}}), "rd:frozen");
    attack.refused(more + coming(attack, {{u"rma"_s, number(attack.rma("split"))}}), "rd:frozen"); // was not split off
    attack.refused(coming(attack, {{u"split_root"_s, u"NULL"_s}}), "constraint failed");
    attack.refused(Attack::change("return_line", attack.line("splitOff"), u"split_from = NULL, split_root = NULL"_s),
                   "rd:frozen");
}

TEST_CASE("I6 schema: nobody and nothing that a rule counts changes by a split", "[I6][split]")
{
    Attack &attack = Attack::store();
    attack.taken(head(attack, u"chasers"_s, u"0"_s));
    for (const QString &column : {u"sale"_s, u"customer"_s, u"logged_by"_s, u"approved_by"_s, u"opened_at"_s,
                                  u"promised_by"_s, u"goods_present"_s, u"split_root"_s, u"split_from"_s}) {
        const QString other = column == u"goods_present"_s ? u"0"_s : u"3"_s;
        attack.refused(head(attack, column, other), "rd:frozen");
    }
    attack.refused(head(attack, u"receipt"_s, u"'1001'"_s), "rd:frozen");
    attack.refused(head(attack, u"overridden"_s, u"1"_s), "rd:frozen");
    attack.refused(head(attack, u"split_at"_s, u"NULL"_s), "constraint failed");
    for (const QString &change : {u"split_from = NULL, split_root = NULL, split_at = NULL"_s, u"split_at = 1"_s}) {
        attack.refused(Attack::change("rma", attack.rma("splitOff"), change), "rd:frozen");
    }
}

TEST_CASE("schema: work is counted elsewhere only where a return was split", "[split]")
{
    Attack &attack = Attack::store();
    const auto task = [&](const char *name) {
        return attack.raw().number(
            u"SELECT max(id) FROM task WHERE closed_at IS NULL AND rma = %1"_s.arg(attack.rma(name)));
    };
    const QString carried = u"closed_at = 1, closed_by = 1, carried = 1"_s;
    attack.taken(Attack::change("task", task("split"), carried));
    attack.refused(Attack::change("task", task("due"), carried), "rd:frozen"); // it would be on time for ever
    attack.refused(Attack::change("task", task("split"), u"carried = 1"_s), "constraint failed");
    const auto born = [&](const char *name) {
        const qint64 closed = attack.raw().number(
            u"SELECT min(id) FROM task WHERE closed_at IS NOT NULL AND rma = %1"_s.arg(attack.rma("splitOff")));
        return attack.raw().copyOf(
            u"task"_s, closed, {{u"version"_s, u"1"_s}, {u"rma"_s, number(attack.rma(name))}, {u"carried"_s, u"1"_s}});
    };
    attack.taken(born("splitOff"));
    attack.refused(born("due"), "rd:frozen");
}
