// SPDX-License-Identifier: GPL-3.0-or-later
// What a platform paid of a sale never goes to the customer: in any order and any pieces they get exactly what they paid.
#include "tests/core/workflow/otherwise_scene.h"

#include "core/policy/subsidy.h"
#include "core/policy/tender_rule.h"
#include "core/workflow/estimate.h"

#include <QJsonArray>

#include <algorithm>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kSubsidy = text("platform_subsidy");

/// A sale of lines of one unit each, paid by WeChat and for the rest by the platform.
Scene subsidised(const std::vector<const char *> &paid, const std::vector<SaleTender> &tenders)
{
    Scene scene;
    scene.policy.tenders.push_back({kSubsidy, false, {}, true});
    scene.policy.autoApproveLimit = money("500.00");
    Sale &sale = *scene.situation.sale;
    const SaleLine sample = sale.lines.at(5);
    sale.lines.clear();
    for (const char *amount : paid) {
        SaleLine line = sample;
        line.id = SaleLineId(100 + static_cast<qint64>(sale.lines.size()));
        line.line = static_cast<int>(sale.lines.size()) + 1;
        line.quantity = Quantity::units(1);
        line.paid = money(amount);
        line.tax = Money();
        sale.lines.push_back(line);
    }
    sale.tenders = tenders;
    return scene;
}

std::vector<SaleTender> wechatAnd(const char *paid, const char *subsidy)
{
    return {{text("wechat"), money(paid)}, {kSubsidy, money(subsidy)}};
}

/// One return of a line, paid back; what WeChat got.
Money giveBack(Scene &scene, int saleLine, const char *quantity = "1")
{
    scene.must(li(), request(saleLine, quantity, "defective", true));
    scene.must(na(), inspection(1, quantity));
    const Money granted = scene.settlement().amount;
    if (granted.isPositive()) {
        scene.must(lei(), payIn("wechat"));
        scene.must(lei(), ConfirmPayout{1});
        CHECK(scene.payout().amount == granted);
    }
    CHECK_FALSE(scene.rma().isOpen());
    scene.startAnother();
    return granted;
}

QJsonObject refusalOf(const Scene &scene, const Action &action)
{
    const auto decided = decide(scene.situation, action, lei(), scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    CHECK(decided.error().code == ErrorCode::TenderNotAllowed);
    return decided.error().details;
}
}

TEST_CASE("100.00 paid 80.00 and 20.00 by the platform gives back 80.00, whatever comes first", "[workflow][subsidy]")
{
    for (const std::vector<int> &order : {std::vector<int>{1, 2}, {2, 1}}) {
        Scene scene = subsidised({"60.00", "40.00"}, wechatAnd("80.00", "20.00"));
        Money sum;
        for (const int line : order) {
            const Money granted = giveBack(scene, line);
            CHECK(granted == (line == 1 ? money("48.00") : money("32.00")));
            sum += granted;
        }
        CHECK(sum == money("80.00"));
        CHECK(leftOnTender(text("wechat"), *scene.situation.sale, scene.situation.paidBack, scene.policy)->isZero());
    }
    Scene equal = subsidised({"50.00", "50.00"}, wechatAnd("80.00", "20.00"));
    CHECK(giveBack(equal, 2) == money("40.00"));
}

