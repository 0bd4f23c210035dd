// SPDX-License-Identifier: GPL-3.0-or-later
// I4 and I10 at the desk: every kind of write acts once for an operation, and two writers never overwrite each other.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"

#include "core/policy/policy_json.h"

#include <functional>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
using Write = std::function<Result<Answer>(const Call &)>;

QJsonObject policyOf(const FullStore &full, int windowDays)
{
    QJsonObject policy = policyToJson(*full.store.reader().policy(), full.store.reader().facts().currency);
    policy.insert(u"window_days"_s, windowDays);
    return policy;
}

Sale typed(const QString &tender, const QString &unit = {})
{
    Sale sale;
    sale.receipt = u"7001"_s;
    sale.storeDay = BusinessDate::parse(u"2026-11-20"_s);
    sale.tenders = {{tender, std::nullopt}};
    SaleLine line;
    line.name = u"Kettle"_s;
    line.quantity = Quantity::units(1);
    line.unit = unit;
    line.paid = Money::fromMinor(990);
    sale.lines = {line};
    return sale;
}

/// The same write, and the same command with something else.
struct Pair {
    QString login;
    Write same;
    Write other;
};

std::vector<Pair> pairs(FullStore &full)
{
    DeskWriter &desk = full.store.writer();
    const auto act = [&desk](const QString &number, const Action &action) {
        return [&desk, number, action](const Call &call) { return desk.act(call, number, action); };
    };
    const auto log = [&desk](const QString &note) {
        return [&desk, note](const Call &call) {
            LogRequest request = StoreFixture::request(u"1005"_s, 1, u"1"_s);
            request.note = note;
            return desk.logReturn(call, request);
        };
    };
    return {
        {u"li"_s, log(u"one"_s), log(u"two"_s)},
        {u"li"_s, act(full.logged, AddNote{u"one"_s}), act(full.logged, AddNote{u"two"_s})},
        {u"na"_s, act(full.logged, Receive{}), act(full.logged, Receive{{{1, Quantity::units(1)}}})},
        {u"lei"_s, act(full.due, Pay{u"cash"_s, {}, {}, {}}), act(full.due, Pay{u"cash"_s, {}, u"r"_s, {}})},
        {u"lei"_s, act(full.sent, ConfirmPayout{2}), act(full.sent, ConfirmPayout{1})},
        {u"hao"_s, [&](const Call &call) { return desk.assign(call, full.countersign, Step::Countersign, u"hao"_s); },
         [&](const Call &call) { return desk.assign(call, full.countersign, Step::Countersign, u"li"_s); }},
        {u"hao"_s,
         [&](const Call &call) {
             return desk.addStaff(call, {u"new"_s, u"New"_s, {Role::Counter}, u"246810"_s, {}});
         },
         [&](const Call &call) {
             return desk.addStaff(call, {u"new"_s, u"New"_s, {Role::Cashier}, u"246810"_s, {}});
         }},
        {u"hao"_s, [&](const Call &call) { return desk.unlockStaff(call, u"li"_s); },
         [&](const Call &call) { return desk.unlockStaff(call, u"na"_s); }},
        {u"hao"_s, [&](const Call &call) { return desk.setPolicy(call, policyOf(full, 20)); },
         [&](const Call &call) { return desk.setPolicy(call, policyOf(full, 10)); }},
        {u"li"_s, [&](const Call &call) { return desk.addSale(call, typed(u"cash"_s)); },
         [&](const Call &call) { return desk.addSale(call, typed(u"card"_s)); }},
    };
}
}

