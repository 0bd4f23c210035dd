// SPDX-License-Identifier: GPL-3.0-or-later
// A return that is split, in a real store: both histories, one claim, one limit, one count in the months.
#include "tests/core/desk/month_scene.h"

#include "core/desk/customer_page.h"
#include "core/desk/import_sales.h"
#include "core/desk/signal_report.h"
#include "core/policy/policy_json.h"

#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
SplitReturn splitting(int line, qint64 units, std::optional<Step> at = {})
{
    return {{{line, Quantity::units(units), at}}, u"another way"_s};
}

void act(StoreFixture &store, const QString &login, const QString &number, const Action &action)
{
    const auto done = store.writer().act(store.as(login), number, action);
    INFO((done ? std::string() : errorName(done.error().code).toStdString()));
    REQUIRE(done);
}

/// Splits as li, and gives the number of the new return.
QString split(StoreFixture &store, const QString &number, const SplitReturn &action)
{
    act(store, u"li"_s, number, action);
    return store.show(number).returnCase.moves.back().number;
}

Inspect inspecting(qint64 units)
{
    return {{{1, Quantity::units(units), u"opened"_s, u"restock"_s}}, {}, {}};
}

/// 3 of receipt 0042 (30.00), here and not inspected.
struct Desk {
    StoreFixture store;
    QString number;

    Desk()
    {
        store.sell(u"0042"_s, {{u"3"_s, u"30.00"_s}});
        LogRequest request = StoreFixture::request(u"0042"_s, 1, u"3"_s, u"changed_mind"_s);
        request.contactName = u"Wang Fang"_s;
        request.contactPhone = u"13800138000"_s;
        request.areGoodsPresent = true;
        number = store.log(request);
    }
    [[nodiscard]] bool isSound() { return store.reader().verify()->isOk(); }
};
}

TEST_CASE("units go on in a return of their own, and both say so", "[split]")
{
    Desk desk;
    StoreFixture &store = desk.store;
    store.clock().advanceMinutes(3 * 24 * 60); // late by a day, in the days of the store another one
    const ReturnView before = store.show(desk.number);
    Call call = store.as(u"li"_s);
    call.operation = u"op-split"_s;
    call.expectVersion = before.returnCase.rma.version;
    const auto first = store.writer().act(call, desk.number, splitting(1, 2));
    REQUIRE(first);
    CHECK(first->number == desk.number);

    const ReturnView old = store.show(desk.number);
    REQUIRE(old.returnCase.moves.size() == 1);
    const QString off = old.returnCase.moves.front().number;
    CHECK(off == u"R-20261125-0001"_s); // the first of today
    const ReturnView next = store.show(off);
    CHECK(next.returnCase.rma.splitFrom->number == desk.number);
    CHECK(next.returnCase.rma.contactName == u"Wang Fang"_s);
    CHECK(next.returnCase.rma.customer == old.returnCase.rma.customer);
    CHECK(next.returnCase.rma.openedAt == old.returnCase.rma.openedAt);
    CHECK(next.returnCase.rma.promisedBy == old.returnCase.rma.promisedBy);
    CHECK(next.returnCase.openTask(Step::Inspect)->dueAt == before.returnCase.openTask(Step::Inspect)->dueAt);
    CHECK(next.returnCase.tasks.size() == 3);
    CHECK(old.returnCase.line(1)->quantities.own() == Quantity::units(1));
    CHECK(next.returnCase.line(1)->quantities.requested == Quantity::units(2));
    CHECK(old.events.back().action == EventAction::SplitOff);
    CHECK(old.events.back().facts.value("number"_L1) == off);
    CHECK(old.events.back().text == u"another way"_s);
    REQUIRE(next.events.size() == 1);
    CHECK(next.events.front().action == EventAction::SplitFrom);
    CHECK(next.events.front().facts.value("number"_L1) == desk.number);
    CHECK(next.events.front().text == u"another way"_s);
    CHECK(store.reader().findSales(u"0042"_s, 1)->front().lines.front().returned == Quantity::units(3));
    CHECK(desk.isSound());

    const auto again = store.writer().act(call, desk.number, splitting(1, 2)); // sent twice
    REQUIRE(again);
    CHECK(again->isRepeat);
    CHECK(store.show(desk.number).returnCase.moves.size() == 1);
    Call late = store.as(u"li"_s);
    late.expectVersion = before.returnCase.rma.version;
    CHECK(errorOf(store.writer().act(late, desk.number, splitting(1, 1))).code == ErrorCode::Stale);
}

