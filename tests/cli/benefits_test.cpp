// SPDX-License-Identifier: GPL-3.0-or-later
// Platform subsidies, points and coupons through the program, from the receipt to the month, in both languages.
#include "tests/cli/cli_runner.h"
#include "tests/support/csv_table.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Counter {
    CliRunner store;

    QJsonObject must(const QString &login, const QString &words) const { return store.must(login, words); }
    void refused(const QString &login, const QString &words, const QString &code, const QByteArray &says) const
    {
        const Run run = store.as(login, words);
        INFO(words.toStdString() << run.err.toStdString());
        CHECK(run.code() == code);
        CHECK(run.err.contains(says));
    }
    [[nodiscard]] QByteArray words(const QString &command, const QStringList &options = {}) const
    {
        return store.raw(options + u"--db %1 %2"_s.arg(store.store(), command).split(' '_L1)).out;
    }
    void allowSubsidy() const
    {
        QJsonObject policy = store.read(u"policy show"_s).json();
        QJsonArray tenders = policy.value("tenders"_L1).toArray();
        CHECK(tenders.at(0).toObject().value("subsidy"_L1) == QJsonValue(false));
        tenders.append(
            QJsonObject{{u"code"_s, u"platform_subsidy"_s},
                        {u"confirm"_s, u"later"_s},
                        {u"subsidy"_s, true},
                        {u"name"_s, QJsonObject{{u"en"_s, u"Platform subsidy"_s}, {u"zh_CN"_s, u"平台补贴"_s}}}});
        policy.insert(u"tenders"_s, tenders);
        policy.insert(u"store_credit_offered"_s, true);
        (void)must(u"hao"_s, u"policy set "_s + store.write(u"policy.json"_s, QJsonDocument(policy).toJson()));
    }
    QJsonObject sell(const QByteArray &sale) const
    {
        const QByteArray dated = QByteArray(sale).replace("DAY", QByteArray(dayBefore(3).toUtf8() + "T10:00"));
        return must(u"li"_s, u"sales add --from "_s + store.write(u"sale.json"_s, dated));
    }
    QJsonObject back(const QString &receipt, int line, const QString &quantity = u"1"_s) const
    {
        return must(u"yang"_s, u"return log --receipt %1 --line %2=%3:defective --accept opened:restock"_s.arg(
                                   receipt, QString::number(line), quantity));
    }
    [[nodiscard]] static QString amount(const QJsonObject &returned)
    {
        return returned.value("settlements"_L1).toArray().at(0).toObject().value("amount"_L1).toString();
    }
    [[nodiscard]] static QString number(const QJsonObject &returned) { return returned.value("number"_L1).toString(); }
};

QJsonObject benefit(const QJsonObject &returned, QLatin1StringView kind)
{
    for (const QJsonValue &value : returned.value("benefits"_L1).toArray()) {
        if (value.toObject().value("kind"_L1) == kind) {
            return value.toObject();
        }
    }
    return {};
}
}

