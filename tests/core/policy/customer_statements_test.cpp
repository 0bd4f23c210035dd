// SPDX-License-Identifier: GPL-3.0-or-later
// Every statement for customers stands exactly when its rule is on, with the numbers of the rule.
#include "core/policy/customer_statements.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonArray>
#include <QSet>

#include <functional>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// "window days=30", "fee_share basis_points=1000 reason=changed_mind"; facts in the order of their names.
QString lineOf(const PolicyStatement &statement)
{
    QString line = statement.code;
    for (auto fact = statement.args.begin(); fact != statement.args.end(); ++fact) {
        QStringList values;
        for (const QJsonValue &value : fact->isArray() ? fact->toArray() : QJsonArray{*fact}) {
            values.append(value.toVariant().toString());
        }
        line += ' '_L1 + fact.key() + '='_L1 + values.join(','_L1);
    }
    return line;
}

QSet<QString> linesOf(const Policy &policy)
{
    QSet<QString> lines;
    for (const PolicyStatement &statement : customerStatements(policy, currency())) {
        lines.insert(lineOf(statement));
    }
    return lines;
}

Policy plain()
{
    return defaultPolicy(currency());
}

using Change = std::function<void(Policy &)>;

/// A rule, what the page says with it, and what it says without it.
struct Rule {
    Change turnOn;
    QSet<QString> with;
    QSet<QString> without{};
};

ArticleRule forLamps()
{
    ArticleRule rule;
    rule.category = text("Lamps");
    return rule;
}

template <typename Value> Change lamps(std::optional<Value> ArticleRule::*what, Value value)
{
    return [what, value](Policy &policy) {
        policy.articleRules = {forLamps()};
        policy.articleRules[0].*what = value;
    };
}

Change fee(const char *reason, const char *condition, std::optional<int> basisPoints)
{
    FeeRule rule{text(reason), text(condition), {}, {}};
    if (basisPoints) {
        rule.share = BasisPoints::fromValue(*basisPoints);
    } else {
        rule.fixed = money("5.00");
    }
    return [rule](Policy &policy) { policy.fees.push_back(rule); };
}

