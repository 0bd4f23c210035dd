// SPDX-License-Identifier: GPL-3.0-or-later
// REPLACE deletes without a word to the triggers on DELETE when a tool leaves recursive_triggers off: the file holds all the
// same.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// The settings of a connection that nobody set up.
class Careless final
{
public:
    explicit Careless(RawFile &file) : m_file(file) { set(u"OFF"_s); }
    ~Careless() { set(u"ON"_s); }
    Careless(const Careless &) = delete;
    Careless &operator=(const Careless &) = delete;

private:
    void set(const QString &state)
    {
        m_file.must(u"PRAGMA recursive_triggers = "_s + state);
        m_file.must(u"PRAGMA foreign_keys = "_s + state);
    }
    RawFile &m_file;
};

QStringList placedTables(RawFile &file)
{
    QStringList tables{u"event"_s};
    for (const QStringList &row :
         file.rows(u"SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table' "
                   "AND c.name = 'mac' AND m.name <> 'sale_line'"_s)) {
        tables.append(row.front());
    }
    return tables;
}

QString replacing(QString insert)
{
    return insert.replace(u"INSERT INTO"_s, u"INSERT OR REPLACE INTO"_s);
}

/// The row's next version, where its table has one.
QString newer(RawFile &file, const QString &table)
{
    return file.columns(table).contains(u"version"_s) ? u"version = version + 1, "_s : QString();
}
}

TEST_CASE("I8 schema: no row is replaced by one with its id", "[I8]")
{
    Attack &attack = Attack::store();
    const Careless careless(attack.raw());
    for (const QString &table : placedTables(attack.raw())) {
        INFO(table.toStdString());
        const auto rows = attack.raw().rows(u"SELECT id FROM "_s + table);
        CHECK(rows.size() > 0);
        const QString columns = attack.raw().columns(table).join(u", "_s);
        for (const QStringList &row : rows) {
            attack.refused(
                u"INSERT OR REPLACE INTO %1 (%3) SELECT %3 FROM %1 WHERE id = %2"_s.arg(table, row.front(), columns),
                "rd:");
        }
    }
    attack.refused(u"INSERT OR REPLACE INTO event_text SELECT event, salt, 'nothing' FROM event_text"_s,
                   "rd:append_only");
}

TEST_CASE("I8 schema: no row is pushed out by another id", "[I8]")
{
    Attack &attack = Attack::store();
    const Careless careless(attack.raw());
    for (const QString &table : placedTables(attack.raw()) + QStringList{u"sale_line"_s}) {
        INFO(table.toStdString());
        attack.refused(
            u"UPDATE OR REPLACE %1 SET %2id = (SELECT max(id) FROM %1) WHERE id = (SELECT min(id) FROM %1)"_s.arg(
                table, newer(attack.raw(), table)),
            "rd:");
        attack.refused(u"UPDATE %1 SET %2rowid = 99999 WHERE id = (SELECT min(id) FROM %1)"_s.arg(
                           table, newer(attack.raw(), table)),
                       "rd:");
    }
}

TEST_CASE("I1 I3 I4 schema: no row is replaced by one of the same name", "[I1][I3][I4]")
{
    Attack &attack = Attack::store();
    const Careless careless(attack.raw());
    const std::vector<std::pair<QString, qint64>> rows{
        {u"staff"_s, 1},
        {u"sale"_s, 1},
        {u"rma"_s, attack.rma("due")},
        {u"return_line"_s, attack.line("due")},
        {u"settlement"_s, attack.settlement("due")},
        {u"settlement_line"_s, 1},
        {u"payout"_s, attack.payout("paid")},
        {u"payout"_s, attack.payout("sent")},
        {u"operation"_s, 1},
        {u"task"_s, attack.raw().number(u"SELECT id FROM task WHERE closed_at IS NULL"_s)},
    };
    for (const auto &[table, id] : rows) {
        INFO(table.toStdString());
        attack.refused(replacing(attack.raw().copyOf(table, id, {})), "rd:append_only");
    }
    const QString other = attack.raw().value(u"SELECT login FROM staff ORDER BY id DESC"_s);
    attack.refused(u"UPDATE OR REPLACE staff SET version = version + 1, login = '%1' WHERE id = 1"_s.arg(other),
                   "rd:frozen");
}

