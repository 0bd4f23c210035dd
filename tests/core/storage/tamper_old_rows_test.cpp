// SPDX-License-Identifier: GPL-3.0-or-later
// I8: a row as it once was, with its own mac, put back over what it became.
#include "tests/core/storage/tampered.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Changes a row of every table whose rows can change; gives the path of a copy from before.
QString changeEverything(FullStore &full)
{
    full.act(u"li"_s, full.logged, Chase{});
    const QString before = full.store.folder() + u"/before.sqlite"_s;
    REQUIRE(full.store.reader().backup(before));
    REQUIRE(full.store.writer().setPin(full.store.as(u"lei"_s), u"lei"_s, u"975310"_s));
    full.act(u"na"_s, full.logged, Receive{});
    full.act(u"lei"_s, full.sent, ConfirmPayout{2});
    return before;
}

/// Ids of the rows whose version is another one than before.
QStringList changedIds(RawFile &live, const QString &table)
{
    QStringList ids;
    for (const QStringList &row : live.rows(
             u"SELECT n.id FROM main.%1 AS n JOIN before.%1 AS o ON o.id = n.id WHERE o.version <> n.version"_s.arg(
                 table))) {
        ids.append(row.front());
    }
    return ids;
}

/// Puts a row of a table in the place of the one with its id, as a tool does that takes the triggers away for the while.
void putBack(RawFile &live, const QString &table, const QString &id, const QString &source)
{
    const QStringList triggers = live.dropTriggers();
    live.must(u"DELETE FROM main.%1 WHERE id = %2; INSERT INTO main.%1 (%4) SELECT %4 FROM %3 WHERE id = %2"_s.arg(
        table, id, source, live.columns(table).join(u", "_s)));
    for (const QString &trigger : triggers) {
        live.must(trigger);
    }
}
}

TEST_CASE("I8: an old row put back is found in every table whose rows change", "[tamper][I8]")
{
    FullStore full;
    const QString before = changeEverything(full);
    REQUIRE(full.store.reader().verify()->isOk());
    RawFile live(full.store.path());
    live.must(u"PRAGMA foreign_keys = OFF"_s);
    live.must(u"ATTACH '%1' AS before"_s.arg(before));
    for (const QString &table : {u"staff"_s, u"rma"_s, u"return_line"_s, u"task"_s, u"settlement"_s, u"payout"_s}) {
        const QStringList ids = changedIds(live, table);
        INFO(table.toStdString());
        REQUIRE_FALSE(ids.isEmpty());
        const QString id = ids.front();
        live.must(u"CREATE TEMP TABLE now AS SELECT * FROM main.%1 WHERE id = %2"_s.arg(table, id));
        putBack(live, table, id, u"before."_s + table);
        const auto report = full.store.reader().verify();
        REQUIRE(report);
        CHECK(codesOf(*report, table, id).contains(u"old_row"_s));
        putBack(live, table, id, u"temp.now"_s);
        CHECK(full.store.reader().verify()->isOk());
        live.must(u"DROP TABLE temp.now"_s);
    }
}

TEST_CASE("I8: an old row put back is found although the store wrote it again since", "[tamper][I8]")
{
    FullStore full;
    const QString before = changeEverything(full);
    {
        RawFile live(full.store.path());
        live.must(u"PRAGMA foreign_keys = OFF"_s);
        live.must(u"ATTACH '%1' AS before"_s.arg(before));
        const QString lei = live.value(u"SELECT id FROM main.staff WHERE login = 'lei'"_s);
        putBack(live, u"staff"_s, lei, u"before.staff"_s);
        REQUIRE(codesOf(*full.store.reader().verify(), u"staff"_s, lei) == QStringList{u"old_row"_s});
    }
    REQUIRE(full.store.writer().setPin(full.store.as(u"lei"_s), u"lei"_s, u"864202"_s));
    const auto report = full.store.reader().verify();
    REQUIRE(report);
    REQUIRE(report->problems.size() == 1);
    CHECK(report->problems.front().table == u"staff"_s);
    CHECK(report->problems.front().code == u"old_row"_s);
}

TEST_CASE("I8: a whole old file is a store that verifies, and tells its age by its last entry", "[tamper][I8]")
{
    FullStore full;
    const QString before = changeEverything(full);
    const auto old = DeskReader::open(before, full.store.clock());
    REQUIRE(old);
    CHECK((*old)->verify()->isOk());
    CHECK((*old)->showReturn(full.logged)->step == Step::Receive);
    CHECK(full.store.show(full.logged).step == Step::Inspect);
}
