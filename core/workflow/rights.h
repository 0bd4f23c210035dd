// SPDX-License-Identifier: GPL-3.0-or-later
// Which role may do what. One table; the core asks it for every action, the program prints it.
#pragma once

#include "core/domain/staff.h"
#include "core/workflow/action.h"

#include <array>
#include <optional>

namespace rd
{
/// Every right there is: the actions on returns, and what only managers do to the store.
enum class Right {
    Log,
    Approve,
    Override,
    Decline,
    Receive,
    ReportLost,
    WaiveGoods,
    Inspect,
    HandBack,
    Countersign,
    Pay,
    Exchange,
    Ship,
    IssueCredit,
    SendForRepair,
    BookRepair,
    CollectRepair,
    ConvertSettlement,
    Compensate,
    WithdrawCompensation,
    NoteRedInvoice,
    WithdrawRedInvoice,
    ConfirmPayout,
    FailPayout,
    CancelOwn,
    CancelAny,
    LetExpire,
    AddNote,
    Chase,
    Assign,
    Hold,
    Resume,
    Split,
    ManageStaff,
    SetPolicy,
    ImportSales,
    MatchTill,
    TypeSale,
    RedeemCredit,
    VoidCredit,
    FlagCustomer,
    MergeCustomers,
    GroupCustomer,
    HandleException,
    TakeOver,
    ImportArticles,
    WithdrawInvoice,
    Claim,
    Extend,
    Remind,
    SendMessage,
    SetContact,
    Answer,
    Rate,
    AddPhoto,
    RemovePhoto, ///< anybody's at any time; AddPhoto is enough for what one took oneself today
    Undo,
    Restore,
    ExportKey,
    AcceptClock,
};

template <> struct CodeTable<Right> {
    static constexpr std::array kNames = {
        CodeName<Right>{Right::Log, QLatin1String("log")},
        CodeName<Right>{Right::Approve, QLatin1String("approve")},
        CodeName<Right>{Right::Override, QLatin1String("override")},
        CodeName<Right>{Right::Decline, QLatin1String("decline")},
        CodeName<Right>{Right::Receive, QLatin1String("receive")},
        CodeName<Right>{Right::ReportLost, QLatin1String("lost")},
        CodeName<Right>{Right::WaiveGoods, QLatin1String("waive")},
        CodeName<Right>{Right::Inspect, QLatin1String("inspect")},
        CodeName<Right>{Right::HandBack, QLatin1String("hand_back")},
        CodeName<Right>{Right::Countersign, QLatin1String("countersign")},
        CodeName<Right>{Right::Pay, QLatin1String("pay")},
        CodeName<Right>{Right::Exchange, QLatin1String("exchange")},
        CodeName<Right>{Right::Ship, QLatin1String("ship")},
        CodeName<Right>{Right::IssueCredit, QLatin1String("credit")},
        CodeName<Right>{Right::SendForRepair, QLatin1String("send_repair")},
        CodeName<Right>{Right::BookRepair, QLatin1String("book_repair")},
        CodeName<Right>{Right::CollectRepair, QLatin1String("collect_repair")},
        CodeName<Right>{Right::ConvertSettlement, QLatin1String("convert")},
        CodeName<Right>{Right::Compensate, QLatin1String("compensate")},
        CodeName<Right>{Right::WithdrawCompensation, QLatin1String("withdraw")},
        CodeName<Right>{Right::NoteRedInvoice, QLatin1String("red_invoice")},
        CodeName<Right>{Right::WithdrawRedInvoice, QLatin1String("withdraw_red_invoice")},
        CodeName<Right>{Right::ConfirmPayout, QLatin1String("confirm")},
        CodeName<Right>{Right::FailPayout, QLatin1String("fail")},
        CodeName<Right>{Right::CancelOwn, QLatin1String("cancel_own")},
        CodeName<Right>{Right::CancelAny, QLatin1String("cancel_any")},
        CodeName<Right>{Right::LetExpire, QLatin1String("expire")},
        CodeName<Right>{Right::AddNote, QLatin1String("note")},
        CodeName<Right>{Right::Chase, QLatin1String("chase")},
        CodeName<Right>{Right::Assign, QLatin1String("assign")},
        CodeName<Right>{Right::Hold, QLatin1String("hold")},
        CodeName<Right>{Right::Resume, QLatin1String("resume")},
        CodeName<Right>{Right::Split, QLatin1String("split")},
        CodeName<Right>{Right::ManageStaff, QLatin1String("staff")},
        CodeName<Right>{Right::SetPolicy, QLatin1String("policy")},
        CodeName<Right>{Right::ImportSales, QLatin1String("import")},
        CodeName<Right>{Right::MatchTill, QLatin1String("match_till")},
        CodeName<Right>{Right::TypeSale, QLatin1String("type_sale")},
        CodeName<Right>{Right::RedeemCredit, QLatin1String("redeem_credit")},
        CodeName<Right>{Right::VoidCredit, QLatin1String("void_credit")},
        CodeName<Right>{Right::FlagCustomer, QLatin1String("flag_customer")},
        CodeName<Right>{Right::MergeCustomers, QLatin1String("merge_customers")},
        CodeName<Right>{Right::GroupCustomer, QLatin1String("group_customer")},
        CodeName<Right>{Right::HandleException, QLatin1String("handle_exception")},
        CodeName<Right>{Right::TakeOver, QLatin1String("take_over")},
        CodeName<Right>{Right::ImportArticles, QLatin1String("import_articles")},
        CodeName<Right>{Right::WithdrawInvoice, QLatin1String("withdraw_invoice")},
        CodeName<Right>{Right::Claim, QLatin1String("claim")},
        CodeName<Right>{Right::Extend, QLatin1String("extend")},
        CodeName<Right>{Right::Remind, QLatin1String("remind")},
        CodeName<Right>{Right::SendMessage, QLatin1String("send_message")},
        CodeName<Right>{Right::SetContact, QLatin1String("set_contact")},
        CodeName<Right>{Right::Answer, QLatin1String("answer")},
        CodeName<Right>{Right::Rate, QLatin1String("rate")},
        CodeName<Right>{Right::AddPhoto, QLatin1String("add_photo")},
        CodeName<Right>{Right::RemovePhoto, QLatin1String("remove_photo")},
        CodeName<Right>{Right::Undo, QLatin1String("undo")},
        CodeName<Right>{Right::Restore, QLatin1String("restore")},
        CodeName<Right>{Right::ExportKey, QLatin1String("key")},
        CodeName<Right>{Right::AcceptClock, QLatin1String("clock")},
    };
};

/// The step at which a right is used; nothing for what is possible at any time.
[[nodiscard]] std::optional<Step> stepOf(Right right);
/// True when one of the roles has the right. Managers have all.
[[nodiscard]] bool mayDo(RoleSet roles, Right right);
/// Whoever owes a step must have this right.
[[nodiscard]] Right rightOwing(Step step);
/// not_allowed with the right and the roles that have it, or nothing.
[[nodiscard]] Result<void> requireRight(const Actor &actor, Right right);
/// Who may do it may undo it: the right that undoing needs beside Right::Undo.
[[nodiscard]] Right rightToUndo(Undoable what);
/// The right that an action needs of this actor; cancelling depends on who logged the return.
[[nodiscard]] Right rightFor(const Action &action, const Actor &actor, const Rma &rma);
}