TEST_CASE("I1 I3 schema: a sale line that was replaced gives no more places and no more money", "[I1][I3]")
{
    Attack &attack = Attack::store();
    const Careless careless(attack.raw());
    const QString richer =
        u"INSERT OR REPLACE INTO sale_line SELECT id, sale, line, kind, sku, name, quantity * 10, unit, paid * 10, tax, "
        "serial, category, batch, mac FROM sale_line WHERE id = (SELECT sale_line FROM return_line WHERE id = %1); "_s
            .arg(attack.line("due"));
    attack.taken(richer);
    std::map<QString, QString> fresh{{u"line"_s, u"9"_s}, {u"version"_s, u"1"_s}, {u"requested"_s, u"2001"_s}};
    for (const char *counted : {"approved", "received", "inspected", "accepted", "settled"}) {
        fresh[QString::fromLatin1(counted)] = u"0"_s;
    }
    attack.refused(richer + attack.raw().copyOf(u"return_line"_s, attack.line("due"), fresh), "rd:over_return");
    const QString again = attack.raw().copyOf(
        u"settlement"_s, attack.settlement("due"),
        {{u"version"_s, u"1"_s}, {u"number"_s, u"9"_s}, {u"state"_s, u"'due'"_s}, {u"amount"_s, u"9000"_s}});
    const QString line = attack.raw().copyOf(u"settlement_line"_s, 1,
                                             {{u"settlement"_s, u"(SELECT max(id) FROM settlement)"_s},
                                              {u"return_line"_s, QString::number(attack.line("due"))},
                                              {u"quantity"_s, u"2000"_s},
                                              {u"gross"_s, u"9000"_s},
                                              {u"fee"_s, u"0"_s},
                                              {u"deduction"_s, u"0"_s},
                                              {u"net"_s, u"9000"_s}});
    const QString freed = Attack::change("settlement", attack.settlement("due"), u"state = 'void'"_s) + u"; "_s;
    attack.refused(richer + freed + again + u"; "_s + line, "rd:over_settlement");
}

TEST_CASE("I2 schema: a settlement for nothing is not paid", "[I2]")
{
    Attack &attack = Attack::store();
    const QString empty = attack.raw().copyOf(u"settlement"_s, attack.settlement("due"),
                                              {{u"version"_s, u"1"_s}, {u"number"_s, u"9"_s}})
                          + u"; "_s;
    const auto pay = [&](const QString &amount) {
        return attack.raw().copyOf(u"payout"_s, attack.payout("paid"),
                                   {{u"rma"_s, QString::number(attack.rma("due"))},
                                    {u"settlement"_s, u"(SELECT max(id) FROM settlement)"_s},
                                    {u"version"_s, u"1"_s},
                                    {u"number"_s, u"9"_s},
                                    {u"voucher"_s, u"(SELECT max(voucher) + 1 FROM payout)"_s},
                                    {u"amount"_s, amount},
                                    {u"state"_s, u"'sent'"_s}});
    };
    attack.taken(empty);
    attack.refused(empty + pay(u"1"_s), "rd:not_accepted");
}

TEST_CASE("I10 schema: a typed sale becomes the till's at its next version, in its own place", "[I10]")
{
    Attack &attack = Attack::store();
    const Careless careless(attack.raw());
    const qint64 id = attack.raw().number(u"SELECT min(id) FROM sale WHERE typed = 1"_s);
    const auto broughtIn = [id](const QString &version, const QString &source) {
        return u"UPDATE OR REPLACE sale SET typed = 0, version = %1, source = '%2' WHERE id = %3"_s.arg(version, source)
            .arg(id);
    };
    attack.taken(broughtIn(u"version + 1"_s, u"till"_s));
    attack.refused(broughtIn(u"version"_s, u"till"_s), "rd:frozen");
    attack.refused(broughtIn(u"version + 2"_s, u"till"_s), "rd:frozen");
    const QString another = attack.raw().copyOf(u"sale"_s, id, {{u"source"_s, u"'till'"_s}});
    attack.taken(another);
    attack.refused(another + u"; "_s + broughtIn(u"version + 1"_s, u"till"_s), "rd:frozen");
}
