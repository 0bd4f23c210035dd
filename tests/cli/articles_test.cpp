// SPDX-License-Identifier: GPL-3.0-or-later
// The list of articles, serial numbers and their life through the program.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Till {
    CliRunner store;

    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        return store.write(name, content);
    }
    QJsonObject must(const QString &login, const QString &words) const { return store.must(login, words); }
    void sell() const
    {
        (void)must(u"hao"_s, u"sales import "_s
                                 + write(u"sales.csv"_s,
                                         "receipt,date,sku,name,qty,total,tender,serial\n1," + dayBefore(3).toUtf8()
                                             + ",PHONE,Phone,1,100.00,cash,IM-1\n2," + dayBefore(3).toUtf8()
                                             + ",PHONE,Phone,2,200.00,cash,\"IM-2, IM-3\"\n"));
    }
    [[nodiscard]] QByteArray words(const QString &language, const QString &command) const
    {
        return store.raw(u"--db %1 --lang %2 %3"_s.arg(store.store(), language, command).split(' '_L1)).out;
    }
};

QJsonObject detailsOf(const Run &run)
{
    return run.json().value("error"_L1).toObject().value("details"_L1).toObject();
}

const QByteArray kList = "货号,条码,品名,售价,序列号管理,可退货\n"
                         "PHONE,690001,Phone,1999.00,是,是\n"
                         "FOOD,690002,Food,9.90,否,否\n";
}

TEST_CASE("a list of articles: looked at, imported, changed, found")
{
    const Till till;
    const QString file = till.write(u"list.csv"_s, kList);
    const Run dry = till.store.read(u"articles import %1 --dry-run"_s.arg(file));
    INFO(dry.err.toStdString());
    REQUIRE(dry.status == 0);
    CHECK(dry.json().value("added"_L1) == 2);
    CHECK(dry.json().value("dry_run"_L1) == true);
    CHECK(till.store.read(u"article show PHONE"_s).code() == u"not_found"_s);
    CHECK(till.store.as(u"li"_s, u"articles import "_s + file).code() == u"not_allowed"_s);
    CHECK(till.must(u"hao"_s, u"articles import "_s + file).value("added"_L1) == 2);
    const QString dearer = till.write(u"dearer.csv"_s, "nr,p\nPHONE,2099.00\n");
    const QJsonObject changed = till.must(u"hao"_s, u"articles import %1 --map sku=nr --map price=p"_s.arg(dearer));
    CHECK(changed.value("changed"_L1) == 1);
    const QJsonObject phone = till.store.read(u"article show 690001"_s).json();
    CHECK(phone.value("sku"_L1) == u"PHONE"_s);
    CHECK(phone.value("price"_L1) == u"2099.00"_s);
    CHECK(phone.value("serial_kept"_L1) == true);
    CHECK(phone.value("versions"_L1).toArray().size() == 2);
    CHECK(till.store.read(u"articles find foo"_s).json().value("articles"_L1).toArray().size() == 1);
    CHECK(till.words(u"en"_s, u"article show PHONE"_s).startsWith("article: "));
    CHECK(till.words(u"en"_s, u"article show PHONE"_s).contains("serial numbers kept"));
    CHECK(till.words(u"zh_CN"_s, u"article show PHONE"_s).contains(u"按序列号管理"_s.toUtf8()));
    CHECK(till.words(u"en"_s, u"articles find pho"_s).contains("690001"));
}

TEST_CASE("a list with a fault says where, and imports nothing")
{
    const Till till;
    const QString file = till.write(u"bad.csv"_s,
                                    "sku,barcode,price,returnable\nA,1,1.00,maybe\nB,6.9E+12,2.00,yes\nC,,2.00,yes\n");
    const Run refused = till.store.as(u"hao"_s, u"articles import "_s + file);
    CHECK(refused.code() == u"import_invalid"_s);
    const QJsonArray errors = detailsOf(refused).value("errors"_L1).toArray();
    REQUIRE(errors.size() == 2);
    CHECK(errors.at(0).toObject().value("row"_L1) == 2);
    CHECK(errors.at(0).toObject().value("column"_L1) == u"returnable"_s);
    CHECK(errors.at(0).toObject().value("value"_L1) == u"maybe"_s);
    CHECK(errors.at(0).toObject().value("message"_L1) == u"is neither yes nor no"_s);
    CHECK(errors.at(1).toObject().value("code"_L1) == u"spreadsheet_number"_s);
    CHECK(till.store.read(u"article show C"_s).code() == u"not_found"_s);
    CHECK(till.must(u"hao"_s, u"articles import %1 --skip-bad-rows"_s.arg(file)).value("added"_L1) == 1);
}

