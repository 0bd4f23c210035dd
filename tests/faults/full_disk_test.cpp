// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills up at any page of a log, an import, a backup or the month's CSV: said so, nothing lost, and done once there
// is space.
#include "tests/faults/dice.h"
#include "tests/faults/return_shape.h"
#include "tests/faults/sales_scene.h"
#include "tests/faults/small_disk.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/raw_file.h"

#include <cstdio>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kPage = 4096;
constexpr int kMegabytes = 24;
constexpr int kImported = 6'000; // two transactions

QStringList with(const CliRunner &store, const QString &words)
{
    return QStringList{u"--db"_s, store.store(), u"--json"_s} + words.split(' '_L1);
}

void requireDiskFull(const Run &run)
{
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.status == 8);
    CHECK(run.code() == u"disk_full"_s);
    CHECK(run.err.contains("disk is full"));
}

/// The rows that earlier, answered actions wrote.
QString earlier(const CliRunner &store)
{
    RawFile file(store.store());
    CHECK(looseEnds(file) == QString());
    return file.value(
        u"SELECT (SELECT count(*) FROM rma) || ' returns, ' || (SELECT sum(amount) FROM payout) || ' paid'"_s);
}

/// Gives the command ever more space until it is done; what it says before that is "disk full" each time, and changes nothing.
/// Returns how often the disk was too full.
template <typename Changed>
int untilItFits(SmallDisk &disk, const CliRunner &store, const QStringList &words, Changed changed)
{
    rd::model::Chance chance = diceFor("full disk");
    const int widest = timesWanted(1) > 1 ? 1 : 6;
    int times = 0;
    for (qint64 pages = 0; pages < 600; pages += chance.number(1, pages < 60 ? widest : 8 * widest)) {
        INFO(pages << " free pages");
        disk.leave(pages * kPage);
        const Run run = store.raw(words);
        if (run.status == 0) {
            disk.release();
            return times;
        }
        requireDiskFull(run);
        ++times;
        disk.release();
        changed();
        requireClean(store);
    }
    FAIL("it never fits");
    return times;
}
}

TEST_CASE("a disk full while a return is logged")
{
    const auto disk = SmallDisk::mount(kMegabytes);
    if (!disk) {
        return;
    }
    const CliRunner store;
    importReceipts(store, 0, 3);
    REQUIRE(store.raw(walkInWords(store, 0, u"before"_s)).status == 0);
    const QStringList words = walkInWords(store, 1, u"new"_s);
    const int times = untilItFits(*disk, store, words, [&] { CHECK(earlier(store) == u"1 returns, 2000 paid"_s); });
    std::printf("disk full during a log: %d times before it fitted\n", times);
    CHECK(times > 3);
    CHECK(earlier(store) == u"2 returns, 4000 paid"_s);
    requireClean(store);
}

TEST_CASE("a disk full during an import keeps whole receipts, and the second import ends it")
{
    const auto disk = SmallDisk::mount(kMegabytes);
    if (!disk) {
        return;
    }
    const CliRunner store;
    importReceipts(store, 0, 1);
    REQUIRE(store.raw(walkInWords(store, 0, u"before"_s)).status == 0);
    const QString csv = store.write(u"sales.csv"_s, receiptsCsv(1, kImported));
    const auto salesThere = [&] { return RawFile(store.store()).number(u"SELECT count(*) FROM sale"_s); };
    const auto wholeReceipts = [&] {
        CHECK(earlier(store) == u"1 returns, 2000 paid"_s);
        RawFile file(store.store());
        CHECK(file.number(u"SELECT count(*) FROM sale"_s) == file.number(u"SELECT count(*) FROM sale_line"_s));
        CHECK(file.number(u"SELECT count(*) - count(DISTINCT receipt) FROM sale"_s) == 0);
    };
    int times = 0;
    int partly = 0;
    for (qint64 free = 0; free < qint64(kMegabytes) * 1024 * 1024; free += 500 * 1024) {
        INFO(free << " free bytes");
        const qint64 before = salesThere();
        disk->leave(std::min(free, disk->freeBytes()));
        const Run run = store.raw(with(store, u"--as hao sales import "_s + csv));
        disk->release();
        wholeReceipts();
        requireClean(store);
        if (run.status == 0) {
            break;
        }
        requireDiskFull(run);
        ++times;
        const bool didSome = salesThere() > before;
        partly += didSome;
        CHECK(run.err.contains(" of 6000 rows. These are in and right") == didSome);
        CHECK(run.err.contains("Nothing was changed") == !didSome);
    }
    CHECK(partly > 0);
    std::printf("disk full during an import: %d times before it fitted\n", times);
    CHECK(times > 2);
    RawFile file(store.store());
    CHECK(file.number(u"SELECT count(*) FROM sale"_s) == kImported + 1);
}

TEST_CASE("a disk full during a backup leaves no half copy")
{
    const auto disk = SmallDisk::mount(kMegabytes);
    if (!disk) {
        return;
    }
    const CliRunner store;
    importReceipts(store, 0, 400);
    const QString copy = store.path(u"copy.sqlite"_s);
    REQUIRE(store.read(u"return list"_s).status == 0); // who only reads leaves an empty log beside the file
    const QStringList names = folderBytes(store.path({})).keys();
    const int times = untilItFits(*disk, store, with(store, u"backup "_s + copy),
                                  [&] { CHECK(folderBytes(store.path({})).keys() == names); });
    std::printf("disk full during a backup: %d times before it fitted\n", times);
    CHECK(times > 3);
    CHECK(store.raw({u"--db"_s, copy, u"verify"_s}).status == 0);
}

TEST_CASE("a disk full while the month is written keeps the files of before")
{
    const auto disk = SmallDisk::mount(kMegabytes);
    if (!disk) {
        return;
    }
    const CliRunner store;
    importReceipts(store, 0, 40);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(store.raw(walkInWords(store, i, u"op-%1"_s.arg(i))).status == 0);
    }
    const QString open = inspectedReturn(store, 10);
    const QStringList files{store.path(u"lines.csv"_s), store.path(u"payouts.csv"_s), store.path(u"open.csv"_s)};
    for (const QString &file : files) {
        putBytes(file, "of before");
    }
    const auto unchanged = [&] {
        for (const QString &file : files) {
            CHECK(bytesOf(file) == "of before");
        }
        CHECK(folderBytes(store.path({})).keys().filter(u".part"_s).isEmpty());
    };
    const QString month = open.mid(2, 4) + '-'_L1 + open.mid(6, 2); // of the number: the store's own month
    const int times = untilItFits(*disk, store,
                                  with(store, u"report monthly %1 --csv %2 --payouts %3 --open %4"_s.arg(
                                                  month, files.at(0), files.at(1), files.at(2))),
                                  unchanged);
    std::printf("disk full during the month's CSV: %d times before it fitted\n", times);
    CHECK(times > 0);
    CHECK(bytesOf(files.at(0)).count('\n') == 5);
    CHECK(bytesOf(files.at(1)).count('\n') == 4);
    CHECK(bytesOf(files.at(2)).count('\n') == 2);
}
