// SPDX-License-Identifier: GPL-3.0-or-later
// Customers the desk knows: one by phone however it is written, their page, flags and what they do, signals.
#include "core/desk/customer_page.h"
#include "core/desk/import_sales.h"
#include "core/desk/signal_report.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kDayMinutes = 24 * 60;

/// Receipts 0001 to 0004 of an unknown buyer, and B1 of customer 77 of the till, who left a phone there.
struct Desk {
    StoreFixture store;

    Desk()
    {
        for (const auto &receipt : {u"0001"_s, u"0002"_s, u"0003"_s, u"0004"_s}) {
            store.sell(receipt, {{u"5"_s, u"50.00"_s}});
        }
        importSales("B1,2026-11-20 10:00,X,Lamp,1,15.00,cash,77,Zhang Wei,139-0013-9000\n");
    }
    void importSales(const QByteArray &rows)
    {
        QFile file(store.folder() + u"/sales.csv"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("receipt,date,sku,name,qty,total,tender,customer_id,customer,phone\n" + rows);
        file.close();
        ImportRequest request;
        request.file = file.fileName();
        REQUIRE(rd::importSales(store.writer(), store.as(u"hao"_s), request));
    }
    [[nodiscard]] static LogRequest by(const QString &receipt, const QString &phone,
                                       const QString &name = u"Wang Fang"_s)
    {
        LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
        request.contactName = name;
        request.contactPhone = phone;
        return request;
    }
    [[nodiscard]] CustomerId find(const QString &text)
    {
        const auto hits = store.reader().findCustomers(text, 10);
        REQUIRE(hits);
        REQUIRE(hits->size() == 1);
        return hits->front().customer.id;
    }
    [[nodiscard]] std::vector<ReturnRow> open() { return store.reader().listReturns({})->rows; }
    [[nodiscard]] CustomerPage page(CustomerId id) { return *store.reader().showCustomer(id); }
    void flag(CustomerId id, const QString &reason = u"swapped labels"_s, std::optional<BusinessDate> until = {})
    {
        REQUIRE(store.writer().flagCustomer(store.as(u"hao"_s), id, reason, until));
    }
    void setPolicy(const std::function<void(Policy &)> &change)
    {
        Policy policy = *store.reader().policy();
        change(policy);
        REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    }
    /// What the rules say before and at logging, which must be the same.
    [[nodiscard]] VerdictResult logged(const LogRequest &request)
    {
        const auto checked = store.reader().check(request);
        REQUIRE(checked);
        const Verdict kept = store.show(store.log(request)).returnCase.rma.verdict;
        CHECK(checked->verdict == kept);
        return kept.result;
    }
};
}

TEST_CASE("one customer by phone, however it is written")
{
    Desk desk;
    for (const char *spelling : {"13800138000", "138 0013 8000", "138-0013-8000", "+86 138 0013 8000",
                                 "0086 13800138000", "（＋８６）１３８００１３８０００"}) {
        INFO(spelling);
        const QString phone = QString::fromUtf8(spelling);
        const QString number = desk.store.log(Desk::by(u"0001"_s, phone));
        REQUIRE(desk.store.writer().act(desk.store.as(u"li"_s), number, Cancel{u"only asked"_s}));
        const auto hits = desk.store.reader().findCustomers(phone, 10);
        REQUIRE(hits);
        CHECK(hits->size() == 1);
    }
    CHECK(desk.page(desk.find(u"8000"_s)).figures.returns == 6);
    CHECK(desk.find(u"Wang"_s) == desk.find(u"13800138000"_s));
    CHECK(desk.find(u"77"_s) == desk.find(u"0086 139 0013 9000"_s)); // by the till's number
    CHECK(desk.store.reader().findCustomers(u"%"_s, 10)->empty());
    CHECK(desk.store.reader().findCustomers(u" "_s, 10)->empty());
}

