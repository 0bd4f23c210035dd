// SPDX-License-Identifier: GPL-3.0-or-later
// Customers who are one person: everything reads as one, and undone everything is as it was.
#include "core/desk/customer_page.h"
#include "core/desk/import_sales.h"
#include "core/desk/signal_report.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"

#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kMergeActions = u"(SELECT id FROM code_action WHERE code IN ('customer_merged', 'customer_unmerged'))"_s;

/// Customers 71 (Wang Fang, phone …8000), 72 (Fang W., phone …9000), 73 (W. Fang, no phone) of the till, each with two
/// televisions for 1500.00 each on receipt A1, B1 and C1, and a mug on A2, B2 and C2.
struct Desk {
    StoreFixture store;
    CustomerId wang;
    CustomerId fang;
    CustomerId third;

    Desk()
    {
        import(rowsOf("A", "71,Wang Fang,13800138000") + rowsOf("B", "72,Fang W.,139-0013-9000")
               + rowsOf("C", "73,W. Fang,"));
        wang = find(u"71"_s);
        fang = find(u"72"_s);
        third = find(u"73"_s);
    }
    static QByteArray rowsOf(const QByteArray &letter, const QByteArray &who)
    {
        return letter + "1,2026-11-20 10:00,TV,Television,2,3000.00,cash," + who + "\n" + letter
               + "2,2026-11-20 11:00,MUG,Mug,1,8.00,cash," + who + "\n";
    }
    ImportReport import(const QByteArray &rows)
    {
        QFile file(store.folder() + u"/sales.csv"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("receipt,date,sku,name,qty,total,tender,customer_id,customer,phone\n" + rows);
        file.close();
        ImportRequest request;
        request.file = file.fileName();
        const auto report = rd::importSales(store.writer(), store.as(u"hao"_s), request);
        REQUIRE(report);
        return *report;
    }
    [[nodiscard]] CustomerId find(const QString &text)
    {
        const auto hits = store.reader().findCustomers(text, 10);
        REQUIRE(hits);
        REQUIRE(hits->size() == 1);
        return hits->front().customer.id;
    }
    [[nodiscard]] CustomerPage page(CustomerId id) { return *store.reader().showCustomer(id); }
    void merge(CustomerId keep, CustomerId other)
    {
        REQUIRE(store.writer().mergeCustomers(store.as(u"hao"_s), keep, other, u"same card"_s));
    }
    void unmerge(CustomerId customer, std::optional<CustomerMergeId> merge = {})
    {
        REQUIRE(store.writer().unmergeCustomers(store.as(u"hao"_s), customer, merge, u"only neighbours"_s));
    }
    [[nodiscard]] Error refused(CustomerId keep, CustomerId other)
    {
        return errorOf(store.writer().mergeCustomers(store.as(u"hao"_s), keep, other, u"same card"_s));
    }
    void setPolicy(const std::function<void(Policy &)> &change)
    {
        Policy policy = *store.reader().policy();
        change(policy);
        REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    }
    /// Returns and inspects one of line 1; gives the state of its settlement.
    SettlementState accept(const QString &receipt)
    {
        LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
        request.areGoodsPresent = true;
        const QString number = store.log(request);
        REQUIRE(store.writer().act(store.as(u"hao"_s), number, Approve{}));
        Inspect inspect;
        inspect.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
        REQUIRE(store.writer().act(store.as(u"na"_s), number, inspect));
        return store.show(number).returnCase.settlements.front().state;
    }
    /// One mug without a receipt, by phone.
    [[nodiscard]] static LogRequest withoutReceipt(const QString &phone)
    {
        LogRequest request;
        request.isWithoutReceipt = true;
        request.lines = {{0, Quantity::units(1), u"defective"_s, Resolution::Exchange, u"MUG"_s}};
        request.contactName = u"Somebody"_s;
        request.contactPhone = phone;
        return request;
    }
    [[nodiscard]] QStringList numbersFound(const QString &text)
    {
        QStringList numbers;
        const Lookup found = *store.reader().lookUp(text);
        for (const ReturnRow &row : found.returns) {
            numbers.append(row.number);
        }
        return numbers;
    }
    void checkWhole() { CHECK(store.reader().verify()->isOk()); }
};

/// Everything of a page that must be as before, once it is undone.
void checkSame(const CustomerPage &one, const CustomerPage &other)
{
    CHECK(one.customer == other.customer);
    CHECK(one.rows == other.rows);
    CHECK(one.figures.purchases == other.figures.purchases);
    CHECK(one.figures.purchased == other.figures.purchased);
    CHECK(one.figures.returns == other.figures.returns);
    CHECK(one.figures.granted == other.figures.granted);
    CHECK(one.flags == other.flags);
    CHECK(one.open.size() == other.open.size());
    CHECK(one.closed.size() == other.closed.size());
}
}

