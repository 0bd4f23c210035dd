// SPDX-License-Identifier: GPL-3.0-or-later
// The page for customers: whole in both languages, with the policy's own numbers, fit for a chat and for paper.
#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"
#include "ui/words/policy_page_html.h"
#include "ui/words/policy_page_text.h"
#include "ui/words/statement_wordings.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <functional>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Rules with something in every section.
Policy rich()
{
    Policy policy = defaultPolicy(currency());
    policy.version = PolicyVersion(7);
    policy.windowDays = 14;
    policy.lateDays = 1;
    policy.reasons.front().windowDays = 90;
    policy.isStoreCreditOffered = true;
    policy.withoutReceiptYearlyLimit = money("1200.00");
    policy.tenderReplacements[text("card")] = {text("cash"), text("transfer")};
    policy.fees = {{text("changed_mind"), text("used"), BasisPoints::fromValue(1050), {}},
                   {text("changed_mind"), {}, {}, money("5.00")}};
    ArticleRule sale;
    sale.article = text("SALE-*");
    sale.finalSale = FinalSale::Never;
    policy.articleRules = {sale};
    return policy;
}

PolicyPage page(const Policy &policy, Language language, const QString &store = u"Corner Shop"_s)
{
    return policyPage(policy, currency(), {store, day("2026-11-22")}, language);
}

QString chat(const Policy &policy, Language language = Language::English)
{
    return policyPageText(page(policy, language));
}

/// The texts of the page in their order; the test fails when it is no well-formed XML.
QStringList textsOf(QString html)
{
    html.remove(u"<!DOCTYPE html>"_s).replace(u"<meta charset=\"utf-8\">"_s, u"<meta charset=\"utf-8\"/>"_s);
    QXmlStreamReader reader(html);
    QStringList texts;
    QString element;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            element = reader.name().toString();
        }
        if (reader.isCharacters() && element != u"style"_s && !reader.isWhitespace()) {
            texts.append(reader.text().toString().trimmed());
        }
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return texts;
}
}

TEST_CASE("a page as it goes into a chat", "[words]")
{
    CHECK(
        chat(rich())
        == u"Corner Shop\n"
           "Returns and exchanges\n"
           "\n"
           "How long\n"
           "You can bring goods back within 14 days of the day of purchase.\n"
           "“Defective”: within 90 days of the day of purchase.\n"
           "For 1 day more, goods without a fault come back for other goods or a store credit, but not for money.\n"
           "\n"
           "Some articles\n"
           "Article “SALE-…”: final sale, not taken back unless the fault is ours.\n"
           "\n"
           "Receipt\n"
           "Without a receipt: other goods or a store credit, at the lowest price of the last 90 days; a manager looks at "
           "it first.\n"
           "Without receipts, at most ¥1,200.00 for one customer in a calendar year.\n"
           "With a gift receipt: other goods or a store credit, no money.\n"
           "\n"
           "What you get\n"
           "You can ask for your money back, other goods in exchange, a repair, the same goods sent again or a store credit.\n"
           "A repair is for goods that are defective or where the fault is ours.\n"
           "Money goes back the way it was paid.\n"
           "What was paid with Card can also go back as Cash or Bank transfer.\n"
           "A store credit does not run out.\n"
           "Goods paid with a store credit come back for other goods or a store credit.\n"
           "\n"
           "Fees\n"
           "Reason “Changed mind”, condition “Signs of use”: 10.5% of what was paid is kept back.\n"
           "Reason “Changed mind”: ¥5.00 is kept back.\n"
           "Only one of these is taken: the first one that fits.\n"
           "Never for goods that are defective, or when the fault is ours.\n"
           "\n"
           "How it goes\n"
           "Up to ¥500.00 the counter decides at once; above it a manager looks at it first.\n"
           "When a manager has to decide, you have an answer within 24 hours.\n"
           "Once we have the goods and the return is accepted, it is settled within 3 days.\n"
           "Once approved, goods must come within 30 days, else the return is cancelled; we tell you 7 days before, if we can.\n"
           "The rights that the law gives you stay as they are.\n"
           "\n"
           "Version 7, since 2026-11-22\n"_s);
    const QString chinese = chat(rich(), Language::Chinese);
    for (const QString &line :
         {u"退换货须知"_s, u"自购买之日起 14 天内可以退货。"_s, u"“质量问题”：自购买之日起 90 天内。"_s,
          u"商品“SALE-…”：售出不退，本店责任除外。"_s, u"用银行卡支付的，也可以退到现金或银行转账。"_s,
          u"原因“不想要了”，成色“使用痕迹”：收取实付金额的 10.5%。"_s, u"收到货品且退货获批后，3 天内办结。"_s,
          u"第 7 版，自 2026-11-22 起施行"_s}) {
        INFO(line.toStdString());
        CHECK(chinese.split('\n'_L1).contains(line));
    }
}

TEST_CASE("a chat gets short lines without markup", "[words]")
{
    static const QRegularExpression markup(u"[*_~`#<>|\\t]"_s);
    for (const Language language : {Language::English, Language::Chinese}) {
        for (const QString &line : chat(rich(), language).split('\n'_L1)) {
            INFO(line.toStdString());
            CHECK(line.size() <= 120);
            CHECK_FALSE(line.contains(markup));
            CHECK_FALSE(line.contains('{'_L1));
        }
    }
}

