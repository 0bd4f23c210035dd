// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person can do to a return, as values.
#pragma once

#include "core/domain/chase_kind.h"
#include "core/domain/rma.h"
#include "core/domain/undoing.h"
#include "core/workflow/work_action.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace rd
{
/// So many units of one line of the return.
struct LineQuantity {
    int line = 0;
    Quantity quantity;
    friend bool operator==(const LineQuantity &, const LineQuantity &) = default;
};

/// One line of a request: so many units of a line of the receipt; without a receipt, of an article.
struct RequestLine {
    int saleLine = 0; ///< line number on the receipt
    Quantity quantity;
    QString reason;
    Resolution resolution = Resolution::Refund;
    QString sku{};                ///< without a receipt
    QString name{};               ///< without a receipt; empty: as it is sold
    std::optional<Money> price{}; ///< without a receipt: what the customer says one unit cost; absent: the lowest known
    QStringList serials{};        ///< one for each unit, or none
    QString batch{};              ///< of all these units; empty: as the receipt says
    friend bool operator==(const RequestLine &, const RequestLine &) = default;
};

struct LogReturn {
    std::vector<RequestLine> lines;
    std::optional<CustomerId> customer;
    QString contactName;
    QString contactPhone;
    QString note;
    bool areGoodsPresent = false;
    bool isGift = false; ///< the customer has a gift receipt
};
/// Empty `lines` mean everything outstanding, here and below.
struct Approve {
    std::vector<LineQuantity> lines;
    bool isOverride = false;
    QString reason;
};
struct Decline {
    std::vector<LineQuantity> lines;
    QString reason;
};
struct Receive {
    std::vector<LineQuantity> lines;
};
struct ReportLost {
    std::vector<LineQuantity> lines;
    QString reason;
};
/// Approved units that the customer keeps, or that never were in the parcel: they are settled without coming back. Always
/// named lines, unless everything that has not come is meant.
struct WaiveGoods {
    std::vector<LineQuantity> lines;
    QString reason;
};
struct InspectedUnits {
    int line = 0;
    Quantity quantity;
    QString condition;
    QString disposition; ///< "hand_back" means not accepted
    QString serial{};    ///< as read from the only unit; empty: not looked at
    QString batch{};     ///< as read from the units; empty: not looked at
    friend bool operator==(const InspectedUnits &, const InspectedUnits &) = default;
};
/// What is taken off for a line in this inspection, beside the fee of the rules.
struct Deduction {
    int line = 0;
    Money amount;
    QString reason;
    friend bool operator==(const Deduction &, const Deduction &) = default;
};
struct Inspect {
    std::vector<InspectedUnits> units;
    QString note;
    QStringList ticks; ///< codes of the checklist that were ticked
    std::vector<Deduction> deductions{};
};
/// To the customer in person, or by parcel: then both carrier and number.
struct HandBack {
    std::vector<LineQuantity> lines;
    QString carrier{};
    QString tracking{};
};
/// Without a number: the only settlement that waits for it.
struct Countersign {
    std::optional<int> settlement;
};
struct Pay {
    QString tender;
    std::optional<Money> amount; ///< absent: what is due
    QString reference;
    std::optional<int> settlement; ///< absent: the only one due
    QStringList ticks{};           ///< as TickBenefits, in the same step
};
/// New goods at their price, as the till would sell them.
struct ExchangeItem {
    QString sku;
    Quantity quantity;
    Money price;    ///< of one unit
    QString name{}; ///< empty: not known
    QString unit{};
    QString category{};
    bool isMeasured = false; ///< by weight or length: fractions may be taken
    QString serial{};        ///< of the only unit; empty: not told
    friend bool operator==(const ExchangeItem &, const ExchangeItem &) = default;
};
/// The new goods are handed out and the difference is settled with them: the customer adds it by `tender`, which must be named,
/// or gets it back by `tender`; without one, what the store owes stays due.
struct Exchange {
    std::vector<ExchangeItem> items;
    QString tender;
    QString reference;
    std::optional<int> settlement; ///< absent: the only one due, here and below
};
/// The same goods are sent again; confirmed when they are delivered, failed when they are lost again.
struct Ship {
    QString carrier;
    QString tracking;
    std::optional<int> settlement;
    std::vector<SentUnit> units{}; ///< whose numbers are told: of a line all of them, or none
};
struct IssueCredit {
    std::optional<int> settlement;
    QStringList ticks{}; ///< as TickBenefits, in the same step
};
/// Points were taken back or given back, a coupon was given back, as the return owes it: codes of BenefitKind.
struct TickBenefits {
    QStringList ticks;
};
/// The customer takes something else: the settlement becomes void and another kind takes its place, with the same sums; what was
/// to be repaired is worth then what it is entitled to, and what is to be repaired nothing.
struct ConvertSettlement {
    Resolution to = Resolution::Refund;
    QString reason;
    std::optional<int> settlement;
};
/// The goods go to whoever repairs them; after they came back, once more.
struct SendForRepair {
    QString sentTo;
    QString reference;                        ///< may be empty
    std::optional<BusinessDate> expectedBack; ///< the step is due by then
    std::optional<int> settlement;
};
/// They are back; not repaired, the note says why.
struct BookRepair {
    bool isRepaired = true;
    QString note;
    std::optional<int> settlement; ///< absent: the only one that is away
};
/// The customer has them again, repaired or not.
struct CollectRepair {
    std::optional<int> settlement; ///< absent: the only one that is back
};
/// What a manager grants beyond the goods: a kind of the policy, within its limit and the one of all kinds together.
struct Compensate {
    QString kind;
    Money amount;
    QString reason;
};
/// Granted by mistake, and nothing of it paid yet.
struct WithdrawCompensation {
    QString reason;
    std::optional<int> settlement; ///< absent: the only compensation that waits
};
/// A red-letter invoice was issued for what this return gave back.
struct NoteRedInvoice {
    QString number;
    std::optional<Money> amount; ///< tax included; absent: all that is due
};
/// The number was wrong, or the invoice was never issued.
struct WithdrawRedInvoice {
    QString reason;
    QString number; ///< empty: the only one that stands
};
struct ConfirmPayout {
    int payout = 0;
};
struct FailPayout {
    int payout = 0;
    QString reason;
};
struct Cancel {
    QString reason;
};
/// Approved goods that do not come: warns, or gives them up, whichever the rules ask for today; goods that nobody collects become an
/// exception. The entries are the policy's, whoever asks.
struct LetExpire {
    bool areParcelsOpen =
        false; ///< parcels wait for their return: nothing is given up, its goods may be in one of them
};
/// So many units of a line that stand at one step; without a step, at the only one where units of the line can move.
struct SplitUnits {
    int line = 0;
    Quantity quantity;
    std::optional<Step> at{};
    friend bool operator==(const SplitUnits &, const SplitUnits &) = default;
};
/// Units that go another way than the others go on in a return of their own.
struct SplitReturn {
    std::vector<SplitUnits> units;
    QString reason; ///< may be empty
};
/// Taken for done by mistake: the units are as they were before. An inspection is undone as a whole, the last one that stands.
struct Undo {
    Undoable what = Undoable::Receipt;
    std::vector<LineQuantity> lines; ///< none for an inspection
    QString reason;
};
/// What the customer wants now of so many units of a line that have not come.
struct LineWish {
    int line = 0;
    Quantity quantity; ///< in place of all units of the line that have not come
    QString reason;
    std::optional<Resolution> resolution{}; ///< absent: as before
    friend bool operator==(const LineWish &, const LineWish &) = default;
};
/// The customer wants something else of units that have not come: another reason, another resolution, fewer or more. It takes their
/// approval back; the version of the rules that was in force stays. A line named twice is wanted in parts.
struct EditRequest {
    std::vector<LineWish> lines;
    QString note; ///< may be empty unless a reason needs it
};
struct AddNote {
    QString text;
};
/// The customer asked again. A complaint opens an exception that the manager owes.
struct Chase {
    ChaseKind kind = ChaseKind::Asked;
    QString note{}; ///< what the customer said; may be empty
};
/// How content the customer is with the return, now that it is closed; said again, the last one counts. Few stars open an exception
/// that the manager owes.
struct Rate {
    int stars = 0;     ///< 1 to kMostStars
    QString comment{}; ///< in the customer's words; may be empty
};
/// Something went otherwise than it should: of some units of a line, or of the whole return.
struct OpenException {
    ExceptionKind kind = ExceptionKind::ShortParcel;
    std::optional<LineQuantity> units;
    QString note;
};
/// A step of its plan is done.
struct TickException {
    std::optional<int> exception; ///< absent: the only one that is open, here and below
    QString step;
    QString note; ///< may be empty
};
struct CloseException {
    std::optional<int> exception;
    QString outcome;
};
/// The actor takes goods over for the stockroom, as many as were counted of each line, from whoever has them at the counter.
struct TakeOver {
    std::vector<LineQuantity> counted;
    std::optional<StaffId> from; ///< absent: who logged the return
};
struct HoldReturn {
    QString reason;
};
struct Resume {
};

using Action =
    std::variant<LogReturn, Approve, Decline, Receive, ReportLost, WaiveGoods, Inspect, HandBack, Countersign, Pay,
                 Exchange, Ship, IssueCredit, SendForRepair, BookRepair, CollectRepair, ConvertSettlement, Compensate,
                 WithdrawCompensation, NoteRedInvoice, WithdrawRedInvoice, TickBenefits, ConfirmPayout, FailPayout,
                 Cancel, LetExpire, AddNote, Chase, Assign, HoldReturn, Resume, SplitReturn, OpenException,
                 TickException, CloseException, TakeOver, Undo, EditRequest, Claim, Extend, Remind, Rate>;
}
