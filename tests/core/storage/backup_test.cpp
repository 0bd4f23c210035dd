// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a store in use: complete, checked, all or nothing.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

#include <QDir>
#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QStringList filesOf(const FullStore &full)
{
    return QDir(full.store.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}
}

TEST_CASE("a backup holds every row of the store, and is a store that verifies")
{
    const FullStore full;
    const QString target = full.store.folder() + u"/backup.sqlite"_s;
    REQUIRE(full.store.reader().backup(target));
    CHECK_FALSE(QFile::exists(target + u"-wal"_s));
    RawFile source(full.store.path());
    RawFile copy(target);
    for (const QStringList &table :
         source.rows(u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"_s)) {
        INFO(table.front().toStdString());
        CHECK(source.rows(u"SELECT * FROM "_s + table.front()) == copy.rows(u"SELECT * FROM "_s + table.front()));
    }
    FrozenClock clock(full.store.reader().now());
    const auto reader = DeskReader::open(target, clock);
    REQUIRE(reader);
    CHECK((*reader)->verify()->isOk());
    CHECK((*reader)->listReturns({})->rows.size() == full.store.reader().listReturns({})->rows.size());
}

TEST_CASE("a backup of a store that is written to goes on being a store of one moment")
{
    FullStore full;
    const QString target = full.store.folder() + u"/backup.sqlite"_s;
    bool hasWritten = false;
    REQUIRE(full.store.reader().backup(target, [&](qint64, qint64) {
        if (!hasWritten) {
            full.act(u"li"_s, full.logged, Chase{});
            hasWritten = true;
        }
        return true;
    }));
    REQUIRE(hasWritten);
    RawFile copy(target);
    RawFile source(full.store.path());
    CHECK(source.number(u"SELECT max(id) FROM event"_s) == copy.number(u"SELECT max(id) FROM event"_s) + 1);
    CHECK((*DeskReader::open(target, full.store.clock()))->verify()->isOk());
}

TEST_CASE("a backup writes over nothing")
{
    const FullStore full;
    const QString target = full.store.folder() + u"/backup.sqlite"_s;
    QFile file(target);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    CHECK(errorOf(full.store.reader().backup(target)).code == ErrorCode::FileExists);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}

TEST_CASE("a cancelled backup leaves nothing")
{
    const FullStore full;
    const QStringList before = filesOf(full);
    CHECK(full.store.reader().backup(full.store.folder() + u"/backup.sqlite"_s, [](qint64, qint64) { return false; }));
    CHECK(filesOf(full) == before);
}

TEST_CASE("a backup into a folder that is not there fails and leaves nothing")
{
    const FullStore full;
    const QStringList before = filesOf(full);
    CHECK_FALSE(full.store.reader().backup(full.store.folder() + u"/nowhere/backup.sqlite"_s));
    CHECK(filesOf(full) == before);
}
