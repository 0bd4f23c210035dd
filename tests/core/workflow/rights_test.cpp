// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: the whole table, role by role and right by right.
#include "core/workflow/rights.h"

#include "tests/core/workflow/scene.h"

#include <QStringList>

using namespace rd;
using namespace rd::test;

namespace
{
/// The table of the decisions, written down a second time on purpose.
QStringList rightsOf(Role role)
{
    switch (role) {
    case Role::Counter:
        return text(
                   "log receive lost hand_back collect_repair note chase hold resume split cancel_own expire type_sale redeem_credit handle_exception undo claim send_message set_contact answer rate add_photo")
            .split(QLatin1Char(' '));
    case Role::Inspector:
        return text(
                   "receive lost inspect hand_back send_repair book_repair collect_repair expire note take_over handle_exception undo claim answer rate add_photo")
            .split(QLatin1Char(' '));
    case Role::Cashier:
        return text(
                   "pay exchange ship credit send_repair book_repair convert red_invoice withdraw_red_invoice confirm fail expire note redeem_credit withdraw_invoice handle_exception claim send_message answer rate add_photo")
            .split(QLatin1Char(' '));
    case Role::Manager:
        return text(
                   "log approve override decline receive lost waive inspect hand_back countersign pay exchange ship credit send_repair book_repair collect_repair convert compensate withdraw red_invoice withdraw_red_invoice confirm "
                   "fail cancel_own cancel_any expire note chase assign hold resume split staff policy import match_till type_sale redeem_credit void_credit flag_customer merge_customers group_customer handle_exception take_over import_articles withdraw_invoice undo "
                   "restore key clock claim extend remind send_message set_contact answer rate add_photo remove_photo")
            .split(QLatin1Char(' '));
    }
    return {};
}

Actor withRoles(RoleSet roles)
{
    return {Actor::Kind::Person, StaffId(42), text("x"), roles};
}
}

TEST_CASE("each role has exactly the rights of the table", "[workflow]")
{
    for (const auto &role : CodeTable<Role>::kNames) {
        QStringList left = rightsOf(role.code);
        for (const auto &right : CodeTable<Right>::kNames) {
            INFO(role.name.data() << " " << right.name.data());
            CHECK(mayDo({role.code}, right.code) == (left.removeAll(right.name) == 1));
        }
        CHECK(left.isEmpty());
    }
}

TEST_CASE("several roles have the rights of each, none has none", "[workflow]")
{
    for (const auto &right : CodeTable<Right>::kNames) {
        const bool either = mayDo({Role::Counter}, right.code) || mayDo({Role::Cashier}, right.code);
        CHECK(mayDo({Role::Counter, Role::Cashier}, right.code) == either);
        CHECK_FALSE(mayDo({}, right.code));
        CHECK(requireRight(withRoles({}), right.code).error().code == ErrorCode::NotAllowed);
        CHECK(requireRight(withRoles({Role::Manager}), right.code));
    }
}

TEST_CASE("a wrong role is told which roles may", "[workflow]")
{
    const auto refused = requireRight(withRoles({Role::Cashier}), Right::Receive);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().details.value(text("right")) == text("receive"));
    CHECK(refused.error().details.value(text("roles")).toVariant().toStringList()
          == QStringList{text("counter"), text("inspector"), text("manager")});
}

TEST_CASE("every action asks for its own right before anything else", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "1"));
    const std::vector<std::pair<Action, Right>> actions = {
        {LogReturn(), Right::Log},
        {Approve(), Right::Approve},
        {Approve{{}, true, {}}, Right::Override},
        {Decline(), Right::Decline},
        {Receive(), Right::Receive},
        {ReportLost(), Right::ReportLost},
        {WaiveGoods(), Right::WaiveGoods},
        {Inspect(), Right::Inspect},
        {HandBack(), Right::HandBack},
        {Countersign(), Right::Countersign},
        {Pay(), Right::Pay},
        {Exchange(), Right::Exchange},
        {Ship(), Right::Ship},
        {IssueCredit(), Right::IssueCredit},
        {SendForRepair(), Right::SendForRepair},
        {BookRepair(), Right::BookRepair},
        {CollectRepair(), Right::CollectRepair},
        {ConvertSettlement(), Right::ConvertSettlement},
        {Compensate(), Right::Compensate},
        {WithdrawCompensation(), Right::WithdrawCompensation},
        {NoteRedInvoice(), Right::NoteRedInvoice},
        {WithdrawRedInvoice(), Right::WithdrawRedInvoice},
        {ConfirmPayout(), Right::ConfirmPayout},
        {FailPayout(), Right::FailPayout},
        {Cancel(), Right::CancelAny},
        {LetExpire(), Right::LetExpire},
        {AddNote(), Right::AddNote},
        {Chase(), Right::Chase},
        {Rate(), Right::Rate},
        {Assign(), Right::Assign},
        {HoldReturn(), Right::Hold},
        {Resume(), Right::Resume},
    };
    for (const auto &[action, right] : actions) {
        INFO(action.index());
        CHECK(rightFor(action, withRoles({}), scene.rma()) == right);
        CHECK(scene.refusal(withRoles({}), action) == ErrorCode::NotAllowed);
        for (const auto &role : CodeTable<Role>::kNames) {
            const auto decided = decide(scene.situation, action, withRoles({role.code}), scene.policy, scene.now);
            const bool isNotAllowed = !decided && decided.error().details.contains(text("right"));
            CHECK(isNotAllowed != mayDo({role.code}, right));
        }
    }
    CHECK(rightFor(Cancel(), li(), scene.rma()) == Right::CancelOwn);
}