TEST_CASE("both go to their end, and give what the whole would have given", "[split][I5]")
{
    Desk desk;
    StoreFixture &store = desk.store;
    Policy policy = *store.reader().policy();
    policy.fees = {{u"changed_mind"_s, {}, {}, store.money(u"1.00"_s)}};
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    const QString off = split(store, desk.number, splitting(1, 2));
    const QString third = split(store, off, splitting(1, 1));
    Money paid;
    Money fees;
    for (const QString &number : {off, third, desk.number}) {
        act(store, u"na"_s, number, inspecting(1));
        act(store, u"lei"_s, number, Pay{u"cash"_s, {}, {}, {}});
        const ReturnCase done = store.show(number).returnCase;
        CHECK_FALSE(done.rma.isOpen());
        paid += done.payouts.front().amount;
        fees += done.settlements.front().lines.front().fee;
    }
    CHECK(fees == store.money(u"1.00"_s)); // once for the line
    CHECK(paid == store.money(u"29.00"_s));
    CHECK(desk.isSound());
}

TEST_CASE("compensation has one limit for both", "[split][I3]")
{
    Desk desk;
    StoreFixture &store = desk.store;
    const QString off = split(store, desk.number, splitting(1, 1));
    act(store, u"hao"_s, desk.number, Compensate{u"freight"_s, store.money(u"40.00"_s), u"late"_s});
    const auto more = store.writer().act(store.as(u"hao"_s), off,
                                         Compensate{u"freight"_s, store.money(u"10.01"_s), u"late"_s});
    CHECK(errorOf(more).code == ErrorCode::OverSettlement);
    act(store, u"hao"_s, off, Compensate{u"freight"_s, store.money(u"10.00"_s), u"late"_s});
    CHECK(errorOf(store.writer().act(store.as(u"hao"_s), desk.number,
                                     Compensate{u"freight"_s, store.money(u"0.01"_s), u"late"_s}))
              .code
          == ErrorCode::OverSettlement);
}

