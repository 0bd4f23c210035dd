// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at any call of the engine: every answered action is there afterwards, and nothing is half done.
#include "tests/faults/power_cut.h"
#include "tests/faults/copied_store.h"
#include "tests/faults/dice.h"
#include "tests/faults/return_shape.h"
#include "tests/support/catch.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/raw_file.h"

#include <QDir>

#include <cstdio>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int kActions = 25;

QString operationNo(int index)
{
    return u"op-%1"_s.arg(index);
}

/// A folder with the files of a cut.
QString placed(const CutDisk &disk, const QString &folder)
{
    QDir(folder).removeRecursively();
    REQUIRE(QDir().mkpath(folder));
    for (auto it = disk.files.begin(); it != disk.files.end(); ++it) {
        putBytes(folder + '/'_L1 + it.key(), it.value());
    }
    return folder + u"/store.sqlite"_s;
}

/// Returns from log to paid in a folder of their own, with cuts on the way. `prepare` may change the closed file before.
std::vector<CutDisk> cutsOfReturns(CopiedStore &stores, model::Chance &chance, int percent, const QString &journal)
{
    const QString folder = stores.fixture().folder() + u"/powered"_s;
    REQUIRE(QDir().mkpath(folder));
    const QString path = folder + u"/store.sqlite"_s;
    REQUIRE(QFile::rename(stores.copy(), path));
    RawFile(path).must(u"PRAGMA journal_mode = "_s + journal);
    PowerCut power(folder, chance, percent);
    const DiskWatch watch(power);
    const auto desk = stores.open(path);
    for (int i = 0; i < kActions; ++i) {
        REQUIRE_FALSE(stores.run(*desk, Job::WalkIn, i, operationNo(i)));
        power.acknowledge();
    }
    return power.cuts();
}

void checkCut(const CutDisk &disk, CopiedStore &stores, const QString &whole)
{
    const QString path = placed(disk, stores.fixture().folder() + u"/after"_s);
    CHECK(faultsOf(path, stores.fixture().clock()) == QString());
    RawFile file(path);
    for (int i = 0; i < kActions; ++i) {
        const QString number = numberOfOperation(file, operationNo(i));
        INFO("action " << i << " of " << disk.acknowledged << " that were answered");
        CHECK((i >= disk.acknowledged || !number.isEmpty()));
        CHECK((i <= disk.acknowledged || number.isEmpty()));
        CHECK((number.isEmpty() || shapeOf(file, number) == whole));
    }
}

void checkCuts(const char *what, const QString &journal)
{
    CopiedStore stores;
    const QString whole = stores.wholeShape(Job::WalkIn);
    model::Chance chance = diceFor(what);
    const auto wanted = static_cast<std::size_t>(timesWanted(40));
    std::size_t checked = 0;
    while (checked < wanted) {
        for (const CutDisk &disk : cutsOfReturns(stores, chance, 15, journal)) {
            INFO("cut " << checked);
            checkCut(disk, stores, whole);
            if (++checked == wanted) {
                break;
            }
        }
        QDir(stores.fixture().folder() + u"/powered"_s).removeRecursively();
    }
    std::printf("%s: %zu cuts\n", what, checked);
}

/// Rows written by the engine alone; how many cuts lose one that was committed, or leave no whole file.
int lossesOf(const QString &journal, const QString &synchronous)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    putBytes(path, {});
    RawFile(path).must(u"CREATE TABLE t (n INTEGER)"_s);
    model::Chance chance = diceFor("control");
    PowerCut power(folder.path(), chance, 15);
    {
        const DiskWatch watch(power);
        RawFile file(path);
        file.must(u"PRAGMA journal_mode = "_s + journal);
        file.must(u"PRAGMA synchronous = "_s + synchronous);
        for (int i = 0; i < 200; ++i) {
            file.must(u"INSERT INTO t VALUES (%1)"_s.arg(i));
            power.acknowledge();
        }
    }
    int losses = 0;
    for (const CutDisk &disk : power.cuts()) {
        const QTemporaryDir after;
        RawFile file(placed(disk, after.filePath(u"at"_s)));
        const bool isWhole = file.run(u"SELECT count(*) FROM t"_s).isEmpty();
        losses += !isWhole || file.number(u"SELECT count(*) FROM t"_s) < disk.acknowledged;
    }
    std::printf("control %s+%s: %d of %zu cuts lost a row\n", qPrintable(journal), qPrintable(synchronous), losses,
                power.cuts().size());
    return losses;
}
}

TEST_CASE("the power goes while returns are taken")
{
    checkCuts("power cuts", u"WAL"_s);
}

TEST_CASE("the power goes while returns are taken in a store that was a backup")
{
    checkCuts("power cuts in a backup put to use", u"DELETE"_s);
}

TEST_CASE("cuts find the losses of settings that are known to lose")
{
    CHECK(lossesOf(u"WAL"_s, u"NORMAL"_s) > 0);
    CHECK(lossesOf(u"DELETE"_s, u"FULL"_s) > 0);
    CHECK(lossesOf(u"DELETE"_s, u"OFF"_s) > 0);
    CHECK(lossesOf(u"WAL"_s, u"FULL"_s) == 0);
    CHECK(lossesOf(u"DELETE"_s, u"EXTRA"_s) == 0);
}