TEST_CASE("one person: page, figures, returns and every way to find them", "[desk][merge]")
{
    Desk desk;
    const QString first = desk.store.log(StoreFixture::request(u"A1"_s, 1, u"1"_s));
    const QString second = desk.store.log(StoreFixture::request(u"B1"_s, 1, u"1"_s));
    REQUIRE(desk.store.writer().act(desk.store.as(u"li"_s), second, Chase{}));
    desk.merge(desk.wang, desk.fang);

    for (const CustomerId asked : {desk.wang, desk.fang}) {
        const CustomerPage page = desk.page(asked);
        CHECK(page.customer.id == desk.wang);
        CHECK(page.customer.name == u"Wang Fang"_s);
        REQUIRE(page.rows.size() == 2);
        CHECK(page.rows.at(1).name == u"Fang W."_s);
        CHECK(page.figures.purchases == 4);
        CHECK(page.figures.purchased == desk.store.money(u"6016.00"_s));
        CHECK(page.figures.returns == 2);
        CHECK(page.figures.chasers == 1);
        CHECK(page.open.size() == 2);
        REQUIRE(page.merges.size() == 1);
        CHECK(page.merges.front().reason == u"same card"_s);
        CHECK(page.people.at(page.merges.front().by).login == u"hao"_s);
    }
    for (const auto &text : {u"71"_s, u"72"_s, u"Wang Fang"_s, u"Fang W"_s, u"138 0013 8000"_s, u"139-0013-9000"_s}) {
        INFO(text.toStdString());
        CHECK(desk.find(text) == desk.wang);
    }
    CHECK(desk.store.reader().returnsOfCustomer(desk.page(desk.fang).customer, 10)->size() == 2);
    // Returns and sales of the one are found by what is known of the other.
    for (const auto &text : {u"13900139000"_s, u"Fang W."_s, u"wang fang"_s, u"13800138000"_s}) {
        INFO(text.toStdString());
        CHECK(desk.numbersFound(text) == QStringList{second, first});
        CHECK(desk.store.reader().findSales(text, 10)->size() == 4);
    }
    CHECK(desk.store.show(second).customer.id == desk.wang);
    CHECK(desk.store.show(second).customer.name == u"Wang Fang"_s);
    CHECK(desk.store.reader().showSale(u"B1"_s, {})->sale.customer.name == u"Wang Fang"_s);
    CHECK(desk.store.reader().showSale(u"B1"_s, {})->sale.customer.externalId == u"72"_s); // as the receipt says
    CHECK(desk.store.reader().listReturns({})->rows.at(1).customerName == u"Wang Fang"_s);
    desk.checkWhole();

    desk.unmerge(desk.fang);
    CHECK(desk.page(desk.fang).customer.name == u"Fang W."_s);
    CHECK(desk.page(desk.wang).figures.returns == 1);
    CHECK(desk.numbersFound(u"13900139000"_s) == QStringList{second});
    CHECK(desk.numbersFound(u"wang fang"_s) == QStringList{first});
    CHECK(desk.store.reader().listReturns({})->rows.at(1).customerName == u"Fang W."_s);
    desk.checkWhole();
}