TEST_CASE("I4: every kind of write acts once for an operation, and is not mistaken for another", "[desk][I4]")
{
    FullStore full;
    int count = 0;
    for (const Pair &pair : pairs(full)) {
        Call call = full.store.as(pair.login);
        call.operation = u"op-%1"_s.arg(++count);
        INFO(count);
        const auto first = pair.same(call);
        REQUIRE(first);
        CHECK_FALSE(first->isRepeat);
        const auto again = pair.same(call);
        REQUIRE(again);
        CHECK(again->isRepeat);
        CHECK(again->document == first->document);
        CHECK(again->number == first->number);
        CHECK(errorOf(pair.other(call)).code == ErrorCode::OperationConflict);
        Call others = full.store.as(pair.login == u"hao"_s ? u"li"_s : u"hao"_s);
        others.operation = call.operation;
        CHECK(errorOf(pair.same(others)).code == ErrorCode::OperationConflict);
    }
    CHECK(full.store.reader().verify()->isOk());
}

TEST_CASE("I4: each fact of a typed sale belongs to the request", "[desk][I4]")
{
    FullStore full;
    Call call = full.store.as(u"li"_s);
    call.operation = u"op"_s;
    const Sale sale = typed(u"cash"_s);
    REQUIRE(full.store.writer().addSale(call, sale));
    std::vector<Sale> others(9, sale);
    others[0].tenders[0].amount = Money::fromMinor(990);
    others[1].lines[0].tax = Money::fromMinor(1);
    others[2].lines[0].unit = u"kg"_s;
    others[3].lines[0].category = u"kitchen"_s;
    others[4].paymentReference = u"W1"_s;
    others[5].customer.externalId = u"77"_s;
    others[6].customer.phone.raw = u"13800138000"_s;
    others[7].lines.push_back(sale.lines[0]);
    others[8].storeDay = sale.storeDay->plusDays(-1);
    for (size_t i = 0; i < others.size(); ++i) {
        INFO(i);
        CHECK(errorOf(full.store.writer().addSale(call, others[i])).code == ErrorCode::OperationConflict);
    }
}

TEST_CASE("I4: an answer older than 90 days gives the return as it stands", "[desk][I4]")
{
    FullStore full;
    Call call = full.store.as(u"lei"_s);
    call.operation = u"op"_s;
    const Pay pay{u"cash"_s, {}, {}, {}};
    REQUIRE(full.store.writer().act(call, full.due, pay));
    full.store.clock().advanceMinutes(91LL * 24 * 60);
    REQUIRE(full.store.writer().acceptClock(full.store.as(u"hao"_s), u"closed for the summer"_s));
    REQUIRE(full.store.writer().act(full.store.as(u"li"_s), full.logged, Chase{})); // something is written that day
    const auto later = full.store.writer().act(call, full.due, pay);
    REQUIRE(later);
    CHECK(later->isRepeat);
    CHECK(later->document.value("number"_L1).toString() == full.due);
    CHECK(full.store.show(full.due).returnCase.payouts.size() == 1);
}

TEST_CASE("I10: two writers on one file never overwrite each other", "[desk][I10]")
{
    FullStore full;
    auto other = DeskWriter::open(full.store.path(), full.store.clock());
    REQUIRE(other);
    for (int i = 0; i < 10; ++i) {
        const qint64 version = full.store.show(full.logged).returnCase.rma.version;
        Call call = full.store.as(u"li"_s);
        call.expectVersion = version;
        REQUIRE((i % 2 == 0 ? full.store.writer() : **other).act(call, full.logged, Chase{}));
        const auto late = (i % 2 == 0 ? **other : full.store.writer()).act(call, full.logged, Chase{});
        const Error stale = errorOf(late);
        CHECK(stale.code == ErrorCode::Stale);
        CHECK(stale.details.value("expected"_L1).toInteger() == version);
        CHECK(stale.details.value("version"_L1).toInteger() == version + 1);
    }
    CHECK(full.store.show(full.logged).returnCase.rma.chasers == 10);
    CHECK(full.store.reader().verify()->isOk());
}

