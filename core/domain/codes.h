// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the process as enumerations, each with the one text code used in the file, in JSON and on the command line.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace rd
{
/// Steps in the order a return takes them.
enum class Step { Review, Receive, Inspect, Countersign, Settle, HandBack, FollowUp };
enum class Resolution { Refund, Exchange, Repair, Reship, StoreCredit };
/// The kinds of settlement are the resolutions and compensation.
enum class SettlementKind { Refund, Exchange, Repair, Reship, StoreCredit, Compensation };
/// A repair is sent, then back until the customer collects the goods.
enum class SettlementState { ToCountersign, Due, Sent, Back, Done, Void };
enum class PayoutState { Sent, Confirmed, Failed };
/// From lenient to strict.
enum class VerdictResult { Approved, NeedsReview, DeniedUnlessOverridden, Denied };
enum class Role { Counter, Inspector, Cashier, Manager };
enum class Origin { Desk, History };
enum class Outcome { Settled, Declined, Cancelled, Lost, HandedBack, Mixed, Undone };
enum class Fault { Store, Customer, Nobody };
/// What a sale line is: goods, or something that was never goods (postage, fees, price 0), the same booked by a credit.
enum class SaleLineKind { Goods, Adjustment, CreditAdjustment };
/// The invoices (fapiao) a store issues for a sale: VAT ordinary, VAT special, fully digital.
enum class InvoiceKind { Ordinary, Special, Electronic };
/// What an entry of the history says happened.
enum class EventAction {
    StoreCreated,
    StaffAdded,
    StaffDisabled,
    PinChanged,
    StaffUnlocked,
    PinFailed,
    StaffLocked,
    SessionOpened,
    SessionClosed,
    PolicySet,
    SalesImported,
    SaleTyped,
    Logged,
    Approved,
    Overridden,
    Declined,
    Received,
    Lost,
    Inspected,
    Countersigned,
    HandedBack,
    PayoutSent,
    PayoutConfirmed,
    PayoutFailed,
    Cancelled,
    Noted,
    Chased,
    Assigned,
    Held,
    Resumed,
    Closed,
    HistoryImported,
    KeyExported,
    SaleMatched,
    Reopened,
    BackupMade,
    ClockAccepted,
    GoodsWaived,
    Exchanged,
    Shipped,
    CreditIssued,
    SettlementConverted,
    CreditRedeemed,
    CreditVoided,
    TillPosted,
    TillKept,
    Compensated,
    CompensationWithdrawn,
    RepairSent,
    Repaired,
    RepairFailed,
    RepairCollected,
    CustomerFlagged,
    CustomerFlagWithdrawn,
    ExpiryWarned,
    Expired,
    ParcelReceived,
    ParcelMatched,
    ParcelSentBack,
    RedInvoiceIssued,
    RedInvoiceWithdrawn,
    CustomerMerged,
    CustomerUnmerged,
    SplitOff,
    SplitFrom,
    TillUndone,
    GoodsToldApart,
    InvoiceWithdrawn,
    ExceptionOpened,
    ExceptionStepDone,
    ExceptionClosed,
    GoodsTakenOver,
    ArticlesImported,
    Undone,
    RequestEdited,
    ParcelUnmatched,
    CreditRestored,
    BenefitTicked,
    Reminded,
    Escalated,
    Extended,
    Claimed,
    WorkHandedOver,
    MessageAdded,
    MessageSent,
    MessageEnded,
    MessageTried,
    ContactSet,
    SendingResumed,
    Asked,
    PhotoAdded,
    PhotoRemoved,
    Rated,
    Printed,
    CustomerGrouped,
};

template <typename Code> struct CodeName {
    Code code;
    QLatin1String name;
};

/// Specialised for every enumeration above: `kNames` lists each code with its text.
template <typename Code> struct CodeTable;

template <> struct CodeTable<Step> {
    static constexpr std::array kNames = {
        CodeName<Step>{Step::Review, QLatin1String("review")},
        CodeName<Step>{Step::Receive, QLatin1String("receive")},
        CodeName<Step>{Step::Inspect, QLatin1String("inspect")},
        CodeName<Step>{Step::Countersign, QLatin1String("countersign")},
        CodeName<Step>{Step::Settle, QLatin1String("settle")},
        CodeName<Step>{Step::HandBack, QLatin1String("hand_back")},
        CodeName<Step>{Step::FollowUp, QLatin1String("follow_up")},
    };
};
template <> struct CodeTable<Resolution> {
    static constexpr std::array kNames = {
        CodeName<Resolution>{Resolution::Refund, QLatin1String("refund")},
        CodeName<Resolution>{Resolution::Exchange, QLatin1String("exchange")},
        CodeName<Resolution>{Resolution::Repair, QLatin1String("repair")},
        CodeName<Resolution>{Resolution::Reship, QLatin1String("reship")},
        CodeName<Resolution>{Resolution::StoreCredit, QLatin1String("store_credit")},
    };
};
template <> struct CodeTable<SettlementKind> {
    static constexpr std::array kNames = {
        CodeName<SettlementKind>{SettlementKind::Refund, QLatin1String("refund")},
        CodeName<SettlementKind>{SettlementKind::Exchange, QLatin1String("exchange")},
        CodeName<SettlementKind>{SettlementKind::Repair, QLatin1String("repair")},
        CodeName<SettlementKind>{SettlementKind::Reship, QLatin1String("reship")},
        CodeName<SettlementKind>{SettlementKind::StoreCredit, QLatin1String("store_credit")},
        CodeName<SettlementKind>{SettlementKind::Compensation, QLatin1String("compensation")},
    };
};
template <> struct CodeTable<SettlementState> {
    static constexpr std::array kNames = {
        CodeName<SettlementState>{SettlementState::ToCountersign, QLatin1String("to_countersign")},
        CodeName<SettlementState>{SettlementState::Due, QLatin1String("due")},
        CodeName<SettlementState>{SettlementState::Sent, QLatin1String("sent")},
        CodeName<SettlementState>{SettlementState::Back, QLatin1String("back")},
        CodeName<SettlementState>{SettlementState::Done, QLatin1String("done")},
        CodeName<SettlementState>{SettlementState::Void, QLatin1String("void")},
    };
};
template <> struct CodeTable<PayoutState> {
    static constexpr std::array kNames = {
        CodeName<PayoutState>{PayoutState::Sent, QLatin1String("sent")},
        CodeName<PayoutState>{PayoutState::Confirmed, QLatin1String("confirmed")},
        CodeName<PayoutState>{PayoutState::Failed, QLatin1String("failed")},
    };
};
template <> struct CodeTable<VerdictResult> {
    static constexpr std::array kNames = {
        CodeName<VerdictResult>{VerdictResult::Approved, QLatin1String("approved")},
        CodeName<VerdictResult>{VerdictResult::NeedsReview, QLatin1String("needs_review")},
        CodeName<VerdictResult>{VerdictResult::DeniedUnlessOverridden, QLatin1String("denied_unless_overridden")},
        CodeName<VerdictResult>{VerdictResult::Denied, QLatin1String("denied")},
    };
};
template <> struct CodeTable<Role> {
    static constexpr std::array kNames = {
        CodeName<Role>{Role::Counter, QLatin1String("counter")},
        CodeName<Role>{Role::Inspector, QLatin1String("inspector")},
        CodeName<Role>{Role::Cashier, QLatin1String("cashier")},
        CodeName<Role>{Role::Manager, QLatin1String("manager")},
    };
};
template <> struct CodeTable<Origin> {
    static constexpr std::array kNames = {
        CodeName<Origin>{Origin::Desk, QLatin1String("desk")},
        CodeName<Origin>{Origin::History, QLatin1String("history")},
    };
};
template <> struct CodeTable<Outcome> {
    static constexpr std::array kNames = {
        CodeName<Outcome>{Outcome::Settled, QLatin1String("settled")},
        CodeName<Outcome>{Outcome::Declined, QLatin1String("declined")},
        CodeName<Outcome>{Outcome::Cancelled, QLatin1String("cancelled")},
        CodeName<Outcome>{Outcome::Lost, QLatin1String("lost")},
        CodeName<Outcome>{Outcome::HandedBack, QLatin1String("handed_back")},
        CodeName<Outcome>{Outcome::Mixed, QLatin1String("mixed")},
        CodeName<Outcome>{Outcome::Undone, QLatin1String("undone")},
    };
};
template <> struct CodeTable<Fault> {
    static constexpr std::array kNames = {
        CodeName<Fault>{Fault::Store, QLatin1String("store")},
        CodeName<Fault>{Fault::Customer, QLatin1String("customer")},
        CodeName<Fault>{Fault::Nobody, QLatin1String("nobody")},
    };
};
template <> struct CodeTable<SaleLineKind> {
    static constexpr std::array kNames = {
        CodeName<SaleLineKind>{SaleLineKind::Goods, QLatin1String("goods")},
        CodeName<SaleLineKind>{SaleLineKind::Adjustment, QLatin1String("adjustment")},
        CodeName<SaleLineKind>{SaleLineKind::CreditAdjustment, QLatin1String("credit_adjustment")},
    };
};
template <> struct CodeTable<InvoiceKind> {
    static constexpr std::array kNames = {
        CodeName<InvoiceKind>{InvoiceKind::Ordinary, QLatin1String("ordinary")},
        CodeName<InvoiceKind>{InvoiceKind::Special, QLatin1String("special")},
        CodeName<InvoiceKind>{InvoiceKind::Electronic, QLatin1String("electronic")},
    };
};
template <> struct CodeTable<EventAction> {
    static constexpr std::array kNames = {
        CodeName<EventAction>{EventAction::StoreCreated, QLatin1String("store_created")},
        CodeName<EventAction>{EventAction::StaffAdded, QLatin1String("staff_added")},
        CodeName<EventAction>{EventAction::StaffDisabled, QLatin1String("staff_disabled")},
        CodeName<EventAction>{EventAction::PinChanged, QLatin1String("pin_changed")},
        CodeName<EventAction>{EventAction::StaffUnlocked, QLatin1String("staff_unlocked")},
        CodeName<EventAction>{EventAction::PinFailed, QLatin1String("pin_failed")},
        CodeName<EventAction>{EventAction::StaffLocked, QLatin1String("staff_locked")},
        CodeName<EventAction>{EventAction::SessionOpened, QLatin1String("session_opened")},
        CodeName<EventAction>{EventAction::SessionClosed, QLatin1String("session_closed")},
        CodeName<EventAction>{EventAction::PolicySet, QLatin1String("policy_set")},
        CodeName<EventAction>{EventAction::SalesImported, QLatin1String("sales_imported")},
        CodeName<EventAction>{EventAction::SaleTyped, QLatin1String("sale_typed")},
        CodeName<EventAction>{EventAction::Logged, QLatin1String("logged")},
        CodeName<EventAction>{EventAction::Approved, QLatin1String("approved")},
        CodeName<EventAction>{EventAction::Overridden, QLatin1String("overridden")},
        CodeName<EventAction>{EventAction::Declined, QLatin1String("declined")},
        CodeName<EventAction>{EventAction::Received, QLatin1String("received")},
        CodeName<EventAction>{EventAction::Lost, QLatin1String("lost")},
        CodeName<EventAction>{EventAction::Inspected, QLatin1String("inspected")},
        CodeName<EventAction>{EventAction::Countersigned, QLatin1String("countersigned")},
        CodeName<EventAction>{EventAction::HandedBack, QLatin1String("handed_back")},
        CodeName<EventAction>{EventAction::PayoutSent, QLatin1String("payout_sent")},
        CodeName<EventAction>{EventAction::PayoutConfirmed, QLatin1String("payout_confirmed")},
        CodeName<EventAction>{EventAction::PayoutFailed, QLatin1String("payout_failed")},
        CodeName<EventAction>{EventAction::Cancelled, QLatin1String("cancelled")},
        CodeName<EventAction>{EventAction::Noted, QLatin1String("noted")},
        CodeName<EventAction>{EventAction::Chased, QLatin1String("chased")},
        CodeName<EventAction>{EventAction::Assigned, QLatin1String("assigned")},
        CodeName<EventAction>{EventAction::Held, QLatin1String("held")},
        CodeName<EventAction>{EventAction::Resumed, QLatin1String("resumed")},
        CodeName<EventAction>{EventAction::Closed, QLatin1String("closed")},
        CodeName<EventAction>{EventAction::HistoryImported, QLatin1String("history_imported")},
        CodeName<EventAction>{EventAction::KeyExported, QLatin1String("key_exported")},
        CodeName<EventAction>{EventAction::SaleMatched, QLatin1String("sale_matched")},
        CodeName<EventAction>{EventAction::Reopened, QLatin1String("reopened")},
        CodeName<EventAction>{EventAction::BackupMade, QLatin1String("backup_made")},
        CodeName<EventAction>{EventAction::ClockAccepted, QLatin1String("clock_accepted")},
        CodeName<EventAction>{EventAction::GoodsWaived, QLatin1String("goods_waived")},
        CodeName<EventAction>{EventAction::Exchanged, QLatin1String("exchanged")},
        CodeName<EventAction>{EventAction::Shipped, QLatin1String("shipped")},
        CodeName<EventAction>{EventAction::CreditIssued, QLatin1String("credit_issued")},
        CodeName<EventAction>{EventAction::SettlementConverted, QLatin1String("settlement_converted")},
        CodeName<EventAction>{EventAction::CreditRedeemed, QLatin1String("credit_redeemed")},
        CodeName<EventAction>{EventAction::CreditVoided, QLatin1String("credit_voided")},
        CodeName<EventAction>{EventAction::TillPosted, QLatin1String("till_posted")},
        CodeName<EventAction>{EventAction::TillKept, QLatin1String("till_kept")},
        CodeName<EventAction>{EventAction::Compensated, QLatin1String("compensated")},
        CodeName<EventAction>{EventAction::CompensationWithdrawn, QLatin1String("compensation_withdrawn")},
        CodeName<EventAction>{EventAction::RepairSent, QLatin1String("repair_sent")},
        CodeName<EventAction>{EventAction::Repaired, QLatin1String("repaired")},
        CodeName<EventAction>{EventAction::RepairFailed, QLatin1String("repair_failed")},
        CodeName<EventAction>{EventAction::RepairCollected, QLatin1String("repair_collected")},
        CodeName<EventAction>{EventAction::CustomerFlagged, QLatin1String("customer_flagged")},
        CodeName<EventAction>{EventAction::CustomerFlagWithdrawn, QLatin1String("customer_flag_withdrawn")},
        CodeName<EventAction>{EventAction::ExpiryWarned, QLatin1String("expiry_warned")},
        CodeName<EventAction>{EventAction::Expired, QLatin1String("expired")},
        CodeName<EventAction>{EventAction::ParcelReceived, QLatin1String("parcel_received")},
        CodeName<EventAction>{EventAction::ParcelMatched, QLatin1String("parcel_matched")},
        CodeName<EventAction>{EventAction::ParcelSentBack, QLatin1String("parcel_sent_back")},
        CodeName<EventAction>{EventAction::RedInvoiceIssued, QLatin1String("red_invoice_issued")},
        CodeName<EventAction>{EventAction::RedInvoiceWithdrawn, QLatin1String("red_invoice_withdrawn")},
        CodeName<EventAction>{EventAction::CustomerMerged, QLatin1String("customer_merged")},
        CodeName<EventAction>{EventAction::CustomerUnmerged, QLatin1String("customer_unmerged")},
        CodeName<EventAction>{EventAction::SplitOff, QLatin1String("split_off")},
        CodeName<EventAction>{EventAction::SplitFrom, QLatin1String("split_from")},
        CodeName<EventAction>{EventAction::TillUndone, QLatin1String("till_undone")},
        CodeName<EventAction>{EventAction::GoodsToldApart, QLatin1String("goods_told_apart")},
        CodeName<EventAction>{EventAction::InvoiceWithdrawn, QLatin1String("invoice_withdrawn")},
        CodeName<EventAction>{EventAction::ExceptionOpened, QLatin1String("exception_opened")},
        CodeName<EventAction>{EventAction::ExceptionStepDone, QLatin1String("exception_step_done")},
        CodeName<EventAction>{EventAction::ExceptionClosed, QLatin1String("exception_closed")},
        CodeName<EventAction>{EventAction::GoodsTakenOver, QLatin1String("goods_taken_over")},
        CodeName<EventAction>{EventAction::ArticlesImported, QLatin1String("articles_imported")},
        CodeName<EventAction>{EventAction::Undone, QLatin1String("undone")},
        CodeName<EventAction>{EventAction::RequestEdited, QLatin1String("request_edited")},
        CodeName<EventAction>{EventAction::ParcelUnmatched, QLatin1String("parcel_unmatched")},
        CodeName<EventAction>{EventAction::CreditRestored, QLatin1String("credit_restored")},
        CodeName<EventAction>{EventAction::BenefitTicked, QLatin1String("benefit_ticked")},
        CodeName<EventAction>{EventAction::Reminded, QLatin1String("reminded")},
        CodeName<EventAction>{EventAction::Escalated, QLatin1String("escalated")},
        CodeName<EventAction>{EventAction::Extended, QLatin1String("extended")},
        CodeName<EventAction>{EventAction::Claimed, QLatin1String("claimed")},
        CodeName<EventAction>{EventAction::WorkHandedOver, QLatin1String("work_handed_over")},
        CodeName<EventAction>{EventAction::MessageAdded, QLatin1String("message_added")},
        CodeName<EventAction>{EventAction::MessageSent, QLatin1String("message_sent")},
        CodeName<EventAction>{EventAction::MessageEnded, QLatin1String("message_ended")},
        CodeName<EventAction>{EventAction::MessageTried, QLatin1String("message_tried")},
        CodeName<EventAction>{EventAction::ContactSet, QLatin1String("contact_set")},
        CodeName<EventAction>{EventAction::SendingResumed, QLatin1String("sending_resumed")},
        CodeName<EventAction>{EventAction::Asked, QLatin1String("asked")},
        CodeName<EventAction>{EventAction::PhotoAdded, QLatin1String("photo_added")},
        CodeName<EventAction>{EventAction::PhotoRemoved, QLatin1String("photo_removed")},
        CodeName<EventAction>{EventAction::Rated, QLatin1String("rated")},
        CodeName<EventAction>{EventAction::Printed, QLatin1String("printed")},
        CodeName<EventAction>{EventAction::CustomerGrouped, QLatin1String("customer_grouped")},
    };
};

/// The text code of a value, for example "hand_back".
template <typename Code> [[nodiscard]] constexpr QLatin1String codeOf(Code code)
{
    for (const auto &entry : CodeTable<Code>::kNames) {
        if (entry.code == code) {
            return entry.name;
        }
    }
    return {};
}

/// The value of a text code, or nothing.
template <typename Code> [[nodiscard]] std::optional<Code> fromCode(QStringView name)
{
    for (const auto &entry : CodeTable<Code>::kNames) {
        if (name == entry.name) {
            return entry.code;
        }
    }
    return std::nullopt;
}

/// Number of a value within its table, from 1, as the file stores actions of events.
template <typename Code> [[nodiscard]] constexpr qint64 ordinalOf(Code code)
{
    return static_cast<qint64>(code) + 1;
}
}
