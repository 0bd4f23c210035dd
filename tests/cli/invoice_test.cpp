// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices through the program: in with the sales, red ones due, noted, withdrawn and listed, in both languages.
#include "tests/cli/cli_runner.h"
#include "tests/support/csv_table.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Receipt 0042, 100.00 with 11.50 of tax for 2 lamps, digital invoice; one of them was refunded in cash.
struct Counter {
    CliRunner store;
    QString number;

    Counter()
    {
        const QByteArray rows = "receipt,date,sku,name,qty,total,tax,tender,bill,bill kind\n0042,"
                                + dayBefore(3).toUtf8()
                                + " 10:00,SKU-1,Lamp,2,100.00,11.50,cash,24442000000012345678,数电票\n";
        const QJsonObject report = must(u"hao"_s,
                                        u"sales import %1 --map invoice=bill --map invoice_kind=kind"_s.arg(
                                            store.write(u"till.csv"_s, QByteArray(rows).replace("bill kind", "kind"))));
        CHECK(report.value("invoices"_L1).toInteger() == 1);
        number = must(u"yang"_s, u"return log --receipt 0042 --line 1=1:defective --accept opened:restock --pay cash"_s)
                     .value("number"_L1)
                     .toString();
    }
    QJsonObject must(const QString &login, const QString &words) const { return store.must(login, words); }
    QJsonObject act(const QString &login, const QString &words) const
    {
        return must(login, QString(words).replace(u"%1"_s, number));
    }
    void refused(const QString &login, const QString &words, const QString &code, const QByteArray &says) const
    {
        const Run run = store.as(login, QString(words).replace(u"%1"_s, number));
        INFO(words.toStdString() << run.err.toStdString());
        CHECK(run.code() == code);
        CHECK(run.err.contains(says));
    }
    [[nodiscard]] QByteArray words(const QString &command, const QStringList &options = {}) const
    {
        return store.raw(options + u"--db %1 %2"_s.arg(store.store(), command).split(' '_L1)).out;
    }
    [[nodiscard]] static QString red(const QJsonObject &document, QLatin1StringView key)
    {
        return document.value("red_invoice"_L1).toObject().value(key).toString();
    }
};
}

