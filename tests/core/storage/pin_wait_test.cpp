// SPDX-License-Identifier: GPL-3.0-or-later
// How long a wrong PIN makes a person wait, whatever is done to the computer's clock.
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Waiting {
    StoreFixture store;

    /// Five wrong tries of li: a wait of one minute.
    Waiting()
    {
        for (int i = 0; i < 5; ++i) {
            CHECK(errorOf(attempt(u"000000"_s)).code == ErrorCode::WrongPin);
        }
    }
    [[nodiscard]] Result<Session> attempt(const QString &pin = u"246810"_s)
    {
        return store.writer().login(u"li"_s, pin, LoginKind::CommandLine);
    }
    [[nodiscard]] bool mustWait() { return errorOf(attempt()).code == ErrorCode::LockedOut; }
    void setClock(qint64 minutes) { store.clock().set(store.clock().now().plusMinutes(minutes)); }
};
}

TEST_CASE("the wait of one minute is over after one minute, and then only")
{
    Waiting w;
    CHECK(w.mustWait());
    w.store.clock().advanceMs(59'000);
    CHECK(w.mustWait());
    w.store.clock().advanceMs(1'000);
    CHECK(w.attempt());
}

TEST_CASE("the refusal says until when")
{
    Waiting w;
    const Error error = errorOf(w.attempt());
    CHECK(error.details.value("until"_L1).toString() == w.store.clock().now().plusMs(60'000).toIso());
}

TEST_CASE("setting the clock forward does not end the wait of this start")
{
    Waiting w;
    w.setClock(24 * 60);
    CHECK(w.mustWait());
    w.store.clock().advanceMs(60'000);
    CHECK(w.attempt());
}

TEST_CASE("setting the clock back does not make the wait of this start longer")
{
    Waiting w;
    w.setClock(-24 * 60);
    CHECK(w.mustWait());
    w.store.clock().advanceMs(60'000);
    CHECK(w.attempt());
}

TEST_CASE("after a restart of the computer the wall clock counts")
{
    Waiting w;
    w.store.clock().reboot();
    CHECK(w.mustWait());
    w.store.clock().advanceMs(59'000);
    CHECK(w.mustWait());
    w.store.clock().advanceMs(1'000);
    CHECK(w.attempt());
}

TEST_CASE("a restart with the clock set back starts the wait again")
{
    Waiting w;
    w.store.clock().reboot();
    w.setClock(-24 * 60);
    const Error error = errorOf(w.attempt());
    CHECK(error.code == ErrorCode::LockedOut);
    CHECK(error.details.value("until"_L1).toString() == w.store.clock().now().plusMs(60'000).toIso());
}

TEST_CASE("the sixth to ninth wrong try makes five minutes, the tenth locks, a right one forgets")
{
    Waiting w;
    for (int i = 6; i < 10; ++i) {
        w.store.clock().advanceMinutes(5);
        CHECK(errorOf(w.attempt(u"000000"_s)).code == ErrorCode::WrongPin);
        w.store.clock().advanceMs(5 * 60'000 - 1);
        CHECK(w.mustWait());
        w.store.clock().advanceMs(1);
    }
    CHECK(errorOf(w.attempt(u"000000"_s)).code == ErrorCode::WrongPin);
    w.store.clock().advanceMinutes(30 * 24 * 60);
    CHECK(w.mustWait());
    REQUIRE(w.store.writer().unlockStaff(w.store.as(u"hao"_s), u"li"_s));
    CHECK(w.attempt());
    for (int i = 0; i < 4; ++i) {
        CHECK(errorOf(w.attempt(u"000000"_s)).code == ErrorCode::WrongPin);
    }
    CHECK(w.attempt());
}

TEST_CASE("a try counts before the PIN is looked at, and the count survives the end of the program")
{
    Waiting w;
    w.store.clock().advanceMinutes(5);
    w.store.reopen();
    CHECK(errorOf(w.attempt(u"000000"_s)).code == ErrorCode::WrongPin);
    w.store.reopen();
    CHECK(w.mustWait());
    RawFile file(w.store.path());
    CHECK(file.number(u"SELECT failures FROM pin_try WHERE staff = (SELECT id FROM staff WHERE login = 'li')"_s) == 6);
}

TEST_CASE("every wrong try and the lock are in the history")
{
    Waiting w;
    for (int i = 5; i < 10; ++i) {
        w.store.clock().advanceMinutes(5);
        CHECK_FALSE(w.attempt(u"000000"_s));
    }
    RawFile file(w.store.path());
    const auto count = [&](const char *action) {
        return file.number(
            u"SELECT count(*) FROM event AS e JOIN code_action AS a ON a.id = e.action WHERE a.code = '%1'"_s.arg(
                QLatin1String(action)));
    };
    CHECK(count("pin_failed") == 10);
    CHECK(count("staff_locked") == 1);
    CHECK(w.store.reader().verify()->isOk());
}
