// SPDX-License-Identifier: GPL-3.0-or-later
// I9 at the file: cut anywhere, an action is all there or not there at all, and what was acknowledged stays.
#include "core/base/exceptions.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/full_store.h"

#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// The file and its log as they lie on the disk.
struct Disk {
    QByteArray file;
    QByteArray log;

    explicit Disk(const FullStore &full) : file(bytesOf(full.store.path())), log(bytesOf(full.store.path() + u"-wal"_s))
    {
    }
};

constexpr qsizetype kLogHeader = 32;
constexpr qsizetype kFrameHeader = 24;
constexpr qsizetype kPage = 4096;

/// Opens what is left after the cut, as the next start does, and gives the return.
ReturnView afterCut(FullStore &full, const QByteArray &file, const QByteArray &log, const QString &number)
{
    const QString path = full.store.folder() + u"/cut.sqlite"_s;
    putBytes(path, file);
    putBytes(path + u"-wal"_s, log);
    QFile::remove(path + u"-shm"_s);
    ReturnView view;
    {
        const auto writer = DeskWriter::open(path, full.store.clock());
        REQUIRE(writer);
        const auto reader = DeskReader::open(path, full.store.clock());
        REQUIRE(reader);
        const auto report = (*reader)->verify();
        REQUIRE(report);
        CHECK(report->isOk());
        view = *(*reader)->showReturn(number);
    }
    return view;
}
}

TEST_CASE("I9: cut at any page of the log, a payment is not there, and at its end it is", "[storage][I9]")
{
    FullStore full;
    const ReturnCase before = full.store.show(full.due).returnCase;
    const Disk old(full);
    full.act(u"lei"_s, full.due, Pay{u"cash"_s, {}, {}, {}});
    const ReturnCase after = full.store.show(full.due).returnCase;
    const Disk now(full);
    REQUIRE(now.file == old.file); // nothing was copied back into the file meanwhile
    REQUIRE(now.log.size() > old.log.size() + 4 * kPage);
    REQUIRE((now.log.size() - kLogHeader) % (kFrameHeader + kPage) == 0);
    for (qsizetype size = old.log.size(); size < now.log.size(); size += kFrameHeader + kPage) {
        INFO("cut at " << size << " of " << now.log.size());
        CHECK(afterCut(full, now.file, now.log.left(size), full.due).returnCase == before);
        CHECK(afterCut(full, now.file, now.log.left(size + kFrameHeader + kPage / 2), full.due).returnCase == before);
    }
    CHECK(afterCut(full, now.file, now.log, full.due).returnCase == after);
}

TEST_CASE("I9: a page that was torn takes its whole action with it, and nothing before it", "[storage][I9]")
{
    FullStore full;
    full.act(u"li"_s, full.due, Chase{});
    const ReturnCase before = full.store.show(full.due).returnCase;
    const Disk old(full);
    full.act(u"lei"_s, full.due, Pay{u"cash"_s, {}, {}, {}});
    const Disk now(full);
    for (qsizetype at = old.log.size(); at < now.log.size(); at += kFrameHeader + kPage) {
        QByteArray torn = now.log;
        torn.replace(at + kFrameHeader + 512, 512, QByteArray(512, '\0'));
        torn[at + kFrameHeader + 600] = 'x';
        INFO("torn at " << at);
        CHECK(afterCut(full, now.file, torn, full.due).returnCase == before);
    }
}

TEST_CASE("I9: the file is kept as the promise needs it", "[storage][I9]")
{
    FullStore full;
    Database writing(full.store.path(), OpenMode::ReadWrite);
    Query mode = writing.query("PRAGMA journal_mode");
    REQUIRE(mode.next());
    CHECK(mode.text(0) == u"wal"_s);
    CHECK(writing.number("PRAGMA synchronous") == 2); // FULL
    CHECK(writing.number("PRAGMA foreign_keys") == 1);
    CHECK(writing.number("PRAGMA recursive_triggers") == 1);
    CHECK(writing.number("PRAGMA cell_size_check") == 1);
    CHECK(writing.number("PRAGMA trusted_schema") == 0);
    CHECK(writing.number("PRAGMA ignore_check_constraints") == 0);
    CHECK(writing.number("PRAGMA secure_delete") == 1);
    CHECK(writing.number("PRAGMA mmap_size") == 0);
    Database reading(full.store.path(), OpenMode::ReadOnly);
    CHECK(reading.number("PRAGMA query_only") == 1);
    CHECK_THROWS_AS(reading.run("DELETE FROM draft"), StorageError);
}

TEST_CASE("I9: a write that is not committed leaves nothing", "[storage][I9]")
{
    FullStore full;
    const auto store = Store::open(full.store.path(), OpenMode::ReadWrite);
    const qint64 events = store->database().number("SELECT count(*) FROM event");
    {
        WriteTransaction transaction(*store);
        transaction.setMoment(full.store.clock().now(), full.store.reader().today());
        transaction.record({EventAction::Noted, Actor::system(), {}, {}});
        transaction.writeEvents();
        CHECK(store->database().number("SELECT count(*) FROM event") == events + 1);
    }
    CHECK(store->database().number("SELECT count(*) FROM event") == events);
    CHECK(full.store.reader().verify()->isOk());
}

TEST_CASE("I9: rows without an entry in the history are not committed", "[storage][I9][I8]")
{
    FullStore full;
    const auto store = Store::open(full.store.path(), OpenMode::ReadWrite);
    {
        WriteTransaction transaction(*store);
        transaction.setMoment(full.store.clock().now(), full.store.reader().today());
        (void)transaction.rows().insert(tables::policy, cellsOf(qint64(1), qint64(1), u"{}"_s));
        CHECK_THROWS_AS(transaction.commit(), LogicError);
    }
    CHECK(store->database().number("SELECT count(*) FROM policy") == 2);
}
