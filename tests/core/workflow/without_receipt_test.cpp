// SPDX-License-Identifier: GPL-3.0-or-later
// Goods without a receipt: what they are worth, who must look at them, and that money is the exception.
#include "tests/core/workflow/otherwise_scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// SKU-2 was sold for 9.00 at the lowest; this customer claimed 30.00 this year.
Scene withoutReceipt()
{
    Scene scene;
    scene.policy.isStoreCreditOffered = true;
    scene.situation.sale.reset();
    scene.situation.withoutSale = WithoutSale{{{text("SKU-2"), money("9.00")}}, money("30.00")};
    return scene;
}

LogReturn asking(Resolution resolution, const char *price = nullptr, const char *quantity = "1")
{
    RequestLine line;
    line.sku = text("SKU-2");
    line.name = text("Lamp");
    line.quantity = units(quantity);
    line.reason = text("changed_mind");
    line.resolution = resolution;
    if (price != nullptr) {
        line.price = money(price);
    }
    LogReturn log;
    log.lines = {line};
    log.customer = CustomerId(7);
    log.areGoodsPresent = true;
    return log;
}
}

TEST_CASE("without a receipt the lowest price is the most, and a manager looks at it", "[workflow]")
{
    Scene scene = withoutReceipt();
    scene.must(li(), asking(Resolution::StoreCredit, "12.00", "2"));
    CHECK(scene.rma().isWithoutReceipt());
    CHECK(scene.rma().verdict.result == VerdictResult::NeedsReview);
    CHECK(scene.step() == Step::Review);
    const ReturnLine &line = *scene.current().line(1);
    CHECK(line.saleLinePaid == money("18.00"));
    CHECK_FALSE(line.saleLine);
    Scene cheaper = withoutReceipt();
    cheaper.must(li(), asking(Resolution::StoreCredit, "5.00"));
    CHECK(cheaper.current().line(1)->saleLinePaid == money("5.00"));
    Scene unsaid = withoutReceipt();
    unsaid.must(li(), asking(Resolution::StoreCredit));
    CHECK(unsaid.current().line(1)->saleLinePaid == money("9.00"));
}

TEST_CASE("without a receipt pieces give the whole, and never more", "[workflow][I3][I5]")
{
    Scene scene = withoutReceipt();

    scene.must(li(), asking(Resolution::StoreCredit, "3.33", "3"));
    scene.must(hao(), Approve{});
    for (int i = 0; i < 3; ++i) {
        scene.must(na(), inspection(1, "1"));
    }
    const Money sum = scene.settlement(1).amount + scene.settlement(2).amount + scene.settlement(3).amount;
    CHECK(sum == scene.current().line(1)->saleLinePaid);
    CHECK(scene.refusal(na(), inspection(1, "1")) == ErrorCode::NotOutstanding);
}

TEST_CASE("money without a receipt is a manager's override", "[workflow]")
{
    Scene scene = withoutReceipt();
    scene.must(li(), asking(Resolution::Refund));
    CHECK(scene.rma().verdict.result == VerdictResult::DeniedUnlessOverridden);
    CHECK(scene.refusal(hao(), Approve{}) == ErrorCode::NotReturnable);
    scene.must(hao(), Approve{{}, true, text("regular customer")});
    scene.must(na(), inspection(1, "1"));
    scene.must(lei(), payIn("wechat")); // nobody knows how it was paid
    CHECK(scene.payout().amount == money("9.00"));
    Scene generous = withoutReceipt();
    generous.policy.withoutReceipt = WithoutReceipt::Money;
    generous.must(li(), asking(Resolution::Refund));
    CHECK(generous.rma().verdict.result == VerdictResult::NeedsReview);
    Scene strict = withoutReceipt();
    strict.policy.withoutReceipt = WithoutReceipt::Never;
    CHECK(strict.refusal(li(), asking(Resolution::StoreCredit)) == ErrorCode::NotReturnable);
}

TEST_CASE("credit does not turn into money by another way", "[workflow]")
{
    Scene scene = withoutReceipt();
    scene.must(li(), asking(Resolution::Exchange));
    scene.must(hao(), Approve{});
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.refusal(lei(), ConvertSettlement{Resolution::Refund, text("asked"), {}}) == ErrorCode::NotReturnable);
    CHECK(scene.refusal(lei(), ConvertSettlement{Resolution::Reship, text("asked"), {}}) == ErrorCode::NotReturnable);
    CHECK(scene.refusal(lei(), taking({item("HAT", "1", "8.99")})) == ErrorCode::BadAmount);
    scene.must(lei(), ConvertSettlement{Resolution::StoreCredit, text("asked"), {}});
    scene.must(lei(), ConvertSettlement{Resolution::Exchange, text("found a hat"), 2});
    scene.must(lei(), taking({item("HAT", "1", "9.50")}, "cash"));
    // Nor do the new goods become money: what they count was paid by a credit.
    CHECK(scene.settlement(3).given->tenders
          == std::vector<SaleTender>{{text("store_credit"), money("9.00")}, {text("cash"), money("0.50")}});
    CHECK(scene.rma().outcome == Outcome::Settled);
}

TEST_CASE("what a manager overrode may become money", "[workflow]")
{
    Scene scene = withoutReceipt();
    scene.policy.withoutReceiptYearlyLimit = money("1.00");
    scene.must(li(), asking(Resolution::Exchange));
    scene.must(hao(), Approve{{}, true, text("regular customer")});
    scene.must(na(), inspection(1, "1"));
    scene.must(lei(), ConvertSettlement{Resolution::Refund, text("nothing fits"), {}});
}

TEST_CASE("a customer's year without receipts has an allowance", "[workflow]")
{
    Scene scene = withoutReceipt();
    scene.policy.withoutReceiptYearlyLimit = money("39.00");
    scene.must(li(), asking(Resolution::StoreCredit));
    CHECK(scene.rma().verdict.result == VerdictResult::NeedsReview);
    Scene beyond = withoutReceipt();
    beyond.policy.withoutReceiptYearlyLimit = money("38.99");
    beyond.must(li(), asking(Resolution::StoreCredit));
    CHECK(beyond.rma().verdict.result == VerdictResult::DeniedUnlessOverridden);
    CHECK(beyond.refusal(hao(), Approve{}) == ErrorCode::NotReturnable);
}

TEST_CASE("without a receipt somebody, an article and a price must be known", "[workflow]")
{
    const Scene scene = withoutReceipt();
    LogReturn nobody = asking(Resolution::StoreCredit);
    nobody.customer.reset();
    CHECK(scene.refusal(li(), nobody) == ErrorCode::MissingField);
    LogReturn nothing = asking(Resolution::StoreCredit);
    nothing.lines.front().sku.clear();
    CHECK(scene.refusal(li(), nothing) == ErrorCode::MissingField);
    LogReturn unsold = asking(Resolution::StoreCredit);
    unsold.lines.front().sku = text("HAT");
    CHECK(scene.refusal(li(), unsold) == ErrorCode::NotReturnable);
    CHECK(scene.refusal(li(), asking(Resolution::StoreCredit, "0.00")) == ErrorCode::BadAmount);
    CHECK(scene.refusal(li(), asking(Resolution::StoreCredit, nullptr, "0")) == ErrorCode::BadQuantity);
    LogReturn odd = asking(Resolution::StoreCredit);
    odd.lines.front().reason = text("boredom");
    CHECK(scene.refusal(li(), odd) == ErrorCode::UnknownReason);
}
