// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in a request: what is refused, what the policy approves, and that no unit is returned twice.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
LogReturn with(LogReturn log, RequestLine line)
{
    log.lines.push_back(std::move(line));
    return log;
}
}

TEST_CASE("a small request inside the window is approved by the policy and waits for the goods", "[workflow]")
{
    Scene scene;
    LogReturn log = request(1, "2");
    log.customer = CustomerId(9);
    log.contactName = text("Wang");
    log.contactPhone = text("13800138000");
    scene.must(li(), log);
    CHECK(scene.step() == Step::Receive);
    CHECK(scene.counts().requested == units("2"));
    CHECK(scene.counts().approved == units("2"));
    CHECK(scene.counts().received.isZero());
    CHECK(scene.rma().verdict.result == VerdictResult::Approved);
    CHECK(scene.rma().loggedBy == li().staff);
    CHECK_FALSE(scene.rma().approvedBy);
    CHECK(scene.rma().receipt == text("A-1"));
    CHECK(scene.rma().storeDay == day("2026-11-22"));
    CHECK(scene.rma().saleDay == day("2026-11-19"));
    CHECK(scene.rma().contactName == text("Wang"));
    CHECK(scene.rma().customer == CustomerId(9));
    CHECK(scene.rma().promisedBy == at("2026-12-04T02:00:00Z"));
    CHECK(scene.lastEvents() == text("logged approved"));
    CHECK(scene.last.events.back().actor == Actor::policy());
    CHECK(scene.lastMessages() == text("logged approved"));
}

TEST_CASE("goods on the counter are received at once when the policy approves", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "2", "defective", true));
    CHECK(scene.step() == Step::Inspect);
    CHECK(scene.counts().received == units("2"));
    CHECK(scene.lastEvents() == text("logged approved received"));
    CHECK(scene.last.events.back().actor.login == text("li"));
}

TEST_CASE("a request above the limit, or outside the window, stands at review", "[workflow]")
{
    Scene large;
    large.must(li(), request(5, "1", "defective", true));
    CHECK(large.rma().verdict.result == VerdictResult::NeedsReview);
    CHECK(large.step() == Step::Review);
    CHECK(large.counts().approved.isZero());
    CHECK(large.counts().received.isZero());
    CHECK(large.lastMessages() == text("logged"));

    Scene late;
    late.situation.sale->storeDay = day("2026-10-22");
    late.must(li(), request(1, "1"));
    CHECK(late.rma().verdict.result == VerdictResult::DeniedUnlessOverridden);
    CHECK(late.step() == Step::Review);
}

TEST_CASE("requests that make no sense are refused", "[workflow]")
{
    const Scene scene;
    CHECK(scene.refusal(li(), LogReturn()) == ErrorCode::MissingField);
    CHECK(scene.refusal(li(), request(9, "1")) == ErrorCode::NotFound);
    CHECK(scene.refusal(li(), request(4, "1")) == ErrorCode::NotReturnable); // postage
    CHECK(scene.refusal(li(), request(1, "0")) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(li(), request(1, "-1")) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(li(), request(1, "0.5")) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(li(), request(1, "1", "boredom")) == ErrorCode::UnknownReason);
    CHECK(scene.refusal(li(), request(1, "4")) == ErrorCode::OverReturn);
}

TEST_CASE("without a receipt nothing can be logged yet", "[workflow]")
{
    Scene scene;
    scene.situation.sale.reset();
    CHECK(scene.refusal(li(), request(1, "1")) == ErrorCode::MissingField);
}

TEST_CASE("repair and store credit only where the store offers them", "[workflow]")
{
    Scene scene;
    scene.policy.isRepairOffered = false;
    for (const Resolution other : {Resolution::Repair, Resolution::StoreCredit}) {
        LogReturn log = request(1, "1");
        log.lines.front().resolution = other;
        CHECK(scene.refusal(li(), log) == ErrorCode::NotReturnable);
    }
}

TEST_CASE("a reason may ask for a note, and neither note nor name may hold a card number", "[workflow]")
{
    Scene scene;
    LogReturn log = request(1, "1", "other");
    CHECK(scene.refusal(li(), log) == ErrorCode::MissingField);
    log.note = text("   ");
    CHECK(scene.refusal(li(), log) == ErrorCode::MissingField);
    log.note = text("card 4111 1111 1111 1111");
    CHECK(scene.refusal(li(), log) == ErrorCode::MissingField);
    log.note = text("Smells of smoke");
    log.contactName = text("4111111111111111");
    CHECK(scene.refusal(li(), log) == ErrorCode::MissingField);
    log.contactName = text("Wang");
    scene.must(li(), log);
    CHECK(scene.last.events.front().text == text("Smells of smoke"));
}