TEST_CASE("names and phones that the kept one lacks come from the other", "[desk][merge]")
{
    Desk desk;
    desk.merge(desk.third, desk.wang);
    const Customer person = desk.page(desk.wang).customer;
    CHECK(person.id == desk.third);
    CHECK(person.name == u"W. Fang"_s);
    CHECK(person.phone.raw == u"13800138000"_s);
}

TEST_CASE("returns of a merged person stay findable when the full-text tables have taken them", "[desk][merge]")
{
    Desk desk;
    const QString first = desk.store.log(StoreFixture::request(u"A2"_s, 1, u"1"_s));
    desk.store.sell(u"0009"_s, {{u"99"_s, u"99.00"_s}});
    for (int i = 0; i < 40; ++i) {
        (void)desk.store.log(StoreFixture::request(u"0009"_s, 1, u"1"_s));
    }
    CHECK(desk.numbersFound(u"Fang W."_s).isEmpty());
    desk.merge(desk.wang, desk.fang);
    CHECK(desk.numbersFound(u"Fang W."_s) == QStringList{first});
    desk.checkWhole();
    desk.unmerge(desk.fang);
    CHECK(desk.numbersFound(u"Fang W."_s).isEmpty());
    CHECK(desk.numbersFound(u"Wang Fang"_s) == QStringList{first});
    desk.checkWhole();
}

TEST_CASE("the second person's limit counts all receipts of a person on the day", "[desk][merge][I6]")
{
    Desk desk;
    CHECK(desk.accept(u"A1"_s) == SettlementState::Due);
    SECTION("two customers")
    {
        CHECK(desk.accept(u"B1"_s) == SettlementState::Due);
    }
    SECTION("one person")
    {
        desk.merge(desk.wang, desk.fang);
        CHECK(desk.accept(u"B1"_s) == SettlementState::ToCountersign);
    }
    SECTION("one person, the other way round")
    {
        desk.merge(desk.fang, desk.wang);
        CHECK(desk.accept(u"B1"_s) == SettlementState::ToCountersign);
    }
    SECTION("two again")
    {
        desk.merge(desk.wang, desk.fang);
        desk.unmerge(desk.wang);
        CHECK(desk.accept(u"B1"_s) == SettlementState::Due);
    }
    SECTION("through a third one")
    {
        desk.merge(desk.third, desk.wang);
        desk.merge(desk.third, desk.fang);
        CHECK(desk.accept(u"B1"_s) == SettlementState::ToCountersign);
    }
}

TEST_CASE("the yearly allowance without a receipt is one person's", "[desk][merge]")
{
    Desk desk;
    desk.setPolicy([&](Policy &policy) { policy.withoutReceiptYearlyLimit = desk.store.money(u"10.00"_s); });
    const auto verdict = [&](const QString &phone) {
        return desk.store.reader().check(Desk::withoutReceipt(phone))->verdict.result;
    };
    CHECK(verdict(u"13900139000"_s) == VerdictResult::NeedsReview);
    (void)desk.store.log(Desk::withoutReceipt(u"13800138000"_s)); // 8.00
    CHECK(verdict(u"13800138000"_s) == VerdictResult::DeniedUnlessOverridden);
    CHECK(verdict(u"13900139000"_s) == VerdictResult::NeedsReview);
    desk.merge(desk.fang, desk.wang);
    CHECK(verdict(u"13900139000"_s) == VerdictResult::DeniedUnlessOverridden);
    const QString logged = desk.store.log(Desk::withoutReceipt(u"13900139000"_s));
    CHECK(desk.store.show(logged).returnCase.rma.verdict.result == VerdictResult::DeniedUnlessOverridden);
    desk.unmerge(desk.wang);
    CHECK(desk.page(desk.wang).figures.withoutReceipt == 1);
    CHECK(desk.page(desk.fang).figures.withoutReceipt == 1); // written to the phone it came with
    desk.checkWhole();
}

