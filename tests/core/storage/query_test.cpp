// SPDX-License-Identifier: GPL-3.0-or-later
// Statements: nothing runs half bound, and mistakes of ours are told from a damaged file.
#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"

#include "core/desk/write_queue.h"

#include <QEventLoop>
#include <QTimer>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
Database memory()
{
    return Database({}, OpenMode::Memory);
}
}

TEST_CASE("a statement with a parameter that was not bound does not run", "[storage]")
{
    Database database = memory();
    database.run("CREATE TABLE t (a INTEGER, b INTEGER) STRICT");
    CHECK_THROWS_AS(database.run("INSERT INTO t VALUES (?, ?)"), LogicError);
    CHECK_THROWS_AS(database.query("INSERT INTO t VALUES (?, ?)").with(1).run(), LogicError);
    CHECK(database.number("SELECT count(*) FROM t") == 0);
    database.query("INSERT INTO t VALUES (?, ?)").with(1, nullptr).run();
    Query twice = database.query("SELECT a FROM t WHERE a = ?1 OR b = ?1");
    CHECK(twice.with(1).next());
    CHECK_FALSE(twice.next());
}

TEST_CASE("what only a mistake of ours can bring about is no damaged file", "[storage]")
{
    Database database = memory();
    database.run(
        "CREATE TABLE t (a INTEGER NOT NULL CHECK (a > 0), CONSTRAINT \"rd:not_approved\" CHECK (a < 9)) STRICT");
    CHECK_THROWS_AS(database.run("SELECT nothing FROM t"), LogicError);
    CHECK_THROWS_AS(database.run("INSERT INTO t VALUES (0)"), LogicError);
    CHECK_THROWS_AS(database.run("INSERT INTO t VALUES (NULL)"), LogicError);
    CHECK_THROWS_AS(database.run("SELECT json_extract('{', '$.a')"), StorageError);
    try {
        database.run("INSERT INTO t VALUES (9)");
        FAIL("a rule that has a name was not kept");
    } catch (const StorageError &error) {
        CHECK(error.code() == ErrorCode::NotApproved);
    }
}

TEST_CASE("a defect in the writer's thread comes back as an answer", "[desk]")
{
    StoreFixture store;
    QEventLoop loop;
    std::optional<Error> answered;
    WriteQueue queue(store.path(), store.clock(), &loop, [](const Result<void> &) {});
    queue.post<Answer>([](DeskWriter &) -> Result<Answer> { throw LogicError("a mistake"); }, &loop,
                       [&](const Result<Answer> &answer) {
                           answered = errorOf(answer);
                           loop.quit();
                       });
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    REQUIRE(answered);
    CHECK(answered->code == ErrorCode::Defect);
    CHECK(answered->details.value("what"_L1).toString() == u"a mistake"_s);
}
