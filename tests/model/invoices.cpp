// SPDX-License-Identifier: GPL-3.0-or-later
// Red invoices: what is due, what is refused, what follows.
#include "tests/model/effects.h"
#include "tests/model/figures.h"
#include "tests/model/objections.h"

#include <algorithm>

namespace rd::model
{
Sum givenBack(const Return &of)
{
    Sum sum;
    for (std::size_t i = 0; i < of.debts.size(); ++i) {
        const Debt &debt = of.debts[i];
        qint64 back = 0;
        for (const Payment &payment : of.payments) {
            const bool isGoods = payment.tender == kExchangeMeans || payment.tender == kShipMeans;
            const bool counts = payment.debt == static_cast<int>(i) + 1 && payment.state == PayoutState::Confirmed;
            back += counts && !isGoods ? payment.amount : 0;
        }
        if (isBeyond(debt) || debt.isVoid || back == 0) {
            continue;
        }
        qint64 gross = 0;
        qint64 tax = 0;
        for (const Share &share : debt.shares) {
            gross += share.gross;
            tax += share.tax;
        }
        sum.amount += back;
        sum.tax += gross == 0 ? 0 : portion(tax, std::min(back, gross), gross); // what a promotion gives may be more
    }
    return sum;
}

std::vector<std::size_t> standingReds(const Return &of, const QString &number)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < of.reds.size(); ++i) {
        if (!of.reds[i].isWithdrawn && (number.isEmpty() || of.reds[i].number == number)) {
            found.push_back(i);
        }
    }
    return found;
}

Sum redDone(const Return &of)
{
    Sum sum;
    for (const std::size_t i : standingReds(of, {})) {
        sum.amount += of.reds[i].amount;
        sum.tax += of.reds[i].tax;
    }
    return sum;
}

Sum redDue(const Return &of)
{
    const Sum given = givenBack(of);
    const Sum done = redDone(of);
    const qint64 amount = std::max<qint64>(0, given.amount - done.amount);
    return {amount, std::clamp<qint64>(given.tax - done.tax, 0, amount)};
}

void Objections::operator()(const NoteRedInvoice &note)
{
    const qint64 due = redDue(to).amount;
    if (!world.receipts[to.receipt].isInvoiced || due == 0) {
        codes.insert(ErrorCode::NotOutstanding);
    }
    const bool isTaken = note.number == kInvoice || !standingReds(to, note.number).empty();
    if (note.number.trimmed().isEmpty() || isTaken) {
        codes.insert(ErrorCode::MissingField);
    }
    if (note.amount && note.amount->minor() <= 0) {
        codes.insert(ErrorCode::BadAmount);
    }
    if (note.amount && note.amount->minor() > due) {
        codes.insert(ErrorCode::OverSettlement);
    }
}

void Objections::operator()(const WithdrawRedInvoice &withdraw)
{
    text(codes, withdraw.reason, true);
    const std::size_t found = standingReds(to, withdraw.number).size();
    if (found == 0) {
        codes.insert(withdraw.number.isEmpty() ? ErrorCode::NotOutstanding : ErrorCode::NotFound);
    } else if (found > 1) {
        codes.insert(ErrorCode::MissingField);
    }
}

void Doing::operator()(const NoteRedInvoice &note)
{
    const Sum due = redDue(to);
    const qint64 amount = note.amount ? note.amount->minor() : due.amount;
    to.reds.push_back({note.number, amount, portion(due.tax, amount, due.amount)});
    events.push_back(EventAction::RedInvoiceIssued);
}

void Doing::operator()(const WithdrawRedInvoice &withdraw)
{
    to.reds[standingReds(to, withdraw.number).front()].isWithdrawn = true;
    events.push_back(EventAction::RedInvoiceWithdrawn);
}
}
