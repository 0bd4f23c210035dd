// SPDX-License-Identifier: GPL-3.0-or-later
// Tries at PINs and passwords: counted before they are looked at, one at a time, names that are nobody's like people.
#include "core/desk/secret_attempt.h"
#include "core/desk/write_frame.h"
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"

#include <atomic>
#include <thread>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kRight = u"246810"_s;
const QString kWrong = u"000000"_s;

Result<Session> attempt(StoreFixture &store, const QString &login, const QString &pin)
{
    return store.writer().login(login, pin, LoginKind::Window);
}

/// The code of one wrong try and what it tells, without times.
QString wrong(StoreFixture &store, const QString &login)
{
    const Error error = errorOf(attempt(store, login, kWrong));
    return errorName(error.code) + QLatin1Char(' ') + QString::number(error.details.value(u"left"_s).toInt(-1))
           + QLatin1Char(' ') + error.details.value(u"until"_s).toString();
}

void lockByWrongTries(StoreFixture &store, const QString &login)
{
    for (int i = 0; i < 10; ++i) {
        store.clock().advanceMinutes(6);
        CHECK(errorOf(attempt(store, login, kWrong)).code == ErrorCode::WrongPin);
    }
}

void addManager(StoreFixture &store, const QString &login, const QString &password = {})
{
    REQUIRE(store.writer().addStaff(store.as(u"hao"_s), {login, login, {Role::Manager}, kRight, password}));
}

OpenStore &opened(StoreFixture &store)
{
    return *store.writer().frame().store;
}
}

TEST_CASE("many wrong PINs at once are worth no more than one after the other")
{
    StoreFixture store;
    std::atomic<int> looked = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> programs;
    for (int i = 0; i < 16; ++i) {
        programs.emplace_back([&] {
            auto desk = DeskWriter::open(store.path(), store.clock());
            const Error error = desk ? errorOf((*desk)->login(u"li"_s, kWrong, LoginKind::CommandLine)) : desk.error();
            looked += error.code == ErrorCode::WrongPin ? 1 : 0;
            refused += error.code == ErrorCode::LockedOut ? 1 : 0;
        });
    }
    for (std::thread &program : programs) {
        program.join();
    }
    CHECK(looked == 5);
    CHECK(refused == 11);
    CHECK(RawFile(store.path()).number(u"SELECT max(failures) FROM pin_try"_s) == 5);
}

TEST_CASE("many right PINs at once all open")
{
    StoreFixture store;
    std::atomic<int> open = 0;
    std::vector<std::thread> programs;
    for (int i = 0; i < 16; ++i) {
        programs.emplace_back([&] {
            auto desk = DeskWriter::open(store.path(), store.clock());
            open += desk && (*desk)->login(u"li"_s, kRight, LoginKind::CommandLine) ? 1 : 0;
        });
    }
    for (std::thread &program : programs) {
        program.join();
    }
    CHECK(open == 16);
}