TEST_CASE("a flag on either counts for both, and after the undoing for its own only", "[desk][merge]")
{
    Desk desk;
    const auto flag = [&](CustomerId customer) {
        REQUIRE(desk.store.writer().flagCustomer(desk.store.as(u"hao"_s), customer, u"swapped"_s, {}));
    };
    const auto verdict = [&](const QString &receipt) {
        return desk.store.reader().check(StoreFixture::request(receipt, 1, u"1"_s))->verdict.result;
    };
    flag(desk.fang);
    CHECK(verdict(u"A2"_s) == VerdictResult::Approved);
    CHECK(verdict(u"B2"_s) == VerdictResult::NeedsReview);
    desk.merge(desk.wang, desk.fang);
    CHECK(verdict(u"A2"_s) == VerdictResult::NeedsReview);
    CHECK(verdict(u"B2"_s) == VerdictResult::NeedsReview);
    CHECK(desk.store.reader().findCustomers(u"Wang"_s, 1)->front().isFlagged);
    flag(desk.wang); // put on the person, written to the one that is kept
    CHECK(desk.page(desk.fang).flags.size() == 2);
    const QString waits = desk.store.log(StoreFixture::request(u"A2"_s, 1, u"1"_s));
    CHECK(desk.store.show(waits).returnCase.rma.verdict.result == VerdictResult::NeedsReview);

    desk.unmerge(desk.fang);
    CHECK(desk.page(desk.wang).flags.size() == 1);
    CHECK(desk.page(desk.fang).flags.size() == 1);
    REQUIRE(desk.store.writer().withdrawFlag(desk.store.as(u"hao"_s), desk.wang, {}, u"settled"_s));
    CHECK(verdict(u"C2"_s) == VerdictResult::Approved);
    CHECK(verdict(u"B2"_s) == VerdictResult::NeedsReview);
    // The verdict of what was logged stays as it was.
    CHECK(desk.store.show(waits).returnCase.rma.verdict.result == VerdictResult::NeedsReview);
    desk.checkWhole();
}

TEST_CASE("who has the phone of one of the two is warned about by a flag on the other", "[desk][merge]")
{
    Desk desk;
    REQUIRE(desk.store.writer().flagCustomer(desk.store.as(u"hao"_s), desk.third, u"swapped"_s, {}));
    desk.merge(desk.wang, desk.third);
    desk.import("D1,2026-11-21 10:00,MUG,Mug,1,8.00,cash,99,Wang,13800138000\n");
    CHECK(desk.store.reader().check(StoreFixture::request(u"D1"_s, 1, u"1"_s))->verdict.result
          == VerdictResult::NeedsReview);
}

TEST_CASE("signals are about people, not about their numbers", "[desk][merge]")
{
    Desk desk;
    desk.setPolicy([](Policy &policy) { policy.signals.returns = 2; });
    (void)desk.store.log(StoreFixture::request(u"A2"_s, 1, u"1"_s));
    (void)desk.store.log(StoreFixture::request(u"B2"_s, 1, u"1"_s));
    CHECK(desk.store.reader().signalReport({}, {})->found.empty());
    desk.merge(desk.wang, desk.fang);
    const SignalReport report = *desk.store.reader().signalReport({}, {});
    REQUIRE(report.found.size() == 1);
    CHECK(report.found.front().kind == SignalKind::ManyReturns);
    CHECK(report.found.front().customer == desk.wang);
    CHECK(report.customers.at(desk.wang).name == u"Wang Fang"_s);
    desk.unmerge(desk.wang);
    CHECK(desk.store.reader().signalReport({}, {})->found.empty());
}

