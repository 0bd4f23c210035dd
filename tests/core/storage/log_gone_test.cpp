// SPDX-License-Identifier: GPL-3.0-or-later
// Another program takes the log away while a store is open: nothing is written that would be gone.
#include "core/storage/file_system.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("a writer whose log was taken away refuses, says why, and a new one goes on with what was there")
{
    StoreFixture store;
    store.sell(u"1001"_s, {{u"2"_s, u"20.00"_s}});
    const QString before = store.log(StoreFixture::request(u"1001"_s, 1, u"1"_s));
    const QString log = store.path() + u"-wal"_s;
    REQUIRE(identityOf(log));
    CHECK(identityOf(log) == identityOf(log));
    REQUIRE(QFile::rename(log, log + u".away"_s));
    REQUIRE(QFile::copy(log + u".away"_s, log)); // as another program's
    const Error refused = errorOf(
        store.writer().logReturn(store.as(u"li"_s), StoreFixture::request(u"1001"_s, 1, u"1"_s)));
    CHECK(refused.code == ErrorCode::Busy);
    CHECK(refused.details.value("problem"_L1) == u"log_gone"_s);
    REQUIRE(QFile::remove(log));
    CHECK(errorOf(store.writer().logReturn(store.as(u"li"_s), StoreFixture::request(u"1001"_s, 1, u"1"_s))).code
          == ErrorCode::Busy);
    CHECK(store.show(before).returnCase.rma.number == before);
    REQUIRE(QFile::rename(log + u".away"_s, log)); // the same log again: nothing was lost
    CHECK(store.writer().logReturn(store.as(u"li"_s), StoreFixture::request(u"1001"_s, 1, u"1"_s)));
}
