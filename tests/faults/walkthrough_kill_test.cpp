// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the real window somewhere on its walk from the first start to the month's file.
#include "tests/faults/dice.h"
#include "tests/faults/return_shape.h"
#include "tests/faults/sales_scene.h"
#include "tests/faults/standing.h"
#include "tests/support/raw_file.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QThread>

#include <cstdio>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int kPatienceMs = 60'000;
constexpr qint64 kLongestUs = 9'000'000;

QString storeBelow(const QString &folder)
{
    QDirIterator files(folder, {u"store.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

std::unique_ptr<QProcess> startWalk(const CliRunner &folder)
{
    auto walk = folder.process({u"--walkthrough"_s, folder.path(u"pictures"_s)});
    walk->setProgram(QStringLiteral(RD_WINDOW_PROGRAM));
    QProcessEnvironment environment = walk->processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"TMPDIR"_s, folder.path({}));
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path({}));
    walk->setProcessEnvironment(environment);
    walk->setStandardOutputFile(QProcess::nullDevice());
    walk->start();
    REQUIRE(walk->waitForStarted());
    return walk;
}

/// The store of the walk, as soon as there is one.
QString waitForStore(const CliRunner &folder)
{
    const QDeadlineTimer deadline(kPatienceMs);
    QString store = storeBelow(folder.path({}));
    while (store.isEmpty() && !deadline.hasExpired()) {
        QThread::msleep(10);
        store = storeBelow(folder.path({}));
    }
    REQUIRE_FALSE(store.isEmpty());
    return store;
}
}

TEST_CASE("kill -9 of the window on its walk through the main job")
{
    const int wanted = std::max(1, timesWanted(4) / 4);
    rd::model::Chance chance = diceFor("kill of the walkthrough");
    int inLock = 0;
    int kills = 0;
    qint64 returns = 0;
    for (int turn = 0; turn < wanted; ++turn) {
        INFO("turn " << turn);
        const auto folder = CliRunner::empty();
        const auto walk = startWalk(*folder);
        const QString store = waitForStore(*folder);
        QThread::usleep(static_cast<unsigned long>(chance.number(0, kLongestUs)));
        if (const auto standing = stopped(*walk, store)) {
            ++kills;
            inLock += *standing != Standing::Idle;
            killHard(*walk);
        } else {
            REQUIRE(walk->waitForFinished());
            REQUIRE(walk->exitCode() == 0);
            continue; // the walk had ended, and took its store with it
        }
        folder->set(u"RETURNDESK_KEY_DIR"_s, QFileInfo(store).dir().filePath(u"../keys"_s));
        const Run verified = folder->raw({u"--db"_s, store, u"--json"_s, u"verify"_s});
        INFO(verified.out.toStdString() << verified.err.toStdString());
        CHECK(verified.status == 0);
        RawFile file(store);
        CHECK(looseEnds(file) == QString());
        returns += file.number(u"SELECT count(*) FROM rma"_s);
    }
    std::printf(
        "kill of the walkthrough: %d kills, %d while it held the store's lock; %lld returns were in the stores\n",
        kills, inLock, static_cast<long long>(returns));
}
