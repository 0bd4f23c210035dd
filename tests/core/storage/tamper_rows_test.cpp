// SPDX-License-Identifier: GPL-3.0-or-later
// I8: rows that are taken away, added or put back, counters that are turned, a schema that is changed.
#include "tests/core/storage/tampered.h"

#include <limits>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("a deleted row is missed by its name", "[tamper]")
{
    Tampered store;
    for (const QString &table : protectedTables(store.original())) {
        for (const char *which : {"min", "max"}) {
            const QString id = store.original().value(u"SELECT %1(id) FROM %2"_s.arg(QLatin1String(which), table));
            const VerifyReport report = store.after(
                [&](RawFile &file) { file.must(u"DELETE FROM %1 WHERE id = %2"_s.arg(table, id)); });
            INFO(table.toStdString() << ' ' << id.toStdString());
            CHECK(codesOf(report, table, id).contains(u"missing"_s));
        }
    }
}

TEST_CASE("a deleted entry of the history is missed, the newest too", "[tamper]")
{
    Tampered store;
    const qint64 last = store.original().number(u"SELECT max(id) FROM event"_s);
    for (const qint64 id : {qint64(1), last / 2}) {
        const VerifyReport report = store.after(
            [&](RawFile &file) { file.must(u"DELETE FROM event WHERE id = %1"_s.arg(id)); });
        CHECK(codesOf(report, u"event"_s, QString::number(id)).contains(u"missing"_s));
    }
    const VerifyReport report = store.after(
        [&](RawFile &file) { file.must(u"DELETE FROM event WHERE id = %1"_s.arg(last)); });
    CHECK_FALSE(report.isOk());
    CHECK(std::any_of(report.problems.begin(), report.problems.end(), [](const VerifyProblem &problem) {
        return problem.code == u"foreign"_s || problem.code == u"old_row"_s;
    }));
}

TEST_CASE("entries of the history in another order are found", "[tamper]")
{
    Tampered store;
    const VerifyReport report = store.after([](RawFile &file) {
        file.must(u"UPDATE event SET id = -1 WHERE id = 20"_s);
        file.must(u"UPDATE event SET id = 20 WHERE id = 21"_s);
        file.must(u"UPDATE event SET id = 21 WHERE id = -1"_s);
    });
    CHECK(codesOf(report, u"event"_s, u"20"_s).contains(u"altered"_s));
    CHECK(codesOf(report, u"event"_s, u"21"_s).contains(u"altered"_s));
}

TEST_CASE("an old row put back is found although its mac fits", "[tamper]")
{
    Tampered store;
    FullStore &full = store.full();
    RawFile live(full.store.path());
    const qint64 id = live.number(u"SELECT id FROM payout WHERE state = 'sent'"_s);
    live.must(u"CREATE TEMP TABLE before AS SELECT * FROM payout WHERE id = %1"_s.arg(id));
    full.act(u"lei"_s, full.sent, ConfirmPayout{2});
    REQUIRE(full.store.reader().verify()->isOk());
    const QStringList triggers = live.dropTriggers();
    live.must(u"DELETE FROM payout WHERE id = %1; INSERT INTO payout SELECT * FROM temp.before"_s.arg(id));
    for (const QString &trigger : triggers) {
        live.must(trigger);
    }
    const auto report = full.store.reader().verify();
    REQUIRE(report);
    CHECK(codesOf(*report, u"payout"_s, QString::number(id)) == QStringList{u"old_row"_s});
}

TEST_CASE("a row that the program never wrote is found", "[tamper]")
{
    Tampered store;
    const QString copied = store.original().copyOf(u"sale"_s, 1, {{u"receipt"_s, u"'9999'"_s}});
    const VerifyReport report = store.after([&](RawFile &file) { file.must(copied); });
    const QString id = QString::number(store.original().number(u"SELECT max(id) + 1 FROM sale"_s));
    CHECK(names(report, u"sale"_s, {id}));
}

