// SPDX-License-Identifier: GPL-3.0-or-later
// Which role may do what, through the program: who may not gets not_allowed, who may gets past that.
#include "tests/cli/shop.h"

#include <QFile>
#include <QJsonArray>

#include <functional>
#include <memory>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A command, the roles that may (c, i, p for the cashier, m), and a return on which it is possible.
struct Row {
    QString words;
    QString mayDo;
    std::function<QString(const Shop &)> number;
};

const std::vector<std::pair<QChar, QString>> kPeople{
    {u'c', u"li"_s}, {u'i', u"na"_s}, {u'p', u"lei"_s}, {u'm', u"mei"_s}};

const QString kRepairReceipt = u"2001"_s; // the others take all of 1001

QString approved(const Shop &shop)
{
    return shop.store.log(u"1001"_s, u"--line 1=1:defective"_s);
}

QString approvedElsewhere(const Shop &shop)
{
    return shop.store.log(kRepairReceipt, u"--line 1=1:defective"_s);
}

QString here(const Shop &shop)
{
    return shop.present();
}

QString held(const Shop &shop)
{
    const QString number = approved(shop);
    shop.must(u"li"_s, u"return hold %1 --reason away"_s, number);
    return number;
}

QString toReview(const Shop &shop)
{
    return shop.store.log(u"1004"_s, u"--line 1=1:defective"_s);
}

QString compensated(const Shop &shop)
{
    shop.must(u"hao"_s, u"return compensate %1 --kind goodwill --amount 1.00 --reason late"_s, shop.due);
    return shop.due;
}

/// Accepted and due, for what the customer wants.
std::function<QString(const Shop &)> wanting(const QString &resolution, const QString &receipt = u"1001"_s)
{
    return [resolution, receipt](const Shop &shop) {
        const QString number = shop.store.log(receipt, u"--line 1=1:defective:%1 --present"_s.arg(resolution));
        shop.must(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s, number);
        return number;
    };
}

std::function<QString(const Shop &)> toRepair()
{
    return wanting(u"repair"_s, kRepairReceipt);
}

/// Two pieces, of which one may go.
QString ofTwo(const Shop &shop)
{
    return shop.store.log(kRepairReceipt, u"--line 1=2:defective"_s);
}

/// Sent for repair, and back.
QString underRepair(const Shop &shop, bool isBack)
{
    const QString number = toRepair()(shop);
    shop.must(u"na"_s, u"settlement repair %1 --sent-to Workshop"_s, number);
    if (isBack) {
        shop.must(u"na"_s, u"settlement repaired %1"_s, number);
    }
    return number;
}

std::vector<Row> rowsOfReturns()
{
    const auto sent = [](const Shop &shop) { return shop.onItsWay(); };
    const auto due = [](const Shop &shop) { return shop.accepted(); };
    const auto any = [](const Shop &shop) { return shop.due; };
    return {
        {u"return log --receipt 1001 --line 1=1:defective"_s, u"cm"_s, any},
        {u"return approve %1"_s, u"m"_s, [](const Shop &shop) { return shop.review; }},
        {u"return approve %1 --override --reason kind"_s, u"m"_s, [](const Shop &shop) { return shop.outside; }},
        {u"return decline %1 --reason no"_s, u"m"_s, toReview},
        {u"return receive %1"_s, u"cim"_s, approved},
        {u"return lost %1 --line 1=1 --reason gone"_s, u"cim"_s, approved},
        {u"return inspect %1 --line 1=1:opened:restock"_s, u"im"_s, here},
        {u"return hand-back %1 --line 1=1"_s, u"cim"_s, here},
        {u"settlement countersign %1"_s, u"m"_s, [](const Shop &shop) { return shop.countersign; }},
        {u"settlement pay %1 --tender cash"_s, u"pm"_s, due},
        {u"return waive %1 --reason kept"_s, u"m"_s, approved},
        {u"settlement exchange %1 --item HAT:1:10.00"_s, u"pm"_s, wanting(u"exchange"_s)},
        {u"settlement ship %1 --carrier SF --tracking SF1"_s, u"pm"_s, wanting(u"reship"_s)},
        {u"settlement credit %1"_s, u"pm"_s, wanting(u"store_credit"_s)},
        {u"settlement repair %1 --sent-to Workshop"_s, u"ipm"_s, toRepair()},
        {u"settlement repaired %1"_s, u"ipm"_s, [](const Shop &shop) { return underRepair(shop, false); }},
        {u"settlement collect %1"_s, u"cim"_s, [](const Shop &shop) { return underRepair(shop, true); }},
        {u"settlement convert %1 --to exchange --reason asked"_s, u"pm"_s, due},
        {u"settlement withdraw %1 --reason twice"_s, u"m"_s, compensated},
        {u"return compensate %1 --kind goodwill --amount 1.00 --reason late"_s, u"m"_s, any},
        {u"settlement confirm %1 --payout 1"_s, u"pm"_s, sent},
        {u"settlement fail %1 --payout 1 --reason bounced"_s, u"pm"_s, sent},
        {u"return note %1 hello"_s, u"cipm"_s, any},
        {u"return chase %1"_s, u"cm"_s, any},
        {u"return answer --count %1"_s, u"cipm"_s, any},
        {u"return hold %1 --reason away"_s, u"cm"_s, approved},
        {u"return resume %1"_s, u"cm"_s, held},
        {u"return split %1 --line 1=1"_s, u"cm"_s, ofTwo},
        {u"return assign %1 --step settle --to yang"_s, u"m"_s, any},
        {u"return edit %1 --line 1=1:changed_mind"_s, u"cm"_s, approvedElsewhere}, // as below
        {u"return cancel %1 --reason kept"_s, u"cm"_s, approved}, // logged by li, the counter of this walk
    };
}