TEST_CASE("serial numbers from the counter to the bench")
{
    const Till till;
    (void)till.must(u"hao"_s, u"articles import "_s + till.write(u"list.csv"_s, kList));
    till.sell();
    const QString log = u"return log --present --receipt %1 --line 1=%2:defective"_s;
    const Run none = till.store.as(u"li"_s, log.arg(u"1"_s, u"1"_s));
    CHECK(none.code() == u"missing_field"_s);
    CHECK(none.err.contains("--serial 1=NUMBER"));
    CHECK(till.store.as(u"li"_s, log.arg(u"1"_s, u"1"_s) + u" --serial 1=IM-9"_s).code() == u"not_returnable"_s);
    CHECK(till.store.as(u"li"_s, log.arg(u"1"_s, u"1"_s) + u" --serial 2=IM-1"_s).code() == u"usage"_s);
    const QJsonObject first = till.must(u"li"_s, log.arg(u"1"_s, u"1"_s) + u" --serial 1=im-1"_s);
    const QString number = first.value("number"_L1).toString();
    CHECK(first.value("lines"_L1).toArray().at(0).toObject().value("serial"_L1) == u"IM-1"_s);
    const Run held = till.store.as(u"li"_s, log.arg(u"1"_s, u"1"_s) + u" --serial 1=IM-1"_s);
    CHECK(held.code() == u"over_return"_s);
    CHECK(held.err.contains(number.toUtf8()));

    const QString inspect = u"return inspect %1 --line 1=1:%2 --serial 1=%3"_s;
    const Run swapped = till.store.as(u"na"_s, inspect.arg(number, u"opened:restock"_s, u"Z-9"_s));
    CHECK(swapped.code() == u"not_returnable"_s);
    CHECK(swapped.err.contains("wrong_item"));
    const QJsonObject back = till.must(u"na"_s, inspect.arg(number, u"wrong_item:hand_back"_s, u"Z-9"_s));
    CHECK(back.value("findings"_L1).toArray().at(0).toObject().value("serial"_L1) == u"Z-9"_s);

    const QString request = till.write(
        u"request.json"_s,
        R"({"receipt":"2","lines":[{"line":1,"qty":"2","reason":"defective","serials":["IM-3","IM-2"]}]})");
    const QJsonObject both = till.must(u"li"_s, u"return log --from "_s + request);
    CHECK(both.value("lines"_L1).toArray().at(1).toObject().value("serial"_L1) == u"IM-2"_s);
    const QJsonObject life = till.store.read(u"article life z-9"_s).json();
    CHECK(life.value("life"_L1).toArray().at(0).toObject().value("condition"_L1) == u"wrong_item"_s);
    const QJsonObject unit = till.store.read(u"article life IM-3"_s).json();
    CHECK(unit.value("sold"_L1) == u"1"_s);
    CHECK(unit.value("returned"_L1) == u"1"_s);
    CHECK(unit.value("rate_percent"_L1) == u"100"_s);
    CHECK(till.store.read(u"article life none"_s).code() == u"not_found"_s);
    CHECK(till.words(u"zh_CN"_s, u"article life IM-3"_s).contains(u"申请退回"_s.toUtf8()));
    CHECK(till.store.read(u"verify"_s).status == 0);
}

TEST_CASE("what the list forbids is denied, and a manager may override it")
{
    const Till till;
    (void)till.must(u"hao"_s, u"articles import "_s + till.write(u"list.csv"_s, kList));
    (void)till.must(u"hao"_s,
                    u"sales import "_s
                        + till.write(u"food.csv"_s, "receipt,date,sku,name,qty,total,tender\n3," + dayBefore(3).toUtf8()
                                                        + ",FOOD,Food,1,9.90,cash\n"));
    const QJsonObject checked = till.store.read(u"return check --receipt 3 --line 1=1:changed_mind"_s).json();
    CHECK(checked.value("verdict"_L1).toObject().value("result"_L1) == u"denied_unless_overridden"_s);
    const QString number = till.store.log(u"3"_s, u"--line 1=1:changed_mind"_s);
    const Run plain = till.store.as(u"hao"_s, u"return approve "_s + number);
    CHECK(plain.code() == u"not_returnable"_s);
    CHECK(plain.err.contains("FOOD is not returnable by the store's list of articles"));
    CHECK(till.store.as(u"hao"_s, u"return approve %1 --override --reason sealed"_s.arg(number)).status == 0);
}