TEST_CASE("a program that ends while it looks at the fifth PIN leaves the wait behind")
{
    StoreFixture store;
    for (int i = 0; i < 4; ++i) {
        CHECK_FALSE(attempt(store, u"li"_s, kWrong));
    }
    CHECK(SecretAttempt(opened(store), u"li"_s, Secret::Pin).begin()); // and no more of it
    const Error error = errorOf(attempt(store, u"li"_s, kRight));
    CHECK(error.code == ErrorCode::LockedOut);
    CHECK(error.details.value(u"until"_s).toString() == store.clock().now().plusMs(60'000).toIso());
}

TEST_CASE("a program that ends while it looks at the tenth PIN leaves the person locked")
{
    StoreFixture store;
    for (int i = 0; i < 10; ++i) {
        store.clock().advanceMinutes(6);
        CHECK(SecretAttempt(opened(store), u"li"_s, Secret::Pin).begin());
    }
    store.clock().advanceMinutes(6);
    CHECK(errorOf(attempt(store, u"li"_s, kRight)).code == ErrorCode::LockedOut);
    CHECK(findStaff(opened(store).database(), u"li"_s)->staff.isLocked);
    REQUIRE(store.writer().unlockStaff(store.as(u"hao"_s), u"li"_s));
    CHECK(attempt(store, u"li"_s, kRight));
}

TEST_CASE("a wrong try undoes nothing that happened while it was looked at")
{
    StoreFixture store;
    const Call hao = store.as(u"hao"_s);
    for (int i = 0; i < 9; ++i) {
        store.clock().advanceMinutes(6);
        CHECK_FALSE(attempt(store, u"li"_s, kWrong));
    }
    store.clock().advanceMinutes(6);
    SecretAttempt slow(opened(store), u"li"_s, Secret::Pin);
    REQUIRE(slow.begin());
    REQUIRE(store.writer().setPin(hao, u"li"_s, u"135790"_s));
    const QString hash = findStaff(opened(store).database(), u"li"_s)->secrets.pinHash;
    CHECK(slow.fail().code == ErrorCode::WrongPin);
    CHECK(findStaff(opened(store).database(), u"li"_s)->secrets.pinHash == hash);
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("who was disabled or got another PIN while theirs was looked at does not get in")
{
    StoreFixture store;
    {
        SecretAttempt slow(opened(store), u"li"_s, Secret::Pin);
        REQUIRE(slow.begin());
        REQUIRE(store.writer().disableStaff(store.as(u"hao"_s), u"li"_s));
        CHECK_FALSE(slow.succeed(std::nullopt));
        (void)slow.fail();
    }
    CHECK(findStaff(opened(store).database(), u"li"_s)->staff.isDisabled);
    SecretAttempt slow(opened(store), u"na"_s, Secret::Pin);
    REQUIRE(slow.begin());
    REQUIRE(store.writer().setPin(store.as(u"hao"_s), u"na"_s, u"135790"_s));
    CHECK_FALSE(slow.succeed(std::nullopt));
}

TEST_CASE("the only manager waits, and is never locked")
{
    StoreFixture store;
    lockByWrongTries(store, u"hao"_s);
    lockByWrongTries(store, u"hao"_s);
    CHECK(errorOf(attempt(store, u"hao"_s, kRight)).details.value(u"until"_s).toString()
          == store.clock().now().plusMs(5 * 60'000).toIso());
    store.clock().advanceMinutes(5);
    CHECK(attempt(store, u"hao"_s, kRight));
}

TEST_CASE("one of two managers is locked, and then the other one is the only one")
{
    StoreFixture store;
    addManager(store, u"mei"_s);
    const Call hao = store.as(u"hao"_s);
    lockByWrongTries(store, u"mei"_s);
    CHECK(findStaff(opened(store).database(), u"mei"_s)->staff.isLocked);
    lockByWrongTries(store, u"hao"_s);
    CHECK_FALSE(findStaff(opened(store).database(), u"hao"_s)->staff.isLocked);
    const Error error = errorOf(store.writer().disableStaff(hao, u"hao"_s));
    CHECK(error.code == ErrorCode::NeedsManager);
    REQUIRE(store.writer().unlockStaff(hao, u"mei"_s));
    CHECK(store.writer().disableStaff(hao, u"hao"_s));
}

TEST_CASE("a name that is nobody's answers as a person does, try by try")
{
    StoreFixture store;
    REQUIRE(store.writer().disableStaff(store.as(u"hao"_s), u"na"_s));
    for (int i = 0; i < 14; ++i) {
        INFO(i);
        const QString known = wrong(store, u"li"_s);
        CHECK(wrong(store, u"nobody"_s) == known);
        CHECK(wrong(store, u"NA"_s) == known);
        store.clock().advanceMs(i % 3 == 0 ? 4 * 60'000 : 60'000);
    }
    CHECK(errorOf(attempt(store, u"nobody"_s, kRight)).code == ErrorCode::LockedOut);
}

TEST_CASE("few names that are nobody's are kept")
{
    StoreFixture store;
    WriteTransaction transaction(opened(store).store());
    for (int i = 0; i < 600; ++i) {
        saveNameTries(transaction, QByteArray::number(i).rightJustified(16, '0'), {1, {}, {}, {}, 0});
    }
    transaction.commit();
    CHECK(RawFile(store.path()).number(u"SELECT count(*) FROM name_try"_s) == 500);
    CHECK(nameTries(opened(store).database(), QByteArray("599").rightJustified(16, '0')).failures == 1);
}

TEST_CASE("a manager's password can be set later, and is asked for from then on")
{
    StoreFixture store;
    Call hao = store.as(u"hao"_s);
    CHECK(errorOf(store.writer().setPin(hao, u"hao"_s, kRight, u"short"_s)).code == ErrorCode::MissingField);
    REQUIRE(store.writer().setPin(hao, u"hao"_s, kRight, u"correct horse"_s));
    CHECK(errorOf(store.writer().unlockStaff(hao, u"li"_s)).code == ErrorCode::WrongPin);
    CHECK(store.writer().setPin(hao, u"hao"_s, u"135790"_s)); // the own PIN needs no password
    CHECK(errorOf(store.writer().setPin(hao, u"hao"_s, kRight, u"another horse"_s)).code == ErrorCode::WrongPin);
    hao.password = u"correct horse"_s;
    CHECK(store.writer().unlockStaff(hao, u"li"_s));
    REQUIRE(store.writer().setPin(hao, u"hao"_s, kRight, u"another horse"_s));
    CHECK(errorOf(store.writer().unlockStaff(hao, u"li"_s)).code == ErrorCode::WrongPin);
    hao.password = u"another horse"_s;
    CHECK(store.writer().unlockStaff(hao, u"li"_s));
}

TEST_CASE("wrong passwords count and wait as wrong PINs do")
{
    StoreFixture store;
    addManager(store, u"mei"_s, u"correct horse"_s);
    Call mei = store.as(u"mei"_s);
    for (int i = 0; i < 3; ++i) {
        CHECK(errorOf(store.writer().unlockStaff(mei, u"li"_s)).code == ErrorCode::WrongPin); // none given: no try
    }
    mei.password = u"wrong horse"_s;
    for (int i = 0; i < 5; ++i) {
        CHECK(errorOf(store.writer().unlockStaff(mei, u"li"_s)).code == ErrorCode::WrongPin);
    }
    mei.password = u"correct horse"_s;
    CHECK(errorOf(store.writer().unlockStaff(mei, u"li"_s)).code == ErrorCode::LockedOut);
    store.clock().advanceMs(60'000);
    CHECK(store.writer().unlockStaff(mei, u"li"_s));
    CHECK(RawFile(store.path()).number(u"SELECT max(failures) FROM name_try"_s) == 0);
}

TEST_CASE("a right PIN forgets no wrong password, and who knows one is never locked by the other")
{
    StoreFixture store;
    addManager(store, u"mei"_s, u"correct horse"_s);
    const auto tryOnce = [&](const QString &password) {
        Call mei{*store.writer().login(u"mei"_s, kRight, LoginKind::CommandLine), {}, {}};
        mei.password = password;
        return errorOf(store.writer().unlockStaff(mei, u"li"_s)).code;
    };
    for (int i = 0; i < 5; ++i) {
        CHECK(tryOnce(u"wrong horse"_s) == ErrorCode::WrongPin);
    }
    CHECK(tryOnce(u"correct horse"_s) == ErrorCode::LockedOut);
    for (int i = 0; i < 8; ++i) {
        store.clock().advanceMs(5 * 60'000);
        CHECK(tryOnce(u"wrong horse"_s) == ErrorCode::WrongPin);
        CHECK(tryOnce(u"correct horse"_s) == ErrorCode::LockedOut);
    }
    store.clock().advanceMs(5 * 60'000);
    CHECK(tryOnce(u"correct horse"_s) == ErrorCode::Usage); // nothing was refused
}

TEST_CASE("what a person who was disabled still owed goes back to the role, with an entry each")
{
    StoreFixture store;
    store.sell(u"0042"_s, {{u"2"_s, u"20.00"_s}});
    LogRequest request = StoreFixture::request(u"0042"_s, 1, u"2"_s);
    request.areGoodsPresent = true;
    const QString number = store.log(request);
    const Call hao = store.as(u"hao"_s);
    REQUIRE(store.writer().assign(hao, number, Step::Inspect, u"na"_s));
    REQUIRE(store.writer().disableStaff(hao, u"na"_s));
    const ReturnView view = store.show(number);
    const Task *task = view.returnCase.openTask(Step::Inspect);
    REQUIRE(task != nullptr);
    CHECK(task->owner == Owner::of(Role::Inspector));
    CHECK(view.events.back().action == EventAction::Assigned);
    CHECK(view.events.back().login == u"hao"_s);
    CHECK(view.events.back().facts.value(u"role"_s).toString() == u"inspector"_s);
    ListQuery mine;
    mine.mine = store.session(u"yang"_s).staff.id;
    mine.mineRoles = {Role::Inspector};
    CHECK(store.reader().listReturns(mine)->rows.size() == 1);
    CHECK(store.reader().verify()->isOk());
}
