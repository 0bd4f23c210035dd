// SPDX-License-Identifier: GPL-3.0-or-later
// One customer's return from request to close: the record, its lines, and everything that hangs on them.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/benefit.h"
#include "core/domain/codes.h"
#include "core/domain/invoice.h"
#include "core/domain/line_quantities.h"
#include "core/domain/return_exception.h"
#include "core/domain/settlement.h"
#include "core/domain/staff.h"
#include "core/domain/take_over.h"
#include "core/money/money.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd
{
/// One rule of the policy that looked at a line.
struct RuleResult {
    int line = 0;  ///< line of the return; 0 for the whole return
    QString rule;  ///< "return_window" or "auto_approve_limit"
    QString value; ///< what was found, as text
    QString limit; ///< what it was measured against, as text
    VerdictResult result = VerdictResult::Approved;
    friend bool operator==(const RuleResult &, const RuleResult &) = default;
};

/// What the policy in force at the request said; stays with the return.
struct Verdict {
    VerdictResult result = VerdictResult::Approved;
    PolicyVersion policyVersion;
    std::vector<RuleResult> rules;
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Where the units of a line came from, and the last line that took some of them.
struct LineSplit {
    std::optional<ReturnLineId> from; ///< line of the return that this one was split from
    std::optional<ReturnLineId> root; ///< the line that was logged
    std::optional<ReturnLineId> into; ///< the newest line that units of this one went to
    friend bool operator==(const LineSplit &, const LineSplit &) = default;
};

/// A line that came into being when the customer wanted other things of the units of an earlier one.
struct LineEdit {
    int of = 0;     ///< number of the line whose units these were
    Quantity units; ///< so many of them; what is asked beyond is new
    UtcTime at;
    friend bool operator==(const LineEdit &, const LineEdit &) = default;
};

struct ReturnLine {
    ReturnLineId id;
    int line = 0; ///< number within the return, from 1
    std::optional<SaleLineId> saleLine;
    int saleLineNumber = 0; ///< line number on the receipt
    QString sku;
    QString name;
    QString unit;
    QString reason;
    Resolution resolution = Resolution::Refund;
    LineQuantities quantities;
    Money saleLinePaid; ///< by the customer: without `saleLineSubsidy`
    Money saleLineTax;
    Quantity saleLineQuantity;
    std::optional<Money> historyAmount; ///< what a past return gave back; only for origin = history
    LineSplit split{};
    QString serial{}; ///< of the line's only unit; empty where nobody tells units apart
    /// What somebody else paid of the sale line, beside `saleLinePaid`: it never goes to the customer.
    Money saleLineSubsidy{};
    std::optional<LineEdit> edit{};
    QString batch{}; ///< as the receipt says, else as told at the request; empty: nobody said
    /// What the sale line cost, whoever paid it.
    [[nodiscard]] Money saleLinePrice() const { return saleLinePaid + saleLineSubsidy; }
    friend bool operator==(const ReturnLine &, const ReturnLine &) = default;
};

/// What a line claims of: its sale line, or without a receipt the line itself (a number that no sale line has).
[[nodiscard]] inline SaleLineId claimedFrom(const ReturnLine &line)
{
    return line.saleLine.value_or(SaleLineId(-line.line));
}

/// The result of inspecting some units of a line.
struct Finding {
    FindingId id;
    int line = 0; ///< line of the return
    Quantity quantity;
    QString condition;
    QString disposition;
    bool isAccepted = false;
    UtcTime at;
    StaffId by;
    Quantity damagedInStore{};         ///< those of them for which no fee and no deduction is taken
    QString serial{};                  ///< as read from the unit; empty: not looked at
    std::optional<UtcTime> undoneAt{}; ///< the units were to be inspected again
    std::optional<StaffId> undoneBy{};
    QString batch{}; ///< as read from the units; empty: not looked at
    [[nodiscard]] bool isStanding() const { return !undoneAt.has_value(); }
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Who owes a step: a role, or a person.
struct Owner {
    std::optional<StaffId> staff;
    Role role = Role::Counter;
    [[nodiscard]] static Owner of(Role role) { return {std::nullopt, role}; }
    [[nodiscard]] static Owner person(StaffId staff) { return {staff, Role::Counter}; }
    friend bool operator==(const Owner &, const Owner &) = default;
};

/// One step of one return that somebody owes.
struct Task {
    TaskId id;
    Step step = Step::Review;
    Owner owner;
    UtcTime openedAt;
    UtcTime dueAt; ///< includes the time paused so far, and by how much it was extended; while on hold it stands still
    qint64 pausedMs = 0;
    std::optional<UtcTime> closedAt;
    std::optional<Actor> closedBy; ///< roles are not kept
    /// Of receiving, and only of it: the store day from which the goods are awaited, later by every pause and when more is approved.
    std::optional<BusinessDate> awaitedFrom{};
    std::optional<BusinessDate> toldUntil{}; ///< the last day for them that the customer is to be told
    /// The same work is counted with another return: what was done before a split, and what goes on in the return split off.
    bool isCarried = false;
    int exception = 0; ///< of following up, and only of it: number of the exception it is about
    /// What the due time is reckoned from: so many days go by first, then so many minutes by the hours of those rules.
    PolicyVersion rules{};
    int expectedDays = 0;
    int limitMinutes = 0;
    UtcTime limitAt{}; ///< as the limit alone has it, time paused so far included; reports count against this one
    std::optional<StaffId> extendedBy{}; ///< who let it be due later than that
    [[nodiscard]] bool isOpen() const { return !closedAt.has_value(); }
    friend bool operator==(const Task &, const Task &) = default;
};

/// The store waits for the customer: no clock runs.
struct Hold {
    UtcTime since;
    friend bool operator==(const Hold &, const Hold &) = default;
};

/// The return that another one was split from.
struct SplitOrigin {
    RmaId from;
    RmaId root;             ///< the return that was logged
    QString number;         ///< of `from`
    BusinessDate loggedDay; ///< store day of `root`: there its units are counted once that month ended
    UtcTime at;
    friend bool operator==(const SplitOrigin &, const SplitOrigin &) = default;
};

/// Units of a line that went on in a return split off.
struct MovedUnits {
    int line = 0;
    Quantity quantity;
    UtcTime at;
    QString number; ///< of the return they are in; empty until stored
    friend bool operator==(const MovedUnits &, const MovedUnits &) = default;
};

/// A customer says how content they are with up to so many stars.
inline constexpr int kMostStars = 5;

struct Rma {
    RmaId id;
    QString number; ///< "R-20261122-0007"; empty until stored
    qint64 version = 0;
    Origin origin = Origin::Desk;
    std::optional<SaleId> sale;
    QString receipt;
    std::optional<BusinessDate> saleDay;
    BusinessDate storeDay;
    UtcTime openedAt;
    std::optional<UtcTime> closedAt;
    std::optional<Outcome> outcome;
    UtcTime promisedBy;
    std::optional<CustomerId> customer;
    QString contactName;
    QString contactPhone;
    Verdict verdict;
    bool areGoodsPresent = false; ///< the goods lay on the counter at the request
    std::optional<Hold> hold;
    int chasers = 0;
    std::optional<int> rating{}; ///< by the customer of a closed return, 1 to kMostStars
    StaffId loggedBy;
    std::optional<StaffId> approvedBy; ///< a person; absent when the policy approved
    bool isOverridden = false;
    std::optional<SplitOrigin> splitFrom{};
    [[nodiscard]] bool isOpen() const { return !closedAt.has_value(); }
    /// The customer had no receipt, and none was found.
    [[nodiscard]] bool isWithoutReceipt() const { return origin == Origin::Desk && !sale; }
    friend bool operator==(const Rma &, const Rma &) = default;
};

/// A return with all that belongs to it.
struct ReturnCase {
    Rma rma;
    std::vector<ReturnLine> lines;
    std::vector<Finding> findings;
    std::vector<Task> tasks;
    std::vector<Settlement> settlements;
    std::vector<Payout> payouts;
    std::vector<RedInvoice> redInvoices{};
    std::optional<BenefitBasis> benefits{};  ///< where the sale carried points or a coupon
    std::vector<BenefitTick> benefitTicks{}; ///< oldest first
    std::optional<InvoiceCover> cover{};     ///< where the sale is goods given that count more than moved over
    std::vector<MovedUnits> moves{};         ///< oldest first
    std::vector<ReturnException> exceptions{};
    std::vector<GoodsTakenOver> takeOvers{}; ///< oldest first

    [[nodiscard]] const ReturnLine *line(int number) const;
    [[nodiscard]] ReturnLine *line(int number);
    /// Of following up the first one: there may be several.
    [[nodiscard]] const Task *openTask(Step step) const;
    [[nodiscard]] Task *openTask(Step step);
    /// The task of an exception, done or not.
    [[nodiscard]] const Task *taskOf(const ReturnException &exception) const;
    [[nodiscard]] const ReturnException *exception(int number) const;
    [[nodiscard]] ReturnException *exception(int number);
    [[nodiscard]] const Settlement *settlement(int number) const;
    [[nodiscard]] Settlement *settlement(int number);
    [[nodiscard]] const Payout *payout(int number) const;
    [[nodiscard]] Payout *payout(int number);
    /// Sum of the payouts of a settlement that have not failed.
    [[nodiscard]] Money paidOut(int settlement) const;
    /// Sum of its confirmed payouts.
    [[nodiscard]] Money confirmedOut(int settlement) const;
    friend bool operator==(const ReturnCase &, const ReturnCase &) = default;
};

/// Numbers of the returns that units of this one went to, oldest first.
[[nodiscard]] QStringList splitInto(const ReturnCase &returnCase);
}
