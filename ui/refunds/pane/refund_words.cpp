// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and sentences of a settlement.
#include "ui/refunds/pane/refund_words.h"

#include "core/policy/tender_rule.h"
#include "core/workflow/estimate.h"

namespace rd::ui
{
QString RefundWords::state(SettlementState state, const Formatter &format)
{
    switch (state) {
    case SettlementState::ToCountersign:
        return format.chip(Step::Countersign);
    case SettlementState::Due:
        return format.chip(Step::Settle);
    case SettlementState::Sent:
        return format.payoutState(PayoutState::Sent);
    case SettlementState::Done:
        return tr("Paid");
    case SettlementState::Void:
        return tr("Void");
    }
    return {};
}

Mark RefundWords::mark(SettlementState state)
{
    switch (state) {
    case SettlementState::ToCountersign:
        return Mark::Countersign;
    case SettlementState::Due:
        return Mark::Settle;
    case SettlementState::Sent:
        return Mark::PayoutSent;
    case SettlementState::Done:
        return Mark::Closed;
    case SettlementState::Void:
        return Mark::Cancelled;
    }
    return Mark::Settle;
}

QString RefundWords::tenderIcon(const QString &tender)
{
    static const std::map<QString, QString> icons{{QStringLiteral("card"), QStringLiteral("credit-card")},
                                                  {QStringLiteral("wechat"), QStringLiteral("smartphone")},
                                                  {QStringLiteral("alipay"), QStringLiteral("wallet")},
                                                  {QStringLiteral("gift_card"), QStringLiteral("ticket")}};
    const auto found = icons.find(tender);
    return found == icons.end() ? QStringLiteral("banknote") : found->second;
}

QStringList RefundWords::tenders(const ReturnView &view, const Policy &policy)
{
    const std::vector<SaleTender> none;
    return refundTenders(view.sale ? view.sale->tenders : none, policy);
}

Money RefundWords::left() const
{
    return m_settlement.amount - m_view.returnCase.paidOut(m_settlement.number);
}

QString RefundWords::lineLabel(const SettlementLine &part) const
{
    const ReturnLine *line = m_view.returnCase.line(part.line);
    if (line == nullptr) {
        return tr("Line %1").arg(part.line);
    }
    //: An article, how many of how many sold, and what was paid for all of them
    return tr("%1, %2 of %3 (paid %4)")
        .arg(line->name, m_format.quantity(part.quantity, line->unit), m_format.quantity(line->saleLineQuantity),
             m_format.amount(line->saleLinePaid));
}

std::vector<SumRow> RefundWords::sum() const
{
    std::vector<SumRow> rows;
    for (const Explanation &term : explain(m_settlement, m_view.returnCase, m_format.currency())) {
        const int number = term.args.value(QStringLiteral("line")).toInt();
        QString label = term.code == QLatin1String("fee") ? tr("Restocking fee") : tr("Deduction");
        for (const SettlementLine &part : m_settlement.lines) {
            if (part.line == number && term.code == QLatin1String("share_of_paid")) {
                label = lineLabel(part);
            }
        }
        rows.push_back({label, m_format.amount(term.amount), false});
    }
    const Money paid = m_view.returnCase.paidOut(m_settlement.number);
    if (!paid.isZero()) {
        rows.push_back({tr("Paid before"), m_format.amount(-paid), false});
    }
    rows.push_back({tr("To refund"), m_format.amount(left()), true});
    return rows;
}

QString RefundWords::chain(const Staff &payer) const
{
    const Rma &rma = m_view.returnCase.rma;
    QStringList parts{tr("Logged by %1").arg(m_view.nameOf(rma.loggedBy))};
    parts.append(rma.approvedBy ? tr("approved by %1").arg(m_view.nameOf(*rma.approvedBy))
                                : tr("approved by the rules"));
    parts.append(tr("inspected by %1").arg(m_view.nameOf(m_settlement.by)));
    if (m_settlement.countersignedBy) {
        parts.append(tr("countersigned by %1").arg(m_view.nameOf(*m_settlement.countersignedBy)));
    }
    for (const Payout &payout : m_view.returnCase.payouts) {
        if (payout.settlement == m_settlement.number && payout.state != PayoutState::Failed) {
            parts.append(tr("paid by %1").arg(m_view.nameOf(payout.by)));
        }
    }
    if (m_settlement.state == SettlementState::Due) {
        parts.append(tr("to be paid by %1").arg(payer.name));
    }
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QString RefundWords::missingTenders() const
{
    const QStringList allowed = tenders(m_view, m_format.policy());
    QStringList missing;
    for (const TenderRule &rule : m_format.policy().tenders) {
        if (rule.code != kUnknownTender && !allowed.contains(rule.code)) {
            missing.append(m_format.tender(rule.code));
        }
    }
    if (missing.isEmpty()) {
        return {};
    }
    QStringList paid;
    for (const SaleTender &tender : m_view.sale ? m_view.sale->tenders : std::vector<SaleTender>()) {
        paid.append(m_format.tender(tender.tender));
    }
    return tr("Not offered: %1. The sale was paid with %2, and the rules name nothing else to replace it.")
        .arg(missing.join(QStringLiteral(", ")), paid.join(QStringLiteral(", ")));
}

QString RefundWords::notPayable() const
{
    switch (m_settlement.state) {
    case SettlementState::ToCountersign:
        return tr("A second person must countersign first.");
    case SettlementState::Sent:
        return tr("It was sent. Confirm it when the money arrived, or enter it as failed.");
    case SettlementState::Done:
        return tr("It is paid.");
    case SettlementState::Void:
        return tr("It is void.");
    case SettlementState::Due:
        return {};
    }
    return {};
}
}
