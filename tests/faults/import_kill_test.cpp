// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of an import: whole receipts are in or not, the next start says so, and the second import ends it.
#include "tests/faults/dice.h"
#include "tests/faults/return_shape.h"
#include "tests/faults/sales_scene.h"
#include "tests/faults/standing.h"
#include "tests/support/raw_file.h"

#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int kReceipts = 5'400; // two transactions

QStringList importWords(const CliRunner &store, const QString &file)
{
    return {u"--db"_s, store.store(), u"--json"_s, u"--as"_s, u"hao"_s, u"sales"_s, u"import"_s, file};
}

void checkWholeReceipts(RawFile &file)
{
    CHECK(looseEnds(file) == QString());
    CHECK(file.number(u"SELECT count(*) FROM sale"_s) == file.number(u"SELECT count(*) FROM sale_line"_s));
    CHECK(file.number(u"SELECT count(*) FROM sale WHERE id NOT IN (SELECT sale FROM sale_line)"_s) == 0);
    CHECK(file.number(u"SELECT count(*) - count(DISTINCT receipt) FROM sale"_s) == 0);
    // The mark of how far it came is written with the receipts themselves.
    CHECK(file.number(u"SELECT count(*) FROM sale"_s)
          == file.number(u"SELECT coalesce(max(done), 0) FROM import WHERE state <> 'cancelled'"_s));
}
}

TEST_CASE("kill -9 of an import")
{
    const int wanted = timesWanted(2);
    rd::model::Chance chance = diceFor("kill of sales import");
    int partial = 0;
    int inLock = 0;
    int kills = 0;
    for (int turn = 0; (kills < wanted || inLock == 0) && turn < wanted * 2 + 20; ++turn) {
        INFO("turn " << turn);
        const CliRunner store;
        const QString csv = store.write(u"sales.csv"_s, receiptsCsv(0, kReceipts));
        const auto process = store.process(importWords(store, csv));
        process->start();
        REQUIRE(process->waitForStarted());
        bool isAlive = true;
        // Opening, counting the try, login and the beginning of the import take the lock first, then come the receipts.
        for (qint64 times = chance.number(4, 6); isAlive && times > 0; --times) {
            isAlive = waitForLock(*process, store.store());
            while (isAlive && times > 1 && holdsLock(process->processId(), store.store())) {
                QThread::usleep(50);
            }
        }
        QThread::usleep(static_cast<unsigned long>(chance.number(0, 60'000)));
        if (const auto standing = stopped(*process, store.store())) {
            ++kills;
            inLock += *standing != Standing::Idle;
            killHard(*process);
        } else {
            REQUIRE(process->waitForFinished());
        }
        {
            RawFile file(store.store());
            checkWholeReceipts(file);
            const qint64 sales = file.number(u"SELECT count(*) FROM sale"_s);
            partial += sales > 0 && sales < kReceipts;
        }
        requireClean(store);
        const Run again = store.raw(importWords(store, csv));
        INFO(again.err.toStdString());
        REQUIRE(again.status == 0);
        RawFile file(store.store());
        CHECK(file.number(u"SELECT count(*) FROM sale"_s) == kReceipts);
        requireClean(store);
    }
    std::printf("kill of sales import: %d kills, %d while it held the lock, %d left a part of the file\n", kills,
                inLock, partial);
    CHECK(inLock > 0);
}
