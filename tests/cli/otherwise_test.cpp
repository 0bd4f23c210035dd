// SPDX-License-Identifier: GPL-3.0-or-later
// Settling without money, through the program: exchange, goods sent again, store credit; waived goods and deductions.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Receipt 0042, paid in cash: 2 of SKU-1 for 100.00, 1 of SKU-2 for 50.00.
struct Counter {
    CliRunner store;

    Counter()
    {
        const QString sale =
            u"{\"receipt\":\"0042\",\"sold_at\":\"%1\",\"tenders\":[{\"tender\":\"cash\",\"amount\":\"150.00\"}],\"lines\":["
            "{\"sku\":\"SKU-1\",\"name\":\"Lamp\",\"qty\":\"2\",\"paid\":\"100.00\"},"
            "{\"sku\":\"SKU-2\",\"name\":\"Mug\",\"qty\":\"1\",\"paid\":\"50.00\"}]}"_s.arg(dayBefore(3));
        must(u"li"_s, u"sales add --from "_s + store.write(u"sale.json"_s, sale.toUtf8()));
    }
    QJsonObject must(const QString &login, const QString &words) const { return store.must(login, words); }
    /// Logged, received and accepted.
    [[nodiscard]] QString accepted(const QString &line, const QString &receipt = u"0042"_s) const
    {
        return must(u"yang"_s,
                    u"return log --receipt %1 --line %2 --present --accept opened:restock"_s.arg(receipt, line))
            .value("number"_L1)
            .toString();
    }
    /// The code of a store credit of 50.00, for one of SKU-1.
    [[nodiscard]] QString issuedCredit() const
    {
        store.setPolicy(u"store_credit_offered"_s, true);
        const QString number = accepted(u"1=1:changed_mind:store_credit"_s);
        const QJsonObject issued = must(u"lei"_s, u"settlement credit "_s + number);
        return settlement(issued).value("credit"_L1).toObject().value("code"_L1).toString();
    }
    /// What the policy says to a return.
    [[nodiscard]] QString verdict(const QString &check) const
    {
        return must(u"li"_s, check).value("verdict"_L1).toObject().value("result"_L1).toString();
    }
    [[nodiscard]] static QJsonObject settlement(const QJsonObject &document, int number = 1)
    {
        return document.value("settlements"_L1).toArray().at(number - 1).toObject();
    }
};
}

