// SPDX-License-Identifier: GPL-3.0-or-later
// What every writing command promises: it prints the return, acts once for an operation, and not on an old version.
#include "tests/cli/shop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Write {
    QString login;
    QString words; ///< "%1" is the number of the return
    QString Shop::*number;
    QString other; ///< the same command with another argument, where it has one
};

/// Every command of returns and settlements that writes, each possible in the shop, in an order that keeps it so.
std::vector<Write> writes()
{
    return {
        {u"li"_s, u"return note %1 hello"_s, &Shop::receive, u"return note %1 bye"_s},
        {u"li"_s, u"return chase %1"_s, &Shop::receive, u"return note %1 chase"_s},
        {u"li"_s, u"return hold %1 --reason away"_s, &Shop::receive, u"return hold %1 --reason ill"_s},
        {u"li"_s, u"return resume %1"_s, &Shop::receive, u"return chase %1"_s},
        {u"hao"_s, u"return assign %1 --step receive --to yang"_s, &Shop::receive,
         u"return assign %1 --step receive --to li"_s},
        {u"na"_s, u"return receive %1 --line 1=1"_s, &Shop::receive, u"return receive %1"_s},
        {u"na"_s, u"return lost %1 --line 1=1 --reason gone"_s, &Shop::receive,
         u"return lost %1 --line 1=1 --reason late"_s},
        {u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s, &Shop::inspect,
         u"return inspect %1 --line 1=1:used:restock"_s},
        {u"na"_s, u"return hand-back %1"_s, &Shop::handBack, u"return hand-back %1 --line 1=1"_s},
        {u"hao"_s, u"return approve %1 --override --reason kind"_s, &Shop::outside,
         u"return approve %1 --override --reason nice"_s},
        {u"hao"_s, u"return decline %1 --reason no"_s, &Shop::review, u"return decline %1 --reason never"_s},
        {u"li"_s, u"return cancel %1 --reason kept"_s, &Shop::outside, u"return cancel %1 --reason lost"_s},
        {u"mei"_s, u"settlement countersign %1"_s, &Shop::countersign, u"settlement countersign %1 --settlement 1"_s},
        {u"lei"_s, u"settlement pay %1 --tender cash"_s, &Shop::due,
         u"settlement pay %1 --tender cash --amount 1.00"_s},
        {u"lei"_s, u"settlement confirm %1 --payout 1"_s, &Shop::sent, u"settlement confirm %1 --payout 2"_s},
        {u"lei"_s, u"settlement fail %1 --payout 1 --reason bounced"_s, &Shop::sent,
         u"settlement fail %1 --payout 1 --reason closed"_s},
    };
}

QString with(const Shop &shop, const Write &write, const QString &words)
{
    return QString(words).replace(u"%1"_s, shop.*write.number);
}

/// The document without the due times: those of a return that waits move on with the clock.
QJsonObject still(QJsonObject document)
{
    QJsonArray tasks;
    for (const QJsonValue &task : document.value("tasks"_L1).toArray()) {
        QJsonObject owed = task.toObject();
        owed.remove(u"due_at"_s);
        owed.remove(u"limit_at"_s);
        tasks.append(owed);
    }
    document.insert(u"tasks"_s, tasks);
    return document;
}

QJsonObject shown(const Shop &shop, const Write &write)
{
    return still(shop.store.read(u"return show "_s + shop.*write.number).json());
}
}

TEST_CASE("every writing command prints the return, acts once, and not on an old version", "[I4][I10]")
{
    const Shop shop;
    int count = 0;
    for (const Write &write : writes()) {
        const QJsonObject before = shown(shop, write);
        const auto version = before.value("version"_L1).toInteger();
        const QString operation = u" --operation op-%1"_s.arg(++count);
        const QString words = with(shop, write, write.words);
        INFO(words.toStdString());

        const Run stale = shop.store.as(write.login, words + u" --expect-version %1"_s.arg(version + 1));
        CHECK(stale.status == 6);
        CHECK(stale.code() == u"stale"_s);
        CHECK(shown(shop, write) == before);

        const Run first = shop.store.as(write.login, words + operation + u" --expect-version %1"_s.arg(version));
        INFO(first.err.toStdString());
        CHECK(first.status == 0);
        const QJsonObject after = shown(shop, write);
        CHECK(still(first.json()) == after);
        CHECK(first.json().value("version"_L1).toInteger() == version + 1);

        const Run again = shop.store.as(write.login, words + operation);
        CHECK(again.status == 0);
        CHECK(again.out == first.out);
        CHECK(shown(shop, write) == after);

        const Run conflict = shop.store.as(write.login, with(shop, write, write.other) + operation);
        CHECK(conflict.status == 3);
        CHECK(conflict.code() == u"operation_conflict"_s);
        const Run others = shop.store.as(write.login == u"hao"_s ? u"mei"_s : u"hao"_s, words + operation);
        CHECK(others.code() == u"operation_conflict"_s);
        CHECK(shown(shop, write) == after);
    }
    CHECK(shop.store.read(u"verify"_s).status == 0);
}

