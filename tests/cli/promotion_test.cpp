// SPDX-License-Identifier: GPL-3.0-or-later
// A gift through the program: in the till's file a line for nothing, withheld when it stays, given when it comes.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

#include <algorithm>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Counter {
    CliRunner store;

    Counter()
    {
        const QString file = store.write("sales.csv"_L1,
                                         "receipt,sold_at,sku,name,qty,total,tender\n"
                                         "77,%1,JACKET-M,Jacket,2,400.00,cash\n"
                                         "77,%1,TOTE,Tote,2,0.00,cash\n"
                                         "77,%1,BAG,Paper bag,1,0.00,cash\n"_ba.replace("%1", dayBefore(3).toUtf8()));
        must(u"hao"_s, u"sales import "_s + file);
        store.setPolicy(u"promotions"_s,
                        QJsonArray{QJsonObject{
                            {u"code"_s, u"tote"_s},
                            {u"name"_s, QJsonObject{{u"en"_s, u"Jacket and tote"_s}, {u"zh_CN"_s, u"外套送手提袋"_s}}},
                            {u"main"_s, u"JACKET*"_s},
                            {u"gift"_s, u"TOTE"_s},
                            {u"value"_s, u"19.90"_s}}});
    }
    QJsonObject must(const QString &login, const QString &words) const { return store.must(login, words); }
    [[nodiscard]] QString returned(const QString &lines) const
    {
        const QString number =
            must(u"li"_s, u"return log --receipt 77 --present "_s + lines).value("number"_L1).toString();
        return number;
    }
    /// The amount of the only settlement.
    QString inspected(const QString &number, const QString &lines) const
    {
        const QJsonObject document = must(u"na"_s, u"return inspect %1 %2 --tick article_matches"_s.arg(number, lines));
        return document.value("settlements"_L1).toArray().at(0).toObject().value("amount"_L1).toString();
    }
    [[nodiscard]] bool isSound() const { return store.isSound(); }
};

QString ruleOf(const QJsonObject &document)
{
    for (const QJsonValue value : document.value("verdict"_L1).toObject().value("rules"_L1).toArray()) {
        const QJsonObject rule = value.toObject();
        if (rule.value("rule"_L1) == u"promotion"_s) {
            return rule.value("value"_L1).toString() + ' '_L1 + rule.value("limit"_L1).toString();
        }
    }
    return {};
}
}

TEST_CASE("a gift that stays is withheld, one that comes is not, and late it is given", "[promotion]")
{
    const Counter counter;
    const QJsonArray sold = counter.store.read(u"sales show 77"_s).json().value("lines"_L1).toArray();
    CHECK(sold.at(1).toObject().value("kind"_L1) == u"adjustment"_s);
    CHECK(sold.at(1).toObject().value("returnable"_L1) == u"2"_s);
    CHECK(sold.at(1).toObject().value("gift"_L1) == true);
    CHECK(sold.at(2).toObject().value("returnable"_L1) == u"0"_s);

    const QJsonObject check = counter.store.read(u"return check --receipt 77 --line 1=1:changed_mind"_s).json();
    CHECK(ruleOf(check) == u"tote 19.90"_s);
    CHECK(check.value("total"_L1) == u"180.10"_s);
    const QString first = counter.returned(u"--line 1=1:changed_mind"_s);
    CHECK(counter.inspected(first, u"--line 1=1:opened:restock"_s) == u"180.10"_s);
    const QString shown = QString::fromUtf8(
        counter.store.raw({u"--db"_s, counter.store.store(), u"return"_s, u"show"_s, first}).out);
    CHECK(shown.contains(u"promotion -19.90 (tote)"_s));
    counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(first));

    const QString second = counter.returned(u"--line 1=1:changed_mind --line 2=1:changed_mind"_s);
    CHECK(counter.inspected(second, u"--line 1=1:opened:restock --line 2=1:opened:restock"_s) == u"200.00"_s);
    counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(second));

    const QString late = counter.returned(u"--line 2=1:changed_mind"_s);
    CHECK(counter.inspected(late, u"--line 1=1:opened:restock"_s) == u"19.90"_s);
    const Run undone = counter.store.as(u"na"_s, u"return undo %1 --what inspection --reason wrong-bag"_s.arg(late));
    CHECK(undone.status == 0);
    CHECK(counter.inspected(late, u"--line 1=1:opened:restock"_s) == u"19.90"_s);
    counter.must(u"lei"_s, u"settlement pay %1 --tender cash --settlement 2"_s.arg(late));

    const QString file = counter.store.path(u"month.csv"_s);
    const QJsonObject month = counter.must(u"hao"_s, u"report monthly %1 --csv %2"_s.arg(storeMonth(), file));
    CHECK(month.value("granted_total"_L1) == u"400.00"_s);
    CHECK(month.value("promotion_total"_L1) == u"0.00"_s);
    CHECK(counter.isSound());
}

TEST_CASE("a line for nothing that is no gift is refused, and a bag is none", "[promotion]")
{
    const Counter counter;
    const Run bag = counter.store.as(u"li"_s, u"return log --receipt 77 --line 3=1:changed_mind"_s);
    CHECK(bag.code() == u"not_returnable"_s);
    counter.store.setPolicy(u"promotions"_s, QJsonArray());
    const Run tote = counter.store.as(u"li"_s, u"return log --receipt 77 --line 2=1:changed_mind"_s);
    CHECK(tote.code() == u"not_returnable"_s);
}