TEST_CASE("what is claimed without a receipt is claimed once, and worth no more", "[split][I5]")
{
    StoreFixture store;
    Policy policy = *store.reader().policy();
    policy.isStoreCreditOffered = true;
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    store.sell(u"0042"_s, {{u"3"_s, u"10.00"_s}});
    LogRequest request;
    request.isWithoutReceipt = true;
    request.contactPhone = u"13800138000"_s;
    request.areGoodsPresent = true;
    RequestLine line;
    line.sku = u"SKU-1"_s;
    line.quantity = Quantity::units(3);
    line.reason = u"changed_mind"_s;
    line.resolution = Resolution::StoreCredit;
    request.lines = {line};
    const QString number = store.log(request);
    const Money whole = store.show(number).returnCase.line(1)->saleLinePaid;
    const QString off = split(store, number, splitting(1, 1));                // at review
    CHECK(store.show(off).claims.begin()->second.live == Quantity::units(3)); // of both
    const auto claimedNow = [&] {
        const auto check = store.reader().check(request);
        REQUIRE(check);
        for (const RuleResult &rule : check->verdict.rules) {
            if (rule.rule == u"yearly_allowance"_s) {
                return *Money::parse(rule.value, store.reader().facts().currency);
            }
        }
        return Money();
    };
    policy.withoutReceiptYearlyLimit = store.money(u"5000.00"_s);
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    CHECK(claimedNow() == whole + whole); // what stands, once, and what is asked now
    Money granted;
    for (const auto &[which, units] : {std::pair(off, 1), std::pair(number, 2)}) {
        act(store, u"hao"_s, which, Approve{});
        act(store, u"na"_s, which, inspecting(units));
        granted += store.show(which).returnCase.settlements.front().amount;
    }
    CHECK(granted == whole);
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("I6: the second person is asked for as for the whole", "[split][I6]")
{
    StoreFixture store;
    store.sell(u"0042"_s, {{u"2"_s, u"3000.00"_s}});
    LogRequest request = StoreFixture::request(u"0042"_s, 1, u"2"_s);
    request.areGoodsPresent = true;
    const QString number = store.log(request);
    act(store, u"hao"_s, number, Approve{});
    const QString off = split(store, number, splitting(1, 1));
    CHECK(store.show(off).returnCase.rma.approvedBy == store.session(u"hao"_s).staff.id);
    act(store, u"na"_s, number, inspecting(1));
    act(store, u"na"_s, off, inspecting(1));
    CHECK(store.show(number).returnCase.settlement(1)->state == SettlementState::Due);
    CHECK(store.show(off).returnCase.settlement(1)->state == SettlementState::ToCountersign);
}

TEST_CASE("a split counts as no other return of the customer, and its units once in lists", "[split]")
{
    Desk desk;
    StoreFixture &store = desk.store;
    const CustomerId customer = *store.show(desk.number).returnCase.rma.customer;
    const int before = store.reader().showCustomer(customer)->figures.returns;
    const QString off = split(store, desk.number, splitting(1, 2));
    CHECK(store.reader().showCustomer(customer)->figures.returns == before);
    Quantity listed;
    Money worth;
    const auto page = store.reader().listReturns({});
    REQUIRE(page);
    for (const ReturnRow &row : page->rows) {
        listed += row.quantity;
        worth += row.amount;
    }
    CHECK(listed == Quantity::units(3));
    CHECK(worth == store.money(u"30.00"_s));
    CHECK(off != desk.number);
    Policy policy = *store.reader().policy();
    policy.signals.returns = 2;
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    const auto report = store.reader().signalReport({}, {});
    REQUIRE(report);
    for (const Signal &signal : report->found) {
        CHECK(signal.kind != SignalKind::ManyReturns);
    }
}

TEST_CASE("a booking of the till that names the first return stops a payment of the other one", "[split]")
{
    Desk desk;
    StoreFixture &store = desk.store;
    const QString off = split(store, desk.number, splitting(1, 1));
    QFile file(store.folder() + u"/till.csv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        QByteArray("receipt,date,sku,name,qty,total,tender,original receipt\nT9,2026-11-22 18:00:00,SKU-1,Article 1,-1,"
                   "-10.00,cash,")
        + desk.number.toUtf8() + "\n");
    file.close();
    ImportRequest request;
    request.file = file.fileName();
    REQUIRE(importSales(store.writer(), store.as(u"hao"_s), request));
    act(store, u"na"_s, off, inspecting(1));
    const Error stopped = errorOf(store.writer().act(store.as(u"lei"_s), off, Pay{u"cash"_s, {}, {}, {}}));
    CHECK(stopped.code == ErrorCode::NotOutstanding);
    CHECK(stopped.details.value("problem"_L1).toString().startsWith(u"till_"_s));
    act(store, u"lei"_s, off, Pay{u"cash"_s, {}, u"T9"_s, {}});
    CHECK(store.show(off).till.size() == 1);
    CHECK(store.show(desk.number).till.empty());
    CHECK(desk.isSound());
}