TEST_CASE("a later import lands on the person, and after the undoing with the number it came by", "[desk][merge]")
{
    Desk desk;
    desk.merge(desk.wang, desk.fang);
    desk.import("B3,2026-11-21 10:00,HAT,Hat,1,20.00,cash,72,Fang W.,139-0013-9000\n"
                "D3,2026-11-21 11:00,HAT,Hat,1,20.00,cash,,Somebody,13900139000\n");
    CHECK(desk.page(desk.wang).figures.purchases == 6);
    // A past return of the old number finds what the person bought by the other one.
    const ImportReport returned = desk.import(
        "R1,2026-11-22 09:00,TV,Television,-1,-1500.00,cash,72,Fang W.,139-0013-9000\n"
        "R2,2026-11-22 09:01,TV,Television,-1,-1500.00,cash,72,Fang W.,139-0013-9000\n"
        "R3,2026-11-22 09:02,TV,Television,-1,-1500.00,cash,72,Fang W.,139-0013-9000\n");
    CHECK(returned.unmatchedReturns == 0); // two of B1 and one of A1
    CHECK(desk.page(desk.wang).figures.returns == 3);
    CHECK(desk.page(desk.wang).figures.granted == desk.store.money(u"4500.00"_s));
    desk.unmerge(desk.wang);
    CHECK(desk.page(desk.fang).figures.purchases == 4);
    CHECK(desk.page(desk.fang).figures.returns == 3);
    CHECK(desk.page(desk.wang).figures.purchases == 2);
    CHECK(desk.page(desk.wang).figures.returns == 0);
    desk.checkWhole();
}

TEST_CASE("a past return finds a sale of the same person that comes later under the other number", "[desk][merge]")
{
    Desk desk;
    CHECK(desk.import("R9,2026-11-22 09:00,HAT,Hat,-1,-20.00,cash,72,Fang W.,139-0013-9000\n").unmatchedReturns == 1);
    desk.merge(desk.third, desk.fang);
    desk.merge(desk.wang, desk.third);
    desk.import("A9,2026-11-20 09:00,HAT,Hat,1,20.00,cash,71,Wang Fang,13800138000\n");
    RawFile file(desk.store.path());
    CHECK(file.number(u"SELECT count(*) FROM return_line WHERE sku = 'HAT' AND sale_line IS NULL"_s) == 0);
    desk.checkWhole();
}

TEST_CASE("the till's booking in the other number's name may be ours, too", "[desk][merge]")
{
    Desk desk;
    (void)desk.store.log(StoreFixture::request(u"A1"_s, 1, u"1"_s));
    const auto waiting = [&] {
        const BusinessDate today = desk.store.reader().today();
        return desk.store.reader().tillDifferences(today, today)->open.size();
    };
    SECTION("of somebody else it is the till's own")
    {
        desk.import("T1,2026-11-22 09:30,TV,Television,-1,-1400.00,cash,72,Fang W.,139-0013-9000\n");
        CHECK(waiting() == 0);
    }
    SECTION("of the same person a manager decides")
    {
        desk.merge(desk.wang, desk.fang);
        desk.import("T1,2026-11-22 09:30,TV,Television,-1,-1400.00,cash,72,Fang W.,139-0013-9000\n");
        CHECK(waiting() == 1);
    }
}

TEST_CASE("undone, both are exactly as they were, with what came in between where it was written", "[desk][merge]")
{
    Desk desk;
    (void)desk.store.log(StoreFixture::request(u"A2"_s, 1, u"1"_s));
    (void)desk.store.log(StoreFixture::request(u"B2"_s, 1, u"1"_s));
    const CustomerPage wang = desk.page(desk.wang);
    const CustomerPage fang = desk.page(desk.fang);
    desk.merge(desk.wang, desk.fang);
    desk.unmerge(desk.wang);
    checkSame(desk.page(desk.wang), wang);
    checkSame(desk.page(desk.fang), fang);
    CHECK(desk.page(desk.wang).merges.size() == 1); // it stays in the history of both
    CHECK(desk.page(desk.fang).merges.front().undone->reason == u"only neighbours"_s);

    desk.merge(desk.fang, desk.wang); // again, the other way round
    (void)desk.store.log(StoreFixture::request(u"B1"_s, 1, u"1"_s));
    CHECK(desk.page(desk.wang).customer.id == desk.fang);
    CHECK(desk.page(desk.wang).figures.returns == 3);
    desk.unmerge(desk.wang);
    checkSame(desk.page(desk.wang), wang);
    CHECK(desk.page(desk.fang).figures.returns == 2);
    CHECK(desk.page(desk.fang).merges.size() == 2);
    desk.checkWhole();
}

