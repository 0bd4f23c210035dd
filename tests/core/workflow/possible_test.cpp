// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons tell what the actions themselves would say.
#include "core/workflow/possible.h"

#include "tests/core/workflow/scene.h"

#include <QStringList>

using namespace rd;
using namespace rd::test;

namespace
{
/// "receive lost" for everything that is possible now, in the order of the screen.
QString offered(const Scene &scene, const Actor &actor)
{
    QStringList names;
    for (const Possibility &one : possible(scene.situation, actor, scene.policy, scene.now)) {
        if (one.isPossible()) {
            names.append(codeOf(one.right));
        }
    }
    return names.join(QLatin1Char(' '));
}

std::optional<ErrorCode> why(const Scene &scene, const Actor &actor, Right right)
{
    for (const Possibility &one : possible(scene.situation, actor, scene.policy, scene.now)) {
        if (one.right == right) {
            REQUIRE(one.refusal);
            return one.refusal->code;
        }
    }
    return std::nullopt;
}
}

TEST_CASE("each person is offered what they may do now", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    CHECK(offered(scene, li()) == text("receive lost log cancel_own hold split handle_exception claim chase note"));
    CHECK(offered(scene, na()) == text("receive lost handle_exception claim note"));
    CHECK(offered(scene, lei()) == text("handle_exception note"));
    CHECK(
        offered(scene, hao())
        == text(
            "receive lost waive compensate log cancel_any hold split undo handle_exception assign claim extend remind chase note"));
    scene.must(na(), Receive{{some(1, "1")}});
    CHECK(offered(scene, na()) == text("receive lost inspect hand_back undo take_over handle_exception claim note"));
    scene.must(na(), inspection(1, "1"));
    CHECK(offered(scene, lei()) == text("pay convert handle_exception claim note"));
    scene.must(lei(), payIn("card"));
    CHECK(offered(scene, lei()) == text("confirm fail handle_exception claim note"));
    scene.must(li(), HoldReturn{text("waiting")});
    CHECK(offered(scene, li()) == text("receive lost log cancel_own resume split handle_exception claim chase note"));
}

TEST_CASE("a disabled button says why", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(5, "2", "defective", true));
    CHECK(
        offered(scene, hao())
        == text(
            "approve override decline compensate log cancel_any hold split handle_exception assign claim extend remind chase note"));
    CHECK(why(scene, li(), Right::Approve) == ErrorCode::NotAllowed);
    CHECK(why(scene, na(), Right::Receive) == ErrorCode::NotApproved);
    CHECK(why(scene, na(), Right::Inspect) == ErrorCode::NotReceived);
    CHECK(why(scene, lei(), Right::Pay) == ErrorCode::NotReceived);
    CHECK(why(scene, lei(), Right::ConfirmPayout) == ErrorCode::NotFound);
    CHECK(why(scene, hao(), Right::Countersign) == ErrorCode::NotOutstanding);
    scene.must(hao(), Approve{});
    scene.must(na(), inspection(1, "2"));
    CHECK(why(scene, lei(), Right::Pay) == ErrorCode::NeedsSecondPerson);
    CHECK(offered(scene, hao())
          == text("countersign convert compensate hold undo handle_exception assign claim extend remind chase note"));
}

TEST_CASE("outside the window approving is not offered, overriding is", "[workflow]")
{
    Scene scene;
    scene.situation.sale->storeDay = day("2026-01-02");
    scene.must(li(), request(1, "1"));
    CHECK(why(scene, hao(), Right::Approve) == ErrorCode::OutsideWindow);
    CHECK(offered(scene, hao()).startsWith(text("override decline")));
}

TEST_CASE("a closed return offers notes and a rating, and a bounce where one may come", "[workflow]")
{
    Scene scene = inspectedScene(1, "3");
    scene.must(lei(), payIn("card"));
    scene.must(lei(), ConfirmPayout{1});
    CHECK(offered(scene, lei()) == text("fail handle_exception rate note"));
    CHECK(offered(scene, li()) == text("handle_exception rate note"));
    CHECK(offered(scene, hao()) == text("compensate fail handle_exception rate note"));
    CHECK(why(scene, li(), Right::Receive) == ErrorCode::AlreadyClosed);
    Scene cash = inspectedScene(1, "3");
    cash.must(lei(), payIn("cash"));
    CHECK(offered(cash, lei()) == text("handle_exception rate note"));
}

