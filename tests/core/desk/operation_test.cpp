// SPDX-License-Identifier: GPL-3.0-or-later
// The same request arriving twice acts once; other arguments, other versions and refusals are told apart.
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// One return of receipt 0042, logged as operation op-1.
struct Logged {
    StoreFixture store;
    LogRequest request = StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1"));
    Answer answer;

    Logged()
    {
        store.sell(QStringLiteral("0042"), {{QStringLiteral("2"), QStringLiteral("20.00")}});
        const auto first = again();
        REQUIRE(first);
        answer = *first;
    }
    /// The same request once more.
    Result<Answer> again()
    {
        Call call = store.as(QStringLiteral("li"));
        call.operation = QStringLiteral("op-1");
        return store.writer().logReturn(call, request);
    }
};
}

TEST_CASE("the same operation acts once and gives the first answer again")
{
    Logged logged;
    StoreFixture &store = logged.store;
    CHECK_FALSE(logged.answer.isRepeat);
    REQUIRE(store.writer().act(store.as(QStringLiteral("li")), logged.answer.number, Chase{}));
    const auto second = logged.again();
    REQUIRE(second);
    CHECK(second->isRepeat);
    CHECK(second->document == logged.answer.document);
    CHECK(store.reader().listReturns({})->rows.size() == 1);
}

TEST_CASE("the same operation with other arguments or by another person is refused")
{
    StoreFixture store;
    store.sell(QStringLiteral("0042"), {{QStringLiteral("2"), QStringLiteral("20.00")}});
    Call call = store.as(QStringLiteral("li"));
    call.operation = QStringLiteral("op-1");
    REQUIRE(store.writer().logReturn(call, StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1"))));
    CHECK(errorOf(store.writer().logReturn(call, StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("2"))))
              .code
          == ErrorCode::OperationConflict);
    Call other = store.as(QStringLiteral("yang"));
    other.operation = call.operation;
    CHECK(
        errorOf(store.writer().logReturn(other, StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1"))))
            .code
        == ErrorCode::OperationConflict);
}

TEST_CASE("a refusal is not remembered: the same operation may succeed later")
{
    StoreFixture store;
    Call call = store.as(QStringLiteral("li"));
    call.operation = QStringLiteral("op-1");
    const LogRequest request = StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1"));
    CHECK(errorOf(store.writer().logReturn(call, request)).code == ErrorCode::NotFound);
    store.sell(QStringLiteral("0042"), {{QStringLiteral("2"), QStringLiteral("20.00")}});
    CHECK(store.writer().logReturn(call, request));
}

TEST_CASE("an action that expects another version is stale")
{
    StoreFixture store;
    store.sell(QStringLiteral("0042"), {{QStringLiteral("2"), QStringLiteral("20.00")}});
    const QString number = store.log(StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1")));
    Call call = store.as(QStringLiteral("li"));
    call.expectVersion = store.show(number).returnCase.rma.version;
    REQUIRE(store.writer().act(call, number, Chase{}));
    CHECK(errorOf(store.writer().act(call, number, Chase{})).code == ErrorCode::Stale);
}

TEST_CASE("answers are kept 90 days, and a later repeat gives the return as it is then")
{
    Logged logged;
    StoreFixture &store = logged.store;
    constexpr qint64 kDayMs = qint64(24) * 60 * 60 * 1000;
    const auto writeMany = [&] {
        for (int i = 0; i < 64; ++i) { // old answers are taken out once in so many
            REQUIRE(store.writer().act(store.as(QStringLiteral("li")), logged.answer.number,
                                       AddNote{QStringLiteral("again")}));
        }
    };
    const auto answers = [&store] {
        return RawFile(store.path()).number(QStringLiteral("SELECT count(*) FROM operation_answer"));
    };
    store.clock().advanceMs(20 * kDayMs);
    writeMany();
    const qint64 before = answers();
    CHECK(before > 64); // none is gone
    CHECK(logged.again()->document == logged.answer.document);
    for (int i = 0; i < 3; ++i) { // a clock that jumps further would be doubted
        store.clock().advanceMs(24 * kDayMs);
        REQUIRE(
            store.writer().act(store.as(QStringLiteral("li")), logged.answer.number, AddNote{QStringLiteral("here")}));
    }
    writeMany();
    CHECK(answers() < before + 64);
    const auto later = logged.again();
    REQUIRE(later);
    CHECK(later->isRepeat);
    CHECK(later->number == logged.answer.number);
    CHECK(later->document != logged.answer.document);
}
