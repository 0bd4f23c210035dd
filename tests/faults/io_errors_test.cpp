// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at the n-th call, once or for good, for every n: the answer is true, nothing is half done, and the same
// operation given again ends it.
#include "tests/faults/copied_store.h"
#include "tests/faults/dice.h"
#include "tests/faults/return_shape.h"
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/watched_disk.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <map>
#include <set>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// How a call fails.
struct Fault {
    const char *name;
    int code;
    bool isDoneAnyway;
    bool isSticky;
};

constexpr Fault kFaults[] = {
    {"one I/O error", SQLITE_IOERR_WRITE, false, false},
    {"one I/O error of a call that was done", SQLITE_IOERR_FSYNC, true, false},
    {"a full disk, once", SQLITE_FULL, false, false},
    {"a disk that fails for good", SQLITE_IOERR_WRITE, false, true},
    {"a disk that says no for good and does it", SQLITE_IOERR_FSYNC, true, true},
    {"a disk that stays full", SQLITE_FULL, false, true},
};

/// Fails at the n-th call; a disk is full for writes only. Call 0 never comes: then it counts.
class FailingDisk final : public DiskWatcher
{
public:
    FailingDisk(const Fault &fault, qint64 nth) : m_fault(fault), m_nth(nth) {}
    DiskAnswer ask(const DiskCall &call) override
    {
        ++m_calls;
        const bool isMeant = m_fault.code != SQLITE_FULL || call.kind == DiskCall::Kind::Write;
        const bool isNow = m_calls == m_nth || (m_nth > 0 && m_fault.isSticky && m_calls > m_nth);
        if (!isMeant || !isNow) {
            return {};
        }
        m_hasFailed = true;
        return {m_fault.code, m_fault.isDoneAnyway};
    }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] qint64 calls() const { return m_calls; }

private:
    Fault m_fault;
    qint64 m_nth;
    qint64 m_calls = 0;
    bool m_hasFailed = false;
};

struct Tally {
    int broken = 0;
    std::map<QString, int> answers;
};

void checkAnswer(const QString &path, const std::optional<ErrorCode> &refused, Job job, const QString &whole)
{
    RawFile file(path);
    const bool isThere = file.number(u"SELECT count(*) FROM operation WHERE operation = 'op'"_s) == 1;
    if (!refused) {
        CHECK(isThere);
    } else if (*refused != ErrorCode::ResultUnknown) {
        CHECK_FALSE(isThere);
    }
    if (isThere && job != Job::Import) {
        CHECK(shapeOf(file, numberOfOperation(file, u"op"_s)) == whole);
    }
    if (isThere && job == Job::Import) {
        CHECK(file.number(u"SELECT count(*) FROM sale WHERE receipt LIKE 'N-%'"_s) == 2);
    }
    CHECK(file.number(u"SELECT count(*) - count(DISTINCT receipt) FROM sale"_s) == 0);
}

void checkAgain(CopiedStore &stores, const QString &path, Job job, const QString &whole)
{
    {
        const auto desk = stores.open(path);
        CHECK_FALSE(stores.run(*desk, job, 0, u"op"_s));
    }
    checkAnswer(path, std::nullopt, job, whole);
    CHECK(faultsOf(path, stores.fixture().clock()) == QString());
}

void breakAt(CopiedStore &stores, Job job, const Fault &fault, qint64 nth, const QString &whole, Tally &tally)
{
    const QString path = stores.copy();
    FailingDisk disk(fault, nth);
    std::optional<ErrorCode> refused;
    QString crashed;
    {
        auto desk = stores.open(path);
        const DiskWatch watch(disk);
        refused = stores.run(*desk, job, 0, u"op"_s);
        crashed = stores.crashed(path);
        desk.reset();
    }
    INFO(fault.name << " at call " << nth << ", answered "
                    << (refused ? errorName(*refused).toStdString() : std::string("done")));
    CHECK((disk.hasFailed() || !refused));
    tally.broken += disk.hasFailed();
    ++tally.answers[refused ? errorName(*refused) : u"done"_s];
    for (const QString &left : {path, crashed}) {
        INFO((left == path ? "closed" : "crashed"));
        CHECK(faultsOf(left, stores.fixture().clock()) == QString());
        checkAnswer(left, refused, job, whole);
        checkAgain(stores, left, job, whole);
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s, u".lock"_s}) {
            QFile::remove(left + end);
        }
    }
}

qint64 callsOf(CopiedStore &stores, Job job)
{
    FailingDisk disk(kFaults[0], 0);
    const auto desk = stores.open(stores.copy());
    const DiskWatch watch(disk);
    REQUIRE_FALSE(stores.run(*desk, job, 0, u"op"_s));
    return disk.calls();
}

/// The last calls, where the commit is, and of those before as many as wanted.
std::set<qint64> somePlaces(qint64 calls, model::Chance &chance)
{
    std::set<qint64> places{calls - 2, calls - 1, calls};
    const auto wanted = static_cast<std::size_t>(std::min<qint64>(timesWanted(2) + 3, calls));
    while (places.size() < wanted) {
        places.insert(chance.number(1, calls));
    }
    return places;
}

void breakEverywhere(Job job, const char *what)
{
    CopiedStore stores;
    const QString whole = stores.wholeShape(job);
    model::Chance chance = diceFor(what);
    const qint64 calls = callsOf(stores, job);
    REQUIRE(calls > 5);
    Tally tally;
    for (const Fault &fault : kFaults) {
        for (const qint64 place : somePlaces(calls, chance)) {
            breakAt(stores, job, fault, place, whole, tally);
        }
    }
    std::printf("%s: %lld calls, broken %d times; answers:", what, static_cast<long long>(calls), tally.broken);
    for (const auto &[answer, times] : tally.answers) {
        std::printf(" %s %d", qPrintable(answer), times);
    }
    std::printf("\n");
}
}

TEST_CASE("a disk that fails at any call of a return from log to paid")
{
    breakEverywhere(Job::WalkIn, "disk errors, log to paid");
}

TEST_CASE("a disk that fails at any call of a payment")
{
    breakEverywhere(Job::Pay, "disk errors, payment");
}

TEST_CASE("a disk that fails at any call of an import")
{
    breakEverywhere(Job::Import, "disk errors, import");
}