std::vector<Row> rowsOfTheStore(const Shop &shop)
{
    const auto none = [](const Shop &) { return QString(); };
    const QByteArray sale =
        R"({"receipt":"9001","sold_at":"2026-01-02","lines":[{"name":"B","qty":"1","paid":"9.90"}]})";
    const QString typed = shop.store.write(u"sale.json"_s, sale);
    const QString again = shop.store.write(u"again.json"_s, QByteArray(sale).replace("9001", "9002"));
    const QString sales = shop.store.write(
        u"sales.csv"_s, "receipt,sold_at,sku,name,qty,total,tender\nB1,2026-01-02 10:00,X,Lamp,1,15.00,cash\n");
    // May be a return of receipt 1001, at another price: bookings 1 and 2.
    const QString till = shop.store.write(u"till.csv"_s,
                                          QByteArray("receipt,sold_at,sku,name,qty,total,tender,original receipt\nT1,")
                                              + dayBefore(0).toUtf8() + " 10:00,SKU-1,Article 1,-1,-9.00,cash,1001\nT2,"
                                              + dayBefore(0).toUtf8() + " 10:01,SKU-1,Article 1,-1,-9.50,cash,1001\n");
    shop.must(u"hao"_s, u"sales import "_s + till);
    const QString articles = shop.store.write(u"articles.csv"_s, "sku,name,returnable\nX,Lamp,yes\n");
    const QString rules = shop.store.write(u"policy.json"_s, shop.store.read(u"policy show"_s).out);
    return {
        {u"staff add new --name New --roles counter"_s, u"m"_s, none},
        {u"staff unlock li"_s, u"m"_s, none},
        {u"staff pin yang"_s, u"m"_s, none},
        {u"staff disable yang"_s, u"m"_s, none},
        {u"policy set "_s + rules, u"m"_s, none},
        {u"sales import "_s + sales, u"m"_s, none},
        {u"articles import "_s + articles, u"m"_s, none},
        {u"till match 1 %1"_s, u"m"_s, [](const Shop &paid) { return paid.closed; }},
        {u"till keep 2"_s, u"m"_s, none},
        {u"return expire"_s, u"cipm"_s, none},
        {u"customer flag 1 --reason swapped"_s, u"m"_s, none},
        {u"customer unflag 1 --flag 1 --reason settled"_s, u"m"_s, none},
        {u"customer merge 1 2 --reason same"_s, u"m"_s, none},
        {u"customer unmerge 1 --merge 1 --reason settled"_s, u"m"_s, none},
        {u"sales add --from %2"_s, u"cm"_s,
         [typed, again, count = std::make_shared<int>()](const Shop &) { return (*count)++ == 0 ? typed : again; }},
        {u"key export "_s + shop.store.path(u"the.key"_s), u"m"_s, none},
    };
}

