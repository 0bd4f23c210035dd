// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of customers: from the till, by hand, and what they do to time limits.
#include "core/desk/customer_page.h"
#include "core/desk/import_sales.h"
#include "core/policy/deadline.h"
#include "tests/support/catch.h"
#include "tests/support/rules.h"

#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A store that knows regulars, whose goods are inspected within an hour and paid within half of one.
struct Desk {
    StoreFixture store;

    Desk()
    {
        setRules(store, [](Policy &policy) {
            policy.customerGroups = {{u"vip"_s, {u"Regulars"_s, u"老顾客"_s}, {}},
                                     {u"trade"_s, {u"Trade"_s, u"企业"_s}, {}}};
            policy.limitRules = {{Step::Inspect, {}, u"vip"_s, 60}, {Step::Settle, {}, u"vip"_s, 30}};
        });
    }
    /// Rows of receipt, day, number and name of a customer, phone, and the till's word.
    void import(const QByteArray &rows)
    {
        QFile file(store.folder() + u"/sales.csv"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("receipt,date,sku,name,qty,total,tender,customer_id,customer,phone,customer group\n" + rows);
        file.close();
        ImportRequest request;
        request.file = file.fileName();
        REQUIRE(importSales(store.writer(), store.as(u"hao"_s), request));
    }
    static QByteArray sale(const char *receipt, const char *day, const QByteArray &who)
    {
        return QByteArray(receipt) + "," + day + " 10:00,MUG,Mug,4,8.00,cash," + who + "\n";
    }
    [[nodiscard]] CustomerId find(const QString &text)
    {
        const auto hits = store.reader().findCustomers(text, 10);
        REQUIRE(hits);
        REQUIRE(hits->size() == 1);
        return hits->front().customer.id;
    }
    [[nodiscard]] CustomerPage page(const QString &text) { return *store.reader().showCustomer(find(text)); }
    Result<Answer> say(const QString &who, const QString &group, const QString &reason = u"asked"_s,
                       const QString &login = u"hao"_s)
    {
        return store.writer().groupCustomer(store.as(login), find(who), group, reason);
    }
    [[nodiscard]] static LogRequest request(const QString &receipt)
    {
        LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
        request.areGoodsPresent = true;
        return request;
    }
    [[nodiscard]] Task taskOf(const QString &number, Step step)
    {
        return *store.show(number).returnCase.openTask(step);
    }
};
}

TEST_CASE("the till's word makes the group, and its limits count for promise and tasks")
{
    Desk desk;
    desk.import(Desk::sale("A1", "2026-11-20", "71,Wang,13800138000,regulars")
                + Desk::sale("B1", "2026-11-20", "72,Chen,13900139000,Gold")
                + Desk::sale("C1", "2026-11-20", "73,Qi,,"));
    CHECK(desk.page(u"71"_s).group == u"vip"_s);
    CHECK(desk.page(u"72"_s).group.isEmpty());
    CHECK(desk.page(u"72"_s).grouping.said == u"Gold"_s);
    CHECK(desk.page(u"73"_s).grouping == CustomerGrouping());

    const auto check = desk.store.reader().check(Desk::request(u"A1"_s));
    REQUIRE(check);
    CHECK(check->customerGroup == u"vip"_s);
    CHECK(check->promisedBy == desk.store.clock().now().plusMinutes(60 + 30));
    const QString ours = desk.store.log(Desk::request(u"A1"_s));
    const QString theirs = desk.store.log(Desk::request(u"B1"_s));
    CHECK(desk.store.show(ours).customerGroup == u"vip"_s);
    CHECK(desk.store.show(ours).returnCase.rma.promisedBy == check->promisedBy);
    CHECK(desk.taskOf(ours, Step::Inspect).limitMinutes == 60);
    CHECK(desk.taskOf(theirs, Step::Inspect).limitMinutes == 48 * 60);
    REQUIRE(desk.store.writer().act(desk.store.as(u"na"_s), ours,
                                    Inspect{{{1, Quantity::units(1), u"opened"_s, u"restock"_s}}, {}, {}}));
    CHECK(desk.taskOf(ours, Step::Settle).limitMinutes == 30);
}

TEST_CASE("a group that the rules learn later takes those whom the till called so before")
{
    Desk desk;
    desk.import(Desk::sale("B1", "2026-11-20", "72,Chen,13900139000,Gold"));
    setRules(desk.store, [](Policy &policy) {
        policy.customerGroups.push_back({u"gold"_s, {u"Gold"_s, u"金卡"_s}, {}});
    });
    CHECK(desk.page(u"72"_s).group == u"gold"_s);
    setRules(desk.store, [](Policy &policy) { policy.customerGroups.pop_back(); });
    CHECK(desk.page(u"72"_s).group.isEmpty());
}

