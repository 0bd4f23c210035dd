// SPDX-License-Identifier: GPL-3.0-or-later
// The table of rights.
#include "core/workflow/rights.h"

#include <QJsonArray>

namespace rd
{
namespace
{
RoleSet rolesBesideManager(Right right)
{
    switch (right) {
    case Right::Log:
    case Right::CancelOwn:
    case Right::Chase:
    case Right::Hold:
    case Right::Resume:
    case Right::Split:
    case Right::TypeSale:
    case Right::SetContact:
        return {Role::Counter};
    case Right::Receive:
    case Right::ReportLost:
    case Right::HandBack:
    case Right::CollectRepair:
    case Right::Undo:
        return {Role::Counter, Role::Inspector};
    case Right::Inspect:
    case Right::TakeOver:
        return {Role::Inspector};
    case Right::RedeemCredit:
    case Right::SendMessage:
        return {Role::Counter, Role::Cashier};
    case Right::SendForRepair:
    case Right::BookRepair:
        return {Role::Inspector, Role::Cashier};
    case Right::Pay:
    case Right::Exchange:
    case Right::Ship:
    case Right::IssueCredit:
    case Right::ConvertSettlement:
    case Right::NoteRedInvoice:
    case Right::WithdrawRedInvoice:
    case Right::WithdrawInvoice:
    case Right::ConfirmPayout:
    case Right::FailPayout:
        return {Role::Cashier};
    case Right::AddNote:
    case Right::LetExpire:
    case Right::HandleException:
    case Right::Claim:
    case Right::Answer:
    case Right::Rate:
    case Right::AddPhoto:
        return {Role::Counter, Role::Inspector, Role::Cashier};
    case Right::WaiveGoods:
    case Right::Compensate:
    case Right::WithdrawCompensation:
    case Right::VoidCredit:
    case Right::FlagCustomer:
    case Right::MergeCustomers:
    case Right::GroupCustomer:
    case Right::Approve:
    case Right::Override:
    case Right::Decline:
    case Right::Countersign:
    case Right::CancelAny:
    case Right::Assign:
    case Right::Extend:
    case Right::Remind:
    case Right::RemovePhoto:
    case Right::ManageStaff:
    case Right::SetPolicy:
    case Right::ImportSales:
    case Right::ImportArticles:
    case Right::MatchTill:
    case Right::Restore:
    case Right::ExportKey:
    case Right::AcceptClock:
        return {};
    }
    return {};
}

template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;
}

std::optional<Step> stepOf(Right right)
{
    switch (right) {
    case Right::Approve:
    case Right::Override:
    case Right::Decline:
        return Step::Review;
    case Right::Receive:
    case Right::ReportLost:
    case Right::WaiveGoods:
    case Right::LetExpire:
        return Step::Receive;
    case Right::Inspect:
        return Step::Inspect;
    case Right::Countersign:
        return Step::Countersign;
    case Right::Pay:
    case Right::Exchange:
    case Right::Ship:
    case Right::IssueCredit:
    case Right::SendForRepair:
    case Right::BookRepair:
    case Right::ConvertSettlement:
    case Right::ConfirmPayout:
    case Right::FailPayout:
        return Step::Settle;
    case Right::HandBack:
    case Right::CollectRepair:
        return Step::HandBack;
    default:
        return std::nullopt;
    }
}

Right rightOwing(Step step)
{
    switch (step) {
    case Step::Review:
        return Right::Approve;
    case Step::Receive:
        return Right::Receive;
    case Step::Inspect:
        return Right::Inspect;
    case Step::Countersign:
        return Right::Countersign;
    case Step::Settle:
        return Right::Pay;
    case Step::HandBack:
        return Right::HandBack;
    case Step::FollowUp:
        return Right::HandleException;
    }
    return Right::Approve;
}

bool mayDo(RoleSet roles, Right right)
{
    return roles.has(Role::Manager) || (roles.bits() & rolesBesideManager(right).bits()) != 0;
}

Result<void> requireRight(const Actor &actor, Right right)
{
    if (actor.kind != Actor::Kind::Person || mayDo(actor.roles, right)) {
        return {};
    }
    QJsonArray roles;
    for (const auto &role : CodeTable<Role>::kNames) {
        if (mayDo({role.code}, right)) {
            roles.append(role.name);
        }
    }
    return refuse(ErrorCode::NotAllowed, {{QStringLiteral("right"), codeOf(right)}, {QStringLiteral("roles"), roles}});
}

Right rightToUndo(Undoable what)
{
    switch (what) {
    case Undoable::Approval:
        return Right::Approve;
    case Undoable::Refusal:
        return Right::Decline;
    case Undoable::Cancellation:
        return Right::CancelAny; // somebody else may have cancelled it, or the rules
    case Undoable::Receipt:
        return Right::Receive;
    case Undoable::Loss:
        return Right::ReportLost;
    case Undoable::Inspection:
        return Right::Inspect;
    }
    return Right::Approve;
}

Right rightFor(const Action &action, const Actor &actor, const Rma &rma)
{
    return std::visit(
        Overloaded{
            [](const LogReturn &) { return Right::Log; },
            [](const Approve &approve) { return approve.isOverride ? Right::Override : Right::Approve; },
            [](const Decline &) { return Right::Decline; },
            [](const Receive &) { return Right::Receive; },
            [](const ReportLost &) { return Right::ReportLost; },
            [](const WaiveGoods &) { return Right::WaiveGoods; },
            [](const Inspect &) { return Right::Inspect; },
            [](const HandBack &) { return Right::HandBack; },
            [](const Countersign &) { return Right::Countersign; },
            [](const Pay &) { return Right::Pay; },
            [](const Exchange &) { return Right::Exchange; },
            [](const Ship &) { return Right::Ship; },
            [](const IssueCredit &) { return Right::IssueCredit; },
            [](const SendForRepair &) { return Right::SendForRepair; },
            [](const BookRepair &) { return Right::BookRepair; },
            [](const CollectRepair &) { return Right::CollectRepair; },
            [](const ConvertSettlement &) { return Right::ConvertSettlement; },
            [](const Compensate &) { return Right::Compensate; },
            [](const WithdrawCompensation &) { return Right::WithdrawCompensation; },
            [](const NoteRedInvoice &) { return Right::NoteRedInvoice; },
            [](const WithdrawRedInvoice &) { return Right::WithdrawRedInvoice; },
            [](const TickBenefits &) { return Right::Pay; },
            [](const ConfirmPayout &) { return Right::ConfirmPayout; },
            [](const FailPayout &) { return Right::FailPayout; },
            [&](const Cancel &) { return rma.loggedBy == actor.staff ? Right::CancelOwn : Right::CancelAny; },
            [](const LetExpire &) { return Right::LetExpire; },
            [](const AddNote &) { return Right::AddNote; },
            [](const Chase &) { return Right::Chase; },
            [](const Rate &) { return Right::Rate; },
            [](const Assign &) { return Right::Assign; },
            [](const Claim &) { return Right::Claim; },
            [](const Extend &) { return Right::Extend; },
            [](const Remind &) { return Right::Remind; },
            [](const HoldReturn &) { return Right::Hold; },
            [](const Resume &) { return Right::Resume; },
            [](const SplitReturn &) { return Right::Split; },
            [](const Undo &) { return Right::Undo; },
            [](const OpenException &) { return Right::HandleException; },
            [](const TickException &) { return Right::HandleException; },
            [](const CloseException &) { return Right::HandleException; },
            [](const TakeOver &) { return Right::TakeOver; },
            [&](const EditRequest &) { return rma.loggedBy == actor.staff ? Right::Log : Right::CancelAny; },
        },
        action);
}
}
