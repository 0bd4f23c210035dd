// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of the store say to a request, through the program: windows, warranty, final sale, review.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QJsonObject ruleFor(const QString &article, const QString &key, const QJsonValue &value)
{
    return {{u"article"_s, article}, {key, value}};
}

/// Typed sales have the articles SKU-1, SKU-2… (see CliRunner::sell).
struct Ruled {
    CliRunner store;

    explicit Ruled(const QJsonArray &rules) { store.setPolicy(u"article_rules"_s, rules); }
    [[nodiscard]] QJsonObject verdict(const QString &words) const
    {
        const Run run = store.as(u"li"_s, u"return check "_s + words);
        INFO(run.err.toStdString());
        REQUIRE(run.status == 0);
        return run.json().value("verdict"_L1).toObject();
    }
    [[nodiscard]] QString result(const QString &words) const { return verdict(words).value("result"_L1).toString(); }
};

QJsonObject details(const Run &run)
{
    return run.json().value("error"_L1).toObject().value("details"_L1).toObject();
}
}

TEST_CASE("an article of its own window, and one that is always reviewed")
{
    const Ruled shop({ruleFor(u"SKU-1"_s, u"window_days"_s, 2), ruleFor(u"*"_s, u"needs_review"_s, true)});
    shop.store.sell(u"0042"_s, {u"2:20.00"_s, u"2:20.00"_s}, 3);
    CHECK(shop.result(u"--receipt 0042 --line 1=1:changed_mind"_s) == u"denied_unless_overridden"_s);
    const QJsonObject second = shop.verdict(u"--receipt 0042 --line 2=1:changed_mind"_s);
    CHECK(second.value("result"_L1) == u"needs_review"_s);
    CHECK(second.value("rules"_L1).toArray().at(1).toObject().value("rule"_L1) == u"article_review"_s);
}

TEST_CASE("final sale is refused at the counter, or waits for a manager who may override it")
{
    const Ruled shop({ruleFor(u"SKU-1"_s, u"final_sale"_s, u"never"_s),
                      ruleFor(u"SKU-2"_s, u"final_sale"_s, u"unless_overridden"_s)});
    shop.store.sell(u"0042"_s, {u"2:20.00"_s, u"2:20.00"_s});
    const Run never = shop.store.as(u"li"_s, u"return log --receipt 0042 --line 1=1:changed_mind"_s);
    CHECK(never.status == 3);
    CHECK(never.code() == u"not_returnable"_s);
    CHECK(details(never).value("rule"_L1) == u"final_sale"_s);
    CHECK(details(never).value("line"_L1).toInt() == 1);
    CHECK(never.err.contains("SKU-1 is a final sale and is not taken back"));
    const QString denied = u"--receipt 0042 --line 1=1:changed_mind"_s;
    CHECK(shop.result(denied) == u"denied"_s);
    const QByteArray words =
        shop.store.raw(u"--db %1 return check %2"_s.arg(shop.store.store(), denied).split(' '_L1)).out;
    CHECK(words.contains("final sale"));
    CHECK_FALSE(words.contains("promised by")); // nothing is
    CHECK_FALSE(words.contains("refund:"));
    // The fault of the store: a manager looks at it.
    CHECK(shop.result(u"--receipt 0042 --line 1=1:wrong_item"_s) == u"needs_review"_s);
    const QString number = shop.store.log(u"0042"_s, u"--line 2=1:changed_mind"_s);
    const Run plain = shop.store.as(u"hao"_s, u"return approve "_s + number);
    CHECK(plain.code() == u"not_returnable"_s);
    CHECK(plain.err.contains("--override"));
    const Run overridden = shop.store.as(u"hao"_s, u"return approve %1 --override --reason regular"_s.arg(number));
    CHECK(overridden.status == 0);
    CHECK(overridden.json().value("step"_L1) == u"receive"_s);
}

TEST_CASE("goods that failed in their warranty are reviewed, however old the receipt")
{
    Ruled shop({});
    shop.store.setPolicy(u"warranty_days"_s, 365);
    shop.store.sell(u"0042"_s, {u"2:20.00"_s}, 300);
    const QJsonObject verdict = shop.verdict(u"--receipt 0042 --line 1=1:defective"_s);
    CHECK(verdict.value("result"_L1) == u"needs_review"_s);
    const QJsonObject rule = verdict.value("rules"_L1).toArray().at(0).toObject();
    CHECK(rule.value("rule"_L1) == u"warranty"_s);
    CHECK(rule.value("value"_L1) == u"300"_s);
    CHECK(rule.value("limit"_L1) == u"365"_s);
    CHECK(shop.result(u"--receipt 0042 --line 1=1:changed_mind"_s) == u"denied_unless_overridden"_s);
    const QString number = shop.store.log(u"0042"_s, u"--line 1=1:defective"_s);
    CHECK(shop.store.as(u"hao"_s, u"return approve "_s + number).status == 0); // no override
}

TEST_CASE("new rules change nothing for a return that is open")
{
    const Ruled shop({});
    shop.store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = shop.store.log(u"0042"_s, u"--line 1=1:changed_mind"_s);
    const auto shown = [&] {
        return shop.store.read(u"return show "_s + number).json().value("verdict"_L1).toObject();
    };
    const QJsonObject before = shown();
    CHECK(before.value("result"_L1) == u"approved"_s);
    shop.store.setPolicy(u"article_rules"_s, QJsonArray{ruleFor(u"*"_s, u"final_sale"_s, u"never"_s)});
    CHECK(shown() == before);
    CHECK(shop.store.as(u"li"_s, u"return receive "_s + number).status == 0);
    CHECK(shop.store.as(u"li"_s, u"return log --receipt 0042 --line 1=1:changed_mind"_s).code() == u"not_returnable"_s);
}

TEST_CASE("faults of rules for articles are named")
{
    const CliRunner store;
    QJsonObject policy = store.read(u"policy show"_s).json();
    policy.insert(u"article_rules"_s, QJsonArray{QJsonObject{{u"article"_s, u"LAMP"_s}}});
    const Run run = store.as(u"hao"_s, u"policy set "_s + store.write(u"p.json"_s, QJsonDocument(policy).toJson()));
    CHECK(run.code() == u"policy_invalid"_s);
    CHECK(run.err.contains("article_rules[0].window_days"));
    CHECK(run.err.contains("the rule says nothing"));
}
