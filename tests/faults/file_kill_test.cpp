// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while a backup or the month's CSV is written: under its name stands the whole file, the one of before, or none.
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
QStringList with(const CliRunner &store, const QString &words)
{
    return QStringList{u"--db"_s, store.store(), u"--json"_s} + words.split(' '_L1);
}

/// Kills the command anywhere on its way; false when it ended first.
bool killSomewhere(const CliRunner &store, const QStringList &words, rd::model::Chance &chance, qint64 usual)
{
    const auto program = store.process(words);
    program->start();
    REQUIRE(program->waitForStarted());
    QThread::usleep(static_cast<unsigned long>(chance.number(usual / 4, usual)));
    if (!stopped(*program, store.store())) {
        REQUIRE(program->waitForFinished());
        return false;
    }
    killHard(*program);
    return true;
}

qint64 usualUs(const CliRunner &store, const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    const Run run = store.raw(words);
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    return timer.nsecsElapsed() / 1000;
}
}

TEST_CASE("kill -9 of a backup")
{
    const CliRunner store;
    importReceipts(store, 0, 3000);
    const QString copy = store.path(u"copy.sqlite"_s);
    const QStringList words = with(store, u"backup "_s + copy);
    const qint64 usual = usualUs(store, words);
    rd::model::Chance chance = diceFor("kill of backup");
    int kills = 0;
    int cutOff = 0;
    for (int turn = 0; turn < timesWanted(6); ++turn) {
        INFO("turn " << turn);
        QFile::remove(copy);
        kills += killSomewhere(store, words, chance, usual);
        cutOff += QFile::exists(copy + u".part"_s);
        if (QFile::exists(copy)) {
            CHECK(store.raw({u"--db"_s, copy, u"verify"_s}).status == 0);
            REQUIRE(QFile::remove(copy));
        }
        const Run again = store.raw(words);
        INFO(again.err.toStdString());
        CHECK(again.status == 0);
        CHECK_FALSE(QFile::exists(copy + u".part"_s));
    }
    std::printf("kill of backup: %d kills, %d left an unfinished copy\n", kills, cutOff);
    CHECK(kills > 0);
    requireClean(store);
}

TEST_CASE("kill -9 while the month is written")
{
    const CliRunner store;
    importReceipts(store, 0, 10);
    QString number;
    for (int i = 0; i < 5; ++i) {
        number = inspectedReturn(store, i);
    }
    const QString csv = store.path(u"month.csv"_s);
    const QString month = number.mid(2, 4) + '-'_L1 + number.mid(6, 2);
    const QStringList words = with(store, u"report monthly %1 --csv %2"_s.arg(month, csv));
    const qint64 usual = usualUs(store, words);
    const QByteArray whole = bytesOf(csv);
    REQUIRE(whole.count('\n') == 6);
    rd::model::Chance chance = diceFor("kill of the month");
    int kills = 0;
    for (int turn = 0; turn < timesWanted(6); ++turn) {
        putBytes(csv, "of before");
        kills += killSomewhere(store, words, chance, usual);
        const QByteArray left = bytesOf(csv);
        CHECK((left == "of before" || left == whole));
    }
    std::printf("kill of the month's CSV: %d kills\n", kills);
    CHECK(kills > 0);
}
