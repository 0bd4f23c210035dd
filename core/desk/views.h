// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk shows: a return with everything around it, and the rows of lists.
#pragma once

#include "core/base/result.h"
#include "core/desk/exception_view.h"
#include "core/domain/customer.h"
#include "core/domain/photo.h"
#include "core/domain/rma.h"
#include "core/domain/sale.h"
#include "core/domain/settlement.h"
#include "core/domain/till_booking.h"
#include "core/money/currency.h"
#include "core/policy/expiry.h"
#include "core/policy/limit_rule.h"
#include "core/policy/reckon.h"
#include "core/policy/verdict.h"
#include "core/workflow/estimate.h"
#include "core/workflow/given_match.h"
#include "core/workflow/possible.h"
#include "core/workflow/situation.h"
#include "core/workflow/till_match.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace rd
{
/// Facts of the open store that never change.
struct StoreFacts {
    QString uuid;
    QString name;
    Currency currency;
    QString timeZone;
};

/// One entry of a return's history, ready to show.
struct EventView {
    UtcTime at;
    QString login; ///< "li", or "policy", "import", "system"
    QString name;  ///< the person's name, empty for the program's own actors
    EventAction action = EventAction::Noted;
    QJsonObject facts; ///< quantities in thousandths, amounts in minor units
    QString text;      ///< reason or note, empty when erased
};

/// A task was let be due later.
struct Extension {
    UtcTime at;
    QString name; ///< of who did it
    QString login;
    UtcTime from; ///< it was due then
    UtcTime until;
    QString reason; ///< empty when erased
};

/// A person as lists show them.
struct PersonView {
    QString login;
    QString name;
};

/// When a task is due as it stands at one moment.
struct TaskTimes {
    UtcTime dueAt; ///< pauses included
    bool isLate = false;
    UtcTime limitAt{};      ///< the same as the limit alone has it: earlier where somebody extended it
    bool isDueSoon = false; ///< past the warning time, not late and not on hold
    bool isInHours = false; ///< only opening hours count
    Reckoned reckoned{};    ///< how it came about; rows of lists do without
};

/// A return with its sale, history and everything computed from it at one moment.
struct ReturnView {
    ReturnCase returnCase;
    std::optional<Sale> sale;
    Customer customer;       ///< of the sale or as given at the counter
    QString customerGroup{}; ///< code, by which limits may differ; empty: of none
    std::vector<EventView> events;
    std::map<SaleLineId, SaleLineClaims> claims;
    std::map<QString, Money> paidBack{}; ///< by tender, all returns of the sale, no compensation
    EarlierSettlements earlier{};        ///< for the explanation of each settlement
    PromotionStanding promotionsElsewhere{};
    Elsewhere elsewhere{};           ///< in the returns split from it or with it
    std::vector<TillPosting> till{}; ///< what the till booked of it
    std::optional<Expiry> expiry{};  ///< of goods that are awaited
    std::vector<ExceptionView> exceptions{};
    std::vector<Photo> photos{}; ///< removed ones too, in the order of their numbers
    std::map<StaffId, PersonView> people;
    std::vector<TaskTimes> times; ///< of each task
    std::optional<Step> step;     ///< absent when closed
    QString progressLink{};       ///< address of the page that the customer may read; empty: it has none
    UtcTime now;                  ///< when this view was made; "late" is measured against it
    std::optional<Error> stoppedBy;

    /// As leftOnTender, for paying a settlement: nothing means no bound, as for compensation, which does not go back.
    [[nodiscard]] std::optional<Money> leftOn(const Settlement &settlement, const QString &tender,
                                              const Policy &policy) const;
    /// Who bought the goods, when somebody else brings them: by another phone, or by another name where one of both has no phone.
    [[nodiscard]] std::optional<Customer> otherBuyer() const;
    /// Of one of its tasks.
    [[nodiscard]] const TaskTimes &timesOf(const Task &task) const;
    /// How a task came to be due later, oldest first; none for what happened before a split.
    [[nodiscard]] std::vector<Extension> extensionsOf(const Task &task) const;
    /// What the limits of its steps go by.
    [[nodiscard]] LimitFacts limitFacts() const;
    [[nodiscard]] QString loginOf(StaffId staff) const;
    [[nodiscard]] QString nameOf(StaffId staff) const;
};

/// One line of a receipt with what is still returnable.
struct SaleLineView {
    SaleLine line;
    Quantity returned; ///< units that hold a place in returns
    Quantity returnable;
    QStringList returns;       ///< numbers of those returns
    bool isGift = false;       ///< of a promotion, for nothing: it may come back even where it is no goods sold
    bool keepsSerials = false; ///< by the store's list of articles: a return names the number of each unit
    QStringList serials{};     ///< of the units that are not in a return, where the receipt tells them apart
    bool keepsBatches = false; ///< by the store's list of articles: a return names the batch
};

struct SaleView {
    Sale sale;
    std::vector<SaleLineView> lines;
};

/// What the policy would say to a request, and what would be refunded.
struct CheckView {
    Verdict verdict;
    SaleView sale;
    std::vector<ReturnLine> lines;
    std::vector<Money> amounts;               ///< of each line
    std::vector<PromotionClaim> promotions{}; ///< taken off `total`
    Money total;
    UtcTime promisedBy;
    QString customerGroup{}; ///< code, by which the limits may differ; empty: of none
    QStringList tenders;     ///< allowed for the refund, preferred first
};

/// What follows from a written action: the document that the command line prints and that a repeat gives again.
struct Answer {
    QString number; ///< of the return, when there is one
    QJsonObject document;
    bool isRepeat = false; ///< the same operation had been done before; nothing was done again
    std::optional<Error> stoppedBy;
};

/// A row of a list of returns or tasks.
struct ReturnRow {
    RmaId id;
    QString number;
    std::optional<Step> step; ///< of the row's task; of a closed return at most following up
    int exception = 0;        ///< number of what that task follows up
    std::optional<ExceptionKind> exceptionKind{};
    /// What its settling is about: what waits, else what was asked for.
    SettlementKind settles = SettlementKind::Refund;
    std::optional<Outcome> outcome;
    std::optional<UtcTime> dueAt; ///< of that task, pauses included
    UtcTime taskOpenedAt;
    bool isLate = false;
    bool isDueSoon = false; ///< past the warning time
    bool isWaiting = false; ///< on hold
    QString customerName;
    QString customerPhone;
    QString goods;      ///< name of the first line
    int moreLines = 0;  ///< lines beyond the first
    Quantity quantity;  ///< requested, all lines
    QString unit;       ///< of the first line
    Money amount;       ///< what the return is worth: granted, else estimated
    QString reason;     ///< of the first line
    QString ownerLogin; ///< empty when a role owns it
    QString ownerName;
    std::optional<Role> ownerRole;
    UtcTime openedAt;
    BusinessDate storeDay;
    int chasers = 0;
    bool hasComplaint = false; ///< an open exception of that kind
    std::optional<UtcTime> lastEventAt;
    std::optional<UtcTime> touchedAt{}; ///< when a person last did something about the return, being reminded apart
    std::optional<UtcTime> limitAt{}; ///< of the task, pauses included: earlier than `dueAt` where somebody extended it
    std::optional<UtcTime> lastContactAt{}; ///< last known word with the customer: they asked, or something was noted
};

/// Nobody did anything about an open return for so many hours, though the store does not wait for the customer.
[[nodiscard]] bool isUntouched(const ReturnRow &row, UtcTime now, int hours);

struct ReturnPage {
    std::vector<ReturnRow> rows;
    QString next; ///< cursor of the next page, empty at the end
};

/// How many open tasks stand at a step, and how many of them are late.
struct StepCount {
    Step step = Step::Review;
    int open = 0;
    int late = 0;
};

struct Counts {
    std::vector<StepCount> steps; ///< in the order of the process
    int openReturns = 0;
    int dueToday = 0;
    int late = 0; ///< tasks
    int waiting = 0;
    int expiring = 0; ///< returns whose goods are given up soon
};

/// A settlement that waits to be paid.
struct RefundRow {
    QString number;
    int settlement = 0;
    SettlementKind kind = SettlementKind::Refund; ///< of what is left, as kindLeft
    SettlementState state = SettlementState::Due;
    UtcTime dueAt;
    bool isLate = false;
    bool isDueSoon = false;
    QString customerName;
    QString customerPhone;
    Money asked;         ///< gross share of what was paid; of a compensation its amount
    Money allowed;       ///< the settlement's amount
    Money before;        ///< paid for this return before
    Money left;          ///< allowed less payouts that have not failed
    QStringList tenders; ///< how the sale was paid
    UtcTime acceptedAt;
};

/// A payout of a day.
struct PayoutRow {
    QString voucher;
    QString number;
    int payout = 0;
    QString customerName;
    QString tender;
    Money amount;
    PayoutState state = PayoutState::Sent;
    QString reference;
    QString failReason;
    UtcTime at;
    QString byName;
};

/// A booking of the till that waits for a decision, with the returns it may be.
struct OpenBooking {
    TillBooking booking;
    QStringList candidates;
    QStringList notThese; ///< numbers of returns that a manager said it is not
};

/// Our returns, and the goods given for them, beside those of the till, for some store days.
struct TillDifferences {
    BusinessDate from;
    BusinessDate to;                       ///< inclusive
    std::vector<OwnLine> notInTill;        ///< paid by us on these days, not booked by the till; `paid` holds what
    std::vector<OpenBooking> open;         ///< booked until then, undecided
    std::vector<TillReturn> notOurs;       ///< booked on these days by the till alone
    std::vector<TillPosting> posted;       ///< booked on these days by both
    std::vector<MatchedGiven> given;       ///< goods given on these days that the till has not sold
    std::vector<GivenPosting> givenPosted; ///< sold on these days by the till, too
};

/// The sums of those lists.
struct TillTotals {
    Money notInTill;
    Money open; ///< what is left of them
    Money notOurs;
    Money booked; ///< by the till, of what both have
    Money paid;   ///< by us, for the same
};
[[nodiscard]] TillTotals totalsOf(const TillDifferences &differences);

/// What a scanned or typed text means.
struct Lookup {
    std::optional<QString> returnNumber; ///< exactly this return
    std::vector<SaleView> sales;         ///< sales by receipt, payment reference, serial, batch, article, phone or name
    std::vector<ReturnRow> returns;      ///< returns found by text
    bool isExact = false;                ///< found by a whole key, not by a part of the text
    std::optional<QString> creditCode{}; ///< exactly this store credit
    std::optional<ParcelId> parcel{};    ///< exactly this parcel, which waits for its return
    std::optional<QString> article{};    ///< number of exactly this article, by itself or by its barcode
    std::optional<QString> serial{};     ///< exactly this unit
    std::optional<ScaleLabel> label{};   ///< what a label of the store's scales says of `article`
};
}
