// SPDX-License-Identifier: GPL-3.0-or-later
// A sale paid with several tenders: each gets back at most what was paid with it, over all returns of the sale.
#include "tests/core/workflow/scene.h"

#include "core/policy/tender_rule.h"
#include "core/workflow/possible.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// Line 2: 2 pieces for 20.00; the receipt says who paid how much.
Scene paidWith(const std::vector<SaleTender> &tenders, const char *quantity = "2")
{
    Scene scene;
    Sale &sale = *scene.situation.sale;
    sale.lines = {sale.lines.at(1)};
    sale.tenders = tenders;
    scene.must(li(), request(2, quantity, "defective", true));
    scene.must(na(), inspection(1, quantity));
    return scene;
}

std::vector<SaleTender> cashAndGift(const char *cash = "1.00", const char *gift = "19.00")
{
    return {{text("cash"), money(cash)}, {text("gift_card"), money(gift)}};
}

QJsonObject refusalOf(const Scene &scene, const Action &action)
{
    const auto decided = decide(scene.situation, action, lei(), scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    CHECK(decided.error().code == ErrorCode::TenderNotAllowed);
    return decided.error().details;
}
}

TEST_CASE("no tender gets back more than was paid with it", "[workflow]")
{
    Scene scene = paidWith(cashAndGift());
    const QJsonObject why = refusalOf(scene, payPart("cash", "1.01"));
    CHECK(why.value(text("tender_left")).toString() == text("1.00"));
    CHECK(why.value(text("tender")).toString() == text("cash"));
    scene.must(lei(), payIn("cash")); // without an amount: what may go back
    CHECK(scene.payout(1).amount == money("1.00"));
    CHECK(refusalOf(scene, payIn("cash")).value(text("tender_left")).toString() == text("0.00"));
    scene.must(lei(), payIn("gift_card"));
    CHECK(scene.payout(2).amount == money("19.00"));
    scene.must(lei(), ConfirmPayout{2});
    CHECK(scene.rma().outcome == Outcome::Settled);
}

TEST_CASE("what other returns of the sale got back counts, what failed does not", "[workflow]")
{
    Scene scene = paidWith(cashAndGift("12.00", "8.00"), "1");
    scene.must(lei(), payIn("gift_card"));
    CHECK(scene.payout(1).amount == money("8.00"));
    scene.must(lei(), FailPayout{1, text("card is blocked")});
    scene.must(lei(), payPart("gift_card", "3.00"));
    scene.must(lei(), ConfirmPayout{2});
    scene.must(lei(), payIn("cash"));
    CHECK(scene.payout(3).amount == money("7.00"));
    scene.startAnother();
    scene.must(li(), request(2, "1", "defective", true));
    scene.must(na(), inspection(1, "1"));
    CHECK(refusalOf(scene, payPart("cash", "5.01")).value(text("tender_left")).toString() == text("5.00"));
    scene.must(lei(), payIn("cash"));
    scene.must(lei(), payIn("gift_card"));
    CHECK(scene.payout(2).amount == money("5.00"));
}

TEST_CASE("where the sale does not tell all amounts nothing is bounded", "[workflow]")
{
    for (const std::vector<SaleTender> &tenders :
         {std::vector<SaleTender>{{text("cash"), money("1.00")}, {text("gift_card"), {}}},
          std::vector<SaleTender>{{text("cash"), money("1.00")}, {text("unknown"), money("19.00")}},
          std::vector<SaleTender>{{text("cash"), money("1.00")}, {text("gift_card"), money("2.00")}}}) {
        Scene scene = paidWith(tenders);
        scene.must(lei(), payIn("cash"));
        CHECK(scene.payout(1).amount == money("20.00"));
    }
}

TEST_CASE("a tender that replaces another has what is left of it, once", "[workflow]")
{
    Scene scene = paidWith(cashAndGift());
    scene.policy.tenderReplacements[text("gift_card")] = {text("transfer")};
    scene.must(lei(), payPart("transfer", "15.00"));
    scene.must(lei(), ConfirmPayout{1});
    CHECK(refusalOf(scene, payPart("transfer", "5.00")).value(text("tender_left")).toString() == text("4.00"));
    CHECK(refusalOf(scene, payPart("gift_card", "5.00")).value(text("tender_left")).toString() == text("4.00"));
    scene.must(lei(), payIn("gift_card"));
    scene.must(lei(), ConfirmPayout{2});
    scene.must(lei(), payIn("cash"));
    CHECK(scene.payout(3).amount == money("1.00"));
}

TEST_CASE("paying stays possible while one of the tenders has something left", "[workflow]")
{
    Scene scene = paidWith(cashAndGift());
    scene.must(lei(), payIn("cash"));
    for (const Possibility &each : possible(scene.situation, lei(), scene.policy, scene.now)) {
        CHECK((each.right != Right::Pay || each.isPossible()));
    }
}

TEST_CASE(
    "goods that take the place of a sale paid by one tender count as paid by it, though the receipt names no amount")
{
    Sale sale;
    SaleLine line;
    line.quantity = Quantity::units(1);
    line.paid = money("80.00");
    sale.lines = {line};
    sale.tenders = {{text("card"), std::nullopt}};
    const Policy policy = Scene().policy;
    CHECK(movedTenders(sale, {}, money("50.00"), policy) == std::vector<SaleTender>{{text("card"), money("50.00")}});
    sale.tenders.push_back({text("cash"), std::nullopt});
    CHECK(movedTenders(sale, {}, money("50.00"), policy)
          == std::vector<SaleTender>{{text("card"), std::nullopt}, {text("cash"), std::nullopt}});
}

TEST_CASE("pieces in cash come to the coins that the whole comes to", "[workflow][I5]")
{
    Scene scene = inspectedScene(2, "1");
    scene.policy.cashRounding = money("0.05");
    const auto piece = [&scene](const char *amount) {
        scene.must(lei(), Pay{text("cash"), money(amount), {}, {}});
        return scene.current().payouts.back().handedOut();
    };
    CHECK(piece("3.03") == money("3.05"));
    CHECK(piece("3.03") == money("3.00")); // 6.06 are 6.05
    CHECK(piece("3.94") == money("3.95"));
}

TEST_CASE("only what is handed out in cash is rounded, and what failed was not handed out", "[workflow][I5]")
{
    Scene scene = inspectedScene(2, "1");
    scene.policy.cashRounding = money("0.05");
    scene.situation.sale->tenders = {{text("card"), std::nullopt}, {text("cash"), std::nullopt}};
    for (TenderRule &rule : scene.policy.tenders) {
        rule.confirmsNow = false;
    }
    const auto piece = [&scene](const char *tender, const char *amount) {
        scene.must(lei(), Pay{text(tender), money(amount), {}, {}});
        return scene.current().payouts.back().handedOut();
    };
    CHECK(piece("card", "3.01") == money("3.01"));
    scene.must(lei(), ConfirmPayout{1});
    CHECK(piece("cash", "3.03") == money("3.05"));
    scene.must(lei(), FailPayout{2, text("nobody came for it")});
    CHECK(piece("cash", "3.03") == money("3.05"));
}