TEST_CASE("I10: what one writer took the other one cannot take again", "[desk][I10][I1][I3]")
{
    FullStore full;
    auto other = DeskWriter::open(full.store.path(), full.store.clock());
    REQUIRE(other);
    const Pay pay{u"cash"_s, {}, {}, {}};
    REQUIRE(full.store.writer().act(full.store.as(u"lei"_s), full.due, pay));
    CHECK(errorOf((*other)->act(full.store.as(u"lei"_s), full.due, pay)).code == ErrorCode::AlreadyClosed);
    REQUIRE((*other)->logReturn(full.store.as(u"li"_s), StoreFixture::request(u"1005"_s, 1, u"2"_s)));
    CHECK(
        errorOf(full.store.writer().logReturn(full.store.as(u"li"_s), StoreFixture::request(u"1005"_s, 1, u"1"_s))).code
        == ErrorCode::OverReturn);
}

namespace
{
/// What a refusal says of the payout that came first, "lei Zhao Lei 40.00 cash P-000004".
QString toldOf(const Error &refusal)
{
    QStringList told;
    for (const QString &key : {u"paid_by"_s, u"paid_by_name"_s, u"paid_amount"_s, u"paid_tender"_s, u"voucher"_s}) {
        told.append(refusal.details.value(key).toString());
    }
    return told.join(' '_L1).trimmed();
}
}

TEST_CASE("I10: who pays what is paid is told who paid, how much, by what and when", "[desk][I10]")
{
    FullStore full;
    const Call yang = full.store.as(u"yang"_s);
    const qint64 version = full.store.show(full.due).returnCase.rma.version;
    const UtcTime paidAt = full.store.clock().now();
    full.act(u"lei"_s, full.due, Pay{u"cash"_s, {}, {}, {}});
    full.store.clock().advanceMinutes(3);
    const QString payout = u"lei Zhao Lei 40.00 cash "_s + full.store.show(full.due).returnCase.payouts.back().voucher;
    const Pay pay{u"cash"_s, {}, {}, {}};
    const Error closed = errorOf(full.store.writer().act(yang, full.due, pay));
    CHECK(closed.code == ErrorCode::AlreadyClosed);
    CHECK(toldOf(closed) == payout);
    CHECK(closed.details.value("paid_at"_L1).toString() == paidAt.toIso());
    CHECK(toldOf(errorOf(full.store.writer().act(yang, full.due, IssueCredit{}))) == payout);
    Call late = yang;
    late.expectVersion = version;
    const Error stale = errorOf(full.store.writer().act(late, full.due, pay));
    CHECK(stale.code == ErrorCode::Stale);
    CHECK(toldOf(stale) == payout);
    // Somebody who does something else is not told of money.
    CHECK(toldOf(errorOf(full.store.writer().act(full.store.as(u"li"_s), full.due, Chase{}))).isEmpty());
}

TEST_CASE("I10: money under way is told as well, a failed attempt and another change are not", "[desk][I10]")
{
    FullStore full;
    const Pay pay{u"cash"_s, {}, {}, {}};
    const Call yang = full.store.as(u"yang"_s);
    const Error sent = errorOf(full.store.writer().act(yang, full.sent, pay));
    CHECK(sent.code == ErrorCode::NotOutstanding);
    CHECK(toldOf(sent)
          == QString(u"lei Zhao Lei 15.00 wechat "_s + full.store.show(full.sent).returnCase.payouts.back().voucher));
    full.act(u"lei"_s, full.sent, FailPayout{2, u"bounced"_s});
    Call late = yang;
    late.expectVersion = 1;
    const Error stale = errorOf(full.store.writer().act(late, full.sent, pay)); // it is due again
    CHECK(stale.code == ErrorCode::Stale);
    CHECK(toldOf(stale).isEmpty());
}

TEST_CASE("I10: a reader notices the commit of another program", "[desk][I10]")
{
    FullStore full;
    auto other = DeskWriter::open(full.store.path(), full.store.clock());
    REQUIRE(other);
    const qint64 before = full.store.reader().dataVersion();
    CHECK(full.store.reader().dataVersion() == before);
    REQUIRE((*other)->act(full.store.as(u"li"_s), full.logged, Chase{}));
    CHECK(full.store.reader().dataVersion() != before);
}
