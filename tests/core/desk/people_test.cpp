// SPDX-License-Identifier: GPL-3.0-or-later
// Staff, PINs, waits and the lock.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;

namespace
{
const QString kWrong = QStringLiteral("000000");
const QString kRight = QStringLiteral("246810");
}

TEST_CASE("five wrong PINs make the sixth wait, ten lock until a manager unlocks")
{
    StoreFixture store;
    const QString li = QStringLiteral("li");
    const auto attempt = [&](const QString &pin) { return store.writer().login(li, pin, LoginKind::Window); };
    for (int i = 0; i < 5; ++i) {
        CHECK(errorOf(attempt(kWrong)).code == ErrorCode::WrongPin);
    }
    CHECK(errorOf(attempt(kRight)).code == ErrorCode::LockedOut);
    for (int i = 0; i < 5; ++i) {
        store.clock().advanceMinutes(6);
        store.reopen();
        (void)attempt(kWrong);
    }
    store.clock().advanceMinutes(24 * 60);
    CHECK(errorOf(attempt(kRight)).code == ErrorCode::LockedOut);
    REQUIRE(store.writer().unlockStaff(store.as(QStringLiteral("hao")), li));
    CHECK(attempt(kRight));
}

TEST_CASE("an unknown name gets the same words as a wrong PIN")
{
    StoreFixture store;
    CHECK(errorOf(store.writer().login(QStringLiteral("nobody"), kRight, LoginKind::Window)).code
          == ErrorCode::WrongPin);
}

TEST_CASE("a disabled person acts no more, and the last manager stays")
{
    StoreFixture store;
    const Call li = store.as(QStringLiteral("li"));
    store.sell(QStringLiteral("0042"), {{QStringLiteral("2"), QStringLiteral("20.00")}});
    REQUIRE(store.writer().disableStaff(store.as(QStringLiteral("hao")), QStringLiteral("li")));
    CHECK(errorOf(store.writer().logReturn(li, StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1"))))
              .code
          == ErrorCode::LoginRequired);
    CHECK(errorOf(store.writer().disableStaff(store.as(QStringLiteral("hao")), QStringLiteral("hao"))).code
          == ErrorCode::NeedsManager);
}

TEST_CASE("only managers change staff and rules, everybody their own PIN")
{
    StoreFixture store;
    const NewStaff newcomer{QStringLiteral("new"), QStringLiteral("New"), {Role::Counter}, kRight, {}};
    CHECK(errorOf(store.writer().addStaff(store.as(QStringLiteral("li")), newcomer)).code == ErrorCode::NotAllowed);
    CHECK(errorOf(store.writer().setPolicy(store.as(QStringLiteral("li")), {})).code == ErrorCode::NotAllowed);
    CHECK(errorOf(store.writer().setPin(store.as(QStringLiteral("li")), QStringLiteral("na"), kRight)).code
          == ErrorCode::NotAllowed);
    CHECK(store.writer().setPin(store.as(QStringLiteral("li")), QStringLiteral("li"), QStringLiteral("135790")));
    CHECK(
        errorOf(store.writer().setPin(store.as(QStringLiteral("li")), QStringLiteral("li"), QStringLiteral("123"))).code
        == ErrorCode::MissingField);
}