TEST_CASE("the page has what was bought and brought back, open returns first, and the exceptions")
{
    Desk desk;
    LogRequest here = StoreFixture::request(u"B1"_s, 1, u"1"_s);
    here.areGoodsPresent = true;
    const QString paid = desk.store.log(here);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
    REQUIRE(desk.store.writer().act(desk.store.as(u"na"_s), paid, inspect));
    REQUIRE(desk.store.writer().act(desk.store.as(u"lei"_s), paid, Pay{u"cash"_s, {}, {}, {}}));
    desk.importSales("B2,2026-11-21 10:00,X,Lamp,2,30.00,cash,77,Zhang Wei,139-0013-9000\n"
                     "B3,2026-11-21 11:00,Y,Mug,1,20.00,cash,77,Zhang Wei,139-0013-9000\n"
                     "C3,2026-11-21 12:00,Y,Mug,-1,-20.00,cash,77,Zhang Wei,139-0013-9000\n");
    const QString declined = desk.store.log(StoreFixture::request(u"B2"_s, 1, u"1"_s, u"changed_mind"_s));
    REQUIRE(desk.store.writer().act(desk.store.as(u"li"_s), declined, Chase{}));
    const CustomerPage page = desk.page(desk.find(u"Zhang"_s));
    CHECK(page.customer.externalId == u"77"_s);
    CHECK(page.figures.purchases == 3);
    CHECK(page.figures.purchased == desk.store.money(u"65.00"_s));
    CHECK(page.figures.returns == 3);
    CHECK(page.figures.granted == desk.store.money(u"35.00"_s)); // B1 and the past one
    CHECK(page.figures.sharePercent() == 100);
    CHECK(page.figures.chasers == 1);
    REQUIRE(page.open.size() == 1);
    CHECK(page.open.front().number == declined);
    CHECK(page.closed.size() == 2);
    CHECK(errorOf(desk.store.reader().showCustomer(CustomerId(999))).code == ErrorCode::NotFound);
}