TEST_CASE("a red invoice is due, noted in parts, and listed until it is done")
{
    const Counter counter;
    const QString show = u"return show "_s + counter.number;
    const QJsonObject before = counter.store.read(show).json();
    CHECK(before.value("state"_L1) == u"closed"_s);
    CHECK(before.value("invoices"_L1).toArray().at(0).toObject().value("invoice_number"_L1)
          == u"24442000000012345678"_s);
    CHECK(before.value("invoices"_L1).toArray().at(0).toObject().value("kind"_L1) == u"electronic"_s);
    CHECK(Counter::red(before, "due"_L1) == u"50.00"_s);
    CHECK(Counter::red(before, "due_tax"_L1) == u"5.75"_s);
    CHECK(counter.words(show).contains("red invoice due: 50.00, tax 5.75"));
    CHECK(counter.words(show).contains("digital 24442000000012345678"));
    CHECK(counter.words(show, {u"--lang"_s, u"zh_CN"_s}).contains("待开红字发票：50.00，税额 5.75"));
    CHECK(counter.words(u"sales show 0042"_s, {u"--lang"_s, u"zh_CN"_s}).contains("数电票 24442000000012345678"));

    const QJsonObject part = counter.act(u"lei"_s, u"return red-invoice %1 --invoice-number R-1 --amount 20.00"_s);
    CHECK(Counter::red(part, "done"_L1) == u"20.00"_s);
    CHECK(Counter::red(part, "done_tax"_L1) == u"2.30"_s);
    CHECK(part.value("state"_L1) == u"closed"_s);
    const QJsonObject list = counter.store.read(u"report red-invoices"_s).json();
    const QJsonObject row = list.value("red_invoices"_L1).toArray().at(0).toObject();
    CHECK(row.value("return"_L1) == counter.number);
    CHECK(row.value("due"_L1) == u"30.00"_s);
    CHECK(row.value("due_tax"_L1) == u"3.45"_s);
    CHECK(list.value("due_total"_L1) == u"30.00"_s);
    CHECK(counter.words(u"report red-invoices"_s).contains("due in all: 30.00, tax 3.45"));
    CHECK(counter.words(u"report red-invoices"_s, {u"--lang"_s, u"zh_CN"_s}).contains("合计待开：30.00，税额 3.45"));

    const QJsonObject done = counter.act(u"hao"_s, u"return red-invoice %1 --invoice-number R-2"_s);
    CHECK(Counter::red(done, "due"_L1) == u"0.00"_s);
    CHECK(done.value("events"_L1).toArray().last().toObject().value("action"_L1) == u"red_invoice_issued"_s);
    CHECK(counter.words(show).contains("red invoice done: 50.00"));
    CHECK(counter.store.read(u"report red-invoices"_s).json().value("red_invoices"_L1).toArray().isEmpty());
    CHECK(counter.words(u"report red-invoices"_s) == "No red invoice is due.\n");
    const QString csv = counter.store.path(u"lines.csv"_s);
    const QJsonObject totals = counter.store.read(u"report monthly %1 --csv %2"_s.arg(storeMonth(), csv)).json();
    CHECK(totals.value("red_invoice_due_total"_L1) == u"0.00"_s);
    const CsvTable lines(csv);
    CHECK(lines.at(0, "red_invoice") == u"R-1+R-2"_s);
    CHECK(lines.at(0, "red_invoice_done") == u"50.00"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a wrong red invoice is withdrawn with its reason, and due again")
{
    const Counter counter;
    counter.act(u"lei"_s, u"return red-invoice %1 --invoice-number R-1"_s);
    counter.refused(u"lei"_s, u"return withdraw-red-invoice %1 --reason wrong --invoice-number R-9"_s, u"not_found"_s,
                    "no red invoice R-9 that stands");
    const QJsonObject back = counter.act(u"lei"_s, u"return withdraw-red-invoice %1 --reason wrong"_s);
    CHECK(Counter::red(back, "due"_L1) == u"50.00"_s);
    const QJsonObject red = back.value("red_invoice"_L1).toObject().value("invoices"_L1).toArray().at(0).toObject();
    CHECK(red.value("invoice_number"_L1) == u"R-1"_s);
    CHECK(red.value("withdrawn"_L1).toObject().value("reason"_L1) == u"wrong"_s);
    CHECK(red.value("withdrawn"_L1).toObject().value("by"_L1) == u"lei"_s);
    CHECK(counter.words(u"return show "_s + counter.number).contains("withdrawn by lei: wrong"));
    counter.refused(u"lei"_s, u"return withdraw-red-invoice %1 --reason wrong"_s, u"not_outstanding"_s,
                    "no red invoice that could be withdrawn");
}

TEST_CASE("what is refused says the figures and the way on")
{
    const Counter counter;
    counter.refused(u"li"_s, u"return red-invoice %1 --invoice-number R-1"_s, u"not_allowed"_s, "");
    counter.refused(u"na"_s, u"return withdraw-red-invoice %1 --reason wrong"_s, u"not_allowed"_s, "");
    counter.refused(u"lei"_s, u"return red-invoice %1 --invoice-number R-1 --amount 50.01"_s, u"over_settlement"_s,
                    "50.01 is too much: 50.00 was given back, 0.00 of it has a red invoice, so 50.00 is due.");
    counter.refused(u"lei"_s, u"return red-invoice %1 --invoice-number R-1 --amount 0.00"_s, u"bad_amount"_s,
                    "must be larger than zero");
    counter.refused(u"lei"_s, u"return red-invoice %1 --invoice-number 24442000000012345678"_s, u"missing_field"_s,
                    "the number of the sale's own invoice");
    counter.act(u"lei"_s, u"return red-invoice %1 --invoice-number R-1 --amount 10.00"_s);
    counter.refused(u"lei"_s, u"return red-invoice %1 --invoice-number R-1"_s, u"missing_field"_s,
                    "R-1 is noted for this return already");
    counter.act(u"lei"_s, u"return red-invoice %1 --invoice-number R-2"_s);
    counter.refused(u"lei"_s, u"return withdraw-red-invoice %1 --reason wrong"_s, u"missing_field"_s,
                    "Which red invoice?");
    counter.refused(u"lei"_s, u"return red-invoice %1 --invoice-number R-3"_s, u"not_outstanding"_s,
                    "Red invoices over 50.00 take back all of the 50.00");

    counter.store.sell(u"0043"_s, {u"2:20.00"_s});
    const QString plain = counter.store.log(u"0043"_s, u"--line 1=1:defective"_s);
    const Run none = counter.store.as(u"lei"_s, u"return red-invoice %1 --invoice-number R-1"_s.arg(plain));
    CHECK(none.code() == u"not_outstanding"_s);
    CHECK(none.err.contains("No invoice is known for receipt 0043"));
    CHECK(counter.store.read(u"return show "_s + plain).json().value("red_invoice"_L1).isNull());
}

TEST_CASE("a typed sale may name its invoice")
{
    const CliRunner store;
    const auto sale = [&store](const QString &invoices) {
        const QString text =
            u"{\"receipt\":\"0042\",\"sold_at\":\"%1\",\"invoices\":[%2],\"lines\":[{\"sku\":\"SKU-1\",\"qty\":\"1\",\"paid\":\"10.00\"}]}"_s
                .arg(dayBefore(3), invoices);
        return store.as(u"li"_s, u"sales add --from "_s + store.write(u"sale.json"_s, text.toUtf8()));
    };
    CHECK(sale(u"{\"kind\":\"paper\",\"invoice_number\":\"04412345\"}"_s).status == 2);
    CHECK(sale(u"{\"kind\":\"special\"}"_s).status != 0);
    const Run added = sale(
        u"{\"kind\":\"special\",\"invoice_number\":\"04412345\"},{\"invoice_number\":\"04412346\"}"_s);
    REQUIRE(added.status == 0);
    const QJsonArray invoices = added.json().value("invoices"_L1).toArray();
    CHECK(invoices.at(0).toObject().value("kind"_L1) == u"special"_s);
    CHECK(invoices.at(1).toObject().value("kind"_L1) == u"ordinary"_s);
}

TEST_CASE("a wrong invoice number is withdrawn from its sale, in both languages")
{
    const Counter counter;
    const QString words = u"sales invoice-withdraw 0042 --number 24442000000012345678 --reason mistyped"_s;
    counter.act(u"lei"_s, u"return red-invoice %1 --invoice-number R-1"_s);
    counter.refused(u"li"_s, words, u"not_allowed"_s, "");
    counter.refused(u"hao"_s, words, u"not_outstanding"_s, "red invoices over 50.00 were noted against it: R-1");
    counter.act(u"lei"_s, u"return withdraw-red-invoice %1 --reason x"_s);
    counter.refused(u"hao"_s, u"sales invoice-withdraw 0042 --number 1 --reason x"_s, u"not_found"_s,
                    "Receipt 0042 has no invoice 1");
    CHECK(counter.store.as(u"hao"_s, u"sales invoice-withdraw 0042 --number 1"_s).status == 2);
    CHECK(counter.must(u"hao"_s, words).value("invoices"_L1).toArray().isEmpty());
    CHECK(counter.store.read(u"report red-invoices"_s).json().value("red_invoices"_L1).toArray().isEmpty());
    CHECK(counter.store.read(u"verify"_s).status == 0);
    const QString again = u"sales invoice-restore 0042 --number 24442000000012345678 --reason right-after-all"_s;
    counter.refused(u"li"_s, again, u"not_allowed"_s, "");
    counter.refused(u"lei"_s, u"sales invoice-restore 0042 --number 1 --reason x"_s, u"not_found"_s,
                    "No invoice 1 was withdrawn from receipt 0042");
    CHECK(counter.must(u"lei"_s, again).value("invoices"_L1).toArray().size() == 1);
    counter.refused(u"lei"_s, again, u"not_outstanding"_s, "stands on receipt 0042 already");
    CHECK(counter.store.read(u"report red-invoices"_s).json().value("red_invoices"_L1).toArray().size() == 1);
    CHECK(counter.must(u"hao"_s, words).value("invoices"_L1).toArray().isEmpty());
    CHECK(counter.must(u"lei"_s, again).value("invoices"_L1).toArray().size() == 1);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}