TEST_CASE("commands of sales, people, rules and keys act once for an operation", "[I4]")
{
    const CliRunner store;
    QJsonObject policy = store.read(u"policy show"_s).json();
    const QString rules = store.write(u"rules.json"_s, QJsonDocument(policy).toJson());
    policy.insert(u"window_days"_s, 7);
    const QString stricter = store.write(u"stricter.json"_s, QJsonDocument(policy).toJson());
    const QByteArray sale = R"({"receipt":"77","sold_at":"2026-01-02","tenders":[{"tender":"%1","amount":"9.90"}],)"
                            R"("lines":[{"sku":"A","name":"B","qty":"1","paid":"9.90"}]})";
    const QString cash = store.write(u"cash.json"_s, QByteArray(sale).replace("%1", "cash"));
    const QString card = store.write(u"card.json"_s, QByteArray(sale).replace("%1", "card"));
    const QByteArray header = "receipt,sold_at,sku,name,qty,total,tender\n";
    const QString sales = store.write(u"a.csv"_s, header + "B1,2026-01-02 10:00,X,Lamp,1,15.00,cash\n");
    const QString more = store.write(u"b.csv"_s, header + "B2,2026-01-02 10:00,X,Lamp,1,15.00,cash\n");
    const std::vector<std::array<QString, 2>> commands{
        {u"staff add new --name New --roles counter"_s, u"staff add new --name Newer --roles counter"_s},
        {u"staff unlock li"_s, u"staff unlock na"_s},
        {u"staff disable na"_s, u"staff disable lei"_s},
        {u"policy set "_s + rules, u"policy set "_s + stricter},
        {u"sales add --from "_s + cash, u"sales add --from "_s + card},
        {u"sales import "_s + sales, u"sales import "_s + more},
        {u"key export "_s + store.path(u"a.key"_s), u"key export "_s + store.path(u"b.key"_s)},
    };
    int count = 0;
    for (const auto &[words, other] : commands) {
        const QString operation = u" --operation op-%1"_s.arg(++count);
        INFO(words.toStdString());
        const Run first = store.as(u"hao"_s, words + operation);
        INFO(first.err.toStdString());
        CHECK(first.status == 0);
        const Run again = store.as(u"hao"_s, words + operation);
        CHECK(again.status == 0);
        CHECK(again.json() == first.json());
        CHECK(store.as(u"hao"_s, other + operation).code() == u"operation_conflict"_s);
    }
    CHECK(store.read(u"policy history"_s).json().value("versions"_L1).toArray().size() == 2);
    CHECK_FALSE(QFile::exists(store.path(u"b.key"_s)));
}

TEST_CASE("an operation of one command is no answer for another", "[I4]")
{
    const Shop shop;
    shop.must(u"li"_s, u"return chase %1 --operation x"_s, shop.due);
    CHECK(shop.store.as(u"li"_s, u"return note %1 hello --operation x"_s.arg(shop.due)).code()
          == u"operation_conflict"_s);
    CHECK(shop.store.as(u"li"_s, u"return chase %1 --operation x"_s.arg(shop.sent)).code() == u"operation_conflict"_s);
}

TEST_CASE("a request with another detail is another request", "[I4]")
{
    const Shop shop;
    const QString log = u"return log --receipt 1001 --line 1=1:defective --operation x"_s;
    const QJsonObject first = shop.must(u"li"_s, log);
    CHECK(shop.must(u"li"_s, log) == first);
    for (const QString &more :
         {u" --present"_s, u" --note smell"_s, u" --name Li"_s, u" --phone 13900139000"_s,
          u" --accept opened:restock"_s, u" --line 1=1:other"_s, QString(u" --sale-day "_s + dayBefore(3))}) {
        INFO(more.toStdString());
        CHECK(shop.store.as(u"li"_s, log + more).code() == u"operation_conflict"_s);
    }
}