TEST_CASE("returned 50, taken 80: the customer pays 30, in one document")
{
    const Counter counter;
    const QString number = counter.accepted(u"1=1:changed_mind:exchange"_s);
    const Run pay = counter.store.as(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(number));
    CHECK(pay.code() == u"not_outstanding"_s);
    CHECK(pay.err.contains("settlement exchange"));
    const QJsonObject done = counter.must(u"lei"_s,
                                          u"settlement exchange %1 --item HAT:1:80.00 --tender wechat"_s.arg(number));
    const QJsonObject settlement = Counter::settlement(done);
    CHECK(settlement.value("kind"_L1) == u"exchange"_s);
    CHECK(settlement.value("state"_L1) == u"done"_s);
    const QJsonObject goods = settlement.value("goods"_L1).toObject();
    CHECK(goods.value("added"_L1) == u"30.00"_s);
    CHECK(goods.value("added_by"_L1) == u"wechat"_s);
    CHECK(done.value("outcome"_L1) == u"settled"_s);
    const QString month = u"report monthly "_s + storeMonth();
    CHECK(counter.store.read(month).json().value("added_total"_L1) == u"30.00"_s);

    // The new goods are a sale: they come back by the voucher, to the tenders that paid for them.
    const QString receipt = goods.value("receipt"_L1).toString();
    CHECK(receipt == settlement.value("payouts"_L1).toArray().at(0).toObject().value("voucher"_L1));
    const QJsonObject sale = counter.must(u"lei"_s, u"sales show "_s + receipt);
    CHECK(sale.value("source"_L1) == u"desk"_s);
    CHECK(sale.value("lines"_L1).toArray().at(0).toObject().value("paid"_L1) == u"80.00"_s);
    const QString again = counter.accepted(u"1=1:defective"_s, receipt);
    const QJsonObject cash = counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(again));
    CHECK(Counter::settlement(cash).value("payouts"_L1).toArray().at(0).toObject().value("amount"_L1) == u"50.00"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("cheaper goods leave a rest that is paid, dear ones of the same article are even")
{
    const Counter counter;
    const QString cheap = counter.accepted(u"1=1:changed_mind:exchange"_s);
    const Run same = counter.store.as(u"lei"_s, u"settlement exchange %1 --item SKU-1:1:50.00"_s.arg(cheap));
    CHECK(same.status == 3);
    CHECK(same.code() == u"not_returnable"_s);
    CHECK(same.err.contains("SKU-1 came back itself"));
    const QJsonObject rest = counter.must(u"lei"_s, u"settlement exchange %1 --item HAT:2:10.00"_s.arg(cheap));
    CHECK(Counter::settlement(rest).value("state"_L1) == u"due"_s);
    const QJsonObject paid = counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(cheap));
    CHECK(Counter::settlement(paid).value("payouts"_L1).toArray().at(1).toObject().value("amount"_L1) == u"30.00"_s);
    const QString faulty = counter.accepted(u"1=1:defective:exchange"_s);
    const QJsonObject even = counter.must(u"lei"_s, u"settlement exchange %1 --item SKU-1:1:99.00"_s.arg(faulty));
    CHECK(Counter::settlement(even).value("goods"_L1).toObject().value("added"_L1) == u"0.00"_s);
    CHECK(even.value("outcome"_L1) == u"settled"_s);
}

TEST_CASE("another size of the style is even, as the store's pattern says")
{
    const Counter counter;
    counter.store.setPolicy(u"style_pattern"_s, u"^(SKU)-"_s);
    const QString number = counter.accepted(u"1=1:changed_mind:exchange"_s);
    const QJsonObject even = counter.must(u"lei"_s, u"settlement exchange %1 --item SKU-7:1:59.00"_s.arg(number));
    CHECK(even.value("outcome"_L1) == u"settled"_s);
}

