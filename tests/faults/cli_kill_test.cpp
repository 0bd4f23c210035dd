// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the command line at any moment: what was answered is there, nothing is half done, the same command again ends it.
#include "tests/faults/dice.h"
#include "tests/faults/return_shape.h"
#include "tests/faults/sales_scene.h"
#include "tests/faults/standing.h"
#include "tests/support/raw_file.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>

using namespace rd::test;
using namespace Qt::StringLiterals;
using rd::model::Chance;

namespace
{
/// Where the kills fell, and what they left.
struct Tally {
    int kills = 0;
    int inLock = 0;
    int inCommit = 0;
    int acknowledged = 0;
    int savedUnsaid = 0;

    void note(Standing standing)
    {
        ++kills;
        inLock += standing != Standing::Idle;
        inCommit += standing == Standing::InCommit;
    }
    void print(const char *what) const
    {
        std::printf(
            "%s: %d kills, %d of them while the program held the store's lock, %d of these between the first page "
            "written and the commit; %d had been answered, %d were saved and not yet answered\n",
            what, kills, inLock, inCommit, acknowledged, savedUnsaid);
    }
};

/// One command that is killed on its way and then given again.
struct Command {
    QString operation;
    QStringList words;
    QString whole;  ///< the shape of a return for which it is done
    QString number; ///< the return when it is there before
    QString before; ///< its shape then
};

qint64 usualUs(const CliRunner &store, const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    REQUIRE(store.raw(words).status == 0);
    return timer.nsecsElapsed() / 1000;
}

/// Half of the kills fall anywhere in the command, half are aimed at its writing: after it took the lock for the first,
/// second or third time (two tries of the PIN, then the action).
std::optional<Standing> stopSomewhere(QProcess &process, const CliRunner &store, Chance &chance, qint64 usual)
{
    process.start();
    REQUIRE(process.waitForStarted());
    if (chance.percent(50)) {
        QThread::usleep(static_cast<unsigned long>(chance.number(0, usual)));
        return stopped(process, store.store());
    }
    bool isAlive = true;
    for (qint64 times = chance.number(1, 3); isAlive && times > 0; --times) {
        isAlive = waitForLock(process, store.store());
        while (isAlive && times > 1 && holdsLock(process.processId(), store.store())) {
            QThread::usleep(50);
        }
    }
    QThread::usleep(static_cast<unsigned long>(chance.number(0, 4000)));
    return stopped(process, store.store());
}

void checkFile(const CliRunner &store, const Command &command, bool isAnswered, Tally &tally)
{
    RawFile file(store.store());
    CHECK(looseEnds(file) == QString());
    const QString number = numberOfOperation(file, command.operation);
    if (isAnswered) {
        REQUIRE_FALSE(number.isEmpty());
        ++tally.acknowledged;
    } else if (!number.isEmpty()) {
        ++tally.savedUnsaid;
    }
    if (!number.isEmpty()) {
        CHECK(shapeOf(file, number) == command.whole);
    } else if (!command.number.isEmpty()) {
        CHECK(shapeOf(file, command.number) == command.before);
    }
}

void checkAgain(const CliRunner &store, const Command &command, const QByteArray &answer)
{
    const Run again = store.raw(command.words);
    INFO(again.err.toStdString());
    REQUIRE(again.status == 0);
    if (!answer.isEmpty()) {
        CHECK(again.out == answer);
    }
    RawFile file(store.store());
    const QString number = numberOfOperation(file, command.operation);
    CHECK(again.json().value("number"_L1).toString() == number);
    CHECK(shapeOf(file, number) == command.whole);
}

void killAndLookAgain(const CliRunner &store, const Command &command, Chance &chance, qint64 usual, Tally &tally)
{
    const auto process = store.process(command.words);
    const auto standing = stopSomewhere(*process, store, chance, usual);
    if (standing) {
        tally.note(*standing);
        killHard(*process);
    } else {
        REQUIRE(process->waitForFinished());
    }
    const QByteArray answer = process->readAllStandardOutput();
    const bool isAnswered = QJsonDocument::fromJson(answer).isObject();
    checkFile(store, command, isAnswered, tally);
    requireClean(store);
    checkAgain(store, command, isAnswered ? answer : QByteArray());
}

/// Repeats until enough programs were killed and at least one of them while it wrote.
template <typename Next> void killMany(const CliRunner &store, const char *what, int wanted, qint64 usual, Next next)
{
    Chance chance = diceFor(what);
    Tally tally;
    for (int turn = 0; (tally.kills < wanted || tally.inLock == 0) && turn < wanted * 3 + 20; ++turn) {
        INFO(what << ", turn " << turn);
        killAndLookAgain(store, next(turn), chance, usual, tally);
    }
    tally.print(what);
    CHECK(tally.kills >= wanted);
    CHECK(tally.inLock > 0);
    requireClean(store);
}

QString shapeNow(const CliRunner &store, const QString &number)
{
    RawFile file(store.store());
    return shapeOf(file, number);
}

QString numberOf(const CliRunner &store, const QString &operation)
{
    RawFile file(store.store());
    return numberOfOperation(file, operation);
}
}

TEST_CASE("kill -9 of the command line while it takes a return from log to paid")
{
    const CliRunner store;
    const int wanted = timesWanted(10);
    importReceipts(store, 0, wanted * 3 + 30);
    const qint64 usual = usualUs(store, walkInWords(store, 0, u"whole"_s));
    const QString whole = shapeNow(store, numberOf(store, u"whole"_s));
    REQUIRE(whole.contains(u"confirmed2000"_s));
    killMany(store, "kill of return log", wanted, usual, [&](int turn) {
        const QString operation = u"kill-%1"_s.arg(turn);
        return Command{operation, walkInWords(store, turn + 1, operation), whole, {}, {}};
    });
    RawFile file(store.store());
    CHECK(file.number(u"SELECT count(*) - count(DISTINCT receipt) FROM rma"_s) == 0);
}

TEST_CASE("kill -9 of the command line while it pays")
{
    const CliRunner store;
    const int wanted = timesWanted(10);
    importReceipts(store, 0, wanted * 3 + 30);
    const QString first = inspectedReturn(store, 0);
    const QString before = shapeNow(store, first);
    const qint64 usual = usualUs(store, payWords(store, first, u"whole"_s));
    const QString whole = shapeNow(store, first);
    REQUIRE(whole.contains(u"confirmed2000"_s));
    killMany(store, "kill of settlement pay", wanted, usual, [&](int turn) {
        const QString operation = u"kill-%1"_s.arg(turn);
        const QString number = inspectedReturn(store, turn + 1);
        return Command{operation, payWords(store, number, operation), whole, number, before};
    });
}
