// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk shows of one return, one sale, the rules and the people, and how it finds them.
#include "core/desk/return_json.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("a return is shown with its sale, its history and its people", "[desk]")
{
    const FullStore full;
    const ReturnView view = full.store.show(full.sent);
    REQUIRE(view.sale);
    CHECK(view.sale->receipt == u"1002"_s);
    CHECK(view.step == Step::Settle);
    QStringList told;
    for (const EventView &event : view.events) {
        told.append(event.login + ' '_L1 + codeOf(event.action));
    }
    CHECK(told
          == QStringList{u"li logged"_s, u"policy approved"_s, u"li received"_s, u"na inspected"_s,
                         u"lei payout_sent"_s, u"lei payout_failed"_s, u"lei exception_opened"_s,
                         u"lei payout_sent"_s});
    CHECK(view.events.at(0).text == u"in the box"_s);
    CHECK(view.events.at(5).text == u"account closed"_s);
    CHECK(view.events.at(3).name == u"Li Na"_s);
    CHECK(view.loginOf(view.returnCase.rma.loggedBy) == u"li"_s);
    CHECK(view.nameOf(view.returnCase.payouts.front().by) == u"Zhao Lei"_s);
    CHECK(errorOf(full.store.reader().showReturn(u"R-20260101-0001"_s)).code == ErrorCode::NotFound);
}

TEST_CASE("the document of a return says what the view says", "[desk]")
{
    const FullStore full;
    const ReturnView view = full.store.show(full.countersign);
    const QJsonObject json = returnToJson(view, full.store.reader().facts().currency);
    CHECK(json.value("number"_L1).toString() == full.countersign);
    CHECK(json.value("step"_L1).toString() == u"countersign"_s);
    CHECK(json.value("state"_L1).toString() == u"open"_s);
    CHECK(json.value("outcome"_L1).isNull());
    CHECK(json.value("version"_L1).toInteger() == view.returnCase.rma.version);
    const QJsonObject settlement = json.value("settlements"_L1).toArray().at(0).toObject();
    CHECK(settlement.value("amount"_L1).toString() == u"3000.00"_s);
    CHECK(settlement.value("state"_L1).toString() == u"to_countersign"_s);
    CHECK(settlement.value("countersigned_by"_L1).isNull());
    CHECK(settlement.value("inspected_by"_L1).toString() == u"na"_s);
    const QJsonObject line = json.value("lines"_L1).toArray().at(0).toObject();
    CHECK(line.value("sale_line_paid"_L1).toString() == u"6000.00"_s);
    CHECK(line.value("entitled"_L1).toString() == u"3000.00"_s);
    CHECK(line.value("accepted"_L1).toString() == u"1"_s);
    CHECK(line.value("settled"_L1).toString() == u"0"_s);
    CHECK(json.value("findings"_L1).toArray().size() == 1);
    CHECK(json.value("tasks"_L1).toArray().size() == static_cast<int>(view.returnCase.tasks.size()));
    CHECK(json.value("events"_L1).toArray().size() == static_cast<int>(view.events.size()));
}

TEST_CASE("the history of a document has money and quantities as everywhere", "[desk]")
{
    const FullStore full;
    const QJsonObject json = returnToJson(full.store.show(full.countersign), full.store.reader().facts().currency);
    const QByteArray events = QJsonDocument(json.value("events"_L1).toArray()).toJson(QJsonDocument::Compact);
    CHECK(events.contains("\"amount\":\"3000.00\""));
    CHECK(events.contains("\"quantity\":\"1\""));
    CHECK_FALSE(events.contains("300000"));
    CHECK_FALSE(events.contains("1000"));
}

TEST_CASE("what a person may do now is what the desk then does", "[desk]")
{
    FullStore full;
    for (const QString &number : {full.logged, full.due, full.sent, full.countersign, full.review, full.paid}) {
        for (const QString &login : {u"li"_s, u"na"_s, u"lei"_s, u"hao"_s}) {
            const auto possibilities = full.store.reader().possibleFor(number, full.store.session(login));
            REQUIRE(possibilities);
            for (const Possibility &possibility : *possibilities) {
                if (possibility.right != Right::Chase && possibility.right != Right::AddNote) {
                    continue;
                }
                const Action action = possibility.right == Right::Chase ? Action(Chase{}) : Action(AddNote{u"x"_s});
                const auto done = full.store.writer().act(full.store.as(login), number, action);
                INFO(number.toStdString() << ' ' << login.toStdString() << ' ' << codeOf(possibility.right).data());
                CHECK(done.has_value() == possibility.isPossible());
                CHECK((done || done.error() == *possibility.refusal));
            }
        }
    }
}

