// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while a store is made: afterwards there is a whole store or none, and none can be made again.
#include "tests/faults/dice.h"
#include "tests/faults/sales_scene.h"
#include "tests/faults/standing.h"
#include "tests/support/folder_bytes.h"

#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QStringList initWords(const CliRunner &folder)
{
    return {u"--db"_s, folder.store(), u"--json"_s, u"init"_s, u"--store"_s, u"Corner"_s, u"--manager"_s, u"hao"_s};
}

qint64 usualUs()
{
    const auto folder = CliRunner::empty();
    QElapsedTimer timer;
    timer.start();
    REQUIRE(folder->raw(initWords(*folder)).status == 0);
    return timer.nsecsElapsed() / 1000;
}
}

TEST_CASE("kill -9 while a store is made")
{
    const int wanted = timesWanted(10);
    rd::model::Chance chance = diceFor("kill of init");
    const qint64 usual = usualUs();
    int whole = 0;
    int kills = 0;
    for (int turn = 0; turn < wanted; ++turn) {
        INFO("turn " << turn);
        const auto folder = CliRunner::empty();
        const auto process = folder->process(initWords(*folder));
        process->start();
        REQUIRE(process->waitForStarted());
        QThread::usleep(static_cast<unsigned long>(chance.number(0, usual)));
        if (stopped(*process, folder->store())) {
            ++kills;
            killHard(*process);
        } else {
            REQUIRE(process->waitForFinished());
        }
        const bool isThere = QFile::exists(folder->store());
        whole += isThere;
        if (!isThere) {
            const Run again = folder->raw(initWords(*folder));
            INFO(again.out.toStdString() << again.err.toStdString());
            REQUIRE(again.status == 0);
        }
        requireClean(*folder);
        CHECK(folder->as(u"hao"_s, u"staff add li --name Li --roles counter"_s).status == 0);
        // A kill right after the store got its name can leave the empty lock of its making.
        const QStringList remains = folderBytes(folder->path({})).keys().filter(u".part"_s);
        CHECK((remains.isEmpty() || (isThere && remains == QStringList{u"store.sqlite.part.lock"_s})));
    }
    std::printf("kill of init: %d kills, %d left a whole store, the others none\n", kills, whole);
    CHECK(kills > 0);
}