std::vector<Rule> rules()
{
    return {
        {[](Policy &policy) { policy.windowDays = 14; }, {u"window days=14"_s}, {u"window days=30"_s}},
        {[](Policy &policy) { policy.windowDays = 0; }, {u"window_same_day"_s}, {u"window days=30"_s}},
        {[](Policy &policy) { policy.reasons[3].windowDays = 3; }, {u"reason_window days=3 reason=changed_mind"_s}},
        {[](Policy &policy) { policy.reasons[3].windowDays = 0; }, {u"reason_window_same_day reason=changed_mind"_s}},
        {[](Policy &policy) { policy.lateDays = 60; }, {u"late_for_goods days=60"_s}},
        {[](Policy &policy) { policy.warrantyDays = 365; }, {u"warranty days=365"_s}},
        {lamps(&ArticleRule::windowDays, 3), {u"article_window category=Lamps days=3"_s}},
        {lamps(&ArticleRule::windowDays, 0), {u"article_window_same_day category=Lamps"_s}},
        {lamps(&ArticleRule::warrantyDays, 730), {u"article_warranty category=Lamps days=730"_s}},
        {lamps(&ArticleRule::warrantyDays, 0), {u"article_without_warranty category=Lamps"_s}},
        {lamps(&ArticleRule::finalSale, FinalSale::Never), {u"article_final category=Lamps"_s}},
        {lamps(&ArticleRule::finalSale, FinalSale::UnlessOverridden),
         {u"article_final_unless_overridden category=Lamps"_s}},
        {lamps(&ArticleRule::finalSale, FinalSale::No), {u"article_not_final category=Lamps"_s}},
        {lamps(&ArticleRule::needsReview, true), {u"article_review category=Lamps"_s}},
        {lamps(&ArticleRule::needsReview, false), {u"article_without_review category=Lamps"_s}},
        {[](Policy &policy) { policy.withoutReceipt = WithoutReceipt::Never; },
         {u"no_receipt_never"_s},
         {u"no_receipt_for_goods days=90"_s}},
        {[](Policy &policy) { policy.withoutReceipt = WithoutReceipt::Money; },
         {u"no_receipt_for_money days=90"_s},
         {u"no_receipt_for_goods days=90"_s}},
        {[](Policy &policy) { policy.withoutReceiptPriceDays = 30; },
         {u"no_receipt_for_goods days=30"_s},
         {u"no_receipt_for_goods days=90"_s}},
        {[](Policy &policy) { policy.withoutReceiptYearlyLimit = money("300.00"); },
         {u"no_receipt_yearly_limit amount=300.00"_s}},
        {[](Policy &policy) { policy.isStoreCreditOffered = true; },
         {u"offered resolutions=refund,exchange,repair,reship,store_credit"_s, u"store_credit_for_ever"_s,
          u"paid_by_credit"_s, u"no_receipt_for_credit days=90"_s, u"gift_receipt_for_credit"_s},
         {u"offered resolutions=refund,exchange,repair,reship"_s, u"no_receipt_for_goods days=90"_s,
          u"gift_receipt_for_goods"_s}},
        {[](Policy &policy) { policy.isRepairOffered = false; },
         {u"offered resolutions=refund,exchange,reship"_s},
         {u"offered resolutions=refund,exchange,repair,reship"_s, u"repair_at_fault"_s}},
        {[](Policy &policy) {
             policy.tenderReplacements[text("card")] = {text("cash"), text("transfer")};
         },
         {u"tender_replaced tender=card tenders=cash,transfer"_s}},
        {[](Policy &policy) { policy.cashRounding = money("0.05"); }, {u"cash_rounded amount=0.05"_s}},
        {[](Policy &policy) {
             policy.tenders.push_back({text("platform"), false, {}, true});
         },
         {u"subsidy_not_refunded tenders=platform"_s}},
        {[](Policy &policy) { policy.stylePattern = text("^([A-Z]+)-"); }, {u"same_style"_s}},
        {[](Policy &policy) {
             policy.promotions = {{text("tote"), {}, text("J*"), text("TOTE"), 1, {}, money("6.00")},
                                  {text("set"), {}, {}, {}, 1, {text("A"), text("B")}, money("3.00")}};
         },
         {u"gift_not_returned amount=6.00 promotion=tote"_s, u"bundle_broken amount=3.00 promotion=set"_s}},
        {fee("changed_mind", "", 1050),
         {u"fee_share basis_points=1050 reason=changed_mind"_s, u"no_fee_at_fault"_s},
         {u"no_fee"_s}},
        {fee("", "used", {}), {u"fee_fixed amount=5.00 condition=used"_s, u"no_fee_at_fault"_s}, {u"no_fee"_s}},
        {[](Policy &policy) { policy.autoApproveLimit = money("80.00"); },
         {u"approved_up_to amount=80.00"_s},
         {u"approved_up_to amount=500.00"_s}},
        {[](Policy &policy) { policy.autoApproveLimit = Money(); },
         {u"always_reviewed"_s},
         {u"approved_up_to amount=500.00"_s}},
        {[](Policy &policy) { policy.stepLimitsMinutes[static_cast<std::size_t>(Step::Review)] = 90; },
         {u"answer_time minutes=90"_s},
         {u"answer_time minutes=1440"_s}},
        {[](Policy &policy) { policy.stepLimitsMinutes[static_cast<std::size_t>(Step::Settle)] = 60; },
         {u"settle_time minutes=2940"_s},
         {u"settle_time minutes=4320"_s}},
        {[](Policy &policy) {
             policy.limitRules = {{Step::Settle, text("other"), {}, 2880}, {Step::Settle, text("defective"), {}, 60}};
         },
         {u"settle_time minutes=5760"_s},
         {u"settle_time minutes=4320"_s}},
        {[](Policy &policy) { policy.openingHours = OpeningHours{storeZone()}; },
         {u"answer_time_open minutes=1440"_s, u"settle_time_open minutes=4320"_s},
         {u"answer_time minutes=1440"_s, u"settle_time minutes=4320"_s}},
        {[](Policy &policy) { policy.goodsExpireDays = 0; }, {}, {u"goods_expire days=30 warn_days=7"_s}},
    };
}
}