TEST_CASE("a sale shows what can still come back, and which returns hold it", "[desk]")
{
    const FullStore full;
    const auto sale = full.store.reader().showSale(u"1005"_s, {});
    REQUIRE(sale);
    REQUIRE(sale->lines.size() == 1);
    CHECK(sale->lines.front().returned == Quantity::units(2));
    CHECK(sale->lines.front().returnable == Quantity::units(2));
    CHECK(sale->lines.front().returns == QStringList{full.due});
    const auto same = full.store.reader().showSale(sale->sale.id);
    REQUIRE(same);
    CHECK(same->sale.receipt == u"1005"_s);
    CHECK(errorOf(full.store.reader().showSale(SaleId(999))).code == ErrorCode::NotFound);
    CHECK(errorOf(full.store.reader().showSale(u"nothing"_s, {})).code == ErrorCode::NotFound);
    CHECK(errorOf(full.store.reader().showSale(u"1005"_s, full.store.reader().today())).code == ErrorCode::NotFound);
    const auto imported = full.store.reader().showSale(u"2001"_s, {});
    REQUIRE(imported);
    CHECK(imported->lines.front().returnable == Quantity::units(1));
}

TEST_CASE("two sales of one number are told apart by their day", "[desk]")
{
    StoreFixture store;
    store.sell(u"A1"_s, {{u"1"_s, u"5.00"_s}}, 2);
    store.sell(u"A1"_s, {{u"1"_s, u"6.00"_s}}, 4);
    const Error error = errorOf(store.reader().showSale(u"A1"_s, {}));
    CHECK(error.code == ErrorCode::AmbiguousReceipt);
    CHECK(error.details.value("candidates"_L1).toArray().size() == 2);
    const BusinessDate day = store.reader().today().plusDays(-4);
    REQUIRE(store.reader().showSale(u"A1"_s, day));
    LogRequest request = StoreFixture::request(u"A1"_s, 1, u"1"_s);
    CHECK(errorOf(store.reader().check(request)).code == ErrorCode::AmbiguousReceipt);
    CHECK(errorOf(store.writer().logReturn(store.as(u"li"_s), request)).code == ErrorCode::AmbiguousReceipt);
    request.saleDay = day;
    const auto check = store.reader().check(request);
    REQUIRE(check);
    CHECK(check->total == store.money(u"6.00"_s));
}

TEST_CASE("sales are found by every key a person can have in hand", "[desk]")
{
    const FullStore full;
    const auto found = [&](const QString &text) {
        QStringList receipts;
        const auto sales = full.store.reader().findSales(text, 20);
        REQUIRE(sales);
        for (const SaleView &sale : *sales) {
            receipts.append(sale.sale.receipt);
        }
        receipts.sort();
        return receipts;
    };
    CHECK(found(u"1003"_s) == QStringList{u"1003"_s});
    CHECK(found(u"SN-1"_s) == QStringList{u"2001"_s});
    CHECK(found(u"A1"_s) == QStringList{u"2001"_s});
    CHECK(found(u"Kettle"_s) == QStringList{u"2001"_s});
    CHECK(found(u"kett"_s) == QStringList{u"2001"_s});
    CHECK(found(u"Zhang Wei"_s) == QStringList{u"2001"_s});
    CHECK(found(u"SKU-2"_s) == QStringList{u"1001"_s});
    CHECK(found(u"nothing like it"_s).isEmpty());
    CHECK(full.store.reader().findSales(u"Article 1"_s, 2)->size() == 2);
}

TEST_CASE("a check says what logging would say, and writes nothing", "[desk]")
{
    const FullStore full;
    RawFile file(full.store.path());
    const qint64 events = file.number(u"SELECT count(*) FROM event"_s);
    const auto check = full.store.reader().check(StoreFixture::request(u"1005"_s, 1, u"2"_s));
    REQUIRE(check);
    CHECK(check->verdict.result == VerdictResult::Approved);
    CHECK(check->total == full.store.money(u"40.00"_s));
    CHECK(check->tenders.contains(u"cash"_s));
    CHECK(errorOf(full.store.reader().check(StoreFixture::request(u"1005"_s, 1, u"3"_s))).code
          == ErrorCode::OverReturn);
    CHECK(errorOf(full.store.reader().check(StoreFixture::request(u"1005"_s, 7, u"1"_s))).code == ErrorCode::NotFound);
    CHECK(full.store.reader().check(StoreFixture::request(u"1004"_s, 1, u"1"_s))->verdict.result
          == VerdictResult::DeniedUnlessOverridden);
    CHECK(file.number(u"SELECT count(*) FROM event"_s) == events);
}

