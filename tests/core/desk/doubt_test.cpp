// SPDX-License-Identifier: GPL-3.0-or-later
// I7 and I9 where a commit ends with an error: what is answered then stays true, also after a crash.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/watched_disk.h"

#include <QFile>

#include <sqlite3.h>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Fails so many times when the log is written or synced; what it was asked to do is done all the same.
class FailingLog final : public DiskWatcher
{
public:
    FailingLog(DiskCall::Kind kind, int code, int times) : m_kind(kind), m_code(code), m_left(times) {}
    DiskAnswer ask(const DiskCall &call) override
    {
        if (call.kind != m_kind || !call.file.endsWith("-wal"_L1) || m_left == 0) {
            return {};
        }
        --m_left;
        return {m_code, m_kind == DiskCall::Kind::Sync};
    }

private:
    DiskCall::Kind m_kind;
    int m_code;
    int m_left;
};

constexpr int kForGood = 1'000'000;

struct Scene {
    Scene() { watchDisk(nullptr); } // so that every file opened from now on can be watched
};

struct Doubt : Scene {
    FullStore full;
    Call call;
    int copies = 0;

    Doubt() : call(full.store.as(u"lei"_s)) { call.operation = u"op"_s; }
    Result<Answer> pay() { return full.store.writer().act(call, full.due, Pay{u"cash"_s, {}, {}, {}}); }
    Result<Answer> payWith(FailingLog log)
    {
        const DiskWatch watch(log);
        return pay();
    }
    /// Payouts of the return as the next start finds it after a crash now; nothing may be wrong then.
    std::size_t payoutsAfterCrash()
    {
        const QString path = full.store.folder() + u"/crashed-%1.sqlite"_s.arg(++copies);
        for (const QString &end : {QString(), u"-wal"_s}) {
            REQUIRE(QFile::copy(full.store.path() + end, path + end));
        }
        const auto reader = DeskReader::open(path, full.store.clock());
        REQUIRE(reader);
        CHECK((*reader)->verify()->isOk());
        return (*reader)->showReturn(full.due)->returnCase.payouts.size();
    }
};
}

TEST_CASE("a commit that ends with any error is not saved, and no crash brings it back", "[desk][I9]")
{
    const std::pair<int, ErrorCode> faults[] = {{SQLITE_IOERR_FSYNC, ErrorCode::DiskFull},
                                                {SQLITE_READONLY, ErrorCode::NoPermission},
                                                {SQLITE_CORRUPT, ErrorCode::Damaged},
                                                {SQLITE_IOERR_READ, ErrorCode::Damaged}};
    Doubt doubt;
    for (const auto &[code, answer] : faults) {
        INFO(code);
        const Error error = errorOf(doubt.payWith({DiskCall::Kind::Sync, code, 1}));
        CHECK(error.code == answer);
        CHECK((error.details.value("problem"_L1).toString() == u"disk_error"_s) == (code == SQLITE_IOERR_FSYNC));
        CHECK(doubt.payoutsAfterCrash() == 0);
        CHECK(doubt.full.store.show(doubt.full.due).returnCase.payouts.empty());
    }
    const auto again = doubt.pay();
    REQUIRE(again);
    CHECK_FALSE(again->isRepeat);
    CHECK(doubt.payoutsAfterCrash() == 1);
    CHECK(doubt.full.store.reader().verify()->isOk());
}

TEST_CASE("while nobody can tell, the answer says so, and the operation tells later", "[desk][I7][I9]")
{
    Doubt doubt;
    const Error error = errorOf(doubt.payWith({DiskCall::Kind::Sync, SQLITE_IOERR_FSYNC, kForGood}));
    CHECK(error.code == ErrorCode::ResultUnknown);
    CHECK(error.details.value("operation"_L1).toString() == u"op"_s);
    REQUIRE(doubt.pay()); // the disk is well again
    CHECK(doubt.full.store.show(doubt.full.due).returnCase.payouts.size() == 1);
    CHECK(doubt.payoutsAfterCrash() == 1);
}

TEST_CASE("a log without room for the commit holds none: a full disk is certain, and stays so", "[desk][I9]")
{
    Doubt doubt;
    const Error error = errorOf(doubt.payWith({DiskCall::Kind::Write, SQLITE_FULL, kForGood}));
    CHECK(error.code == ErrorCode::DiskFull);
    CHECK_FALSE(error.details.contains("problem"_L1));
    CHECK(doubt.payoutsAfterCrash() == 0);
    REQUIRE(doubt.pay());
    CHECK(doubt.payoutsAfterCrash() == 1);
}

TEST_CASE("a key is out only when the history says so", "[desk][I8]")
{
    Doubt doubt;
    const QString file = doubt.full.store.folder() + u"/out.key"_s;
    const Call hao = doubt.full.store.as(u"hao"_s);
    {
        FailingLog log(DiskCall::Kind::Sync, SQLITE_IOERR_FSYNC, 1);
        const DiskWatch watch(log);
        CHECK_FALSE(doubt.full.store.writer().exportKey(hao, file));
    }
    CHECK_FALSE(QFile::exists(file));
    Call once = hao;
    once.operation = u"key"_s;
    const QString nowhere = doubt.full.store.path() + u"/out.key"_s; // a file is no folder
    CHECK(errorOf(doubt.full.store.writer().exportKey(once, nowhere)).details.value("file"_L1).toString() == nowhere);
    REQUIRE(doubt.full.store.writer().exportKey(hao, file));
    CHECK(QFile::exists(file));
}