void walk(const Shop &shop, const Row &row)
{
    QString number = row.number(shop);
    bool isUsed = false;
    for (const bool isAllowed : {false, true}) { // who may not comes first, so that all of them try in earnest
        for (const auto &[role, login] : kPeople) {
            if (row.mayDo.contains(role) != isAllowed) {
                continue;
            }
            number = isUsed ? row.number(shop) : number;
            const Run run = shop.store.as(login, QString(row.words).replace(u"%1"_s, number).replace(u"%2"_s, number));
            INFO(login.toStdString() << ": " << row.words.toStdString() << "\n" << run.err.toStdString());
            CHECK(run.status == (isAllowed ? 0 : 4));
            CHECK(run.code() == (isAllowed ? QString() : u"not_allowed"_s));
            isUsed = isAllowed;
        }
    }
}
}

TEST_CASE("each role alone does what the table of rights says, and nothing else")
{
    const Shop shop;
    shop.store.setPolicy(u"store_credit_offered"_s, true);
    shop.store.sell(kRepairReceipt, {u"20:200.00"_s});
    for (const Row &row : rowsOfReturns()) {
        walk(shop, row);
    }
    for (const Row &row : rowsOfTheStore(shop)) {
        walk(shop, row);
    }
    CHECK(shop.store.read(u"verify"_s).status == 0);
}

TEST_CASE("who may not gets not_allowed whatever the return and the arguments are")
{
    const Shop shop;
    for (const QString &words :
         {u"return approve %1"_s, u"return decline %1 --line 9=9 --reason no"_s,
          u"return assign %1 --step receive --to nobody"_s, u"settlement countersign %1 --settlement 9"_s,
          u"settlement pay %1 --tender gold --amount 0.00"_s, u"settlement confirm %1 --payout 9"_s,
          u"return inspect %1 --line 9=9:shiny:restock"_s}) {
        for (const QString &number : {shop.review, shop.due, shop.closed}) {
            const Run run = shop.store.as(u"li"_s, QString(words).replace(u"%1"_s, number));
            INFO(words.toStdString() << "\n" << run.err.toStdString());
            CHECK(run.status == 4);
            CHECK(run.code() == u"not_allowed"_s);
        }
    }
}

TEST_CASE("managers alone change people and rules; everybody their own PIN")
{
    const CliRunner store;
    for (const QString &login : {u"li"_s, u"na"_s, u"lei"_s}) {
        CHECK(store.as(login, u"staff add new --name New --roles counter"_s).code() == u"not_allowed"_s);
        CHECK(store.as(login, u"staff disable yang"_s).code() == u"not_allowed"_s);
        CHECK(store.as(login, u"staff pin "_s + login).status == 0);
        const QString file = store.write(u"policy.json"_s, store.read(u"policy show"_s).out);
        CHECK(store.as(login, u"policy set "_s + file).code() == u"not_allowed"_s);
    }
    CHECK(store.as(u"hao"_s, u"staff disable yang"_s).status == 0);
    CHECK(store.as(u"yang"_s, u"staff pin yang"_s).status == 4);
}

TEST_CASE("who logged a return may cancel it, another person of the counter may not")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective"_s);
    CHECK(store.as(u"yang"_s, u"return cancel %1 --reason kept"_s.arg(number)).code() == u"not_allowed"_s);
    CHECK(store.as(u"li"_s, u"return cancel %1 --reason kept"_s.arg(number)).status == 0);
}

TEST_CASE("the program prints the table of rights, and the manual shows exactly that")
{
    const CliRunner store;
    const QJsonArray rights = store.read(u"staff rights"_s).json().value("rights"_L1).toArray();
    CHECK(rights.size() == 60);
    const QByteArray printed = store.raw({u"staff"_s, u"rights"_s}).out;
    QFile manual(QStringLiteral(RD_README));
    REQUIRE(manual.open(QIODevice::ReadOnly));
    const QByteArray block = "```\n" + printed + "```\n";
    CHECK(manual.readAll().contains(block));
}

TEST_CASE("reading needs no login")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective"_s);
    for (const QString &words :
         {u"staff list"_s, u"policy show"_s, u"policy page"_s, u"policy history"_s, u"sales profiles"_s,
          u"sales find 0042"_s, u"sales show 0042"_s, u"return list"_s, u"overdue"_s, u"verify"_s,
          QString(u"return show "_s + number), u"return check --receipt 0042 --line 1=1:defective"_s}) {
        INFO(words.toStdString());
        CHECK(store.read(words).status == 0);
    }
}