TEST_CASE("new goods by their number, units of other receipts, and batches, in both languages")
{
    const Till till;
    const QByteArray day = dayBefore(3).toUtf8();
    (void)till.must(u"hao"_s, u"articles import "_s
                                  + till.write(u"list.csv"_s, "sku,name,serial_kept,batch_kept\nPHONE,Phone,yes,no\n"
                                                              "MILK,Milk,no,yes\n"));
    (void)till.must(u"hao"_s,
                    u"sales import "_s
                        + till.write(u"sales.csv"_s, QByteArray("receipt,date,sku,name,qty,total,tender,serial,lot no\n"
                                                                "1,DAY,PHONE,Phone,1,100.00,cash,IM-1,\n"
                                                                "2,DAY,PHONE,Phone,1,100.00,cash,IM-5,\n"
                                                                "3,DAY,PHONE,Phone,1,100.00,cash,,\n"
                                                                "4,DAY,MILK,Milk,2,20.00,cash,,L7\n")
                                                         .replace("DAY", day)));
    const QString number = till.must(u"li"_s, u"return log --present --receipt 1 --line 1=1:defective:exchange "
                                              "--serial 1=IM-1"_s)
                               .value("number"_L1)
                               .toString();
    (void)till.must(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s.arg(number));
    const QString exchange = u"settlement exchange %1 --item PHONE:1:100.00"_s.arg(number);
    const Run none = till.store.as(u"lei"_s, exchange);
    CHECK(none.code() == u"missing_field"_s);
    CHECK(none.err.contains("--item SKU:1:PRICE:SERIAL"));
    const Run out = till.store.as(u"lei"_s, exchange + u":IM-5"_s);
    CHECK(out.code() == u"not_returnable"_s);
    CHECK(out.err.contains(QByteArray("receipt 2 of " + day)));
    CHECK(till.store.as(u"lei"_s, u"--lang zh_CN "_s + exchange + u":IM-5"_s).err.contains("小票 2"));
    const QJsonObject done = till.must(u"lei"_s, exchange + u":860123456789012"_s);
    const QJsonObject goods = done.value("settlements"_L1).toArray().at(0).toObject().value("goods"_L1).toObject();
    CHECK(goods.value("lines"_L1).toArray().at(0).toObject().value("serial"_L1) == u"860123456789012"_s);
    CHECK(till.words(u"en"_s, u"return show "_s + number).contains("1 Phone 860123456789012 100.00"));
    CHECK(till.words(u"en"_s, u"article life 860123456789012"_s).contains("given for a return"));
    CHECK(till.words(u"zh_CN"_s, u"article life 860123456789012"_s).contains(u"退换交出"_s.toUtf8()));

    const QString other = u"return log --present --receipt 3 --line 1=1:defective --serial 1=IM-5"_s;
    const Run elsewhere = till.store.as(u"li"_s, other);
    CHECK(elsewhere.code() == u"not_returnable"_s);
    CHECK(elsewhere.err.contains(QByteArray("was sold on receipt 2 of " + day)));
    CHECK(detailsOf(elsewhere).value("problem"_L1) == u"serial_sold_elsewhere"_s);
    CHECK(till.store.as(u"li"_s, u"--lang zh_CN "_s + other).err.contains("请按那张小票办理"));

    const QString milk = u"return log --present --receipt 4 --line 1=1:defective --batch 1=%1"_s;
    const Run wrong = till.store.as(u"li"_s, milk.arg(u"L8"_s));
    CHECK(wrong.err.contains("sold batch L7, not L8"));
    CHECK(till.store.as(u"li"_s, u"--lang zh_CN "_s + milk.arg(u"L8"_s)).err.contains("批号是 L7，不是 L8"));
    const QJsonObject logged = till.must(u"li"_s, milk.arg(u"l7"_s));
    const QString second = logged.value("number"_L1).toString();
    CHECK(logged.value("lines"_L1).toArray().at(0).toObject().value("batch"_L1) == u"L7"_s);
    CHECK(till.words(u"en"_s, u"return show "_s + second).contains("Milk (batch L7)"));
    const QString inspect = u"return inspect %1 --line 1=1:%2 --batch 1=%3"_s;
    CHECK(till.store.as(u"na"_s, inspect.arg(second, u"opened:restock"_s, u"L9"_s)).err.contains("batch L9"));
    const QJsonObject back = till.must(u"na"_s, inspect.arg(second, u"wrong_item:hand_back"_s, u"L9"_s));
    CHECK(back.value("findings"_L1).toArray().at(0).toObject().value("batch"_L1) == u"L9"_s);
    CHECK(back.value("exceptions"_L1).toArray().at(0).toObject().value("kind"_L1) == u"swapped_goods"_s);
    CHECK(till.store.read(u"sales find L7"_s).json().value("sales"_L1).toArray().size() == 1);
    CHECK(till.store.read(u"article show MILK"_s).json().value("batch_kept"_L1) == true);
    CHECK(till.store.read(u"verify"_s).status == 0);
}
