// SPDX-License-Identifier: GPL-3.0-or-later
// Two cashiers, two programs, one refund: it is paid once, and the slower one is told who paid it and when.
#include "tests/faults/dice.h"
#include "tests/faults/return_shape.h"
#include "tests/faults/sales_scene.h"
#include "tests/support/raw_file.h"

#include <QDateTime>

#include <array>
#include <cstdio>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const std::array<QString, 2> kCashiers{u"lei"_s, u"yang"_s};

/// What came of two programs that were started together.
struct Race {
    std::array<Run, 2> runs;
    bool didOverlap = false; ///< both ran before either had ended
    qint64 bothRanAt = 0;    ///< ms since the epoch

    [[nodiscard]] std::size_t winner() const { return runs[0].status == 0 ? 0 : 1; }
    [[nodiscard]] const Run &lost() const { return runs.at(1 - winner()); }
};

/// How the races went, for people.
struct Tally {
    int tries = 0;
    int overlapped = 0;
    int paidMeanwhile = 0; ///< the money was written when both were running: the loser did not just look too late
    std::array<int, 2> won{};
    std::map<QString, int> refusals;
};

/// The two start in turn, so that neither is always first; no operation id ties them together.
Race payAtOnce(const CliRunner &store, const QString &number, int turn)
{
    std::array<std::unique_ptr<QProcess>, 2> programs;
    for (std::size_t i = 0; i < programs.size(); ++i) {
        programs.at(i) = store.process({u"--db"_s, store.store(), u"--json"_s, u"--as"_s, kCashiers.at(i),
                                        u"settlement"_s, u"pay"_s, number, u"--tender"_s, u"cash"_s});
    }
    const auto first = static_cast<std::size_t>(turn % 2);
    programs.at(first)->start();
    programs.at(1 - first)->start();
    REQUIRE(programs[0]->waitForStarted());
    REQUIRE(programs[1]->waitForStarted());
    Race race;
    race.bothRanAt = QDateTime::currentMSecsSinceEpoch();
    race.didOverlap = !programs[0]->waitForFinished(0) && !programs[1]->waitForFinished(0);
    race.runs = {CliRunner::finish(*programs[0]), CliRunner::finish(*programs[1])};
    return race;
}

/// Login, name, time in ms and voucher of the one payout of a return.
QStringList payoutOf(RawFile &file, const QString &number)
{
    const auto rows = file.rows(u"SELECT s.login, s.name, p.at, p.voucher, p.amount FROM payout p JOIN staff s "
                                "ON s.id = p.by JOIN rma r ON r.id = p.rma WHERE r.number = '%1'"_s.arg(number));
    REQUIRE(rows.size() == 1);
    return rows.front();
}

/// The loser was told who paid, when, how much and by what, in the words too.
void checkTold(const Run &lost, const QStringList &payout)
{
    const QJsonObject refusal = lost.json().value("error"_L1).toObject();
    const QJsonObject details = refusal.value("details"_L1).toObject();
    const auto at = QDateTime::fromString(details.value("paid_at"_L1).toString(), Qt::ISODateWithMs);
    CHECK(details.value("paid_by"_L1).toString() == payout[0]);
    CHECK(details.value("paid_by_name"_L1).toString() == payout[1]);
    CHECK(at.toSecsSinceEpoch() == payout[2].toLongLong() / 1000);
    CHECK(details.value("paid_amount"_L1).toString() == u"20.00"_s);
    CHECK(details.value("paid_tender"_L1).toString() == u"cash"_s);
    const QString voucher = details.value("voucher"_L1).toString();
    CHECK(voucher == u"P-"_s + payout[3].rightJustified(6, '0'_L1));
    const QString words = refusal.value("message"_L1).toString();
    CHECK(words.contains(payout[1] + u" paid 20.00 (cash) at "_s));
    CHECK(words.contains(voucher));
}

void raceFor(const CliRunner &store, const QString &number, Tally &tally)
{
    const Race race = payAtOnce(store, number, tally.tries);
    INFO(race.runs[0].out.toStdString() << race.runs[1].out.toStdString());
    REQUIRE((race.runs[0].status == 0) != (race.runs[1].status == 0));
    REQUIRE((race.lost().status == 3 || race.lost().status == 6));
    RawFile file(store.store());
    const QStringList payout = payoutOf(file, number);
    CHECK(payout[0] == kCashiers.at(race.winner()));
    CHECK(payout[4] == u"2000"_s);
    checkTold(race.lost(), payout);
    ++tally.tries;
    tally.overlapped += race.didOverlap;
    tally.paidMeanwhile += race.didOverlap && payout[2].toLongLong() >= race.bothRanAt;
    ++tally.won.at(race.winner());
    ++tally.refusals[race.lost().code()];
}
}

TEST_CASE("two cashiers who pay one refund at the same time pay it once, and the slower one is told who did",
          "[I3][I10]")
{
    const CliRunner store;
    const int times = timesWanted(5);
    importReceipts(store, 0, times);
    Tally tally;
    for (int i = 0; i < times; ++i) {
        raceFor(store, inspectedReturn(store, i), tally);
    }
    RawFile file(store.store());
    CHECK(file.number(u"SELECT count(*) FROM payout"_s) == times);
    CHECK(file.number(u"SELECT sum(amount) FROM payout"_s) == times * 2000);
    CHECK(looseEnds(file) == QString());
    requireClean(store);
    std::printf("two cashiers: %d refunds paid once each; both programs ran at the same time in %d, in %d of these the "
                "money was written only then; lei won %d, yang %d\n",
                tally.tries, tally.overlapped, tally.paidMeanwhile, tally.won[0], tally.won[1]);
    for (const auto &[code, count] : tally.refusals) {
        std::printf("two cashiers: the loser was told %s %d times\n", code.toUtf8().constData(), count);
    }
}
