// SPDX-License-Identifier: GPL-3.0-or-later
// New goods for what came back: who owes the difference, and what the new goods count.
#include "tests/core/workflow/otherwise_scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
QString problemOf(const Scene &scene, const Action &action)
{
    const auto decided = decide(scene.situation, action, lei(), scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    return decided.error().details.value(text("problem")).toString();
}
}

TEST_CASE("goods of the same value settle an exchange at once", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange);
    CHECK(scene.settlement().kind == SettlementKind::Exchange);
    scene.must(lei(), taking({item("HAT", "1", "10.00")}));
    CHECK(scene.payout().tender == text("exchange"));
    CHECK(scene.payout().amount == money("10.00"));
    CHECK(scene.payout().state == PayoutState::Confirmed);
    CHECK(scene.settlement().given->difference.isZero());
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.lastEvents() == text("exchanged closed"));
    CHECK(scene.lastMessages() == text("exchanged"));
}

TEST_CASE("the customer adds what dearer goods cost more, by a tender that is named", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange);
    CHECK(scene.refusal(lei(), taking({item("HAT", "1", "13.00")})) == ErrorCode::MissingField);
    CHECK(problemOf(scene, taking({item("HAT", "1", "13.00")})) == text("customer_adds"));
    scene.must(lei(), taking({item("HAT", "1", "13.00")}, "cash"));
    const GoodsGiven &given = *scene.settlement().given;
    CHECK(given.difference == money("3.00"));
    CHECK(given.lines.front().paid == money("13.00"));
    CHECK(given.tenders == std::vector<SaleTender>{{text("card"), money("10.00")}, {text("cash"), money("3.00")}});
    CHECK(scene.current().payouts.size() == 1);
    CHECK(scene.rma().outcome == Outcome::Settled);

    Scene other = wanting(Resolution::Exchange);
    CHECK(other.refusal(lei(), taking({item("HAT", "1", "13.00")}, "gold")) == ErrorCode::TenderNotAllowed);
    CHECK(other.refusal(lei(), taking({item("HAT", "1", "13.00")}, "unknown")) == ErrorCode::TenderNotAllowed);
    other.must(lei(), taking({item("HAT", "1", "13.00")}, "wechat"));
    CHECK(other.settlement().given->tenders.back() == SaleTender{text("wechat"), money("3.00")});
}

TEST_CASE("cash that the customer adds is rounded to the coins there are, beside what the goods count", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange);
    scene.policy.cashRounding = money("0.05");
    Scene card = scene;
    scene.must(lei(), taking({item("HAT", "1", "13.03")}, "cash"));
    const GoodsGiven &given = *scene.settlement().given;
    CHECK(given.difference == money("3.03"));
    CHECK(given.rounding == money("0.02"));
    CHECK(given.takenIn() == money("3.05"));
    CHECK(given.tenders.back() == SaleTender{text("cash"), money("3.03")});
    card.must(lei(), taking({item("HAT", "1", "13.03")}, "wechat"));
    CHECK(card.settlement().given->rounding.isZero());
}

TEST_CASE("a piece is handed out whole, what is measured in parts", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange);
    ExchangeItem half = item("HAT", "0.5", "13.00");
    CHECK(scene.refusal(lei(), taking({half})) == ErrorCode::BadQuantity);
    CHECK(problemOf(scene, taking({half})) == text("whole_pieces"));
    half.isMeasured = true;
    scene.must(lei(), taking({half}));
    CHECK(scene.settlement().given->lines.front().paid == money("6.50"));
}

TEST_CASE("what cheaper goods leave is paid with them or stays due", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange);
    scene.must(lei(), taking({item("HAT", "1", "4.00"), item("SOCK", "2", "0.75")}));
    CHECK(scene.payout().amount == money("5.50"));
    CHECK(scene.settlement().state == SettlementState::Due);
    CHECK(problemOf(scene, taking({item("HAT", "1", "1.00")})) == text("goods_given"));
    scene.must(lei(), payIn("cash"));
    CHECK(scene.payout(2).amount == money("4.50"));
    CHECK(scene.rma().outcome == Outcome::Settled);

    Scene atOnce = wanting(Resolution::Exchange);
    atOnce.must(lei(), taking({item("HAT", "1", "4.00")}, "cash"));
    CHECK(atOnce.payout(2).amount == money("6.00"));
    CHECK(atOnce.payout(2).tender == text("cash"));
    CHECK(atOnce.lastEvents() == text("exchanged payout_confirmed closed"));
}

