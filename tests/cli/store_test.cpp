// SPDX-License-Identifier: GPL-3.0-or-later
// Sales, people, rules and lists through the program.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QJsonArray list(const Run &run, QLatin1String key)
{
    return run.json().value(key).toArray();
}

QString salesFile(const CliRunner &store)
{
    const QString text = u"receipt,sold_at,sku,name,qty,total,tender\n"
                         "B1,%1 10:00,X1,Lamp,2,30.00,cash\n"
                         "B1,%1 10:00,X2,Cable,1,9.90,cash\n"
                         "B2,%1 11:00,X1,Lamp,1,15.00,wechat\n"_s.arg(dayBefore(5));
    return store.write(u"sales.csv"_s, text.toUtf8());
}
}

TEST_CASE("the same sales file twice adds nothing")
{
    const CliRunner store;
    const QString words = u"sales import "_s + salesFile(store);
    const QJsonObject dry = store.read(words + u" --dry-run"_s).json();
    CHECK(dry.value("sales"_L1).toInt() == 2);
    CHECK(list(store.read(u"sales find Lamp"_s), "sales"_L1).isEmpty());
    const QJsonObject report = store.as(u"hao"_s, words).json();
    for (const auto &key : {"rows"_L1, "sales"_L1, "lines"_L1, "returns"_L1, "adjustments"_L1, "skipped"_L1,
                            "errors"_L1, "paid_total"_L1, "returned_total"_L1, "unmatched_returns"_L1}) {
        CHECK(report.contains(key));
    }
    CHECK(report.value("lines"_L1).toInt() == 3);
    CHECK(report.value("paid_total"_L1).toString() == u"54.90"_s);
    CHECK(store.as(u"hao"_s, words).json().value("sales"_L1).toInt() == 0);
    CHECK(list(store.read(u"sales find Lamp"_s), "sales"_L1).size() == 2);
    CHECK(list(store.read(u"sales find Lamp --limit 1"_s), "sales"_L1).size() == 1);
}

TEST_CASE("faulty rows are named in words, refused, or skipped on request")
{
    const CliRunner store;
    const QString file = store.write(u"bad.csv"_s, u"receipt,sold_at,sku,name,qty,total,tender\n"
                                                   "B1,%1 10:00,X1,Lamp,two,30.00,cash\n"
                                                   "B2,%1 11:00,X1,Lamp,1,15.00,wechat\n"_s.arg(dayBefore(5))
                                                       .toUtf8());
    const Run refused = store.as(u"hao"_s, u"sales import "_s + file);
    CHECK(refused.status == 3);
    CHECK(refused.code() == u"import_invalid"_s);
    const QJsonObject details = refused.json().value("error"_L1).toObject().value("details"_L1).toObject();
    const QJsonObject row = details.value("errors"_L1).toArray().at(0).toObject();
    CHECK(row.value("row"_L1).toInt() == 2);
    CHECK(row.value("value"_L1).toString() == u"two"_s);
    CHECK(row.value("message"_L1).toString().contains(' '_L1));
    const Run skipped = store.as(u"hao"_s, u"sales import --skip-bad-rows "_s + file);
    CHECK(skipped.status == 0);
    CHECK(skipped.json().value("sales"_L1).toInt() == 1);
}

TEST_CASE("a typed sale shows what can still come back")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QJsonObject sale = store.read(u"sales show 0042"_s).json();
    for (const auto &key :
         {"receipt"_L1, "store_day"_L1, "sold_at"_L1, "source"_L1, "customer"_L1, "tenders"_L1, "lines"_L1}) {
        CHECK(sale.contains(key));
    }
    (void)store.log(u"0042"_s, u"--line 1=1:defective"_s);
    const QJsonObject line = list(store.read(u"sales show 0042"_s), "lines"_L1).at(0).toObject();
    CHECK(line.value("returned"_L1).toString() == u"1"_s);
    CHECK(line.value("returnable"_L1).toString() == u"1"_s);
    CHECK(store.read(u"sales show 9999"_s).status == 5);
}

TEST_CASE("a typed sale with faults names each of them")
{
    const CliRunner store;
    const QString file = store.write(u"sale.json"_s,
                                     R"({"receipt":"","sold_at":"soon","lines":[{"qty":"x","paid":9.9}],"odd":1})");
    const Run run = store.as(u"li"_s, u"sales add --from "_s + file);
    CHECK(run.status == 3);
    CHECK(run.json().value("error"_L1).toObject().value("details"_L1).toObject().value("faults"_L1).toArray().size()
          >= 5);
}

