// SPDX-License-Identifier: GPL-3.0-or-later
// A manager steps up at the counter for exactly one approval or countersignature.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Counter {
    StoreFixture store;
    Call li = store.as(u"li"_s);

    Counter() { li.approver = store.session(u"hao"_s); }
    QString log(int daysAgo, const QString &paid)
    {
        store.sell(u"0042"_s, {{u"1"_s, paid}}, daysAgo);
        LogRequest request = StoreFixture::request(u"0042"_s, 1, u"1"_s);
        request.areGoodsPresent = true;
        return store.log(request);
    }
    /// Name and asker of the newest entry with this action.
    [[nodiscard]] QString namesIn(const QString &number, EventAction action)
    {
        QString names;
        const ReturnView view = store.show(number);
        for (const EventView &event : view.events) {
            if (event.action == action) {
                names = event.login + u" for "_s + view.loginOf(StaffId(event.facts.value(u"asked_by"_s).toInteger()));
            }
        }
        return names;
    }
};
}

TEST_CASE("a manager who steps up overrides, and the entry names both")
{
    Counter counter;
    const QString number = counter.log(90, u"20.00"_s);
    Call alone = counter.li;
    alone.approver.reset();
    const Approve override{{}, true, u"regular"_s};
    CHECK(errorOf(counter.store.writer().act(alone, number, override)).code == ErrorCode::NotAllowed);
    REQUIRE(counter.store.writer().act(counter.li, number, override));
    CHECK(counter.namesIn(number, EventAction::Overridden) == u"hao for li"_s);
    CHECK(counter.store.show(number).returnCase.rma.approvedBy == counter.store.session(u"hao"_s).staff.id);
}

TEST_CASE("a manager who steps up declines, and only whoever has the right")
{
    Counter counter;
    const QString number = counter.log(90, u"20.00"_s);
    Call cashier = counter.li;
    cashier.approver = counter.store.session(u"lei"_s);
    CHECK(errorOf(counter.store.writer().act(cashier, number, Decline{{}, u"no"_s})).code == ErrorCode::NotAllowed);
    REQUIRE(counter.store.writer().act(counter.li, number, Decline{{}, u"worn"_s}));
    CHECK(counter.namesIn(number, EventAction::Declined) == u"hao for li"_s);
}

TEST_CASE("a manager who steps up countersigns, and the second person still counts")
{
    Counter counter;
    const QString number = counter.log(3, u"3000.00"_s);
    REQUIRE(counter.store.writer().act(counter.li, number, Approve{}));
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
    REQUIRE(counter.store.writer().act(counter.store.as(u"na"_s), number, inspect));
    Call own = counter.li;
    own.approver = counter.store.session(u"li"_s);
    CHECK(errorOf(counter.store.writer().act(own, number, Countersign{})).code == ErrorCode::NotAllowed);
    REQUIRE(counter.store.writer().act(counter.li, number, Countersign{}));
    CHECK(counter.namesIn(number, EventAction::Countersigned) == u"hao for li"_s);
    CHECK(counter.store.reader().verify()->isOk());
}

TEST_CASE("nothing else is done in another person's name, nor in that of somebody disabled")
{
    Counter counter;
    const QString number = counter.log(90, u"20.00"_s);
    for (const Action &action : {Action(Cancel{u"no"_s}), Action(Chase{}), Action(AddNote{u"hello"_s})}) {
        CHECK(errorOf(counter.store.writer().act(counter.li, number, action)).code == ErrorCode::NotAllowed);
    }
    REQUIRE(counter.store.writer().addStaff(counter.store.as(u"hao"_s),
                                            {u"mei"_s, u"Mei"_s, {Role::Manager}, u"246810"_s, {}}));
    counter.li.approver = counter.store.session(u"mei"_s);
    REQUIRE(counter.store.writer().disableStaff(counter.store.as(u"hao"_s), u"mei"_s));
    CHECK(errorOf(counter.store.writer().act(counter.li, number, Approve{{}, true, u"regular"_s})).code
          == ErrorCode::LoginRequired);
}
