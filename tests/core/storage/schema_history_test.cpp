// SPDX-License-Identifier: GPL-3.0-or-later
// I4 and I8 at the file itself: plain SQL tries to rewrite what happened.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A value that fits the column and is not the one that stands there.
QString otherThan(const QString &column)
{
    return u"CASE typeof(%1) WHEN 'integer' THEN %1 + 1 WHEN 'blob' THEN zeroblob(16) WHEN 'null' THEN 1 ELSE %1 || 'x' END"_s
        .arg(column);
}

/// Every column of a row but the named ones is frozen, whatever else the statement does.
void frozen(const char *table, qint64 id, const QStringList &changing, const QString &alongside)
{
    Attack &attack = Attack::store();
    for (const QString &column : attack.raw().columns(QString::fromLatin1(table))) {
        if (!changing.contains(column)) {
            const QString change = u"%1 = %2"_s.arg(column, otherThan(column));
            attack.refused(Attack::change(table, id, alongside + change), "rd:frozen");
        }
    }
}

const QStringList kOwn{u"id"_s, u"version"_s, u"mac"_s};
}

TEST_CASE("I8 schema: nothing that is protected is deleted", "[I8]")
{
    Attack &attack = Attack::store();
    QStringList tables{u"event"_s};
    for (const QStringList &row :
         attack.raw().rows(u"SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) "
                           "AS c WHERE m.type = 'table' AND c.name = 'mac'"_s)) {
        tables.append(row.front());
    }
    CHECK(tables.size() == 42);
    for (const QString &table : tables) {
        INFO(table.toStdString());
        CHECK(attack.raw().number(u"SELECT count(*) FROM "_s + table) > 0);
        attack.refused(u"DELETE FROM %1 WHERE id = (SELECT max(id) FROM %1)"_s.arg(table), "rd:append_only");
        attack.refused(
            u"INSERT OR REPLACE INTO %1 (%2) SELECT %2 FROM %1"_s.arg(table, attack.raw().columns(table).join(u", "_s)),
            "rd:");
    }
}

TEST_CASE("I8 schema: what is final is never changed", "[I8]")
{
    Attack &attack = Attack::store();
    for (const char *name : {"event",           "event_text",     "policy",        "sale_line",      "finding",
                             "settlement_line", "operation",      "store_credit",  "credit_entry",   "till_posting",
                             "till_undo",       "told_apart",     "customer_flag", "customer_group", "sale_invoice",
                             "red_invoice",     "customer_merge", "undone_units",  "exception_tick", "take_over"}) {
        const QString table = QString::fromLatin1(name);
        for (const QString &column : attack.raw().columns(table)) {
            attack.refused(u"UPDATE %1 SET %2 = %3"_s.arg(table, column, otherThan(column)), "rd:append_only");
        }
    }
}

TEST_CASE("I8 schema: events follow each other without a gap", "[I8]")
{
    Attack &attack = Attack::store();
    const qint64 last = attack.raw().number(u"SELECT max(id) FROM event"_s);
    const auto event = [&](qint64 id) {
        return attack.raw().copyOf(u"event"_s, last, {{u"id"_s, QString::number(id)}});
    };
    attack.taken(event(last + 1));
    attack.refused(event(last + 2), "rd:gap");
    attack.refused(event(last), "rd:gap");
    attack.refused(event(0), "rd:gap");
    attack.refused(event(-1), "rd:gap");
}

TEST_CASE("I8 schema: of a payout only the state moves on", "[I8]")
{
    frozen("payout", Attack::store().payout("sent"),
           kOwn + QStringList{u"state"_s, u"changed_at"_s, u"changed_by"_s, u"changed_day"_s},
           u"state = 'confirmed', "_s);
}

TEST_CASE("I8 schema: what was granted, and for what, stays", "[I8]")
{
    frozen("settlement", Attack::store().settlement("due"),
           kOwn + QStringList{u"state"_s, u"countersigned_by"_s, u"new_sale"_s, u"undone_at"_s}, {});
    Attack &attack = Attack::store();
    const QString signedOnce = Attack::change("settlement", attack.settlement("countersign"),
                                              u"state = 'due', countersigned_by = 1"_s);
    attack.refused(signedOnce + u"; "_s
                       + Attack::change("settlement", attack.settlement("countersign"), u"countersigned_by = 2"_s),
                   "rd:frozen");
}

TEST_CASE("I8 schema: what was asked for stays as it was asked", "[I8]")
{
    const QStringList counts{u"approved"_s,
                             u"declined"_s,
                             u"cancelled"_s,
                             u"cancelled_approved"_s,
                             u"received"_s,
                             u"lost"_s,
                             u"waived"_s,
                             u"inspected"_s,
                             u"accepted"_s,
                             u"settled"_s,
                             u"handed_back"_s,
                             u"handed_back_unreceived"_s,
                             u"handed_back_uninspected"_s,
                             u"at_counter"_s,
                             u"replaced"_s,
                             u"replaced_approved"_s};
    frozen("return_line", Attack::store().line("due"), kOwn + counts, {});
}

TEST_CASE("I8 schema: head of a return, sale and task keep what they are about", "[I8]")
{
    Attack &attack = Attack::store();
    for (const char *column : {"number", "origin", "sale", "receipt", "store_day", "opened_at", "logged_by"}) {
        const QString name = QString::fromLatin1(column);
        attack.refused(Attack::change("rma", attack.rma("due"), u"%1 = %2"_s.arg(name, otherThan(name))), "rd:frozen");
    }
    for (const char *column : {"receipt", "store_day"}) {
        const QString name = QString::fromLatin1(column);
        attack.refused(Attack::change("sale", 1, u"%1 = %2"_s.arg(name, otherThan(name))), "rd:frozen");
    }
    const qint64 open = attack.raw().number(u"SELECT id FROM task WHERE closed_at IS NULL"_s);
    for (const char *column : {"rma", "step", "opened_at", "rules", "expected_days", "limit_minutes"}) {
        const QString name = QString::fromLatin1(column);
        attack.refused(Attack::change("task", open, u"%1 = %2"_s.arg(name, otherThan(name))), "rd:frozen");
    }
    attack.refused(Attack::change("task", open, u"due_at = due_at - 1"_s), "rd:frozen"); // a hold only puts it off
    attack.taken(Attack::change("task", open, u"due_at = due_at + 1, limit_at = limit_at + 1"_s));
}

TEST_CASE("I4 schema: an operation is entered once", "[I4]")
{
    Attack &attack = Attack::store();
    attack.refused(attack.raw().copyOf(u"operation"_s, 1, {}), "rd:append_only");
}

TEST_CASE("numbers are given once")
{
    Attack &attack = Attack::store();
    attack.refused(attack.raw().copyOf(u"rma"_s, attack.rma("due"), {}), "rd:append_only");
    attack.refused(attack.raw().copyOf(u"payout"_s, attack.payout("paid"), {{u"number"_s, u"9"_s}}), "rd:append_only");
}