TEST_CASE("a rest that cannot go back by the named tender hands nothing out", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange);
    CHECK(scene.refusal(lei(), taking({item("HAT", "1", "4.00")}, "wechat")) == ErrorCode::TenderNotAllowed);
    CHECK(scene.current().payouts.empty());
}

TEST_CASE("goods take of the tenders in the order of the sale, and money goes back to what is left", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange, "2");
    scene.must(lei(), taking({item("HAT", "1", "15.00")}));
    CHECK(scene.settlement().given->tenders
          == std::vector<SaleTender>{{text("card"), money("12.00")}, {text("cash"), money("3.00")}});
    CHECK(scene.refusal(lei(), payPart("card", "0.01")) == ErrorCode::TenderNotAllowed);
    scene.must(lei(), payIn("cash"));
    CHECK(scene.payout(2).amount == money("5.00"));
}

TEST_CASE("the same article takes the place of goods at fault only, and counts what was paid", "[workflow]")
{
    Scene unwanted = wanting(Resolution::Exchange);
    CHECK(problemOf(unwanted, taking({item("SKU-2", "1", "14.00")})) == text("same_article"));
    Scene faulty = wanting(Resolution::Exchange, "1", "defective");
    faulty.must(lei(), taking({item("SKU-2", "1", "14.00")}));
    CHECK(faulty.settlement().given->lines.front().paid == money("10.00"));
    CHECK(faulty.settlement().given->difference.isZero());
}

TEST_CASE("another size of the style is even at the price paid, as many as came back", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange);
    scene.policy.stylePattern = text("^([A-Z]+)-[0-9]+$");
    scene.must(lei(), taking({item("SKU-9", "2", "14.00")}, "cash"));
    CHECK(scene.settlement().given->lines.front().paid == money("24.00"));
    CHECK(scene.settlement().given->difference == money("14.00"));
}

TEST_CASE("an exchange needs articles, numbers, quantities and prices", "[workflow]")
{
    const Scene scene = wanting(Resolution::Exchange);
    CHECK(scene.refusal(lei(), taking({})) == ErrorCode::MissingField);
    CHECK(scene.refusal(lei(), taking({item(" ", "1", "1.00")})) == ErrorCode::MissingField);
    CHECK(scene.refusal(lei(), taking({item("HAT", "0", "1.00")})) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(lei(), taking({item("HAT", "1", "-1.00")})) == ErrorCode::BadAmount);
    CHECK(scene.refusal(lei(), taking({item("HAT", "1", "0.00")})) == ErrorCode::BadAmount);
    CHECK(scene.refusal(lei(), taking({item("HAT", "1000000000", "10000000000000.00")})) == ErrorCode::BadAmount);
    CHECK(scene.refusal(li(), taking({item("HAT", "1", "1.00")})) == ErrorCode::NotAllowed);
}

TEST_CASE("nothing is handed out before the goods are accepted", "[workflow]")
{
    Scene scene = cardAndCash();
    scene.must(li(), requestFor(Resolution::Exchange));
    CHECK(scene.refusal(lei(), taking({item("HAT", "1", "1.00")})) == ErrorCode::NotAccepted);
}

TEST_CASE("money is no way to settle an exchange while the new goods are here", "[workflow]")
{
    const Scene scene = wanting(Resolution::Exchange);
    CHECK(problemOf(scene, payIn("cash")) == text("is_exchange"));
    Pay byName = payIn("cash");
    byName.settlement = 1;
    CHECK(problemOf(scene, byName) == text("is_exchange"));
    CHECK(problemOf(scene, IssueCredit{1}) == text("is_exchange"));
    CHECK(problemOf(wanting(Resolution::Refund), taking({item("HAT", "1", "1.00")})) == text("is_refund"));
}

TEST_CASE("one inspection makes one settlement for each wish", "[workflow]")
{
    Scene scene;
    LogReturn log = request(1, "1", "defective", true);
    log.lines.push_back({2, units("1"), text("defective"), Resolution::Exchange});
    log.lines.push_back({1, units("1"), text("defective"), Resolution::Refund});
    scene.must(li(), log);
    Inspect inspect = inspection(1, "1");
    inspect.units.push_back({2, units("1"), text("opened"), text("restock")});
    inspect.units.push_back({3, units("1"), text("opened"), text("restock")});
    scene.must(na(), inspect);
    REQUIRE(scene.current().settlements.size() == 2);
    CHECK(scene.settlement(1).kind == SettlementKind::Refund);
    CHECK(scene.settlement(1).amount == money("4.67")); // two of three for 7.01
    CHECK(scene.settlement(2).kind == SettlementKind::Exchange);
    CHECK(scene.settlement(2).amount == money("10.00"));
    scene.must(lei(), payIn("cash")); // the only one that is paid in money
    CHECK(scene.payout().settlement == 1);
    scene.must(lei(), taking({item("HAT", "1", "10.00")}));
    CHECK(scene.rma().outcome == Outcome::Settled);
}

