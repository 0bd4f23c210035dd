// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and choices over a return's view.
#include "ui/returns/detail/return_sums.h"

#include "core/policy/tender_rule.h"
#include "core/workflow/estimate.h"

namespace rd::ui
{
ReturnSums sumsOf(const ReturnView &view)
{
    ReturnSums sums;
    for (const ReturnLine &line : view.returnCase.lines) {
        sums.estimate += entitledOf(view.returnCase, line, view.claims);
    }
    for (const Settlement &settlement : view.returnCase.settlements) {
        if (settlement.state != SettlementState::Void) {
            sums.owed += settlement.amount;
            sums.sent += view.returnCase.paidOut(settlement.number);
            sums.confirmed += view.returnCase.confirmedOut(settlement.number);
        }
    }
    return sums;
}

QString customerNameOf(const ReturnView &view)
{
    const QString &contact = view.returnCase.rma.contactName;
    return contact.isEmpty() ? view.customer.name : contact;
}

QString customerPhoneOf(const ReturnView &view)
{
    const QString &contact = view.returnCase.rma.contactPhone;
    return contact.isEmpty() ? view.customer.phone.raw : contact;
}

QStringList tendersOf(const ReturnView &view, const Policy &policy)
{
    const std::vector<SaleTender> none;
    return refundTenders(view.sale ? view.sale->tenders : none, policy);
}

Quantity outstandingFor(Right right, const ReturnLine &line, bool areGoodsPresent)
{
    const LineQuantities &quantities = line.quantities;
    switch (right) {
    case Right::Approve:
    case Right::Override:
    case Right::Decline:
        return quantities.toReview();
    case Right::Receive:
    case Right::ReportLost:
    case Right::WaiveGoods:
        return quantities.toReceive();
    case Right::Inspect:
        return quantities.toInspect();
    case Right::HandBack:
        return quantities.toHandBack(areGoodsPresent) + quantities.toInspect();
    default:
        return {};
    }
}
}
