// SPDX-License-Identifier: GPL-3.0-or-later
// Red invoices follow the money, and keep no return open.
#include "core/workflow/red_invoice.h"

#include "core/domain/means.h"
#include "core/money/entitlement.h"
#include "core/workflow/apply.h"
#include "core/workflow/guards.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
bool lessensInvoice(const Payout &payout)
{
    return payout.state == PayoutState::Confirmed && (isMoney(payout.tender) || payout.tender == kCreditMeans);
}

InvoiceSum givenBackFor(const ReturnCase &returnCase, const Settlement &settlement)
{
    InvoiceSum sum;
    for (const Payout &payout : returnCase.payouts) {
        sum.amount += payout.settlement == settlement.number && lessensInvoice(payout) ? payout.amount : Money();
    }
    if (settlement.credit) {
        sum.amount -= settlement.credit->voided;
    }
    InvoiceSum whole;
    for (const SettlementLine &part : settlement.lines) {
        whole.amount += part.gross;
        whole.tax += part.tax;
    }
    sum.tax = taxOfPart(whole, std::min(sum.amount, whole.amount));
    return sum;
}

QString decimal(Work &work, Money amount)
{
    return amount.toDecimal(work.situation().currency);
}

Error nothingDue(Work &work, const RedInvoiceSums &sums)
{
    const bool isDone = sums.done.amount.isPositive();
    return Error::of(ErrorCode::NotOutstanding,
                     {{QStringLiteral("problem"),
                       isDone ? QStringLiteral("red_invoice_done") : QStringLiteral("red_invoice_not_due")},
                      {QStringLiteral("given_back"), decimal(work, sums.givenBack.amount)},
                      {QStringLiteral("red_done"), decimal(work, sums.done.amount)}});
}

Result<void> checkInvoiced(Work &work)
{
    const auto &sale = work.situation().sale;
    if (sale && !sale->invoices.empty()) {
        return {};
    }
    return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("no_invoice")},
                                              {QStringLiteral("receipt"), work.next().rma.receipt}});
}

Error badNumber(const char *problem, const QString &number)
{
    return Error::of(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("invoice_number")},
                                               {QStringLiteral("problem"), QString::fromLatin1(problem)},
                                               {QStringLiteral("number"), number}});
}

/// A number of its own: neither that of the invoice it takes back nor one that stands here.
Result<void> checkNumber(Work &work, const QString &number)
{
    if (auto given = requireCode(number, "invoice_number"); !given) {
        return given;
    }
    const auto &invoices = work.situation().sale->invoices;
    if (std::ranges::any_of(invoices, [&number](const Invoice &invoice) { return invoice.number == number; })) {
        return refuse(badNumber("number_of_sale", number));
    }
    const auto &red = work.next().redInvoices;
    if (std::ranges::any_of(red, [&](const RedInvoice &one) { return one.isStanding() && one.number == number; })) {
        return refuse(badNumber("number_is_here", number));
    }
    return {};
}

Result<void> checkAmount(Work &work, Money amount, const RedInvoiceSums &sums)
{
    if (!amount.isPositive()) {
        return refuse(ErrorCode::BadAmount, {{QStringLiteral("problem"), QStringLiteral("red_invoice")},
                                             {QStringLiteral("amount"), decimal(work, amount)}});
    }
    if (amount > sums.due().amount) {
        return refuse(ErrorCode::OverSettlement, {{QStringLiteral("problem"), QStringLiteral("red_invoice")},
                                                  {QStringLiteral("amount"), decimal(work, amount)},
                                                  {QStringLiteral("due"), decimal(work, sums.due().amount)},
                                                  {QStringLiteral("given_back"), decimal(work, sums.givenBack.amount)},
                                                  {QStringLiteral("red_done"), decimal(work, sums.done.amount)}});
    }
    return {};
}