TEST_CASE("what another settlement counts on is refused in words", "[promotion]")
{
    const Counter counter;
    const QString first = counter.returned(u"--line 1=2:changed_mind --line 2=2:changed_mind"_s);
    CHECK(counter.inspected(first, u"--line 1=2:opened:restock"_s) == u"360.20"_s);
    counter.must(u"na"_s, u"return inspect %1 --line 2=2:opened:restock --tick article_matches"_s.arg(first));
    counter.must(u"lei"_s, u"settlement pay %1 --tender cash --settlement 2"_s.arg(first));
    const QStringList words{
        u"--db"_s, counter.store.store(), u"--as"_s,         u"hao"_s, u"settlement"_s, u"convert"_s, first,
        u"--to"_s, u"exchange"_s,         u"--settlement"_s, u"1"_s,   u"--reason"_s,   u"other"_s};
    const Run refused = counter.store.raw(words);
    CHECK(refused.status == 3);
    CHECK(QString::fromUtf8(refused.err).contains(u"counts on it for the promotion"_s));
    CHECK(counter.isSound());
}

TEST_CASE("what was withheld goes along into a store credit, though the gift came back since", "[promotion]")
{
    const Counter counter;
    counter.store.setPolicy(u"store_credit_offered"_s, true);
    const QString first = counter.returned(u"--line 1=1:changed_mind"_s);
    CHECK(counter.inspected(first, u"--line 1=1:opened:restock"_s) == u"180.10"_s);
    const QString late = counter.returned(u"--line 2=1:changed_mind"_s);
    CHECK(counter.inspected(late, u"--line 1=1:opened:restock"_s) == u"19.90"_s);
    const QJsonObject credit = counter.must(u"hao"_s,
                                            u"settlement convert %1 --to store_credit --reason wish"_s.arg(first));
    CHECK(credit.value("settlements"_L1).toArray().last().toObject().value("amount"_L1) == u"180.10"_s);
    CHECK(counter.isSound());
}

TEST_CASE("the customers' page says it in both languages", "[promotion]")
{
    const Counter counter;
    const auto page = [&](const QString &language) {
        return QString::fromUtf8(
            counter.store.raw({u"--db"_s, counter.store.store(), u"--lang"_s, language, u"policy"_s, u"page"_s}).out);
    };
    CHECK(page(u"en"_s).contains(u"“Jacket and tote”: bring the gift back"_s));
    CHECK(page(u"zh_CN"_s).contains(u"“外套送手提袋”：退货时请一并退回赠品"_s));
}

TEST_CASE("a faulty gift is exchanged for one that counts nothing, which comes back by its own receipt", "[promotion]")
{
    const Counter counter;
    const QString number = counter.returned(u"--line 2=1:defective:exchange"_s);
    CHECK(counter.inspected(number, u"--line 1=1:defective:scrap"_s) == u"0.00"_s);
    const QJsonObject open = counter.store.read(u"return show "_s + number).json();
    CHECK(open.value("step"_L1) == u"settle"_s);
    const QJsonObject given = counter.must(u"lei"_s, u"settlement exchange %1 --item TOTE:1:0.00"_s.arg(number));
    CHECK(given.value("outcome"_L1) == u"settled"_s);
    const QJsonObject settlement = given.value("settlements"_L1).toArray().at(0).toObject();
    const QString voucher = settlement.value("goods"_L1).toObject().value("receipt"_L1).toString();
    const QString again = counter
                              .must(u"li"_s, u"return log --receipt %1 --present --line 1=1:defective"_s.arg(voucher))
                              .value("number"_L1)
                              .toString();
    CHECK(counter.inspected(again, u"--line 1=1:defective:scrap"_s) == u"0.00"_s);
    CHECK(counter.isSound());
}

TEST_CASE("what was given for goods with a gift needs a manager when it comes back for money", "[promotion]")
{
    const Counter counter;
    const QString number = counter.returned(u"--line 1=1:changed_mind:exchange"_s);
    CHECK(counter.inspected(number, u"--line 1=1:opened:restock"_s) == u"200.00"_s);
    const QJsonObject done = counter.must(u"lei"_s, u"settlement exchange %1 --item JACKET-L:1:200.00"_s.arg(number));
    const QString voucher = done.value("settlements"_L1)
                                .toArray()
                                .at(0)
                                .toObject()
                                .value("goods"_L1)
                                .toObject()
                                .value("receipt"_L1)
                                .toString();
    const QString asked = u"--receipt %1 --line 1=1:changed_mind"_s.arg(voucher);
    const auto result = [&](const QString &words) {
        const QJsonObject checked = counter.store.read(u"return check "_s + words).json();
        return checked.value("verdict"_L1).toObject().value("result"_L1).toString();
    };
    CHECK(result(asked) == u"needs_review"_s);
    CHECK(result(asked + u":exchange"_s) == u"approved"_s);
    const QJsonObject logged = counter.must(
        u"li"_s, u"return log %1 --present --accept opened:restock --tick article_matches"_s.arg(asked));
    const QJsonObject stopped = logged.value("stopped_by"_L1).toObject();
    CHECK(stopped.value("code"_L1) == u"needs_manager"_s);
    CHECK(stopped.value("message"_L1)
              .toString()
              .contains("for goods of receipt 77 with a promotion, of which up to 19.90"_L1));
}

TEST_CASE("the till may take a gift back for nothing under the receipt's number: the receipt stays the one",
          "[promotion]")
{
    const Counter counter;
    const QString file = counter.store.write("later.csv"_L1,
                                             "receipt,sold_at,sku,name,qty,total,tender\n"
                                             "77,%1,TOTE,Tote,-1,0.00,cash\n"_ba.replace("%1", dayBefore(1).toUtf8()));
    counter.must(u"hao"_s, u"sales import "_s + file);
    const QString number = counter.returned(u"--line 1=1:changed_mind"_s);
    CHECK(number.startsWith("R-"_L1));
}