TEST_CASE("three times 33.33 with a subsidy of 10.00 adds up in every order", "[workflow][subsidy]")
{
    std::vector<int> order{1, 2, 3};
    do {
        Scene scene = subsidised({"33.33", "33.33", "33.33"}, wechatAnd("89.99", "10.00"));
        Money sum;
        for (const int line : order) {
            sum += giveBack(scene, line);
        }
        CHECK(sum == money("89.99"));
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a line in pieces gives what the whole gives, and turns the subsidy back to the cent", "[workflow][subsidy]")
{
    Scene scene = subsidised({"99.99"}, wechatAnd("89.99", "10.00"));
    SaleLine &line = scene.situation.sale->lines.front();
    line.quantity = Quantity::units(3);
    line.tax = money("9.00");
    Money sum;
    Money tax;
    Money subsidy;
    for (int i = 0; i < 3; ++i) {
        scene.must(li(), request(1, "1", "defective", true));
        scene.must(na(), inspection(1, "1"));
        const SettlementLine &part = scene.settlement().lines.front();
        CHECK(part.net == part.gross);
        sum += part.gross;
        tax += part.tax;
        subsidy += part.subsidy;
        scene.startAnother();
    }
    CHECK(sum == money("89.99"));
    CHECK(subsidy == money("10.00"));
    CHECK(tax == money("8.10")); // of 9.00 inside 99.99 what is inside 89.99
}

TEST_CASE("no subsidy tender is ever paid, nor named, nor counted", "[workflow][subsidy]")
{
    Scene scene = subsidised({"60.00", "40.00"}, wechatAnd("80.00", "20.00"));
    const Sale &sale = *scene.situation.sale;
    CHECK(refundTenders(sale.tenders, scene.policy) == QStringList{text("wechat")});
    CHECK(leftOnTender(kSubsidy, sale, {}, scene.policy) == money("0.00"));
    CHECK(movedTenders(sale, {}, money("80.00"), scene.policy)
          == std::vector<SaleTender>{{text("wechat"), money("80.00")}});
    Sale unsaid = sale;
    unsaid.tenders.front().amount.reset();
    CHECK(movedTenders(unsaid, {}, money("80.00"), scene.policy)
          == std::vector<SaleTender>{{text("wechat"), money("80.00")}});
    scene.must(li(), request(1, "1", "defective", true));
    scene.must(na(), inspection(1, "1"));
    const QJsonObject why = refusalOf(scene, payIn("platform_subsidy"));
    CHECK(why.value(text("problem")).toString() == text("subsidy"));
    CHECK(why.value(text("allowed")).toArray() == QJsonArray{text("wechat")});
    CHECK(refusalOf(scene, payIn("cash")).value(text("problem")).isUndefined());
}

TEST_CASE("the explanation keeps the full price and tells what of it is not refunded", "[workflow][subsidy]")
{
    Scene scene = subsidised({"60.00", "40.00"}, wechatAnd("80.00", "20.00"));
    scene.must(li(), request(1, "1", "defective", true));
    CHECK(scene.current().line(1)->saleLinePrice() == money("60.00"));
    CHECK(scene.current().line(1)->saleLineSubsidy == money("12.00"));
    scene.must(na(), inspection(1, "1"));
    const auto terms = explain(scene.settlement(), scene.current(), currency());
    REQUIRE(terms.size() == 1);
    CHECK(terms.front().amount == money("48.00"));
    CHECK(terms.front().args.value(text("paid")).toString() == text("60.00"));
    CHECK(terms.front().args.value(text("subsidy")).toString() == text("12.00"));
    CHECK(terms.front().args.value(text("left")).toString() == text("0.00"));
}

TEST_CASE("a sale paid by the platform alone gives no money and still takes the goods back", "[workflow][subsidy]")
{
    for (const std::optional<Money> &amount : {std::optional<Money>(), std::optional(money("100.00"))}) {
        Scene scene = subsidised({"100.00"}, {{kSubsidy, amount}});
        CHECK(giveBack(scene, 1) == money("0.00"));
        CHECK(refundTenders(scene.situation.sale->tenders, scene.policy).contains(text("cash"))); // for compensation
        CHECK_FALSE(refundTenders(scene.situation.sale->tenders, scene.policy).contains(kSubsidy));
    }
}

TEST_CASE("a subsidy of unknown amount is reviewed, and nothing is guessed", "[workflow][subsidy]")
{
    Scene scene = subsidised({"60.00", "40.00"}, {{text("wechat"), money("80.00")}, {kSubsidy, std::nullopt}});
    CHECK_FALSE(subsidyOf(*scene.situation.sale, scene.policy));
    scene.must(li(), request(1, "1", "defective", true));
    const Verdict &verdict = scene.rma().verdict;
    CHECK(verdict.result == VerdictResult::NeedsReview);
    CHECK(std::ranges::any_of(verdict.rules,
                              [](const RuleResult &rule) { return rule.rule == text("subsidy_unknown"); }));
    CHECK(scene.current().line(1)->saleLineSubsidy.isZero());
    CHECK(scene.current().line(1)->saleLinePaid == money("60.00"));
}

TEST_CASE("rules that make a tender a subsidy later never give more than is left", "[workflow][subsidy]")
{
    Scene scene = subsidised({"100.00"}, wechatAnd("80.00", "20.00"));
    scene.situation.sale->lines.front().quantity = Quantity::units(2);
    scene.policy.tenders.back().isSubsidy = false;
    CHECK(giveBack(scene, 1) == money("50.00"));
    scene.policy.tenders.back().isSubsidy = true;
    CHECK(giveBack(scene, 1) == money("30.00")); // 80.00 in all
}

TEST_CASE("a subsidy above the total is the total, and lines that cost nothing have no share", "[workflow][subsidy]")
{
    Scene scene = subsidised({"0.00", "10.00"}, wechatAnd("0.00", "99.00"));
    CHECK(subsidyOf(*scene.situation.sale, scene.policy) == money("10.00"));
    CHECK(subsidyShares(*scene.situation.sale, scene.policy) == std::vector<Money>{money("0.00"), money("10.00")});
}
