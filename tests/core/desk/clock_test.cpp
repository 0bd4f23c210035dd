// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that contradicts the history asks a manager, once, before it can date anything wrongly.
#include "core/desk/import_sales.h"
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"

#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kDay = 24LL * 60;

struct Clocked {
    StoreFixture store;
    Call hao = store.as(u"hao"_s);
    Call li = store.as(u"li"_s);
    QString number;

    Clocked()
    {
        store.sell(u"0042"_s, {{u"9"_s, u"90.00"_s}});
        number = store.log(StoreFixture::request(u"0042"_s, 1, u"1"_s));
    }
    /// The clock on the wall alone; the computer goes on.
    void setBy(qint64 minutes) { store.clock().set(store.clock().now().plusMinutes(minutes)); }
    [[nodiscard]] Result<Answer> chase() { return store.writer().act(li, number, Chase{}); }
    [[nodiscard]] QString problem()
    {
        const Error error = errorOf(chase());
        CHECK((error.code == ErrorCode::NeedsManager || error.code == ErrorCode::Usage));
        return error.details.value(u"problem"_s).toString();
    }
    [[nodiscard]] UtcTime lastEntry()
    {
        return UtcTime::fromMs(RawFile(store.path()).number(u"SELECT max(at) FROM event"_s));
    }
};
}

TEST_CASE("a clock up to two minutes behind the last entry goes on, one further back asks a manager")
{
    Clocked c;
    const UtcTime last = c.store.clock().now();
    c.setBy(-2);
    REQUIRE(c.chase());
    CHECK(c.lastEntry() == last); // never before the last entry
    c.store.clock().set(last.plusMs(-120'001));
    const Error error = errorOf(c.chase());
    CHECK(error.code == ErrorCode::NeedsManager);
    CHECK(error.details.value(u"problem"_s).toString() == u"clock_behind"_s);
    CHECK(error.details.value(u"clock"_s).toString() == last.plusMs(-120'001).toIso());
    CHECK(error.details.value(u"last"_s).toString() == last.toIso());
}

TEST_CASE("a store that was closed for a month opens, one that was closed for longer asks a manager once")
{
    Clocked c;
    c.store.clock().advanceMinutes(31 * kDay);
    REQUIRE(c.chase());
    c.store.clock().advanceMinutes(31 * kDay + 1);
    CHECK(c.problem() == u"clock_ahead"_s);
    CHECK(errorOf(c.store.writer().acceptClock(c.li, u"it is right"_s)).code == ErrorCode::NotAllowed);
    CHECK(errorOf(c.store.writer().acceptClock(c.hao, u" "_s)).code == ErrorCode::MissingField);
    REQUIRE(c.store.writer().acceptClock(c.hao, u"renovation"_s));
    REQUIRE(c.chase());
    CHECK(c.lastEntry() == c.store.clock().now());
    CHECK(errorOf(c.store.writer().acceptClock(c.hao, u"again"_s)).code == ErrorCode::NotOutstanding);
    CHECK(c.store.reader().verify()->isOk());
}

TEST_CASE("a clock a year ahead dates nothing: when it is right again work goes on")
{
    Clocked c;
    const UtcTime last = c.lastEntry();
    c.setBy(400 * kDay);
    CHECK(c.problem() == u"clock_ahead"_s);
    CHECK(errorOf(c.store.writer().login(u"li"_s, u"000000"_s, LoginKind::Window)).code == ErrorCode::WrongPin);
    const auto session = c.store.writer().login(u"li"_s, u"246810"_s, LoginKind::Window);
    REQUIRE(session);
    c.store.writer().logout(*session);
    CHECK(c.lastEntry() == last);
    QFile file(c.store.folder() + u"/till.csv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("receipt,date,sku,name,qty,total,tender\n3001,2026-11-10 09:30:00,A1,Kettle,2,50.00,cash\n");
    file.close();
    ImportRequest request;
    request.file = file.fileName();
    CHECK(errorOf(importSales(c.store.writer(), c.hao, request)).code == ErrorCode::NeedsManager);
    c.setBy(-400 * kDay);
    REQUIRE(c.chase());
    CHECK(c.lastEntry() == last);
    CHECK(c.store.reader().verify()->isOk());
}

TEST_CASE("a clock that a manager accepts although it is behind is believed until it goes back further")
{
    Clocked c;
    const UtcTime last = c.lastEntry();
    c.setBy(-3 * kDay);
    CHECK(c.problem() == u"clock_behind"_s);
    REQUIRE(c.store.writer().acceptClock(c.hao, u"the clock was ahead until today"_s));
    c.store.clock().advanceMinutes(60);
    REQUIRE(c.chase());
    CHECK(c.lastEntry() == last);
    c.setBy(-2 * kDay);
    CHECK(c.problem() == u"clock_behind"_s);
    c.setBy(6 * kDay);
    REQUIRE(c.chase()); // overtaken: the acceptance is used up
    c.setBy(-2 * kDay);
    CHECK(c.problem() == u"clock_behind"_s);
    RawFile raw(c.store.path());
    CHECK(raw.number(u"SELECT json_extract(payload, '$.last') FROM event WHERE action = 37"_s) == last.ms());
    CHECK(raw.number(u"SELECT json_extract(payload, '$.clock') FROM event WHERE action = 37"_s)
          == last.plusMinutes(-3 * kDay).ms());
}