TEST_CASE("chains are one person, undone in any order", "[desk][merge]")
{
    Desk desk;
    desk.merge(desk.fang, desk.wang);  // 1: wang reads as fang
    desk.merge(desk.third, desk.wang); // 3rd keeps: wang stands for its person, which fang is
    const auto kept = [&](CustomerId customer) { return desk.page(customer).customer.id; };
    for (const CustomerId each : {desk.wang, desk.fang, desk.third}) {
        CHECK(kept(each) == desk.third);
        CHECK(desk.page(each).figures.purchases == 6);
        CHECK(desk.page(each).merges.size() == 2);
    }
    const CustomerMerge outer = desk.page(desk.wang).merges.front();
    CHECK(outer.kept == desk.third);
    CHECK(outer.other == desk.fang);
    SECTION("the newer one first")
    {
        desk.unmerge(desk.fang);
        CHECK(kept(desk.wang) == desk.fang);
        CHECK(kept(desk.third) == desk.third);
        desk.unmerge(desk.wang);
        CHECK(kept(desk.wang) == desk.wang);
    }
    SECTION("the older one first")
    {
        desk.unmerge(desk.wang);
        CHECK(kept(desk.wang) == desk.wang);
        CHECK(kept(desk.fang) == desk.third); // what else was said stands
        CHECK(desk.page(desk.third).figures.purchases == 4);
        desk.unmerge(desk.third);
        CHECK(kept(desk.fang) == desk.fang);
    }
    SECTION("by its number, from any page of the person")
    {
        desk.unmerge(desk.wang, outer.id);
        CHECK(kept(desk.wang) == desk.fang);
        CHECK(kept(desk.third) == desk.third);
    }
    SECTION("which one is asked where it is not clear")
    {
        const Error which = errorOf(
            desk.store.writer().unmergeCustomers(desk.store.as(u"hao"_s), desk.third, {}, u"why"_s));
        // Only fang was merged into the third one, but two merges stand in this person.
        CHECK(which.code == ErrorCode::MissingField);
        CHECK(which.details.value("problem"_L1) == u"several_merges"_s);
    }
    desk.checkWhole();
}

TEST_CASE("nobody is merged with themselves, whatever number is used for them", "[desk][merge]")
{
    Desk desk;
    CHECK(desk.refused(desk.wang, desk.wang).details.value("problem"_L1) == u"same_customer"_s);
    desk.merge(desk.fang, desk.wang);
    desk.merge(desk.third, desk.fang);
    for (const auto &[keep, other] : {std::pair(desk.wang, desk.third), std::pair(desk.third, desk.wang),
                                      std::pair(desk.fang, desk.wang), std::pair(desk.wang, desk.fang)}) {
        const Error refusal = desk.refused(keep, other);
        CHECK(refusal.code == ErrorCode::NotOutstanding);
        CHECK(refusal.details.value("problem"_L1) == u"same_person"_s);
        CHECK(refusal.details.value("kept"_L1) == desk.third.value());
    }
    CHECK(desk.refused(desk.wang, CustomerId(999)).code == ErrorCode::NotFound);
    CHECK(desk.refused(CustomerId(999), desk.wang).code == ErrorCode::NotFound);
    CHECK(desk.page(desk.wang).merges.size() == 2);
}

