// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager grants beyond the goods, through the program: limits, name, reason, payment, the month's files.
#include "tests/cli/cli_runner.h"
#include "tests/support/csv_table.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Receipt 0042, 130.00 paid in cash: 2 for 100.00, 1 for 30.00. One of each is refunded, logged by yang.
struct Counter {
    CliRunner store;
    QString number;

    Counter()
    {
        const QString sale =
            u"{\"receipt\":\"0042\",\"sold_at\":\"%1\",\"tenders\":[{\"tender\":\"cash\",\"amount\":\"130.00\"}],\"lines\":["
            "{\"sku\":\"SKU-1\",\"name\":\"Lamp\",\"qty\":\"2\",\"paid\":\"100.00\"},"
            "{\"sku\":\"SKU-2\",\"name\":\"Mug\",\"qty\":\"1\",\"paid\":\"30.00\"}]}"_s.arg(dayBefore(3));
        must(u"li"_s, u"sales add --from "_s + store.write(u"sale.json"_s, sale.toUtf8()));
        number = must(u"yang"_s, u"return log --receipt 0042 --line 1=1:defective --line 2=1:defective --present "
                                 "--accept defective:scrap --pay cash"_s)
                     .value("number"_L1)
                     .toString();
        store.set(u"RETURNDESK_APPROVER_PIN"_s, u"246810"_s);
    }
    QJsonObject must(const QString &login, const QString &words) const { return store.must(login, words); }
    [[nodiscard]] QString granting(const QString &kind, const QString &amount, const QString &reason = u"late"_s) const
    {
        return u"return compensate %1 --kind %2 --amount %3 --reason %4"_s.arg(number, kind, amount, reason);
    }
    [[nodiscard]] static QJsonObject settlement(const QJsonObject &document, int number)
    {
        return document.value("settlements"_L1).toArray().at(number - 1).toObject();
    }
    /// A file of the month.
    [[nodiscard]] CsvTable file(const QString &which) const
    {
        const QString path = store.path(which + u".csv"_s);
        must(u"hao"_s, u"report monthly %1 --%2 %3"_s.arg(storeMonth(), which, path));
        return CsvTable(path);
    }
};
}