TEST_CASE("a request as JSON is logged as one from options")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QByteArray request = R"({"receipt":"0042","customer":{"name":"Li","phone":"13900139000"},
        "lines":[{"line":1,"qty":"1","reason":"other"}],"note":"odd smell","present":true})";
    const Run run = store.raw(
        {u"--db"_s, store.store(), u"--json"_s, u"--as"_s, u"li"_s, u"return"_s, u"log"_s, u"--from"_s, u"-"_s},
        request);
    INFO(run.err.toStdString());
    CHECK(run.status == 0);
    CHECK(run.json().value("step"_L1).toString() == u"inspect"_s);
    CHECK(run.json().value("customer"_L1).toObject().value("name"_L1).toString() == u"Li"_s);
}

TEST_CASE("a check says what would happen and writes nothing")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"3:7.01"_s}, 40);
    const Run run = store.read(u"return check --receipt 0042 --line 1=2:defective"_s);
    CHECK(run.status == 0);
    CHECK(run.json().value("total"_L1).toString() == u"4.67"_s);
    CHECK(run.json().value("verdict"_L1).toObject().value("result"_L1).toString() == u"denied_unless_overridden"_s);
    CHECK(list(store.read(u"return list"_s), "returns"_L1).isEmpty());
}

TEST_CASE("people are listed with what they are")
{
    const CliRunner store;
    REQUIRE(store.as(u"hao"_s, u"staff disable lei"_s).status == 0);
    const QJsonArray staff = list(store.read(u"staff list"_s), "staff"_L1);
    CHECK(staff.size() == 6);
    for (const QJsonValue &value : staff) {
        const QJsonObject person = value.toObject();
        CHECK(person.value("disabled"_L1).toBool() == (person.value("login"_L1).toString() == u"lei"_s));
    }
    CHECK(store.as(u"hao"_s, u"staff add li --name Twice --roles counter"_s).status == 3);
}

TEST_CASE("rules that are shown can be set, and every version is remembered")
{
    const CliRunner store;
    store.setPolicy(u"window_days"_s, 7);
    CHECK(store.read(u"policy show"_s).json().value("window_days"_L1).toInt() == 7);
    const QJsonArray versions = list(store.read(u"policy history"_s), "versions"_L1);
    CHECK(versions.size() == 2);
    store.sell(u"0042"_s, {u"1:20.00"_s}, 10);
    CHECK(store.read(u"return show "_s + store.log(u"0042"_s, u"--line 1=1:defective"_s))
              .json()
              .value("step"_L1)
              .toString()
          == u"review"_s);
}

TEST_CASE("lists come in pages and can be narrowed")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"3:30.00"_s});
    const QString first = store.log(u"0042"_s, u"--line 1=1:defective"_s);
    const QString second = store.log(u"0042"_s, u"--line 1=1:defective --present"_s);
    REQUIRE(store.as(u"li"_s, u"return cancel %1 --reason kept"_s.arg(first)).status == 0);
    const auto numbers = [&](const QString &options) {
        QStringList found;
        for (const QJsonValue &row : list(store.read(u"return list "_s + options), "returns"_L1)) {
            found.append(row.toObject().value("number"_L1).toString());
        }
        return found;
    };
    CHECK(numbers({}).size() == 2);
    CHECK(numbers(u"--open"_s) == QStringList{second});
    CHECK(numbers(u"--closed"_s) == QStringList{first});
    CHECK(numbers(u"--step inspect"_s) == QStringList{second});
    CHECK(numbers(u"--overdue"_s).isEmpty());
    CHECK(numbers(u"--search "_s + first) == QStringList{first});
    CHECK(numbers(u"--to "_s + dayBefore(2)).isEmpty());
    const QJsonObject page = store.read(u"return list --limit 1"_s).json();
    CHECK(page.value("returns"_L1).toArray().size() == 1);
    CHECK(numbers(u"--limit 1 --after "_s + page.value("next"_L1).toString()).size() == 1);
    CHECK(list(store.read(u"overdue"_s), "tasks"_L1).isEmpty());
}

TEST_CASE("every document has a face for people in both languages")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"1:20.00"_s});
    const QString number =
        store.as(u"yang"_s, u"return log --receipt 0042 --line 1=1:defective --accept opened:restock --pay cash"_s)
            .json()
            .value("number"_L1)
            .toString();
    for (const QString &words :
         {QString(u"return show "_s + number), u"return list"_s, u"overdue"_s, u"sales show 0042"_s,
          u"sales find 0042"_s, u"sales profiles"_s, u"staff list"_s, u"policy show"_s, u"policy history"_s,
          u"verify"_s, QString(u"sales import --dry-run "_s + salesFile(store))}) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            const Run run = store.raw(QStringList{u"--db"_s, store.store(), u"--lang"_s, language}
                                      + words.split(' '_L1));
            INFO(words.toStdString() << run.err.toStdString());
            CHECK(run.status == 0);
            CHECK_FALSE(run.out.isEmpty());
            CHECK_FALSE(run.out.startsWith('{'));
        }
    }
}