TEST_CASE("the second person's limit counts all settlements of one inspection", "[workflow][I6]")
{
    Scene scene;
    scene.policy.secondPersonLimit = money("15.00");
    LogReturn log = request(2, "1", "defective", true);
    log.lines.push_back({2, units("1"), text("defective"), Resolution::Exchange});
    scene.must(li(), log);
    Inspect inspect = inspection(1, "1");
    inspect.units.push_back({2, units("1"), text("opened"), text("restock")});
    scene.must(na(), inspect);
    CHECK(scene.settlement(1).state == SettlementState::Due);
    CHECK(scene.settlement(2).state == SettlementState::ToCountersign);
}

TEST_CASE("a handed out exchange cannot fail", "[workflow][I7]")
{
    Scene scene = wanting(Resolution::Exchange);
    scene.must(lei(), taking({item("HAT", "1", "4.00")}));
    CHECK(scene.refusal(lei(), FailPayout{1, text("regret")}) == ErrorCode::NotOutstanding);
}

TEST_CASE("goods at fault are replaced beside the same article that was only not wanted", "[workflow]")
{
    Scene scene = cardAndCash();
    LogReturn log = requestFor(Resolution::Exchange, "1", "changed_mind");
    log.lines.push_back({2, units("1"), text("defective"), Resolution::Exchange});
    scene.must(li(), log);
    Inspect inspect = inspection(1, "1");
    inspect.units.push_back({2, units("1"), text("opened"), text("restock")});
    scene.must(na(), inspect);
    CHECK(problemOf(scene, taking({item("SKU-2", "2", "10.00")})) == text("same_article"));
    scene.must(lei(), taking({item("SKU-2", "1", "99.00"), item("HAT", "1", "10.00")}));
    CHECK(scene.settlement().given->difference.isZero());
}

TEST_CASE("the tax inside new goods is of what they count, not of what a fee took", "[workflow][I5]")
{
    Scene scene;
    scene.policy.autoApproveLimit = scene.policy.secondPersonLimit = money("100000.00");
    scene.policy.fees = {{{}, {}, BasisPoints::fromValue(5000), {}}};
    LogReturn log = request(5, "2", "changed_mind", true);
    log.lines.front().resolution = Resolution::Exchange;
    scene.must(li(), log);
    scene.must(na(), inspection(1, "2"));
    scene.policy.stylePattern = text("^([A-Z]+)-");
    scene.must(lei(), taking({item("SKU-9", "2", "1.00")}));
    CHECK(scene.settlement().given->lines.front().paid == money("1500.00"));
    CHECK(scene.settlement().given->lines.front().tax == money("172.57"));
}

TEST_CASE("goods for what was worth nothing are handed out, or it is done as money", "[workflow]")
{
    Scene scene;
    LogReturn log = request(7, "1", "defective"); // sold for nothing
    log.lines.front().resolution = Resolution::Exchange;
    scene.must(li(), log);
    if (scene.step() == Step::Review) {
        scene.must(hao(), Approve{});
    }
    scene.must(na(), Receive{});
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount.isZero());
    CHECK(scene.settlement().state == SettlementState::Due);
    CHECK(scene.step() == Step::Settle);
    CHECK(scene.counts().settled.isZero());
    Scene money = scene;
    const QString sku = scene.current().lines.front().sku;
    scene.must(lei(), Exchange{{{sku, units("1"), rd::test::money("5.00")}}, {}, {}, {}});
    CHECK(scene.payout().amount.isZero());
    CHECK(scene.settlement().given->lines.front().paid.isZero());
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.counts().settled == units("1"));
    CHECK(scene.refusal(na(), Undo{Undoable::Inspection, {}, text("mistake")}) == ErrorCode::NotOutstanding);

    money.must(hao(), ConvertSettlement{Resolution::Refund, text("does not want it"), {}});
    CHECK(money.settlement(2).state == SettlementState::Done);
    CHECK(money.rma().outcome == Outcome::Settled);
}