TEST_CASE("a counter has a manager grant the freight, and it is paid like a refund")
{
    const Counter counter;
    CHECK(counter.store.as(u"li"_s, counter.granting(u"freight"_s, u"8.00"_s)).code() == u"not_allowed"_s);
    const QJsonObject granted = counter.must(u"li"_s, counter.granting(u"freight"_s, u"8.00"_s, u"sent-by-SF"_s)
                                                          + u" --approver hao"_s);
    CHECK(granted.value("state"_L1) == u"open"_s);
    CHECK(granted.value("step"_L1) == u"settle"_s);
    const QJsonObject settlement = Counter::settlement(granted, 2);
    CHECK(settlement.value("kind"_L1) == u"compensation"_s);
    CHECK(settlement.value("amount"_L1) == u"8.00"_s);
    CHECK(settlement.value("state"_L1) == u"due"_s);
    CHECK(settlement.value("inspected_by"_L1).isNull());
    const QJsonObject compensation = settlement.value("compensation"_L1).toObject();
    CHECK(compensation.value("kind"_L1) == u"freight"_s);
    CHECK(compensation.value("reason"_L1) == u"sent-by-SF"_s);
    CHECK(compensation.value("approved_by"_L1) == u"hao"_s);
    CHECK(Counter::settlement(granted, 1).value("compensation"_L1).isNull());
    const QJsonObject term = settlement.value("explanation"_L1).toArray().at(0).toObject();
    CHECK(term.value("code"_L1) == u"compensation"_s);
    CHECK(term.value("amount"_L1) == u"8.00"_s);
    const QByteArray words =
        counter.store.raw(u"--db %1 return show %2"_s.arg(counter.store.store(), counter.number).split(' '_L1)).out;
    CHECK(words.contains("Settlement 2: compensation 8.00, due (return freight 8.00; by hao: sent-by-SF)"));

    const QJsonObject paid = counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(counter.number));
    CHECK(paid.value("outcome"_L1) == u"settled"_s);
    CHECK(Counter::settlement(paid, 2).value("state"_L1) == u"done"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("limits are named with what is left, kinds with those that are known")
{
    const Counter counter;
    const Run kind = counter.store.as(u"hao"_s, counter.granting(u"freight"_s, u"50.01"_s));
    CHECK(kind.status == 3);
    CHECK(kind.code() == u"over_settlement"_s);
    CHECK(kind.err.contains("50.01 is too much: of “freight” this return may get 50.00, and 50.00 of it is left"));
    counter.must(u"hao"_s, counter.granting(u"freight"_s, u"20.00"_s));
    CHECK(counter.store.as(u"hao"_s, counter.granting(u"freight"_s, u"30.01"_s)).err.contains("30.00 of it is left"));
    counter.store.setPolicy(u"compensation_limit"_s, u"25.00"_s);
    const Run total = counter.store.as(u"hao"_s, counter.granting(u"goodwill"_s, u"5.01"_s));
    CHECK(total.code() == u"over_settlement"_s);
    CHECK(total.err.contains("this return may get 25.00 of compensation in all, and 5.00 of it is left"));
    const Run unknown = counter.store.as(u"hao"_s, counter.granting(u"flowers"_s, u"1.00"_s));
    CHECK(unknown.code() == u"unknown_reason"_s);
    CHECK(unknown.err.contains("it knows: freight, goodwill, legal_multiple, price_difference"));
    const Run nothing = counter.store.as(u"hao"_s, counter.granting(u"goodwill"_s, u"0.00"_s));
    CHECK(nothing.code() == u"bad_amount"_s);
    CHECK(nothing.err.contains("must be more than zero"));
}

TEST_CASE("a compensation granted by mistake is taken back, once, before it is paid")
{
    const Counter counter;
    counter.must(u"hao"_s, counter.granting(u"goodwill"_s, u"100.00"_s));
    const QString back = u"settlement withdraw %1 --reason one-nought-less"_s.arg(counter.number);
    CHECK(counter.store.as(u"lei"_s, back).code() == u"not_allowed"_s);
    const QJsonObject closed = counter.must(u"lei"_s, back + u" --approver hao"_s);
    CHECK(Counter::settlement(closed, 2).value("state"_L1) == u"void"_s);
    CHECK(closed.value("outcome"_L1) == u"settled"_s);
    CHECK(counter.store.as(u"hao"_s, back).code() == u"already_closed"_s);
    counter.must(u"hao"_s, counter.granting(u"goodwill"_s, u"10.00"_s));
    CHECK(counter.store
              .as(u"lei"_s, u"settlement convert %1 --to exchange --reason x --settlement 3"_s.arg(counter.number))
              .err.contains("is a compensation"));
    counter.must(u"lei"_s, u"settlement pay %1 --tender cash --amount 4.00"_s.arg(counter.number));
    CHECK(counter.store.as(u"hao"_s, back).code() == u"not_outstanding"_s);
    const QJsonObject month = counter.store.read(u"report monthly "_s + storeMonth()).json();
    CHECK(month.value("compensation_total"_L1) == u"10.00"_s); // what was taken back grants nothing
    CHECK(month.value("compensation_paid_total"_L1) == u"4.00"_s);
}

TEST_CASE("nobody grants it for a return of their own")
{
    const Counter counter;
    const QString own =
        counter.must(u"hao"_s, u"return log --receipt 0042 --line 1=1:defective"_s).value("number"_L1).toString();
    const QString words = u"return compensate %1 --kind goodwill --amount 5.00 --reason late"_s.arg(own);
    CHECK(counter.store.as(u"hao"_s, words).code() == u"needs_second_person"_s);
    CHECK(counter.store.as(u"li"_s, words + u" --approver hao"_s).code() == u"needs_second_person"_s);
    counter.store.setPolicy(u"second_person"_s, u"record_and_report"_s);
    counter.must(u"hao"_s, words);
    CHECK(counter.store.read(u"report summary "_s + storeMonth()).json().value("single_person"_L1).toInt() == 1);
}

TEST_CASE("the month has it in columns of its own, and its sums tie")
{
    const Counter counter;
    counter.must(u"hao"_s, counter.granting(u"legal_multiple"_s, u"150.00"_s));
    counter.must(u"mei"_s, counter.granting(u"freight"_s, u"8.00"_s));
    counter.must(u"lei"_s, u"settlement pay %1 --tender cash --settlement 2 --amount 100.00"_s.arg(counter.number));
    const QJsonObject month = counter.store.read(u"report monthly "_s + storeMonth()).json();
    CHECK(month.value("granted_total"_L1) == u"80.00"_s); // of the goods
    CHECK(month.value("compensation_total"_L1) == u"158.00"_s);
    CHECK(month.value("paid_out_total"_L1) == u"180.00"_s); // all that left the till
    CHECK(month.value("compensation_paid_total"_L1) == u"100.00"_s);
    CHECK(month.value("by_tender"_L1).toObject().value("cash"_L1) == u"180.00"_s);

    const CsvTable lines = counter.file(u"csv"_s);
    REQUIRE(lines.rows.size() == 2);
    CHECK(lines.at(0, "granted") == u"50.00"_s);
    CHECK(lines.at(0, "paid_out") == u"50.00"_s);
    CHECK(lines.at(0, "compensation") == u"158.00"_s); // of the return, on its first line
    CHECK(lines.at(0, "compensation_paid") == u"100.00"_s);
    CHECK(lines.at(0, "compensated_by") == u"hao+mei"_s);
    CHECK(lines.at(1, "compensation") == u"0.00"_s);
    CHECK(lines.at(1, "compensation_paid") == u"0.00"_s);
    CHECK(lines.at(1, "compensated_by") == QString());
    const CsvTable payouts = counter.file(u"payouts"_s);
    REQUIRE(payouts.rows.size() == 2);
    CHECK(payouts.at(0, "settlement_kind") == u"refund"_s);
    CHECK(payouts.at(1, "settlement_kind") == u"compensation"_s);
    CHECK(payouts.at(1, "amount") == u"100.00"_s);
    const CsvTable open = counter.file(u"open"_s);
    REQUIRE(open.rows.size() == 1);
    CHECK(open.at(0, "outstanding") == u"58.00"_s);
}

TEST_CASE("what is granted beyond the goods leaves each tender to the goods")
{
    const Counter counter;
    counter.must(u"hao"_s, counter.granting(u"legal_multiple"_s, u"150.00"_s));
    counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(counter.number)); // more than was paid in cash
    const QString again =
        counter
            .must(u"yang"_s,
                  u"return log --receipt 0042 --line 1=1:defective --present --accept defective:scrap --pay cash"_s)
            .value("number"_L1)
            .toString();
    const QJsonObject paid = counter.must(u"li"_s, u"return show "_s + again);
    CHECK(paid.value("outcome"_L1) == u"settled"_s);
    CHECK(Counter::settlement(paid, 1).value("amount"_L1) == u"50.00"_s);
}

TEST_CASE("the same compensation twice grants once")
{
    const Counter counter;
    for (int i = 0; i < 2; ++i) {
        const QJsonObject granted = counter.must(u"hao"_s,
                                                 u"--operation c1 "_s + counter.granting(u"freight"_s, u"8.00"_s));
        CHECK(granted.value("settlements"_L1).toArray().size() == 2);
    }
}