TEST_CASE("a row with the largest id there is is found, too", "[tamper]")
{
    Tampered store;
    const QString largest = QString::number(std::numeric_limits<qint64>::max());
    const QString copied = store.original().copyOf(u"finding"_s, 1, {{u"id"_s, largest}});
    const VerifyReport report = store.after([&](RawFile &file) { file.must(copied); });
    CHECK(names(report, u"finding"_s, {largest}));
}

TEST_CASE("counters and what was fixed for ever are compared", "[tamper]")
{
    Tampered store;
    const auto finds = [&](const char *sql, const char *table, const char *code) {
        const VerifyReport report = store.after([&](RawFile &file) { file.must(QString::fromLatin1(sql)); });
        INFO(sql);
        CHECK(std::any_of(report.problems.begin(), report.problems.end(), [&](const VerifyProblem &problem) {
            return problem.table == QLatin1String(table) && problem.code == QLatin1String(code);
        }));
    };
    finds("UPDATE task_counter SET open = open + 1 WHERE step = 'settle'", "task_counter", "out_of_step");
    finds("DELETE FROM task_counter WHERE step = 'settle'", "task_counter", "out_of_step");
    finds("UPDATE day_count SET logged = logged + 1", "day_count", "out_of_step");
    finds("UPDATE day_count SET closed = closed - 1", "day_count", "out_of_step");
    finds("DELETE FROM day_count", "day_count", "out_of_step");
    finds("UPDATE number_counter SET last = last + 1 WHERE kind = 'voucher'", "payout", "gap");
    finds("UPDATE number_counter SET last = last + 1 WHERE kind = 'return'", "rma", "gap");
    finds(
        "INSERT INTO settlement_line SELECT 9999, (SELECT max(id) FROM settlement WHERE kind = 'compensation'), return_line, "
        "quantity, 0, 0, 0, 0, 0, 0, '', '', 0, mac FROM settlement_line WHERE id = 1",
        "settlement", "out_of_step"); // a compensation is for no goods
    finds("UPDATE return_line SET collected = 0 WHERE collected > 0", "return_line", "out_of_step");
    finds(
        "UPDATE return_line SET moved = moved - 1000, moved_approved = moved_approved - 1000, moved_received = moved_received - 1000 "
        "WHERE moved > 0",
        "return_line", "out_of_step"); // the same units in two returns
    finds("UPDATE rma SET split_root = id WHERE split_from IS NOT NULL", "rma", "out_of_step");
    finds("UPDATE rma SET logged_by = 3 WHERE split_from IS NOT NULL", "rma", "out_of_step");
    finds(
        "UPDATE settlement_line SET gross = 1, net = 1 WHERE settlement = (SELECT max(id) FROM settlement WHERE kind = 'repair')",
        "settlement", "out_of_step"); // a repair grants nothing
    finds("DELETE FROM search_text WHERE rma = 2", "search_text", "out_of_step");
    finds("UPDATE meta SET value = 'JPY' WHERE key = 'currency'", "meta", "altered");
    finds("UPDATE meta SET value = 'UTC' WHERE key = 'time_zone'", "meta", "altered");
}

TEST_CASE("a schema without one of its triggers, indexes or views is not opened", "[tamper]")
{
    Tampered store;
    const auto objects = store.original().rows(
        u"SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'index', 'view') AND sql IS NOT NULL"_s);
    CHECK(objects.size() > 60);
    for (const QStringList &object : objects) {
        INFO(object.at(1).toStdString());
        CHECK(store.openingAfter(u"DROP %1 %2"_s.arg(object.at(0), object.at(1))) == ErrorCode::Tampered);
    }
    CHECK(store.openingAfter(u"ALTER TABLE payout ADD COLUMN more TEXT"_s) == ErrorCode::Tampered);
    CHECK(store.openingAfter(u"CREATE TRIGGER silent BEFORE INSERT ON payout BEGIN SELECT RAISE(IGNORE); END"_s)
          == ErrorCode::Tampered);
    CHECK_FALSE(store.openingAfter(u"SELECT 1"_s).has_value());
}
