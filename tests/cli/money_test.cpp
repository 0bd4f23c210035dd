// SPDX-License-Identifier: GPL-3.0-or-later
// Cents add up from the sale to the money, in currencies of two, none and three digits.
#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A store with a person of every role at the counter; its limits are out of the way.
struct Counter {
    std::unique_ptr<CliRunner> store = CliRunner::empty();

    explicit Counter(const QString &currency)
    {
        REQUIRE(store->read(u"init --store Corner --manager hao --currency "_s + currency).status == 0);
        const QString people = u"staff add yang --name Yang --roles counter,inspector,cashier"_s;
        REQUIRE(store->as(u"hao"_s, people).status == 0);
        REQUIRE(store->as(u"hao"_s, u"staff add li --name Li --roles counter"_s).status == 0);
        for (const QString &limit : {u"auto_approve_limit"_s, u"second_person_limit"_s}) {
            store->setPolicy(limit, u"100000"_s);
        }
    }
    /// Logs, inspects and pays so many units of the first line at once; gives what was paid.
    [[nodiscard]] QString paidFor(const QString &receipt, const QString &quantity) const
    {
        const Run run = store->as(u"yang"_s, u"return log --receipt %1 --line 1=%2:defective --accept opened:restock "
                                             "--pay cash"_s.arg(receipt, quantity));
        INFO(run.out.toStdString() << run.err.toStdString());
        REQUIRE(run.status == 0);
        const QJsonObject document = run.json();
        CHECK(document.value("outcome"_L1).toString() == u"settled"_s);
        const QJsonObject settlement = document.value("settlements"_L1).toArray().at(0).toObject();
        const QJsonObject payout = settlement.value("payouts"_L1).toArray().at(0).toObject();
        CHECK(payout.value("amount"_L1) == settlement.value("amount"_L1));
        return payout.value("amount"_L1).toString();
    }
    [[nodiscard]] QString monthTotal() const
    {
        return store->read(u"report monthly "_s + storeMonth()).json().value("paid_out_total"_L1).toString();
    }
};

/// What the pieces of one line gave, in this order.
QStringList pieces(const Counter &counter, const QString &receipt, const QString &line, const QStringList &quantities)
{
    counter.store->sell(receipt, {line});
    QStringList amounts;
    for (const QString &quantity : quantities) {
        amounts.append(counter.paidFor(receipt, quantity));
    }
    return amounts;
}
}

TEST_CASE("pieces of a line give what the whole gives, in any order", "[I5]")
{
    const Counter counter(u"CNY"_s);
    CHECK(pieces(counter, u"1"_s, u"3:7.01"_s, {u"1"_s, u"1"_s, u"1"_s})
          == QStringList{u"2.34"_s, u"2.33"_s, u"2.34"_s});
    CHECK(pieces(counter, u"2"_s, u"3:7.01"_s, {u"2"_s, u"1"_s}) == QStringList{u"4.67"_s, u"2.34"_s});
    CHECK(pieces(counter, u"3"_s, u"3:7.01"_s, {u"1"_s, u"2"_s}) == QStringList{u"2.34"_s, u"4.67"_s});
    CHECK(pieces(counter, u"4"_s, u"3:7.01"_s, {u"3"_s}) == QStringList{u"7.01"_s});
    CHECK(pieces(counter, u"5"_s, u"3:20.00"_s, {u"1"_s, u"1"_s, u"1"_s})
          == QStringList{u"6.67"_s, u"6.66"_s, u"6.67"_s});
    CHECK(pieces(counter, u"6"_s, u"1.365:10.00"_s, {u"0.455"_s, u"0.910"_s}) == QStringList{u"3.33"_s, u"6.67"_s});
    CHECK(pieces(counter, u"7"_s, u"1.365:10.00"_s, {u"0.455"_s, u"0.455"_s, u"0.455"_s})
          == QStringList{u"3.33"_s, u"3.34"_s, u"3.33"_s});
    CHECK(counter.monthTotal() == u"68.04"_s); // 4 × 7.01, 2 × 10.00 and 20.00
    CHECK(counter.store->read(u"verify"_s).status == 0);
}

TEST_CASE("yen have no digits behind the dot, from the sale to the month", "[I5]")
{
    const Counter counter(u"JPY"_s);
    CHECK(pieces(counter, u"1"_s, u"3:701"_s, {u"1"_s, u"1"_s, u"1"_s}) == QStringList{u"234"_s, u"233"_s, u"234"_s});
    CHECK(pieces(counter, u"2"_s, u"3:2000"_s, {u"1"_s, u"1"_s, u"1"_s}) == QStringList{u"667"_s, u"666"_s, u"667"_s});
    CHECK(counter.monthTotal() == u"2701"_s);
    const QJsonObject sale = counter.store->read(u"sales show 1"_s).json();
    CHECK(sale.value("lines"_L1).toArray().at(0).toObject().value("paid"_L1).toString() == u"701"_s);
}

TEST_CASE("dinars have three digits, from the sale to the month", "[I5]")
{
    const Counter counter(u"KWD"_s);
    CHECK(pieces(counter, u"1"_s, u"3:0.701"_s, {u"1"_s, u"1"_s, u"1"_s})
          == QStringList{u"0.234"_s, u"0.233"_s, u"0.234"_s});
    CHECK(pieces(counter, u"2"_s, u"1.365:10"_s, {u"0.455"_s, u"0.91"_s}) == QStringList{u"3.333"_s, u"6.667"_s});
    CHECK(counter.monthTotal() == u"10.701"_s);
}