TEST_CASE("a flag speaks for who bought, by the till's number or the phone, and for who brings it")
{
    Desk desk;
    (void)desk.store.log(Desk::by(u"0001"_s, u"13800138000"_s));
    const CustomerId wang = desk.find(u"13800138000"_s);
    CHECK(desk.logged(Desk::by(u"0001"_s, u"13800138000"_s)) == VerdictResult::Approved);
    desk.flag(wang);
    SECTION("who brings it, in another spelling of the phone")
    {
        CHECK(desk.logged(Desk::by(u"0001"_s, u"+86 138-0013-8000"_s)) == VerdictResult::NeedsReview);
        CHECK(desk.logged(Desk::by(u"0001"_s, u"13700001111"_s, u"Li Lei"_s)) == VerdictResult::Approved);
        CHECK(desk.logged(StoreFixture::request(u"0002"_s, 1, u"1"_s)) == VerdictResult::Approved);
    }
    SECTION("who brings what another one bought")
    {
        CHECK(desk.logged(Desk::by(u"B1"_s, u"13800138000"_s)) == VerdictResult::NeedsReview);
    }
    SECTION("who bought what another one brings")
    {
        desk.flag(desk.find(u"77"_s), u"worn clothes"_s);
        CHECK(desk.logged(Desk::by(u"B1"_s, u"13700001111"_s, u"Li Lei"_s)) == VerdictResult::NeedsReview);
    }
    SECTION("one person by two numbers of the till, by the phone")
    {
        desk.importSales("B5,2026-11-21 10:00,X,Lamp,1,15.00,cash,91,Wang F.,13800138000\n");
        CHECK(desk.logged(StoreFixture::request(u"B5"_s, 1, u"1"_s)) == VerdictResult::NeedsReview);
        CHECK(desk.page(desk.find(u"91"_s)).flags.size() == 1);
        CHECK(desk.page(desk.find(u"91"_s)).samePhone == std::vector<CustomerId>{wang});
    }
    SECTION("without a receipt")
    {
        LogRequest request;
        request.isWithoutReceipt = true;
        request.lines = {{0, Quantity::units(1), u"defective"_s, Resolution::Exchange, u"SKU-1"_s}};
        request.contactName = u"Wang Fang"_s;
        request.contactPhone = u"13800138000"_s;
        const auto checked = desk.store.reader().check(request);
        REQUIRE(checked);
        const Verdict kept = desk.store.show(desk.store.log(request)).returnCase.rma.verdict;
        CHECK(kept == checked->verdict);
        CHECK(std::ranges::count(kept.rules, u"flagged_customer"_s, &RuleResult::rule) == 1);
    }
    SECTION("an odd phone is one with the same name")
    {
        (void)desk.store.log(Desk::by(u"0002"_s, u"ext. 12"_s, u"Old Chen"_s));
        desk.flag(desk.find(u"Chen"_s));
        CHECK(desk.logged(Desk::by(u"0002"_s, u"ext. 12"_s, u"Old Chen"_s)) == VerdictResult::NeedsReview);
        CHECK(desk.logged(Desk::by(u"0002"_s, u"ext. 12"_s, u"Young Chen"_s)) == VerdictResult::Approved);
    }
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a flag counts through its last store day, and what it did stays with the return")
{
    Desk desk;
    (void)desk.store.log(Desk::by(u"0001"_s, u"13800138000"_s));
    const LogRequest request = Desk::by(u"0001"_s, u"13800138000"_s);
    desk.flag(desk.find(u"13800138000"_s), u"swapped labels"_s, BusinessDate::parse(u"2026-11-23"_s));
    CHECK(desk.logged(request) == VerdictResult::NeedsReview);
    desk.store.clock().advanceMinutes(kDayMinutes + 13 * 60 + 59); // 23 November, 23:59 in Shanghai
    CHECK(desk.logged(request) == VerdictResult::NeedsReview);
    desk.store.clock().advanceMinutes(1);
    CHECK(desk.logged(request) == VerdictResult::Approved);
    const CustomerPage page = desk.page(desk.find(u"13800138000"_s));
    REQUIRE(page.flags.size() == 1);
    CHECK_FALSE(page.flags.front().isInForceOn(page.today));
    CHECK_FALSE(desk.store.reader().findCustomers(u"Wang"_s, 1)->front().isFlagged);
    desk.setPolicy([](Policy &policy) { policy.flaggedCustomer = VerdictResult::DeniedUnlessOverridden; });
    int waiting = 0;
    for (const ReturnRow &row : desk.open()) {
        const Verdict verdict = desk.store.show(row.number).returnCase.rma.verdict;
        const bool isFlagged = verdict.result == VerdictResult::NeedsReview;
        waiting += isFlagged ? 1 : 0;
        CHECK((isFlagged || verdict.result == VerdictResult::Approved));
        if (isFlagged) {
            CHECK(verdict.rules.at(1)
                  == RuleResult{0, u"flagged_customer"_s, u"swapped labels"_s, u"2026-11-23"_s,
                                VerdictResult::NeedsReview});
        }
    }
    CHECK(waiting == 2);
}

TEST_CASE("flags are a manager's, at the counter with a manager's PIN, and nobody's to delete")
{
    Desk desk;
    const CustomerId zhang = desk.find(u"77"_s);
    DeskWriter &writer = desk.store.writer();
    for (const char *login : {"li", "na", "lei", "yang"}) {
        const Call call = desk.store.as(QString::fromLatin1(login));
        CHECK(errorOf(writer.flagCustomer(call, zhang, u"swapped"_s, {})).code == ErrorCode::NotAllowed);
    }
    Call called = desk.store.as(u"li"_s);
    called.approver = desk.store.session(u"lei"_s);
    CHECK(errorOf(writer.flagCustomer(called, zhang, u"swapped"_s, {})).code == ErrorCode::NotAllowed);
    called.approver = desk.store.session(u"hao"_s);
    REQUIRE(writer.flagCustomer(called, zhang, u" swapped labels "_s, {}));
    CustomerPage page = desk.page(zhang);
    REQUIRE(page.flags.size() == 1);
    CHECK(page.flags.front().reason == u"swapped labels"_s);
    CHECK(page.people.at(page.flags.front().by).login == u"hao"_s);
    CHECK(errorOf(writer.flagCustomer(called, CustomerId(99), u"swapped"_s, {})).code == ErrorCode::NotFound);
    const Call li = desk.store.as(u"li"_s);
    CHECK(errorOf(writer.withdrawFlag(li, zhang, {}, u"settled"_s)).code == ErrorCode::NotAllowed);
    REQUIRE(writer.withdrawFlag(called, zhang, {}, u"settled"_s));
    page = desk.page(zhang);
    REQUIRE(page.flags.size() == 1);
    REQUIRE(page.flags.front().withdrawal);
    CHECK(page.flags.front().withdrawal->reason == u"settled"_s);
    CHECK(desk.logged(StoreFixture::request(u"B1"_s, 1, u"1"_s)) == VerdictResult::Approved);
    CHECK(errorOf(writer.withdrawFlag(called, zhang, page.flags.front().id, u"again"_s)).code
          == ErrorCode::NotOutstanding);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("the same flag asked for twice is put once")
{
    Desk desk;
    const CustomerId zhang = desk.find(u"77"_s);
    Call call = desk.store.as(u"hao"_s);
    call.operation = u"flag-1"_s;
    const auto first = desk.store.writer().flagCustomer(call, zhang, u"swapped"_s, {});
    const auto again = desk.store.writer().flagCustomer(call, zhang, u"swapped"_s, {});
    REQUIRE(again);
    CHECK(again->isRepeat);
    CHECK(again->document == first->document);
    CHECK(desk.page(zhang).flags.size() == 1);
    CHECK(errorOf(desk.store.writer().flagCustomer(call, zhang, u"another"_s, {})).code
          == ErrorCode::OperationConflict);
}

TEST_CASE("signals are read from what is stored, and change no verdict")
{
    Desk desk;
    desk.setPolicy([](Policy &policy) {
        policy.signals.returns = 2;
        policy.signals.opensAtMinutes = 11 * 60; // it is ten
        policy.signals.closesAtMinutes = 21 * 60;
    });
    const QString first = desk.store.log(Desk::by(u"0001"_s, u"13800138000"_s));
    const QString second = desk.store.log(Desk::by(u"0002"_s, u"13800138000"_s));
    CHECK(desk.logged(Desk::by(u"0003"_s, u"13800138000"_s)) == VerdictResult::Approved);
    const auto report = desk.store.reader().signalReport({}, {});
    REQUIRE(report);
    CHECK(report->to == desk.store.reader().today());
    CHECK(report->from == report->to.plusDays(-89));
    REQUIRE(report->found.size() == 2);
    CHECK(report->found[0].kind == SignalKind::ManyReturns);
    CHECK(report->found[0].customer == desk.find(u"13800138000"_s));
    CHECK(report->customers.at(*report->found[0].customer).name == u"Wang Fang"_s);
    CHECK(report->found[0].value == 3);
    CHECK(report->found[0].returns.mid(0, 2) == QStringList{first, second});
    CHECK(report->found[1].kind == SignalKind::AfterHours);
    CHECK(report->found[1].value == 3);
    CHECK(report->people.at(report->found[1].staff.front()).login == u"li"_s);
    const BusinessDate tomorrow = report->to.plusDays(1);
    CHECK(desk.store.reader().signalReport(tomorrow, tomorrow)->found.empty());
    CHECK(errorOf(desk.store.reader().signalReport(tomorrow, report->to)).code == ErrorCode::Usage);
}