TEST_CASE("a return split off later is as old as what was logged when the till's file comes", "[split]")
{
    Desk desk;
    StoreFixture &store = desk.store;
    store.sell(u"77"_s, {{u"1"_s, u"10.00"_s}, {u"1"_s, u"12.00"_s}});
    LogRequest both = StoreFixture::request(u"77"_s, 1, u"1"_s);
    both.lines.push_back(both.lines.front());
    both.lines.back().saleLine = 2;
    both.areGoodsPresent = true;
    const QString first = store.log(both);
    store.clock().advanceMs(10LL * 86'400'000);
    const QString off = split(store, first, splitting(1, 1)); // all of the article goes
    QFile file(store.folder() + u"/till.csv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        QByteArray("receipt,date,sku,name,qty,total,tender,original receipt\nT9,2026-11-24 18:00:00,SKU-1,Article 1,-1,"
                   "-10.00,cash,")
        + "77\n");
    file.close();
    ImportRequest request;
    request.file = file.fileName();
    const auto report = importSales(store.writer(), store.as(u"hao"_s), request);
    REQUIRE(report);
    CHECK(report->tillOpen == 1);
    act(store, u"na"_s, off, inspecting(1));
    const Error stopped = errorOf(store.writer().act(store.as(u"lei"_s), off, Pay{u"cash"_s, {}, {}, {}}));
    CHECK(stopped.details.value("problem"_L1).toString().startsWith(u"till_"_s));
    CHECK(desk.isSound());
}

TEST_CASE("months count units once, and a month that ended stays as it was", "[split]")
{
    MonthScene scene;
    StoreFixture &store = scene.store;
    store.sell(u"0077"_s, {{u"5"_s, u"50.00"_s}});
    LogRequest request = StoreFixture::request(u"0077"_s, 1, u"5"_s);
    request.areGoodsPresent = true;
    const QString number = store.log(request); // in November
    const auto quantityOf = [&](const QString &month) { return scene.totals(month).quantity; };
    const Quantity november = quantityOf(u"2026-11"_s);
    const QString inMonth = split(store, number, splitting(1, 1));
    CHECK(quantityOf(u"2026-11"_s) == november);
    CHECK(store.reader().verify()->isOk());
    store.clock().advanceMinutes(12 * 24 * 60); // December
    const auto before = scene.exported(u"2026-11"_s);
    const Quantity december = quantityOf(u"2026-12"_s);
    const QString after = split(store, number, splitting(1, 3));
    CHECK(quantityOf(u"2026-11"_s) == november);
    CHECK(quantityOf(u"2026-12"_s) == december); // asked for in November
    CHECK(CsvTable(before.lines).bytes == CsvTable(scene.exported(u"2026-11"_s).lines).bytes);
    CHECK(CsvTable(before.open).bytes == CsvTable(scene.exported(u"2026-11"_s).open).bytes);
    const CsvTable lines(scene.exported(u"2026-12"_s).lines);
    const auto row = std::ranges::find_if(lines.rows, [&](const QStringList &each) { return each.front() == after; });
    REQUIRE(row != lines.rows.end());
    CHECK(row->at(row->size() - 3) == number);
    CHECK(row->at(8) == u"0"_s);
    CHECK(row->at(23) == u"li"_s); // received before the split
    Quantity open;
    for (const QString &each : {number, inMonth, after}) {
        open += store.show(each).returnCase.line(1)->quantities.own();
    }
    CHECK(open == Quantity::units(5));
    const MonthFlow flow = scene.totals(u"2026-12"_s).flow;
    CHECK(flow.opening + flow.logged - flow.closed == flow.open());
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("what was late stays late in the figures, and no step is on time twice", "[split]")
{
    Desk desk;
    StoreFixture &store = desk.store;
    store.clock().advanceMinutes(5 * 24 * 60);
    const QString off = split(store, desk.number, splitting(1, 1));
    store.clock().advanceMinutes(1);
    act(store, u"na"_s, off, inspecting(1));
    act(store, u"lei"_s, off, Pay{u"cash"_s, {}, {}, {}});
    for (const Task &task : store.show(off).returnCase.tasks) {
        if (task.step == Step::Inspect) {
            CHECK(*task.closedAt > task.dueAt);
        }
    }
    CHECK(desk.isSound()); // the figures are compared with the rows
}