TEST_CASE("a compensation is paid, or taken back", "[workflow]")
{
    Scene scene = inspectedScene(1, "3");
    scene.must(lei(), payIn("cash"));
    CHECK(why(scene, lei(), Right::Compensate) == ErrorCode::NotAllowed);
    CHECK(why(scene, hao(), Right::WithdrawCompensation) == ErrorCode::AlreadyClosed);
    scene.must(hao(), Compensate{text("goodwill"), money("100.00"), text("a loyal customer")});
    CHECK(offered(scene, lei()) == text("pay handle_exception claim note"));
    CHECK(offered(scene, hao())
          == text("pay compensate withdraw hold handle_exception assign claim extend remind chase note"));
    scene.policy.compensationKinds = {{text("goodwill"), {}, money("100.00")}};
    CHECK(why(scene, hao(), Right::Compensate) == ErrorCode::OverSettlement);
}

TEST_CASE("a repair offers its next step, and a way out", "[workflow]")
{
    Scene scene;
    LogReturn log = request(1, "2", "defective", true);
    log.lines.front().resolution = Resolution::Repair;
    scene.must(li(), log);
    scene.must(na(), inspection(1, "2"));
    CHECK(offered(scene, na()) == text("send_repair undo handle_exception note"));
    CHECK(offered(scene, lei()) == text("send_repair convert handle_exception claim note"));
    CHECK(offered(scene, li()) == text("hold handle_exception chase note"));
    scene.must(na(), SendForRepair{text("workshop"), {}, {}, {}});
    CHECK(offered(scene, lei()) == text("book_repair convert handle_exception claim note"));
    scene.must(na(), BookRepair{});
    CHECK(offered(scene, lei()) == text("send_repair convert handle_exception note"));
    CHECK(offered(scene, li()) == text("collect_repair hold handle_exception claim chase note"));
    scene.must(li(), CollectRepair{});
    CHECK(offered(scene, lei()) == text("handle_exception rate note"));
}

TEST_CASE("goods that stay with the customer are offered for the lines that are not to be repaired", "[workflow]")
{
    Scene scene;
    LogReturn log = request(1, "1");
    log.lines.front().resolution = Resolution::Repair;
    scene.must(li(), log);
    CHECK(why(scene, hao(), Right::WaiveGoods) == ErrorCode::NotReceived);
    Scene both;
    log.lines.push_back(request(2, "1").lines.front());
    both.must(li(), log);
    CHECK(offered(both, hao()).contains(text("waive")));
}

TEST_CASE("required ticks do not disable the inspection itself", "[workflow]")
{
    Scene scene;
    scene.policy.checklists[static_cast<std::size_t>(Step::Inspect)].front().isRequired = true;
    scene.must(li(), request(1, "3", "defective", true));
    CHECK(offered(scene, na()) == text("inspect hand_back undo take_over handle_exception claim note"));
}

TEST_CASE("where several settlements wait, what is possible for one of them is offered", "[workflow]")
{
    Scene scene;
    LogReturn log = request(1, "2", "defective", true);
    log.lines.front().resolution = Resolution::Exchange;
    scene.must(li(), log);
    scene.must(na(), inspection(1, "1"));
    scene.must(na(), inspection(1, "1"));
    CHECK(offered(scene, lei()) == text("exchange convert handle_exception claim note"));
    scene.must(lei(), ConvertSettlement{Resolution::Refund, text("asked"), 1});
    CHECK(offered(scene, lei()) == text("pay exchange convert handle_exception claim note"));
    scene.must(lei(), payPart("card", "1.00"));
    scene.must(lei(), ConfirmPayout{1});
    scene.must(lei(), payIn("cash"));
    CHECK(offered(scene, lei()).contains(text("fail"))); // the card, not the cash that came later
}