TEST_CASE("earlier returns of a customer are found by customer or phone", "[desk]")
{
    const FullStore full;
    Customer customer;
    CHECK(full.store.reader().returnsOfCustomer(customer, 10)->empty());
    customer.phone = Phone::read(u"138 0013 8000"_s, u"CN"_s);
    CHECK(full.store.reader().returnsOfCustomer(customer, 10)->size() == 8);
    CHECK(full.store.reader().returnsOfCustomer(customer, 3)->size() == 3);
    Customer zhang;
    zhang.id = full.store.reader().showSale(u"2001"_s, {})->sale.customer.id;
    CHECK(full.store.reader().returnsOfCustomer(zhang, 10)->size() == 1);
}

TEST_CASE("rules and people are shown with their history", "[desk]")
{
    FullStore full;
    const auto history = full.store.reader().policyHistory();
    REQUIRE(history);
    const QJsonArray versions = history->value("versions"_L1).toArray();
    REQUIRE(versions.size() == 2);
    QStringList by;
    for (const QJsonValue &version : versions) {
        by.append(version.toObject().value("by"_L1).toString());
    }
    by.sort();
    CHECK(by == QStringList{u"hao"_s, u"system"_s});
    CHECK(full.store.reader().policy()->version == PolicyVersion(2));
    const auto staff = full.store.reader().staff();
    REQUIRE(staff);
    CHECK(staff->size() == 6);
    const auto gone = std::find_if(staff->begin(), staff->end(),
                                   [](const Staff &person) { return person.login == u"gone"_s; });
    REQUIRE(gone != staff->end());
    CHECK(gone->isDisabled);
}

TEST_CASE("rules that were changed hold from the next request on, for every open connection", "[desk]")
{
    StoreFixture store;
    store.sell(u"0042"_s, {{u"3"_s, u"30.00"_s}}, 10);
    const QString before = store.log(StoreFixture::request(u"0042"_s, 1, u"1"_s));
    auto other = DeskWriter::open(store.path(), store.clock());
    REQUIRE(other);
    QJsonObject rules = policyToJson(*store.reader().policy(), store.reader().facts().currency);
    rules.insert(u"window_days"_s, 7);
    REQUIRE((*other)->setPolicy(store.as(u"hao"_s), rules));
    CHECK(store.reader().policy()->windowDays == 7);
    const QString after = store.log(StoreFixture::request(u"0042"_s, 1, u"1"_s));
    CHECK(store.show(before).step == Step::Receive);
    CHECK(store.show(before).returnCase.rma.verdict.policyVersion == PolicyVersion(1));
    CHECK(store.show(after).step == Step::Review);
    CHECK(store.show(after).returnCase.rma.verdict.policyVersion == PolicyVersion(2));
}

TEST_CASE("half-filled forms are kept by name, reserve nothing and go when emptied", "[desk]")
{
    FullStore full;
    const QJsonObject form{{u"receipt"_s, u"1005"_s}, {u"quantity"_s, u"2"_s}};
    REQUIRE(full.store.writer().saveDraft(u"new return"_s, form));
    REQUIRE(full.store.writer().saveDraft(u"other"_s, {{u"a"_s, 1}}));
    full.store.reopen();
    CHECK(*full.store.reader().draft(u"new return"_s) == form);
    CHECK(full.store.reader().draft(u"nothing"_s)->isEmpty());
    CHECK(full.store.reader().showSale(u"1005"_s, {})->lines.front().returnable == Quantity::units(2));
    REQUIRE(full.store.writer().saveDraft(u"new return"_s, {{u"receipt"_s, u"1001"_s}}));
    CHECK(full.store.reader().draft(u"new return"_s)->value("receipt"_L1).toString() == u"1001"_s);
    REQUIRE(full.store.writer().saveDraft(u"new return"_s, {}));
    CHECK(full.store.reader().draft(u"new return"_s)->isEmpty());
    CHECK_FALSE(full.store.reader().draft(u"other"_s)->isEmpty());
    CHECK(full.store.reader().verify()->isOk());
}