TEST_CASE("the default rules as customers may rely on them, in order", "[policy]")
{
    QStringList lines;
    for (const PolicyStatement &statement : customerStatements(plain(), currency())) {
        lines.append(codeOf(statement.section) + u": "_s + lineOf(statement));
    }
    CHECK(lines
          == QStringList{
              u"window: window days=30"_s, u"receipt: no_receipt_for_goods days=90"_s,
              u"receipt: gift_receipt_for_goods"_s, u"repayment: offered resolutions=refund,exchange,repair,reship"_s,
              u"repayment: repair_at_fault"_s, u"repayment: same_tender"_s, u"fees: no_fee"_s,
              u"course: approved_up_to amount=500.00"_s, u"course: answer_time minutes=1440"_s,
              u"course: settle_time minutes=4320"_s, u"course: goods_expire days=30 warn_days=7"_s, u"course: law"_s});
}

TEST_CASE("each rule changes its own statements and nothing else", "[policy]")
{
    const QSet<QString> before = linesOf(plain());
    for (const Rule &rule : rules()) {
        INFO(rule.with.values().join(u"; "_s).toStdString());
        Policy policy = plain();
        rule.turnOn(policy);
        const QSet<QString> after = linesOf(policy);
        CHECK((after - before) == rule.with);
        CHECK((before - after) == rule.without);
    }
}

TEST_CASE("a rule that only binds the staff says nothing to customers", "[policy]")
{
    Policy policy = plain();
    policy.secondPersonLimit = money("1.00");
    policy.secondPerson = SecondPerson::Three;
    policy.warnAtPercent = 10;
    policy.checklists[0] = {{text("look"), true, {}}};
    CHECK(linesOf(policy) == linesOf(plain()));
}

TEST_CASE("a fee that is never taken is not announced", "[policy]")
{
    for (const Change &never : {fee("defective", "", 1000), fee("", "defective", {}), fee("changed_mind", "", 0)}) {
        Policy policy = plain();
        never(policy);
        CHECK(linesOf(policy) == linesOf(plain()));
    }
}

TEST_CASE("of several rules for articles, and of several fees, it is said which counts", "[policy]")
{
    Policy policy = plain();
    ArticleRule shoes;
    shoes.article = text("SHOE-*");
    shoes.reason = text("changed_mind");
    shoes.windowDays = 14;
    policy.articleRules = {shoes, forLamps()};
    policy.articleRules[1].finalSale = FinalSale::Never;
    fee("changed_mind", "used", 2000)(policy);
    fee("changed_mind", "", 1000)(policy);
    const QSet<QString> lines = linesOf(policy);
    CHECK(lines.contains(u"article_window article=SHOE-* days=14 reason=changed_mind"_s));
    CHECK(lines.contains(u"first_rule_counts"_s));
    CHECK(lines.contains(u"fee_share basis_points=2000 condition=used reason=changed_mind"_s));
    CHECK(lines.contains(u"first_fee_counts"_s));
    policy.articleRules.pop_back();
    policy.fees.pop_back();
    CHECK_FALSE(linesOf(policy).contains(u"first_rule_counts"_s));
    CHECK_FALSE(linesOf(policy).contains(u"first_fee_counts"_s));
}

TEST_CASE("late goods, credits and limits without receipt depend on what else is granted", "[policy]")
{
    Policy policy = plain();
    policy.lateDays = 60;
    policy.isStoreCreditOffered = true;
    policy.storeCreditDays = 365;
    CHECK(linesOf(policy).contains(u"late_for_credit days=60"_s));
    CHECK(linesOf(policy).contains(u"store_credit_days days=365"_s));
    CHECK_FALSE(linesOf(policy).contains(u"store_credit_for_ever"_s));
    policy.withoutReceipt = WithoutReceipt::Never;
    policy.withoutReceiptYearlyLimit = money("300.00");
    CHECK_FALSE(linesOf(policy).contains(u"no_receipt_yearly_limit amount=300.00"_s));
    // Nobody can claim a warranty: no word of it.
    policy.warrantyDays = 365;
    policy.reasons.front().claimsWarranty = false;
    CHECK_FALSE(linesOf(policy).contains(u"warranty days=365"_s));
}

TEST_CASE("how a sale of unknown tender is paid back is not for customers", "[policy]")
{
    Policy policy = plain();
    policy.tenderReplacements[QString(kUnknownTender)] = {text("cash")};
    policy.tenderReplacements[text("card")] = {};
    CHECK(linesOf(policy) == linesOf(plain()));
}
