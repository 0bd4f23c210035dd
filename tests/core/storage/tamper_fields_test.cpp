// SPDX-License-Identifier: GPL-3.0-or-later
// I8: any single field of any protected row or entry that another tool changes is found and named.
#include "tests/core/storage/tampered.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Column {
    QString name;
    QString type;
    bool isNullable = false;
};

std::vector<Column> columnsOf(RawFile &file, const QString &table)
{
    std::vector<Column> columns;
    for (const QStringList &row :
         file.rows(u"SELECT name, type, \"notnull\" + pk FROM pragma_table_info('%1')"_s.arg(table))) {
        columns.push_back({row.at(0), row.at(1), row.at(2) == u"0"_s});
    }
    return columns;
}

/// Another value of the column's type that breaks no UNIQUE.
QString anotherValue(const Column &column)
{
    if (column.type == u"INTEGER"_s) {
        return u"coalesce(%1, 0) + 1000007"_s.arg(column.name);
    }
    if (column.type == u"TEXT"_s) {
        return u"coalesce(%1, '') || '~'"_s.arg(column.name);
    }
    return u"coalesce(substr(%1, 1, length(%1) - 1), x'') || iif(substr(%1, -1) = x'00', x'01', x'00')"_s.arg(
        column.name);
}

/// Changes one field of one row and looks for its name.
void checkFound(Tampered &store, const QString &table, const QString &key, const QString &id, const Column &column,
                const QString &value)
{
    QString idNow;
    const VerifyReport report = store.after([&](RawFile &file) {
        file.must(
            u"UPDATE %1 SET %2 = CAST(%3 AS %4) WHERE %5 = %6"_s.arg(table, column.name, value, column.type, key, id));
        idNow = column.name == key ? file.value(u"SELECT max(%1) FROM %2"_s.arg(key, table)) : id;
    });
    INFO(table.toStdString() << ' ' << id.toStdString() << ": " << column.name.toStdString() << " = "
                             << value.toStdString());
    CHECK(names(report, table, {id, idNow}));
}

void checkAllFields(Tampered &store, const QString &table, const QString &key, const QStringList &ids)
{
    for (const Column &column : columnsOf(store.original(), table)) {
        for (const QString &id : ids) {
            checkFound(store, table, key, id, column, anotherValue(column));
            const QString isNull = u"SELECT %1 IS NULL FROM %2 WHERE %3 = %4"_s.arg(column.name, table, key, id);
            if (column.isNullable && store.original().number(isNull) == 0) {
                checkFound(store, table, key, id, column, u"NULL"_s);
            }
        }
    }
}

QString nth(RawFile &file, const QString &table, const QString &key, const char *share)
{
    return file.value(u"SELECT %1 FROM %2 ORDER BY %1 LIMIT 1 OFFSET (SELECT (count(*) - 1) * %3 FROM %2)"_s.arg(
        key, table, QLatin1String(share)));
}
}

TEST_CASE("I8: the untouched copy is clean", "[tamper][I8]")
{
    Tampered store;
    const VerifyReport report = store.after([](RawFile &) {});
    CHECK(report.isOk());
    for (const QString &table : protectedTables(store.original())) {
        INFO(table.toStdString());
        CHECK(report.checked.value(table).toInteger() > 0);
    }
}

TEST_CASE("I8: every changed field of every protected row is found and named", "[tamper][I8]")
{
    Tampered store;
    const QStringList tables = protectedTables(store.original());
    REQUIRE(tables.size() == 41);
    for (const QString &table : tables) {
        checkAllFields(store, table, u"id"_s, {nth(store.original(), table, u"id"_s, "1 / 2")});
    }
}

TEST_CASE("I8: every changed field of an entry of the history is found and named", "[tamper][I8]")
{
    Tampered store;
    RawFile &file = store.original();
    checkAllFields(store, u"event"_s, u"id"_s,
                   {nth(file, u"event"_s, u"id"_s, "0"), nth(file, u"event"_s, u"id"_s, "1 / 2"),
                    nth(file, u"event"_s, u"id"_s, "1")});
    checkAllFields(store, u"event_text"_s, u"event"_s, {nth(file, u"event_text"_s, u"event"_s, "1 / 2")});
}

TEST_CASE("a changed field is named with its return", "[tamper]")
{
    Tampered store;
    const VerifyReport report = store.after([](RawFile &file) {
        file.must(u"UPDATE payout SET amount = amount + 1 WHERE id = 1"_s);
        file.must(u"UPDATE finding SET condition = 'unopened' WHERE id = 1"_s);
    });
    for (const char *table : {"payout", "finding"}) {
        const auto found = std::find_if(report.problems.begin(), report.problems.end(),
                                        [&](const VerifyProblem &problem) {
                                            return problem.table == QLatin1String(table) && problem.id == u"1"_s;
                                        });
        REQUIRE(found != report.problems.end());
        CHECK(found->returnNumber == store.full().paid);
        CHECK(found->code == u"altered"_s);
    }
}
