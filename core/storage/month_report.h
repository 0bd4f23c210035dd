// SPDX-License-Identifier: GPL-3.0-or-later
// What a month holds, as it stood when the month ended: a later change belongs to the month in which it happens.
#pragma once

#include "core/domain/figure_return.h"
#include "core/domain/rma.h"
#include "core/storage/database.h"

#include <array>
#include <functional>
#include <map>

namespace rd
{
/// A month of store days [first, end) and the instant at which `end` begins.
struct MonthSpan {
    BusinessDate first;
    BusinessDate end;
    UtcTime endsAt;
    UtcTime lateBefore; ///< open tasks due before it are late: the end, or now while the month runs
};

/// One return line logged in the month.
struct MonthLine {
    RmaId rma;
    bool isFirst = false; ///< the first line of its return
    QString number;
    Origin origin = Origin::Desk;
    BusinessDate storeDay;
    QString receipt;
    std::optional<BusinessDate> saleDay;
    int line = 0;
    QString sku;
    QString name;
    QString unit;
    QString reason;
    Resolution resolution = Resolution::Refund;
    Quantity quantity; ///< of a return split off after the month of the request: none, they are counted there
    std::optional<Money> saleLinePaid;
    Money granted; ///< net of what was settled, or what a past return gave back
    Money fee;
    Money deduction;
    Money promotion;    ///< withheld; negative where more of earlier ones was given
    Money withoutGoods; ///< what of `granted` was granted for goods that did not come back
    Money paidOut;
    QString condition;
    QString disposition;
    QString tender;
    std::optional<Step> step;
    std::optional<Outcome> outcome;
    QString loggedBy;
    StaffId loggedById; ///< not a person's for past returns
    QString approvedBy;
    QString receivedBy;
    QString waivedBy;   ///< who settled goods that did not come back
    Money compensation; ///< granted beyond the goods of the return; the first line has it, as the next two
    Money compensationPaid;
    QString compensatedBy;
    QString invoice;      ///< numbers of the sale's invoices, "?" for one without
    QString redInvoice;   ///< numbers of the red invoices that stood
    Money redInvoiceDone; ///< by them; the first line of the return has it, as the next one
    Money redInvoiceDue;  ///< what of the money given back for the goods no red invoice had taken back
    QString inspectedBy;
    QString paidBy;
    std::array<std::optional<qint64>, kTimedSteps.size()> minutes;
    std::optional<bool> isOnTime; ///< absent while nothing is late and something is open
    QString splitFrom;            ///< number of the return that it was split from
    Money
        subsidy{}; ///< what a platform paid of the goods that came back for money or a credit: its own account settles it
};

/// One movement of money: a payout on its day, or its reversal on the day it failed.
struct MonthPayout {
    qint64 voucher = 0;
    QString number;
    int payout = 0;
    BusinessDate storeDay;
    UtcTime at;
    QString receipt;
    QString tender;
    Money amount;   ///< negative for a reversal
    Money rounding; ///< of cash, beside the amount
    bool isReversal = false;
    SettlementKind settles = SettlementKind::Refund; ///< what it was paid for
    PayoutState state = PayoutState::Sent;
    QString reference;
    QString by;
};

/// A return that stood open when the month ended.
struct MonthOpen {
    QString number;
    BusinessDate storeDay;
    QString receipt;
    std::optional<Step> step;
    QString owner; ///< "role:R" or "staff:LOGIN"
    std::optional<UtcTime> dueAt;
    Quantity quantity;
    Money granted;
    Money paidOut;
};

template <typename Row> using RowCall = std::function<bool(const Row &)>;

/// In the order of store day and number; stops when the call says so.
void eachMonthLine(Database &database, const MonthSpan &span, const RowCall<MonthLine> &call);
/// By day and voucher.
void eachMonthPayout(Database &database, const MonthSpan &span, const RowCall<MonthPayout> &call);
void eachMonthOpen(Database &database, const MonthSpan &span, const RowCall<MonthOpen> &call);

/// Returns of the desk open before the month, logged in it, closed in it (less those reopened).
struct MonthFlow {
    qint64 opening = 0;
    qint64 logged = 0;
    qint64 closed = 0;
    [[nodiscard]] qint64 open() const { return opening + logged - closed; }
};
[[nodiscard]] MonthFlow monthFlow(Database &database, const MonthSpan &span);
/// Rows that eachMonthLine will give, for progress.
[[nodiscard]] qint64 monthLineCount(Database &database, const MonthSpan &span);

/// Returns of which one person did alone what two are asked for, in the month ("record and report").
[[nodiscard]] qint64 monthSinglePerson(Database &database, const MonthSpan &span);
/// Refusals by code.
[[nodiscard]] std::map<QString, qint64> monthRefusals(Database &database, const MonthSpan &span);
/// What credits of the past gave back for things that were never goods (postage, fees).
struct CreditAdjustments {
    qint64 rows = 0;
    Money givenBack; ///< positive as a rule
};
[[nodiscard]] CreditAdjustments monthCreditAdjustments(Database &database, const MonthSpan &span);
/// What customers added to exchanges whose new goods went out in the month.
[[nodiscard]] Money monthAdded(Database &database, const MonthSpan &span);
/// What was taken in beyond that, or less, because small coins are missing.
[[nodiscard]] Money monthAddedRounding(Database &database, const MonthSpan &span);
/// What goods sold in the month were paid.
[[nodiscard]] Money monthSales(Database &database, const MonthSpan &span);
}