TEST_CASE("merges are a manager's, at the counter with a manager's PIN; twice is once", "[desk][merge]")
{
    Desk desk;
    DeskWriter &writer = desk.store.writer();
    for (const char *login : {"li", "na", "lei", "yang"}) {
        const Call call = desk.store.as(QString::fromLatin1(login));
        CHECK(errorOf(writer.mergeCustomers(call, desk.wang, desk.fang, u"same card"_s)).code == ErrorCode::NotAllowed);
    }
    Call called = desk.store.as(u"li"_s);
    called.approver = desk.store.session(u"hao"_s);
    called.operation = u"merge-1"_s;
    const auto first = writer.mergeCustomers(called, desk.wang, desk.fang, u" same card "_s);
    REQUIRE(first);
    const auto again = writer.mergeCustomers(called, desk.wang, desk.fang, u"same card"_s);
    REQUIRE(again);
    CHECK(again->isRepeat);
    CHECK(again->document == first->document);
    const CustomerPage page = desk.page(desk.fang);
    REQUIRE(page.merges.size() == 1);
    CHECK(page.merges.front().reason == u"same card"_s);
    CHECK(page.people.at(page.merges.front().by).login == u"hao"_s);
    const Call li = desk.store.as(u"li"_s);
    CHECK(errorOf(writer.unmergeCustomers(li, desk.wang, {}, u"another"_s)).code == ErrorCode::NotAllowed);
    desk.unmerge(desk.wang);
    const Call hao = desk.store.as(u"hao"_s);
    CHECK(errorOf(writer.unmergeCustomers(hao, desk.wang, page.merges.front().id, u"another"_s))
              .details.value("problem"_L1)
          == u"merge_undone"_s);
    CHECK(errorOf(writer.unmergeCustomers(hao, desk.wang, {}, u"another"_s)).details.value("problem"_L1)
          == u"not_merged"_s);
    CHECK(errorOf(writer.unmergeCustomers(hao, desk.third, page.merges.front().id, u"another"_s)).code
          == ErrorCode::NotFound);
    CHECK(errorOf(writer.mergeCustomers(hao, desk.wang, desk.fang, u" "_s)).code == ErrorCode::MissingField);
}

TEST_CASE("the history of a merge names customers by their numbers only", "[desk][merge]")
{
    Desk desk;
    desk.merge(desk.wang, desk.fang);
    desk.unmerge(desk.wang);
    RawFile file(desk.store.path());
    for (const QStringList &row : file.rows(u"SELECT payload FROM event WHERE action IN "_s + kMergeActions)) {
        CHECK(row.front().contains(u"\"other\":%1"_s.arg(desk.fang.value())));
        for (const auto &text : {u"Wang"_s, u"Fang"_s, u"138"_s, u"139"_s}) {
            CHECK_FALSE(row.front().contains(text));
        }
    }
    CHECK(file.number(u"SELECT count(*) FROM event WHERE action IN "_s + kMergeActions) == 2);
}

TEST_CASE("who may be the same person is shown, never acted upon, and not asked about again", "[desk][merge]")
{
    Desk desk;
    const auto twins = [&](CustomerId customer) {
        std::vector<std::pair<CustomerId, TwinSign>> found;
        for (const CustomerTwin &twin : desk.page(customer).twins) {
            found.emplace_back(twin.customer.id, twin.sign);
        }
        return found;
    };
    CHECK(twins(desk.wang).empty());
    desk.import("E1,2026-11-21 10:00,MUG,Mug,1,8.00,cash,74,F. Wang,0086 138 0013 8000\n"
                "E2,2026-11-21 10:00,MUG,Mug,1,8.00,cash,75,Wang Fang,021-5555-8000\n"
                "E3,2026-11-21 10:00,MUG,Mug,1,8.00,cash,76,Wang Fang,021-5555-8001\n");
    const CustomerId byPhone = desk.find(u"74"_s);
    const CustomerId byName = desk.find(u"75"_s);
    const std::vector<std::pair<CustomerId, TwinSign>> both{{byPhone, TwinSign::Phone},
                                                            {byName, TwinSign::NameAndPhoneEnd}};
    CHECK(twins(desk.wang) == both);
    CHECK(desk.store.reader().customersLike(desk.wang)->size() == 2);
    CHECK(desk.page(desk.wang).figures.purchases == 2);
    desk.merge(desk.wang, byPhone);
    CHECK(twins(desk.wang).size() == 1);
    CHECK(twins(byName).front().first == desk.wang);
    desk.unmerge(desk.wang);
    CHECK(twins(desk.wang).size() == 1); // a manager said that they are two
    CHECK(twins(byPhone).empty());
    CHECK(desk.page(desk.wang).samePhone == std::vector<CustomerId>{byPhone}); // whose flags count all the same
}
