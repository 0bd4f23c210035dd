// SPDX-License-Identifier: GPL-3.0-or-later
// The reference model: a small store as plain numbers, written from the design's pages and not from core.
// Quantities are thousandths, amounts minor units, times milliseconds. Units of a return lie in bins and move between them.
#pragma once

#include "core/policy/policy.h"
#include "core/workflow/action.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace rd::model
{
/// The tender of what a platform paid.
inline const QString kSubsidy = QStringLiteral("platform_subsidy");

struct Sold {
    int line = 0;
    bool isGoods = true;
    bool isMeasured = false;
    qint64 quantity = 0;
    qint64 paid = 0;
    qint64 tax = 0;
    qint64 subsidy = 0;    ///< what a platform paid beside `paid`
    qint64 subsidyTax = 0; ///< the tax inside it, beside `tax`
    QString sku;
    QString serial;      ///< of its only unit; empty: the receipt does not say
    bool isKept = false; ///< by serial numbers, which a request names
};

struct Receipt {
    qint64 day = 0;
    QStringList tenders;
    bool isInvoiced = false;
    bool isSubsidised =
        false; ///< what the lines have of it is told as a tender of its own, `tenders` have what the customer paid
    std::vector<qint64> amounts; ///< paid by each tender; empty: the receipt does not say
    std::vector<Sold> lines;
};

/// Where the units of one return line are.
struct Line {
    int sold = 0; ///< line of the receipt
    int root = 0; ///< the same for lines that were split from each other
    QString reason;
    SettlementKind wanted = SettlementKind::Refund;
    qint64 requested = 0;
    qint64 review = 0;
    qint64 coming = 0;
    qint64 waived = 0;      ///< never to come, and settled all the same
    qint64 here = 0;        ///< received, not inspected
    qint64 accepted = 0;    ///< for good
    qint64 rejected = 0;    ///< failed inspection, still here
    qint64 refused = 0;     ///< declined or cancelled, still on the counter
    qint64 refusedBack = 0; ///< declined or cancelled on the counter, and with the customer again
    qint64 declined = 0;
    qint64 cancelled = 0;
    qint64 cancelledComing = 0; ///< those that had been approved
    qint64 lost = 0;
    qint64 moved = 0; ///< to a return split off
    qint64 movedApproved = 0;
    qint64 handedBack = 0;
    qint64 handedBackReceived = 0;    ///< those that had been received
    std::map<QString, qint64> graded; ///< accepted units by condition
    qint64 gross = 0;                 ///< what they were worth together
    QString serial{};                 ///< of its only unit
    qint64 collected = 0;             ///< accepted units that the customer has again, out of a repair
    qint64 counter = 0;               ///< of those that are here: units that the stockroom did not take over
    qint64 damagedUsed = 0;           ///< accepted units that were damaged in the store
    [[nodiscard]] qint64 places() const { return review + coming + waived + here + accepted - collected + rejected; }
};

struct Share {
    int line = 0;
    qint64 units = 0;
    qint64 gross = 0;
    qint64 fee = 0;
    qint64 tax = 0;
    qint64 deduction = 0;
    qint64 damaged = 0;                   ///< units of it that were damaged in the store
    qint64 subsidy = 0;                   ///< beside `gross`: what a platform paid of the units
    std::map<QString, qint64> withheld{}; ///< by promotions; negative: given
    [[nodiscard]] qint64 net() const
    {
        qint64 rest = gross - fee - deduction;
        for (const auto &[promotion, amount] : withheld) {
            rest -= amount;
        }
        return rest;
    }
};

/// Goods that the customer got in place of money.
struct Article {
    QString sku;
    qint64 units = 0;
    qint64 worth = 0;  ///< all units together
    qint64 tax = 0;    ///< inside that
    qint64 beyond = 0; ///< units that take no place of what came back
};
struct Part {
    QString tender;
    std::optional<qint64> amount; ///< absent: not known
};
struct Goods {
    std::vector<Article> articles;
    std::vector<Part> paid; ///< by which tenders they count as paid
    qint64 added = 0;       ///< by the customer
    qint64 rounding = 0;    ///< of that in cash
};
struct Credit {
    qint64 amount = 0;
    std::optional<qint64> lastDay;
};

/// Goods that were sent for repair, the last time.
struct Away {
    QString to;
    std::optional<qint64> expected;
    std::optional<bool> isRepaired; ///< set: they are back
    bool isCollected = false;
};

struct Debt {
    SettlementKind kind = SettlementKind::Refund;
    qint64 amount = 0;
    qint64 day = 0;
    qint64 at = 0; ///< when it was granted, whatever it became since
    StaffId by;
    bool isLarge = false;
    bool isVoid = false;
    bool isWithoutGoods = false;
    std::optional<StaffId> countersigner;
    std::vector<Share> shares;
    QString beyond; ///< kind of a compensation: what is granted beyond the goods; empty: for goods
    std::optional<Goods> given;
    std::optional<Credit> credit;
    std::optional<Away> away;
};

struct Payment {
    int debt = 0; ///< from 1
    QString tender;
    qint64 amount = 0;
    PayoutState state = PayoutState::Sent;
    StaffId by;
    qint64 rounding = 0; ///< of cash, beside the amount
};

/// Whether nothing but goods under repair is waited for, and until when.
struct Awaits {
    bool isAway = false;
    std::optional<qint64> day;
    friend bool operator==(const Awaits &, const Awaits &) = default;
};

struct Owed {
    Step step = Step::Review;
    qint64 opened = 0;
    qint64 limit = 0;
    std::optional<qint64> closed;
    QString closedBy;
    std::optional<StaffId> assignee;
    Awaits awaits{};              ///< of settling
    std::optional<qint64> from{}; ///< of receiving: the store day from which the goods are awaited
    std::optional<qint64> told{}; ///< of receiving: the last day that was told
    bool isCarried = false;       ///< the same work counts with another return
    int trouble = 0;              ///< of following up: which one, from 1
};

/// Something that went otherwise than it should.
struct Trouble {
    ExceptionKind kind = ExceptionKind::LostParcel;
    int line = 0; ///< 0: the whole return
    qint64 units = 0;
    qint64 uninspected = 0; ///< of goods damaged in the store
    qint64 opened = 0;
    std::set<QString> done; ///< steps
    bool isClosed = false;
    QString closedBy;
};

struct Pause {
    qint64 since = 0;
    std::optional<qint64> until;
};

/// What was found of one line at one moment.
struct Found {
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 gross = 0;
    qint64 damaged = 0;               ///< units excused, because they were damaged in the store
    std::map<QString, qint64> graded; ///< accepted units by condition
};
struct Inspection {
    qint64 at = 0;
    std::map<int, Found> lines;
    bool isUndone = false;
};

/// A red-letter invoice that was noted.
struct Red {
    QString number;
    qint64 amount = 0;
    qint64 tax = 0;
    bool isWithdrawn = false;
};

/// What a rule said of a line, or (0) of the whole request.
struct Judged {
    int line = 0;
    VerdictResult result = VerdictResult::Approved;
    ErrorCode deniedAs = ErrorCode::NotReturnable;
};

struct Return {
    int id = 0;     ///< its place in the world
    int root = 0;   ///< of the return that was logged: the same for returns that were split from each other
    qint64 day = 0; ///< on which it was logged, or split off
    std::size_t receipt = 0;
    qint64 customer = 0; ///< 0: nobody
    StaffId loggedBy;
    std::optional<StaffId> approvedBy;
    bool isOverridden = false;
    bool isPresent = false;
    VerdictResult verdict = VerdictResult::Approved;
    std::vector<Judged> judged;
    bool isFlagged = false;       ///< by a flag that counted at the request
    std::set<ErrorCode> deniedAs; ///< how a denial may be called
    std::vector<Line> lines;
    std::vector<Debt> debts;
    std::vector<Payment> payments;
    std::vector<Red> reds;
    std::vector<Owed> tasks;
    std::vector<Inspection> inspections;
    std::vector<Pause> pauses;
    std::vector<Trouble> troubles;
    int counts = 0; ///< by the stockroom
    int chasers = 0;
    std::optional<int> rating; ///< in stars
    int findings = 0;
    std::set<Undoable> undone{};
    std::optional<Outcome> outcome; ///< set: closed
    [[nodiscard]] bool isOnHold() const { return !pauses.empty() && !pauses.back().until; }
};

/// A manager's warning about a customer.
struct Flag {
    qint64 customer = 0;
    qint64 from = 0;                 ///< a moment
    std::optional<qint64> lastDay;   ///< a store day
    std::optional<qint64> withdrawn; ///< a moment
};

struct World {
    Policy policy;
    std::vector<Flag> flags;
    std::vector<Receipt> receipts;
    std::vector<Return> returns;
    std::optional<Return> splitOff; ///< by the last action, not among the returns yet
    qint64 now = 0;
    [[nodiscard]] static qint64 dayOf(qint64 at) { return (at + 8 * 3'600'000) / 86'400'000; } // Shanghai
    [[nodiscard]] qint64 today() const { return dayOf(now); }
};

/// Every reason to refuse; none means that the action was done, with these entries in the history.
struct Answer {
    std::set<ErrorCode> objections;
    std::vector<EventAction> events;
};

/// Asks the rules, and does the action when none objects. A request is done on a fresh return that is not in the world yet.
[[nodiscard]] Answer perform(World &world, Return &to, const Action &action, const Actor &by);

// The parts of it.
[[nodiscard]] std::set<ErrorCode> objections(const World &world, const Return &to, const Action &action,
                                             const Actor &by);
void doIt(World &world, Return &to, const Action &action, const Actor &by, std::vector<EventAction> &events);
}