Result<RedInvoice *> standingInvoice(Work &work, const QString &number)
{
    std::vector<RedInvoice *> found;
    QJsonArray numbers;
    for (RedInvoice &one : work.next().redInvoices) {
        if (one.isStanding() && (number.isEmpty() || one.number == number)) {
            found.push_back(&one);
            numbers.append(one.number);
        }
    }
    if (found.empty()) {
        return number.isEmpty()
                   ? refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("no_red_invoice")}})
                   : refuse(ErrorCode::NotFound, {{QStringLiteral("invoice_number"), number}});
    }
    if (found.size() > 1) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("invoice_number")},
                                                {QStringLiteral("problem"), QStringLiteral("several_red_invoices")},
                                                {QStringLiteral("numbers"), numbers}});
    }
    return found.front();
}

QJsonObject redFacts(const RedInvoice &red)
{
    return {{QStringLiteral("invoice_number"), red.number},
            {QStringLiteral("amount"), red.amount.minor()},
            {QStringLiteral("tax"), red.tax.minor()}};
}
}

Money coveredPart(const InvoiceCover &cover, Money back)
{
    const auto upTo = [&cover](Money sum) {
        return allocate(cover.covered, {sum.minor(), (cover.total - sum).minor()}).front();
    };
    return upTo(cover.before + back) - upTo(cover.before);
}

InvoiceSum RedInvoiceSums::due() const
{
    const Money amount = std::max(givenBack.amount - done.amount, Money());
    return {amount, std::clamp(givenBack.tax - done.tax, Money(), amount)};
}

Money RedInvoiceSums::over() const
{
    return std::max(done.amount - givenBack.amount, Money());
}

Money taxOfPart(const InvoiceSum &due, Money amount)
{
    if (amount.isZero()) {
        return {};
    }
    return allocate(std::max(due.tax, Money()), {amount.minor(), (due.amount - amount).minor()}).front();
}

InvoiceSum givenBackOf(const ReturnCase &returnCase)
{
    InvoiceSum sum;
    for (const Settlement &settlement : returnCase.settlements) {
        if (!settlement.compensation && settlement.state != SettlementState::Void) {
            const InvoiceSum part = givenBackFor(returnCase, settlement);
            sum.amount += part.amount;
            sum.tax += part.tax;
        }
    }
    if (returnCase.cover) {
        sum.amount = coveredPart(*returnCase.cover, sum.amount);
    }
    return sum;
}

RedInvoiceSums redInvoiceSumsOf(const ReturnCase &returnCase)
{
    RedInvoiceSums sums{givenBackOf(returnCase), {}};
    for (const RedInvoice &red : returnCase.redInvoices) {
        if (red.isStanding()) {
            sums.done.amount += red.amount;
            sums.done.tax += red.tax;
        }
    }
    return sums;
}

Result<void> apply(Work &work, const NoteRedInvoice &action)
{
    if (auto invoiced = checkInvoiced(work); !invoiced) {
        return invoiced;
    }
    const RedInvoiceSums sums = redInvoiceSumsOf(work.next());
    const InvoiceSum due = sums.due();
    if (due.amount.isZero()) {
        return refuse(nothingDue(work, sums));
    }
    if (auto number = checkNumber(work, action.number); !number) {
        return number;
    }
    const Money amount = action.amount.value_or(due.amount);
    if (auto allowed = checkAmount(work, amount, sums); !allowed) {
        return allowed;
    }
    const RedInvoice red{
        {}, action.number, amount, taxOfPart(due, amount), work.now(), work.situation().today, work.actor().staff};
    work.next().redInvoices.push_back(red);
    work.record(EventAction::RedInvoiceIssued, redFacts(red));
    return {};
}

Result<void> apply(Work &work, const WithdrawRedInvoice &action)
{
    const auto found = standingInvoice(work, action.number);
    if (!found) {
        return refuse(found.error());
    }
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    (*found)->withdrawal = Withdrawal{action.reason, work.now(), work.situation().today, work.actor().staff};
    work.record(EventAction::RedInvoiceWithdrawn, redFacts(**found), action.reason);
    return {};
}
}