TEST_CASE("the chat and the sheet of paper say the same", "[words]")
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const PolicyPage both = page(rich(), language);
        QStringList lines = policyPageText(both).split('\n'_L1, Qt::SkipEmptyParts);
        QStringList texts = textsOf(policyPageHtml(both));
        REQUIRE(texts.takeFirst() == both.store + u": "_s + both.title);
        CHECK(texts == lines);
    }
}

TEST_CASE("a sheet of A4 that needs nothing from elsewhere, every text escaped", "[words]")
{
    const QString store = u"Fish & \"Chips\" <b>Co</b>"_s;
    const QString html = policyPageHtml(page(rich(), Language::English, store));
    CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s));
    CHECK(policyPageHtml(page(rich(), Language::Chinese)).contains(u"<html lang=\"zh-CN\">"_s));
    CHECK(html.contains(u"@page { size: A4;"_s));
    CHECK(html.contains(u"<p>Fish &amp; &quot;Chips&quot; &lt;b&gt;Co&lt;/b&gt;</p>"_s));
    CHECK_FALSE(html.contains(u"<b>"_s));
    CHECK(textsOf(html).at(1) == store);
    static const QRegularExpression outside(u"http|src=|href=|url\\(|@import|<script"_s);
    CHECK_FALSE(html.contains(outside));
}

TEST_CASE("names of the policy are escaped too", "[words]")
{
    Policy policy = rich();
    policy.reasons.front().name = {text("<i>Broken</i> & bad"), text("<坏>")};
    policy.articleRules.front().article = text("<script>*");
    for (const Language language : {Language::English, Language::Chinese}) {
        const PolicyPage both = page(policy, language);
        const QString html = policyPageHtml(both);
        CHECK_FALSE(html.contains(u"<i>"_s));
        CHECK_FALSE(html.contains(u"<script"_s));
        CHECK_FALSE(html.contains(u"<坏"_s));
        CHECK(textsOf(html).size() == policyPageText(both).split('\n'_L1, Qt::SkipEmptyParts).size() + 1);
    }
}

TEST_CASE("a code that has no words is a defect and no gap on the page", "[words]")
{
    CHECK_THROWS(wordingOf(u"nothing_like_it"_s));
}

TEST_CASE("every wording has both languages with the same facts", "[words]")
{
    const auto factsOf = [](const QString &sentence) {
        static const QRegularExpression placeholder(u"\\{[a-z_]+\\}"_s);
        QSet<QString> facts;
        for (auto keys = placeholder.globalMatch(sentence); keys.hasNext();) {
            facts.insert(keys.next().captured());
        }
        return facts;
    };
    for (const StatementWording &wording : statementWordings()) {
        INFO(wording.text.en);
        CHECK(factsOf(wording.text.in(Language::English)) == factsOf(wording.text.in(Language::Chinese)));
        CHECK(wording.text.in(Language::English).endsWith('.'_L1));
        CHECK(wording.text.in(Language::Chinese).endsWith(u'。'));
    }
}

TEST_CASE("every statement that any rules make has words, and no words are left over", "[words]")
{
    std::vector<Policy> policies{rich(), defaultPolicy(currency())};
    const auto with = [&policies](const std::function<void(Policy &)> &change) {
        policies.push_back(rich());
        change(policies.back());
    };
    with([](Policy &policy) {
        policy.windowDays = 0;
        policy.reasons.front().windowDays = 0;
        policy.isStoreCreditOffered = false;
        policy.warrantyDays = 365;
        policy.withoutReceipt = WithoutReceipt::Never;
        policy.autoApproveLimit = Money();
    });
    with([](Policy &policy) {
        policy.storeCreditDays = 365;
        policy.openingHours = OpeningHours{storeZone()};
        policy.withoutReceipt = WithoutReceipt::Money;
        policy.cashRounding = money("0.05");
        policy.stylePattern = text("^([A-Z]+)-");
        policy.tenders.push_back({text("platform"), false, {text("Platform subsidy"), text("平台补贴")}, true});
        policy.promotions = {
            {text("tote"), {text("Tote"), text("手提袋")}, text("J*"), text("TOTE"), 1, {}, money("6.00")},
            {text("set"), {text("Tea set"), text("茶具")}, {}, {}, 1, {text("POT"), text("CUP")}, money("3.00")}};
    });
    for (const auto &[finalSale, days] :
         {std::pair(FinalSale::No, 0), std::pair(FinalSale::UnlessOverridden, 14), std::pair(FinalSale::Never, 7)}) {
        with([finalSale = finalSale, days = days](Policy &policy) {
            ArticleRule rule{text("SHOE-*"), {}, {}, days, days, finalSale, days == 0};
            policy.articleRules = {rule, rule};
        });
    }
    QSet<QString> said;
    for (const Policy &policy : policies) {
        for (const PolicyStatement &statement : customerStatements(policy, currency())) {
            said.insert(statement.code);
            CHECK_FALSE(sentenceOf(statement, policy, currency(), Language::Chinese).contains('{'_L1));
        }
    }
    QSet<QString> worded;
    for (const StatementWording &wording : statementWordings()) {
        worded.insert(wording.code);
    }
    CHECK((said - worded).values() == QStringList());
    CHECK((worded - said).values() == QStringList());
}