TEST_CASE("a missing part is waived by a manager and sent again until it arrives")
{
    Counter counter;
    const QString number = counter.store.log(u"0042"_s, u"--line 2=1:missing_part:reship"_s);
    const QString waive = u"return waive %1 --reason empty"_s.arg(number);
    CHECK(counter.store.as(u"lei"_s, waive).code() == u"not_allowed"_s);
    counter.store.set(u"RETURNDESK_APPROVER_PIN"_s, u"246810"_s);
    const QJsonObject waived = counter.must(u"li"_s, waive + u" --approver hao"_s);
    CHECK(Counter::settlement(waived).value("without_goods"_L1).toBool());
    CHECK(waived.value("lines"_L1).toArray().at(0).toObject().value("waived"_L1) == u"1"_s);
    counter.must(u"lei"_s, u"settlement ship %1 --carrier SF --tracking SF1"_s.arg(number));
    CHECK(counter.store.as(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(number)).code() == u"not_outstanding"_s);
    counter.must(u"lei"_s, u"settlement fail %1 --payout 1 --reason lost"_s.arg(number));
    counter.must(u"lei"_s, u"settlement ship %1 --carrier SF --tracking SF2"_s.arg(number));
    const QJsonObject arrived = counter.must(u"lei"_s, u"settlement confirm %1 --payout 2"_s.arg(number));
    CHECK(arrived.value("outcome"_L1) == u"settled"_s);
    const QJsonObject month = counter.store.read(u"report monthly "_s + storeMonth()).json();
    CHECK(month.value("without_goods_total"_L1) == u"50.00"_s);
    const QByteArray csv =
        counter.store.raw(u"--db %1 report monthly %2 --csv -"_s.arg(counter.store.store(), storeMonth()).split(' '_L1))
            .out;
    CHECK(csv.contains(",deduction,without_goods,waived_by,compensation,compensation_paid,compensated_by"));
    CHECK(csv.trimmed().endsWith(",0.00,50.00,hao,0.00,0.00,,,,0.00,0.00,,0.00,0.00"));
    const QString receipt = Counter::settlement(arrived).value("goods"_L1).toObject().value("receipt"_L1).toString();
    CHECK(
        counter.must(u"lei"_s, u"sales show "_s + receipt).value("lines"_L1).toArray().at(0).toObject().value("sku"_L1)
        == u"SKU-2"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a store credit is issued, redeemed up to its balance, and voided")
{
    const Counter counter;
    const Run off = counter.store.as(u"li"_s, u"return log --receipt 0042 --line 1=1:changed_mind:store_credit"_s);
    CHECK(off.code() == u"not_returnable"_s);
    counter.store.setPolicy(u"store_credit_offered"_s, true);
    counter.store.setPolicy(u"store_credit_days"_s, 30);
    const QString number = counter.accepted(u"1=1:changed_mind:store_credit"_s);
    const QJsonObject issued = counter.must(u"lei"_s, u"settlement credit "_s + number);
    CHECK(issued.value("outcome"_L1) == u"settled"_s);
    const QJsonObject credit = Counter::settlement(issued).value("credit"_L1).toObject();
    const QString code = credit.value("code"_L1).toString();
    CHECK(code.startsWith(u"C-000001-"_s));
    CHECK(credit.value("expires_on"_L1) == dayBefore(-30));
    CHECK(counter.store.as(u"na"_s, u"credit redeem %1 --amount 1.00"_s.arg(code)).code() == u"not_allowed"_s);
    const QJsonObject used = counter.must(u"li"_s,
                                          u"credit redeem %1 --amount 20.00 --reference T-1"_s.arg(code.toLower()));
    CHECK(used.value("balance"_L1) == u"30.00"_s);
    const Run beyond = counter.store.as(u"li"_s, u"credit redeem %1 --amount 30.01"_s.arg(code));
    CHECK(beyond.code() == u"over_settlement"_s);
    CHECK(beyond.err.contains("30.00"));
    CHECK(counter.store.as(u"li"_s, u"credit redeem C-000001-AAAAAA --amount 1.00"_s).code() == u"not_found"_s);
    CHECK(counter.store.as(u"lei"_s, u"credit void %1 --reason lost"_s.arg(code)).code() == u"not_allowed"_s);
    CHECK(counter.store.read(u"credit list --open"_s).json().value("credits"_L1).toArray().size() == 1);
    counter.must(u"hao"_s, u"credit void %1 --reason lost"_s.arg(code));
    CHECK(counter.store.read(u"credit list --open"_s).json().value("credits"_L1).toArray().isEmpty());
    const QJsonArray entries = counter.store.read(u"credit show "_s + code).json().value("entries"_L1).toArray();
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(1).toObject().value("kind"_L1) == u"voided"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a credit that was voided by mistake is worth what it was, to the same day")
{
    const Counter counter;
    const QString code = counter.issuedCredit();
    const QString restore = u"credit restore %1 --reason found"_s.arg(code);
    const QJsonObject before = counter.must(u"li"_s, u"credit redeem %1 --amount 20.00"_s.arg(code));
    const Run none = counter.store.as(u"hao"_s, restore);
    CHECK(none.code() == u"not_outstanding"_s);
    CHECK(none.err.contains("30.00 are left of it"));
    counter.must(u"hao"_s, u"credit void %1 --reason lost"_s.arg(code));
    CHECK(counter.store.as(u"lei"_s, restore).code() == u"not_allowed"_s);
    const QJsonObject after = counter.must(u"hao"_s, restore);
    CHECK(after.value("balance"_L1) == before.value("balance"_L1));
    CHECK(after.value("expires_on"_L1) == before.value("expires_on"_L1));
    CHECK(after.value("entries"_L1).toArray().size() == 3);
    CHECK(after.value("entries"_L1).toArray().last().toObject().value("kind"_L1) == u"restored"_s);
    CHECK(counter.store.as(u"hao"_s, restore).code() == u"not_outstanding"_s);
    counter.must(u"li"_s, u"credit redeem %1 --amount 30.00"_s.arg(code));
    const QString number = after.value("return"_L1).toString();
    const QJsonArray events = counter.store.read(u"return show "_s + number).json().value("events"_L1).toArray();
    CHECK(events.at(events.size() - 2).toObject().value("action"_L1) == u"credit_restored"_s);
    CHECK(counter.store.read(u"report shift"_s).out.contains("restored"));
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("goods that a credit was redeemed for do not come back as cash")
{
    const Counter counter;
    const QString code = counter.issuedCredit();
    counter.store.sell(u"T77"_s, {u"1:50.00"_s}, 0);
    const QString check = u"return check --receipt T77 --line 1=1:changed_mind"_s;
    CHECK(counter.verdict(check) == u"approved"_s);
    counter.must(u"li"_s, u"credit redeem %1 --amount 50.00 --reference T77"_s.arg(code));
    CHECK(counter.verdict(check) == u"denied_unless_overridden"_s);
}

TEST_CASE("a sale that was typed under the next voucher's number stops no exchange")
{
    const Counter counter;
    counter.store.sell(u"P-000001"_s, {u"1:5.00"_s}, 0);
    const QString number = counter.accepted(u"1=1:changed_mind:exchange"_s);
    const QJsonObject done = counter.must(u"lei"_s, u"settlement exchange %1 --item HAT:1:50.00"_s.arg(number));
    const QJsonObject goods = Counter::settlement(done).value("goods"_L1).toObject();
    CHECK(goods.value("receipt"_L1) == u"P-000001-2"_s);
}

TEST_CASE("the same redeeming twice takes once")
{
    const Counter counter;
    const QString code = counter.issuedCredit();
    for (int i = 0; i < 2; ++i) {
        const QJsonObject used = counter.must(u"li"_s, u"--operation r1 credit redeem %1 --amount 20.00"_s.arg(code));
        CHECK(used.value("balance"_L1) == u"30.00"_s);
    }
}

TEST_CASE("an exchange becomes a refund with both in the history")
{
    const Counter counter;
    const QString number = counter.accepted(u"1=1:changed_mind:exchange"_s);
    const QJsonObject converted = counter.must(
        u"lei"_s, u"settlement convert %1 --to refund --reason nothing-fits"_s.arg(number));
    CHECK(Counter::settlement(converted, 1).value("state"_L1) == u"void"_s);
    CHECK(Counter::settlement(converted, 2).value("kind"_L1) == u"refund"_s);
    const QJsonObject paid = counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(number));
    CHECK(paid.value("outcome"_L1) == u"settled"_s);
    const QJsonObject month = counter.store.read(u"report monthly "_s + storeMonth()).json();
    CHECK(month.value("granted_total"_L1) == u"50.00"_s); // what became void grants nothing
    CHECK(month.value("paid_out_total"_L1) == u"50.00"_s);
}

TEST_CASE("without a receipt: the lowest price, a manager, goods or credit, marked for ever")
{
    const Counter counter;
    const auto request = [&](const QString &line, const QString &phone = u"13800138000"_s) {
        return counter.store.write(
            u"r.json"_s,
            u"{\"receipt\":null,\"customer\":{\"phone\":\"%2\"},\"lines\":[{%1,\"qty\":\"1\",\"reason\":\"changed_mind\"}],\"present\":true}"_s
                .arg(line, phone)
                .toUtf8());
    };
    const QString exchange = u"\"sku\":\"SKU-1\",\"price\":\"80.00\",\"resolution\":\"exchange\""_s;
    const QJsonObject check = counter.must(u"li"_s, u"return check --from "_s + request(exchange));
    CHECK(check.value("total"_L1) == u"50.00"_s); // the lowest price, whatever the customer says
    CHECK(check.value("verdict"_L1).toObject().value("result"_L1) == u"needs_review"_s);
    const QJsonObject logged = counter.must(u"li"_s, u"return log --from "_s + request(exchange));
    const QString number = logged.value("number"_L1).toString();
    CHECK(logged.value("without_receipt"_L1).toBool());
    CHECK(logged.value("receipt"_L1).isNull());
    for (const QString &nobody : {QString(), u"x"_s, u"0"_s}) {
        const Run unknown = counter.store.as(u"li"_s, u"return log --from "_s + request(exchange, nobody));
        CHECK(unknown.code() == u"missing_field"_s);
    }
    const Run unsold = counter.store.as(u"li"_s, u"return log --from "_s + request(u"\"sku\":\"HAT\""_s));
    CHECK(unsold.code() == u"not_returnable"_s);
    CHECK(unsold.err.contains("was not sold in the last 90 days"));

    counter.must(u"hao"_s, u"return approve "_s + number);
    counter.must(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s.arg(number));
    const Run money = counter.store.as(u"lei"_s, u"settlement convert %1 --to refund --reason x"_s.arg(number));
    CHECK(money.code() == u"not_returnable"_s);
    CHECK(money.err.contains("no money"));
    const Run rest = counter.store.as(u"lei"_s, u"settlement exchange %1 --item SKU-2:1:49.00"_s.arg(number));
    CHECK(rest.code() == u"bad_amount"_s);
    CHECK(rest.err.contains("the rest is not paid in money here"));
    const QJsonObject done = counter.must(u"lei"_s, u"settlement exchange %1 --item SKU-2:1:50.00"_s.arg(number));
    CHECK(done.value("outcome"_L1) == u"settled"_s);

    // The new goods come back by their voucher, for goods or credit again: no circle makes money of it.
    const QString voucher = Counter::settlement(done).value("goods"_L1).toObject().value("receipt"_L1).toString();
    const QJsonObject circle = counter.must(u"li"_s,
                                            u"return check --receipt %1 --line 1=1:changed_mind"_s.arg(voucher));
    CHECK(circle.value("verdict"_L1).toObject().value("result"_L1) == u"denied_unless_overridden"_s);
    const QJsonObject goods = counter.must(
        u"li"_s, u"return check --receipt %1 --line 1=1:changed_mind:exchange"_s.arg(voucher));
    CHECK(goods.value("verdict"_L1).toObject().value("result"_L1) == u"approved"_s);

    // Next time the year's allowance is used up; money would need an override anyway.
    counter.store.setPolicy(u"without_receipt_yearly_limit"_s, u"99.99"_s);
    const QJsonObject again = counter.must(u"li"_s, u"return check --from "_s + request(exchange));
    CHECK(again.value("verdict"_L1).toObject().value("result"_L1) == u"denied_unless_overridden"_s);
    counter.store.setPolicy(u"without_receipt"_s, u"never"_s);
    const Run never = counter.store.as(u"li"_s, u"return log --from "_s + request(exchange));
    CHECK(never.status == 3);
    CHECK(never.err.contains("takes nothing back without a receipt"));
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("late goods and gifts come back for goods or credit, for money only by a manager's override")
{
    const Counter counter;
    counter.store.sell(u"0700"_s, {u"1:20.00"_s}, 35);
    const QString late = u"return check --receipt 0700 --line 1=1:changed_mind"_s;
    CHECK(counter.verdict(late + u":exchange"_s) == u"denied_unless_overridden"_s); // no such days yet
    counter.store.setPolicy(u"late_days"_s, 14);
    CHECK(counter.verdict(late + u":exchange"_s) == u"approved"_s);
    CHECK(counter.verdict(late) == u"denied_unless_overridden"_s);
    CHECK(counter.verdict(u"return check --receipt 0700 --line 1=1:defective:exchange"_s)
          == u"denied_unless_overridden"_s);
    const QString number = counter.accepted(u"1=1:changed_mind:exchange"_s, u"0700"_s);
    const Run money = counter.store.as(u"lei"_s, u"settlement convert %1 --to refund --reason x"_s.arg(number));
    CHECK(money.code() == u"not_returnable"_s);
    CHECK(money.err.contains("no money"));

    const QString gift = u"return log --receipt 0042 --gift --line 1=1:changed_mind"_s;
    CHECK(counter.must(u"li"_s, gift + u":exchange"_s).value("step"_L1) == u"receive"_s);
    const QString wanted = counter.must(u"li"_s, gift).value("number"_L1).toString();
    const Run denied = counter.store.as(u"hao"_s, u"return approve "_s + wanted);
    CHECK(denied.code() == u"not_returnable"_s);
    CHECK(denied.err.contains("gift receipt"));
    counter.must(u"hao"_s, u"return approve %1 --override --reason buyer-came-along"_s.arg(wanted));
}

TEST_CASE("a deduction has its reason in the document and in words")
{
    const Counter counter;
    const QString number = counter.must(u"li"_s, u"return log --receipt 0042 --line 1=1:changed_mind --present"_s)
                               .value("number"_L1)
                               .toString();
    const QString inspect = u"return inspect %1 --line 1=1:used:discount "_s.arg(number);
    CHECK(counter.store.as(u"na"_s, inspect + u"--deduct 1=50.01:torn"_s).code() == u"bad_amount"_s);
    CHECK(counter.store.as(u"na"_s, inspect + u"--deduct 2=1.00:torn"_s).code() == u"not_accepted"_s);
    CHECK(counter.store.as(u"na"_s, inspect + u"--deduct 1=1.00"_s).status == 2);
    const QJsonObject document = counter.must(u"na"_s, inspect + u"--deduct 1=7.50:box-torn"_s);
    CHECK(Counter::settlement(document).value("amount"_L1) == u"42.50"_s);
    const QJsonObject term = Counter::settlement(document).value("explanation"_L1).toArray().at(1).toObject();
    CHECK(term.value("code"_L1) == u"deduction"_s);
    CHECK(term.value("amount"_L1) == u"-7.50"_s);
    CHECK(term.value("args"_L1).toObject().value("reason"_L1) == u"box-torn"_s);
    const QByteArray words =
        counter.store.raw(u"--db %1 return show %2"_s.arg(counter.store.store(), number).split(' '_L1)).out;
    CHECK(words.contains("deduction -7.50 (box-torn)"));
}

TEST_CASE("cash that a customer adds is rounded, told apart in the month and in the drawer")
{
    const Counter counter;
    counter.store.setPolicy(u"cash_rounding"_s, u"0.05"_s);
    const QString number = counter.accepted(u"1=1:changed_mind:exchange"_s);
    const QJsonObject done = counter.must(u"lei"_s,
                                          u"settlement exchange %1 --item HAT:1:1000.03 --tender cash"_s.arg(number));
    const QJsonObject goods = Counter::settlement(done).value("goods"_L1).toObject();
    CHECK(goods.value("added_rounding"_L1) == u"0.02"_s);
    CHECK(goods.value("taken_in"_L1).toString().endsWith(u".05"_s));
    const QString added = goods.value("added"_L1).toString();
    const QJsonObject month = counter.store.read(u"report monthly "_s + storeMonth()).json();
    CHECK(month.value("added_total"_L1) == added);
    CHECK(month.value("added_rounding_total"_L1) == u"0.02"_s);
    const auto told = [&](const QStringList &words) {
        return QString::fromUtf8(counter.store.raw(QStringList{u"--db"_s, counter.store.store()} + words).out);
    };
    const QString takenIn = goods.value("taken_in"_L1).toString();
    CHECK(told({u"report"_s, u"shift"_s}).contains(takenIn));
    CHECK(told({u"return"_s, u"show"_s, number}).contains(u"cash rounding 0.02, taken in "_s + takenIn));
    CHECK(counter.store.isSound());
}