TEST_CASE("the newest sale that has a word counts, in whatever order the files come")
{
    Desk desk;
    desk.import(Desk::sale("A2", "2026-11-20", "71,Wang,,trade"));
    desk.import(Desk::sale("A1", "2026-11-18", "71,Wang,,regulars"));
    CHECK(desk.page(u"71"_s).group == u"trade"_s);
    desk.import(Desk::sale("A3", "2026-11-21", "71,Wang,,"));
    CHECK(desk.page(u"71"_s).group == u"trade"_s);
    desk.import(Desk::sale("A4", "2026-11-21", "71,Wang,,vip"));
    CHECK(desk.page(u"71"_s).group == u"vip"_s);
}

TEST_CASE("what a manager says counts before the till, until the till counts again")
{
    Desk desk;
    desk.import(Desk::sale("A1", "2026-11-20", "71,Wang,13800138000,regulars"));
    const QString before = desk.store.log(Desk::request(u"A1"_s));
    REQUIRE(desk.say(u"71"_s, kNoGroup, u"moved away"_s));
    CustomerPage page = desk.page(u"71"_s);
    CHECK(page.group.isEmpty());
    CHECK(page.grouping.said == u"regulars"_s);
    CHECK(page.grouping.decided->reason == u"moved away"_s);
    desk.import(Desk::sale("A2", "2026-11-21", "71,Wang,13800138000,regulars"));
    CHECK(desk.page(u"71"_s).group.isEmpty());
    const QString after = desk.store.log(Desk::request(u"A2"_s));
    CHECK(desk.taskOf(before, Step::Inspect).limitMinutes == 60); // work that is open keeps its limit
    CHECK(desk.taskOf(after, Step::Inspect).limitMinutes == 48 * 60);
    REQUIRE(desk.say(u"71"_s, u"trade"_s));
    CHECK(desk.page(u"71"_s).group == u"trade"_s);
    REQUIRE(desk.say(u"71"_s, kGroupOfTill));
    CHECK(desk.page(u"71"_s).group == u"vip"_s);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a person of two numbers has one group, and it is theirs who bring goods that nobody's card was scanned for")
{
    Desk desk;
    desk.import(Desk::sale("A1", "2026-11-20", "71,Wang,13800138000,")
                + Desk::sale("B1", "2026-11-20", "72,W. Fang,,vip") + Desk::sale("C1", "2026-11-20", ",,,"));
    CHECK(desk.page(u"71"_s).group.isEmpty());
    REQUIRE(
        desk.store.writer().mergeCustomers(desk.store.as(u"hao"_s), desk.find(u"71"_s), desk.find(u"72"_s), u"card"_s));
    CHECK(desk.page(u"71"_s).group == u"vip"_s);
    REQUIRE(desk.say(u"71"_s, u"trade"_s));
    CHECK(desk.page(u"72"_s).group == u"trade"_s);
    REQUIRE(desk.say(u"72"_s, kGroupOfTill));
    LogRequest request = Desk::request(u"A1"_s);
    CHECK(desk.store.reader().check(request)->customerGroup == u"vip"_s);
    request = Desk::request(u"C1"_s);
    CHECK(desk.store.reader().check(request)->customerGroup.isEmpty());
}

TEST_CASE("only a manager says it, of a group that there is, with a reason, and once")
{
    Desk desk;
    desk.import(Desk::sale("A1", "2026-11-20", "71,Wang,13800138000,"));
    CHECK(errorOf(desk.say(u"71"_s, u"vip"_s, u"asked"_s, u"li"_s)).code == ErrorCode::NotAllowed);
    CHECK(errorOf(desk.say(u"71"_s, u"vip"_s, u" "_s)).code == ErrorCode::MissingField);
    const Error unknown = errorOf(desk.say(u"71"_s, u"platinum"_s));
    CHECK(unknown.code == ErrorCode::UnknownReason);
    CHECK(unknown.details.value("group"_L1) == u"platinum"_s);
    CHECK(errorOf(desk.say(u"71"_s, kGroupOfTill)).details.value("problem"_L1) == u"same_group"_s);
    REQUIRE(desk.say(u"71"_s, u"vip"_s));
    CHECK(errorOf(desk.say(u"71"_s, u"vip"_s)).code == ErrorCode::NotOutstanding);
    CHECK(errorOf(desk.store.writer().groupCustomer(desk.store.as(u"hao"_s), CustomerId(99), u"vip"_s, u"asked"_s)).code
          == ErrorCode::NotFound);
}