TEST_CASE("the limits of a new store are those of its currency")
{
    for (const auto &[currency, limit] :
         {std::pair(u"CNY"_s, u"500.00"_s), std::pair(u"JPY"_s, u"500"_s), std::pair(u"KWD"_s, u"500.000"_s)}) {
        const auto folder = CliRunner::empty();
        REQUIRE(folder->read(u"init --store Corner --manager hao --currency "_s + currency).status == 0);
        CHECK(folder->read(u"policy show"_s).json().value("auto_approve_limit"_L1).toString() == limit);
    }
}

TEST_CASE("an amount with more digits than the currency has is refused, naming the limit")
{
    struct Row {
        QString currency;
        QString sale;
        QString amount;
        QString limit;
    };
    for (const Row &row : {Row{u"CNY"_s, u"20.00"_s, u"1.005"_s, u"2"_s}, Row{u"JPY"_s, u"20"_s, u"1.5"_s, u"0"_s},
                           Row{u"KWD"_s, u"20.000"_s, u"1.0005"_s, u"3"_s}}) {
        const Counter counter(row.currency);
        counter.store->sell(u"1"_s, {u"1:"_s + row.sale});
        const QString number = counter.store->log(u"1"_s, u"--line 1=1:defective --present"_s);
        REQUIRE(counter.store->as(u"yang"_s, u"return inspect %1 --line 1=1:opened:restock"_s.arg(number)).status == 0);
        const Run pay = counter.store->as(u"yang"_s,
                                          u"settlement pay %1 --tender cash --amount %2"_s.arg(number, row.amount));
        INFO(row.currency.toStdString() << pay.err.toStdString());
        CHECK(pay.status == 3);
        CHECK(pay.code() == u"bad_amount"_s);
        CHECK(QString::fromUtf8(pay.err).contains(u"at most %1 decimal"_s.arg(row.limit)));
        CHECK_FALSE(pay.err.contains("9.90")); // no example that the currency does not allow
        const QByteArray sale = R"({"receipt":"2","sold_at":"2026-01-02","lines":[{"name":"A","qty":"1","paid":"%"}]})";
        const QString file = counter.store->write(u"sale.json"_s, QByteArray(sale).replace("%", row.amount.toUtf8()));
        CHECK(counter.store->as(u"hao"_s, u"sales add --from "_s + file).code() == u"bad_amount"_s);
        QJsonObject policy = counter.store->read(u"policy show"_s).json();
        policy.insert(u"auto_approve_limit"_s, row.amount);
        const QString rules = counter.store->write(u"policy.json"_s, QJsonDocument(policy).toJson());
        CHECK(counter.store->as(u"hao"_s, u"policy set "_s + rules).code() == u"policy_invalid"_s);
    }
}

TEST_CASE("a unit price of an import may be finer, the total of its line is rounded once")
{
    const Counter counter(u"JPY"_s);
    const QString file = counter.store->write(u"sales.csv"_s, "receipt,sold_at,sku,name,qty,unit_price,tender\n"
                                                              "1,2026-01-02 10:00,X,Pin,3,0.5,cash\n");
    const Run run = counter.store->as(u"hao"_s, u"sales import "_s + file);
    INFO(run.err.toStdString());
    CHECK(run.status == 0);
    CHECK(run.json().value("paid_total"_L1).toString() == u"2"_s); // 1.5, half away from zero
}

TEST_CASE(
    "cash where small coins are missing is rounded on a line of its own, from the payout to the month and the shift sheet")
{
    const Counter counter(u"CHF"_s);
    counter.store->setPolicy(u"cash_rounding"_s, u"0.05"_s);
    counter.store->sell(u"0042"_s, {u"1:9.98"_s, u"1:4.00"_s});
    CHECK(counter.paidFor(u"0042"_s, u"1"_s) == u"9.98"_s);
    const QString number = counter.store->read(u"return list"_s)
                               .json()
                               .value("returns"_L1)
                               .toArray()
                               .at(0)
                               .toObject()
                               .value("number"_L1)
                               .toString();
    const QJsonObject settlement =
        counter.store->read(u"return show "_s + number).json().value("settlements"_L1).toArray().at(0).toObject();
    const QJsonObject payout = settlement.value("payouts"_L1).toArray().at(0).toObject();
    CHECK(payout.value("rounding"_L1) == u"0.02"_s);
    CHECK(payout.value("handed_out"_L1) == u"10.00"_s);
    const QString csv = counter.store->path(u"payouts.csv"_s);
    const QJsonObject month = counter.store->read(u"report monthly %1 --payouts %2"_s.arg(storeMonth(), csv)).json();
    CHECK(month.value("paid_out_total"_L1) == u"9.98"_s);
    CHECK(month.value("cash_rounding_total"_L1) == u"0.02"_s);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains(",refund,0.02"));
    CHECK(counter.store->raw({u"--db"_s, counter.store->store(), u"report"_s, u"shift"_s}).out.contains("10.00"));
    CHECK(counter.store->raw({u"--db"_s, counter.store->store(), u"return"_s, u"show"_s, number})
              .out.contains("cash rounding 0.02, handed out 10.00"));
    CHECK(counter.store->read(u"verify"_s).status == 0);
}