TEST_CASE("what a platform paid never goes to the customer, and is told in the month")
{
    const Counter counter;
    counter.allowSubsidy();
    counter.sell(R"({"receipt":"S-1","sold_at":"DAY","tenders":[{"tender":"wechat","amount":"80.00"},)"
                 R"({"tender":"platform_subsidy","amount":"20.00"}],"lines":[{"name":"Lamp","qty":"1","paid":"60.00"},)"
                 R"({"name":"Shade","qty":"1","paid":"40.00"}]})");
    const QJsonObject first = counter.back(u"S-1"_s, 2);
    CHECK(Counter::amount(first) == u"32.00"_s);
    const QJsonObject line = first.value("lines"_L1).toArray().at(0).toObject();
    CHECK(line.value("sale_line_paid"_L1) == u"32.00"_s);
    CHECK(line.value("sale_line_subsidy"_L1) == u"8.00"_s);
    const QString number = Counter::number(first);
    counter.refused(u"lei"_s, u"settlement pay %1 --tender platform_subsidy"_s.arg(number), u"tender_not_allowed"_s,
                    "what somebody else paid of the sale");
    (void)counter.must(u"lei"_s, u"settlement pay %1 --tender wechat"_s.arg(number));
    const QByteArray shown = counter.words(u"return show "_s + number);
    CHECK(shown.contains("paid 40.00, of which 8.00 platform subsidy (not refunded)"));
    CHECK(counter.words(u"return show "_s + number, {u"--lang"_s, u"zh_CN"_s})
              .contains("实付 40.00，其中平台补贴 8.00（不退）"));
    const QJsonObject second = counter.back(u"S-1"_s, 1);
    CHECK(Counter::amount(second) == u"48.00"_s);
    const QString csv = counter.store.path(u"lines.csv"_s);
    const QJsonObject totals = counter.store.read(u"report monthly %1 --csv %2"_s.arg(storeMonth(), csv)).json();
    CHECK(totals.value("subsidy_total"_L1) == u"20.00"_s);
    CHECK(totals.value("granted_total"_L1) == u"80.00"_s);
    const CsvTable lines(csv);
    CHECK(lines.at(0, "subsidy") == u"8.00"_s);
    CHECK(lines.at(1, "subsidy") == u"12.00"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
    CHECK(counter.words(u"policy page"_s).contains("is not refunded: what you paid yourself comes back"));
}

TEST_CASE("a file that names the subsidy without an amount leads to a review; one paid by it alone gives no money")
{
    const Counter counter;
    counter.allowSubsidy();
    counter.sell(R"({"receipt":"S-2","sold_at":"DAY","tenders":[{"tender":"wechat","amount":"80.00"},)"
                 R"({"tender":"platform_subsidy"}],"lines":[{"name":"Lamp","qty":"1","paid":"100.00"}]})");
    const QJsonObject checked = counter.store.read(u"return check --receipt S-2 --line 1=1:defective"_s).json();
    CHECK(QJsonDocument(checked).toJson().contains("subsidy_unknown"));
    CHECK(QJsonDocument(checked).toJson().contains("needs_review"));
    const QByteArray rows = "receipt,date,sku,name,qty,total,tender\nS-3," + dayBefore(3).toUtf8()
                            + " 10:00,SKU-1,Lamp,1,100.00,平台补贴\n";
    (void)counter.must(u"hao"_s, u"sales import "_s + counter.store.write(u"till.csv"_s, rows));
    const QJsonObject free = counter.back(u"S-3"_s, 1);
    CHECK(Counter::amount(free) == u"0.00"_s);
    CHECK(free.value("state"_L1) == u"closed"_s);
    CHECK(free.value("outcome"_L1) == u"settled"_s);
}

TEST_CASE("what paper told of the tenders stays when the till's file names one of them")
{
    const Counter counter;
    counter.allowSubsidy();
    counter.sell(
        R"({"receipt":"S-4","sold_at":"DAY","tenders":[{"tender":"wechat","amount":"80.00"},)"
        R"({"tender":"platform_subsidy","amount":"20.00"}],"lines":[{"sku":"SKU-1","name":"Lamp","qty":"2","paid":"100.00"}]})");
    CHECK(Counter::amount(counter.back(u"S-4"_s, 1)) == u"40.00"_s);
    const QByteArray rows = "receipt,date,sku,name,qty,total,tender\nS-4," + dayBefore(3).toUtf8()
                            + " 10:00,SKU-1,Lamp,2,100.00,wechat\n";
    (void)counter.must(u"hao"_s, u"sales import "_s + counter.store.write(u"till.csv"_s, rows));
    const QJsonObject sale = counter.store.read(u"sales show S-4"_s).json();
    CHECK(sale.value("typed"_L1) == QJsonValue(false));
    CHECK(sale.value("tenders"_L1).toArray().size() == 2);
    CHECK(Counter::amount(counter.back(u"S-4"_s, 1)) == u"40.00"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("points and a coupon are shown, owed in proportion, and ticked with the payment or later")
{
    const Counter counter;
    counter.allowSubsidy();
    const QJsonObject sold = counter.sell(
        R"({"receipt":"B-1","sold_at":"DAY","tenders":[{"tender":"cash","amount":"100.00"}],)"
        R"("points":120,"points_spent":30,"coupon":"SPRING10",)"
        R"("lines":[{"name":"Lamp","qty":"2","paid":"100.00"}]})");
    CHECK(sold.value("benefits"_L1).toObject().value("points"_L1).toInteger() == 120);
    CHECK(counter.words(u"sales show B-1"_s).contains("120 points earned; 30 points spent; coupon SPRING10"));
    const QJsonObject first = counter.back(u"B-1"_s, 1);
    const QString number = Counter::number(first);
    CHECK(benefit(first, "points"_L1).value("direction"_L1) == u"take_back"_s);
    CHECK(benefit(first, "points"_L1).value("points"_L1).toInteger() == 60);
    CHECK(benefit(first, "points"_L1).value("done"_L1).toInteger() == 0);
    CHECK(benefit(first, "points_spent"_L1).value("points"_L1).toInteger() == 15);
    CHECK(benefit(first, "coupon"_L1).isEmpty());
    counter.refused(u"lei"_s, u"settlement pay %1 --tender cash --tick stars"_s.arg(number), u"missing_field"_s,
                    "Ticks are: points, points_spent, coupon");
    counter.refused(u"lei"_s, u"settlement pay %1 --tender cash --tick coupon"_s.arg(number), u"not_outstanding"_s,
                    "Nothing of “coupon” is owed yet");
    const QJsonObject paid = counter.must(u"lei"_s, u"settlement pay %1 --tender cash --tick points"_s.arg(number));
    CHECK(paid.value("state"_L1) == u"closed"_s);
    CHECK(benefit(paid, "points"_L1).value("open"_L1).toInteger() == 0);
    CHECK(benefit(paid, "points_spent"_L1).value("open"_L1).toInteger() == 15);
    CHECK(counter.words(u"return show "_s + number).contains("60 points taken back by lei"));
    CHECK(counter.words(u"return show "_s + number).contains("still to do: give back 15 points"));
    CHECK(counter.words(u"return show "_s + number, {u"--lang"_s, u"zh_CN"_s}).contains("待处理：退还 15 积分"));
    counter.refused(u"lei"_s, u"return benefit %1 --tick points"_s.arg(number), u"not_outstanding"_s,
                    "“points” is done already: 60 of 60");
    counter.refused(u"li"_s, u"return benefit %1 --tick points_spent"_s.arg(number), u"not_allowed"_s, "");
    const QJsonObject later = counter.must(u"lei"_s, u"return benefit %1 --tick points_spent"_s.arg(number));
    CHECK(benefit(later, "points_spent"_L1).value("done"_L1).toInteger() == 15);
    CHECK(later.value("events"_L1).toArray().last().toObject().value("action"_L1) == u"benefit_ticked"_s);

    const QJsonObject second = counter.back(u"B-1"_s, 1);
    CHECK(benefit(second, "coupon"_L1).value("coupon"_L1) == u"SPRING10"_s);
    CHECK(benefit(second, "points"_L1).value("points"_L1).toInteger() == 60);
    CHECK(
        counter.words(u"return show "_s + Counter::number(second)).contains("still to do: give back coupon SPRING10"));
    const QJsonObject all = counter.must(
        u"lei"_s, u"settlement pay %1 --tender cash --tick coupon --tick points --tick points_spent"_s.arg(
                      Counter::number(second)));
    for (const QJsonValue &each : all.value("benefits"_L1).toArray()) {
        CHECK(each.toObject().value("open"_L1).toInteger() == 0);
    }
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a sales file brings points and coupons once")
{
    const Counter counter;
    const QByteArray rows = "receipt,date,sku,name,qty,total,tender,points,使用积分,coupon\nB-2,"
                            + dayBefore(3).toUtf8() + " 10:00,SKU-1,Lamp,1,50.00,cash,50,20,AUTUMN\nB-2,"
                            + dayBefore(3).toUtf8() + " 10:00,SKU-2,Shade,1,50.00,cash,50,20,AUTUMN\nB-3,"
                            + dayBefore(3).toUtf8() + " 11:00,SKU-2,Shade,1,50.00,cash,,,\n";
    const QString file = counter.store.write(u"till.csv"_s, rows);
    (void)counter.must(u"hao"_s, u"sales import "_s + file);
    const QJsonObject again = counter.must(u"hao"_s, u"sales import "_s + file);
    CHECK(again.value("sales"_L1).toInteger() == 0);
    const QJsonObject sale = counter.store.read(u"sales show B-2"_s).json();
    CHECK(sale.value("benefits"_L1)
          == QJsonObject({{u"points"_s, 50}, {u"points_spent"_s, 20}, {u"coupon"_s, u"AUTUMN"_s}}));
    CHECK(counter.store.read(u"sales show B-3"_s).json().value("benefits"_L1).isNull());
    const QJsonObject back = counter.back(u"B-3"_s, 1);
    CHECK(back.value("benefits"_L1).toArray().isEmpty());
    counter.refused(u"lei"_s, u"return benefit %1 --tick points"_s.arg(Counter::number(back)), u"not_outstanding"_s,
                    "carried no “points”");
}