TEST_CASE("what was sold by weight may come back by weight", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(3, "0.455"));
    CHECK(scene.counts().requested == units("0.455"));
}

TEST_CASE("I1: no more units are returned than were sold, over open and closed returns", "[workflow][I1]")
{
    Scene scene;
    scene.must(li(), request(1, "2"));
    scene.startAnother();
    CHECK(scene.refusal(li(), request(1, "2")) == ErrorCode::OverReturn);
    scene.must(yang(), request(1, "1", "defective", true));
    scene.must(yang(), inspection(1, "1"));
    scene.must(yang(), payIn());
    CHECK_FALSE(scene.rma().isOpen());
    scene.startAnother();
    CHECK(scene.refusal(li(), request(1, "1")) == ErrorCode::OverReturn);
}

TEST_CASE("I1: two lines of one request share the same place", "[workflow][I1]")
{
    Scene scene;
    const RequestLine again{1, units("2"), text("changed_mind"), Resolution::Refund};
    CHECK(scene.refusal(li(), with(request(1, "2"), again)) == ErrorCode::OverReturn);
    scene.must(li(), with(request(1, "1"), again));
    CHECK(scene.current().lines.size() == 2);
}

TEST_CASE("I1: declined, cancelled, lost and handed back units free their place", "[workflow][I1]")
{
    const auto frees = [](auto &&path) {
        Scene scene;
        path(scene);
        scene.startAnother();
        scene.must(li(), request(2, "2"));
    };
    frees([](Scene &scene) {
        scene.policy.autoApproveLimit = {};
        scene.must(li(), request(2, "2"));
        scene.must(hao(), Decline{{}, text("worn")});
    });
    frees([](Scene &scene) {
        scene.must(li(), request(2, "2"));
        scene.must(li(), Cancel{text("keeps it")});
    });
    frees([](Scene &scene) {
        scene.must(li(), request(2, "2"));
        scene.must(li(), ReportLost{{}, text("parcel gone")});
    });
    frees([](Scene &scene) {
        scene.must(li(), request(2, "2", "defective", true));
        scene.must(na(), inspection(1, "2", "damaged", "hand_back"));
        scene.must(li(), HandBack{});
    });
}

TEST_CASE("I1: goods not accepted hold their place until they are handed back", "[workflow][I1]")
{
    Scene scene;
    scene.must(li(), request(2, "2", "defective", true));
    scene.must(na(), inspection(1, "2", "damaged", "hand_back"));
    const Situation before = scene.situation;
    scene.startAnother();
    CHECK(scene.refusal(li(), request(2, "1")) == ErrorCode::OverReturn);
    scene.situation = before;
    scene.must(li(), HandBack{{some(1, "1")}});
    scene.startAnother();
    CHECK(scene.refusal(li(), request(2, "2")) == ErrorCode::OverReturn);
    scene.must(li(), request(2, "1"));
}

TEST_CASE("what was sold for good is refused with the rule, before anything is written", "[workflow]")
{
    Scene scene;
    ArticleRule rule;
    rule.article = text("*");
    rule.finalSale = FinalSale::Never;
    scene.policy.articleRules = {rule};
    const auto result = scene.act(li(), request(1, "1", "changed_mind"));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::NotReturnable);
    CHECK(result.error().details.value(text("problem")) == text("final_sale"));
    CHECK(result.error().details.value(text("line")).toInt() == 1);
    CHECK(scene.refusal(li(), request(1, "1", "changed_mind")) == ErrorCode::NotReturnable);
    scene.must(li(), request(1, "1", "defective")); // the store's fault: reviewed
    CHECK(scene.step() == Step::Review);
}

TEST_CASE("a category of the sale decides, too", "[workflow]")
{
    Scene scene;
    scene.situation.sale->lines.front().category = text("Outlet");
    ArticleRule rule;
    rule.category = text("outlet");
    rule.finalSale = FinalSale::UnlessOverridden;
    scene.policy.articleRules = {rule};
    scene.must(li(), request(1, "1", "changed_mind"));
    CHECK(scene.rma().verdict.result == VerdictResult::DeniedUnlessOverridden);
    CHECK(scene.refusal(hao(), Approve{}) == ErrorCode::NotReturnable);
    scene.must(hao(), Approve{{}, true, text("regular customer")});
    scene.startAnother();
    scene.must(li(), request(2, "1", "changed_mind")); // another category
    CHECK(scene.rma().verdict.result == VerdictResult::Approved);
}
