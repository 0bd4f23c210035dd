// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the window while it writes: every answer that a person could have seen is in the file, and nothing is half done.
#include "tests/faults/dice.h"
#include "tests/faults/return_shape.h"
#include "tests/faults/sales_scene.h"
#include "tests/faults/standing.h"
#include "tests/faults/window_process.h"
#include "tests/support/raw_file.h"

#include <QThread>

#include <cstdio>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int kReceiptsAKill = 60;
constexpr int kKillsAStore = 25;

struct Tally {
    int kills = 0;
    int inLock = 0;
    int inCommit = 0;
    qint64 acknowledged = 0;
    qint64 saved = 0;
};

QString wholeShape(const CliRunner &store)
{
    REQUIRE(store.raw(walkInWords(store, 0, u"whole"_s)).status == 0);
    RawFile file(store.store());
    return shapeOf(file, numberOfOperation(file, u"whole"_s));
}

void checkAnswers(const CliRunner &store, const QStringList &lines, const QString &whole, Tally &tally)
{
    RawFile file(store.store());
    for (const QString &line : lines) {
        INFO(line.toStdString());
        const QStringList words = line.split(' '_L1);
        REQUIRE(words.size() == 3);
        REQUIRE(words.at(0) == u"done"_s);
        REQUIRE(numberOfOperation(file, words.at(1)) == words.at(2));
        ++tally.acknowledged;
    }
    CHECK(looseEnds(file) == QString());
    for (const QStringList &row : file.rows(u"SELECT number FROM rma"_s)) {
        CHECK(shapeOf(file, row.front()) == whole);
    }
}

void killOnce(const CliRunner &store, int first, const QString &whole, rd::model::Chance &chance, Tally &tally)
{
    const auto window = WindowProcess::busy(store, first, kReceiptsAKill);
    REQUIRE(window->waitFor(u"done"_s));
    QThread::usleep(static_cast<unsigned long>(chance.number(0, 60'000)));
    if (chance.percent(50) && waitForLock(window->process(), store.store())) {
        QThread::usleep(static_cast<unsigned long>(chance.number(0, 4'000)));
    }
    if (const auto standing = stopped(window->process(), store.store())) {
        ++tally.kills;
        tally.inLock += *standing != Standing::Idle;
        tally.inCommit += *standing == Standing::InCommit;
        killHard(window->process());
    } else {
        REQUIRE(window->process().waitForFinished());
    }
    checkAnswers(store, window->lines(), whole, tally);
    requireClean(store);
}
}

TEST_CASE("kill -9 of the window while it writes")
{
    const int wanted = timesWanted(10);
    rd::model::Chance chance = diceFor("kill of the window");
    Tally tally;
    while (tally.kills < wanted) {
        const CliRunner store;
        const int here = std::min(kKillsAStore, wanted - tally.kills);
        importReceipts(store, 0, here * kReceiptsAKill + 1);
        const QString whole = wholeShape(store);
        for (int turn = 0; turn < here; ++turn) {
            INFO("kill " << tally.kills);
            killOnce(store, 1 + turn * kReceiptsAKill, whole, chance, tally);
        }
        RawFile file(store.store());
        tally.saved += file.number(u"SELECT count(*) FROM rma"_s) - 1;
        CHECK(file.number(u"SELECT count(*) - count(DISTINCT receipt) FROM rma"_s) == 0);
    }
    std::printf(
        "kill of the window: %d kills, %d of them while it held the store's lock, %d of these between the first "
        "page written and the commit; %lld returns had been answered, %lld are in the files\n",
        tally.kills, tally.inLock, tally.inCommit, static_cast<long long>(tally.acknowledged),
        static_cast<long long>(tally.saved));
    CHECK(tally.inLock > 0);
    CHECK(tally.saved >= tally.acknowledged);
}
