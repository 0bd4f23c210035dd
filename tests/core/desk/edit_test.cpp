// SPDX-License-Identifier: GPL-3.0-or-later
// A request that changes, in a real store: once, by the rules of its day, counted once in the months.
#include "tests/core/desk/month_scene.h"

#include "core/policy/policy_json.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
EditRequest edit(int line, qint64 units, const QString &reason, std::optional<Resolution> to = {})
{
    return {{{line, Quantity::units(units), reason, to}}, {}};
}

void act(StoreFixture &store, const QString &login, const QString &number, const Action &action)
{
    const auto done = store.writer().act(store.as(login), number, action);
    INFO((done ? std::string() : errorName(done.error().code).toStdString()));
    REQUIRE(done);
}
}

TEST_CASE("a change acts once, and is refused to who looks at an older return", "[edit][I4]")
{
    StoreFixture store;
    store.sell(u"0042"_s, {{u"3"_s, u"30.00"_s}});
    const QString number = store.log(StoreFixture::request(u"0042"_s, 1, u"2"_s));
    Call call = store.as(u"li"_s);
    call.operation = u"op-edit"_s;
    call.expectVersion = store.show(number).returnCase.rma.version;
    REQUIRE(store.writer().act(call, number, edit(1, 1, u"changed_mind"_s)));
    CHECK(store.writer().act(call, number, edit(1, 1, u"changed_mind"_s))->isRepeat);
    CHECK(errorOf(store.writer().act(call, number, edit(1, 2, u"changed_mind"_s))).code
          == ErrorCode::OperationConflict);
    CHECK(store.show(number).returnCase.lines.size() == 2);
    call.operation = u"op-edit-2"_s;
    CHECK(errorOf(store.writer().act(call, number, edit(2, 2, u"changed_mind"_s))).code == ErrorCode::Stale);
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("a return is named once where two of its lines hold places of one sale line", "[edit]")
{
    StoreFixture store;
    store.sell(u"0042"_s, {{u"3"_s, u"30.00"_s}});
    const QString number = store.log(StoreFixture::request(u"0042"_s, 1, u"2"_s));
    EditRequest parts = edit(1, 1, u"changed_mind"_s);
    parts.lines.push_back(edit(1, 1, u"defective"_s, Resolution::Exchange).lines.front());
    act(store, u"li"_s, number, parts);
    const Error over = errorOf(store.reader().check(StoreFixture::request(u"0042"_s, 1, u"2"_s)));
    CHECK(over.code == ErrorCode::OverReturn);
    CHECK(over.details.value(u"returns"_s).toArray() == QJsonArray{number});
}

TEST_CASE("the rules that were in force at the request go on judging it", "[edit]")
{
    StoreFixture store;
    store.sell(u"0042"_s, {{u"3"_s, u"30.00"_s}});
    const QString number = store.log(StoreFixture::request(u"0042"_s, 1, u"2"_s));
    Policy policy = *store.reader().policy();
    const PolicyVersion then = store.show(number).returnCase.rma.verdict.policyVersion;
    policy.autoApproveLimit = Money();
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    act(store, u"li"_s, number, edit(1, 2, u"changed_mind"_s));
    const ReturnCase now = store.show(number).returnCase;
    CHECK(now.rma.verdict.result == VerdictResult::Approved);
    CHECK(now.rma.verdict.policyVersion == then);
    CHECK(now.line(2)->quantities.toReceive() == Quantity::units(2));
    const QString later = store.log(StoreFixture::request(u"0042"_s, 1, u"1"_s));
    CHECK(store.show(later).step == Step::Review);
}

TEST_CASE("months count what is asked once, and a month that ended stays as it was", "[edit]")
{
    MonthScene scene;
    StoreFixture &store = scene.store;
    store.sell(u"0077"_s, {{u"5"_s, u"50.00"_s}});
    const Quantity before = scene.totals(u"2026-11"_s).quantity;
    const QString number = store.log(StoreFixture::request(u"0077"_s, 1, u"4"_s)); // in November
    act(store, u"na"_s, number, Receive{{{1, Quantity::units(1)}}});
    act(store, u"li"_s, number, edit(1, 2, u"changed_mind"_s));
    CHECK(scene.totals(u"2026-11"_s).quantity == before + Quantity::units(4)); // 2 of line 1, of which one is cancelled
    CHECK(store.reader().verify()->isOk());
    store.clock().advanceMinutes(12 * 24 * 60); // December
    const auto november = scene.exported(u"2026-11"_s);
    act(store, u"li"_s, number, edit(2, 1, u"defective"_s));
    act(store, u"na"_s, number, Receive{});
    CHECK(scene.totals(u"2026-11"_s).quantity == before + Quantity::units(4));
    CHECK(CsvTable(november.lines).bytes == CsvTable(scene.exported(u"2026-11"_s).lines).bytes);
    CHECK(CsvTable(november.open).bytes == CsvTable(scene.exported(u"2026-11"_s).open).bytes);
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("what is claimed without a receipt stays one claim when it changes", "[edit][I5]")
{
    StoreFixture store;
    Policy policy = *store.reader().policy();
    policy.isStoreCreditOffered = true;
    policy.withoutReceiptYearlyLimit = store.money(u"5000.00"_s);
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    store.sell(u"0042"_s, {{u"3"_s, u"10.00"_s}});
    LogRequest request;
    request.isWithoutReceipt = true;
    request.contactPhone = u"13800138000"_s;
    RequestLine line;
    line.sku = u"SKU-1"_s;
    line.quantity = Quantity::units(3);
    line.reason = u"changed_mind"_s;
    line.resolution = Resolution::StoreCredit;
    request.lines = {line};
    const QString number = store.log(request);
    const Money whole = store.show(number).returnCase.line(1)->saleLinePaid;
    act(store, u"hao"_s, number, Approve{});
    act(store, u"na"_s, number, Receive{{{1, Quantity::units(1)}}});
    act(store, u"li"_s, number, edit(1, 2, u"defective"_s, Resolution::Exchange));
    CHECK(store.show(number).step == Step::Review);
    const auto check = store.reader().check(request);
    REQUIRE(check);
    const auto rule = std::ranges::find(check->verdict.rules, u"yearly_allowance"_s, &RuleResult::rule);
    REQUIRE(rule != check->verdict.rules.end());
    CHECK(*Money::parse(rule->value, store.reader().facts().currency)
          == whole + whole); // what stands, and what is asked now
    CHECK(store.reader().verify()->isOk());
}
