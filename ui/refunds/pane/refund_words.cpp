// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and sentences of a settlement.
#include "ui/refunds/pane/refund_words.h"

#include "core/domain/means.h"
#include "core/policy/tender_rule.h"

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
    case SettlementState::Back:
        return format.chip(Step::HandBack);
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
    case SettlementState::Back:
        return Mark::HandBack;
    case SettlementState::Done:
        return Mark::Closed;
    case SettlementState::Void:
        return Mark::Cancelled;
    }
    return Mark::Settle;
}

QString RefundWords::state(SettlementState is, SettlementKind left, const Formatter &format)
{
    if (is == SettlementState::Due) {
        return format.chip(left);
    }
    if (is == SettlementState::Sent && left == SettlementKind::Reship) {
        return format.payoutState(PayoutState::Sent, kReshipMeans);
    }
    return is == SettlementState::Sent && left == SettlementKind::Repair ? tr("Away for repair") : state(is, format);
}

QString RefundWords::state() const
{
    if (m_settlement.state == SettlementState::Done && !isForMoney()) {
        return m_format.outcome(Outcome::Settled);
    }
    return state(m_settlement.state, kindLeft(m_settlement), m_format);
}

Mark RefundWords::mark() const
{
    return m_settlement.state == SettlementState::Due ? markOf(kindLeft(m_settlement)) : mark(m_settlement.state);
}

QString RefundWords::tenderIcon(const QString &tender)
{
    static const std::map<QString, QString> icons{{QStringLiteral("card"), QStringLiteral("credit-card")},
                                                  {QStringLiteral("wechat"), QStringLiteral("smartphone")},
                                                  {QStringLiteral("alipay"), QStringLiteral("wallet")},
                                                  {QStringLiteral("gift_card"), QStringLiteral("ticket")},
                                                  {kExchangeMeans, iconName(Mark::Exchange)},
                                                  {kReshipMeans, iconName(Mark::Reship)},
                                                  {kCreditMeans, iconName(Mark::StoreCredit)}};
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
    return leftOf(m_view, m_settlement);
}

Money RefundWords::mainAmount() const
{
    const bool isOwed = m_settlement.state == SettlementState::Due
                        || m_settlement.state == SettlementState::ToCountersign;
    if (m_settlement.state == SettlementState::Sent) {
        Money sent;
        for (const Payout &payout : m_view.returnCase.payouts) {
            if (payout.settlement == m_settlement.number && payout.state == PayoutState::Sent) {
                sent += payout.amount;
            }
        }
        return sent.isZero() ? m_settlement.amount : sent;
    }
    return isOwed ? left() : m_settlement.amount;
}

QString RefundWords::mainTitle() const
{
    switch (m_settlement.state) {
    case SettlementState::ToCountersign:
    case SettlementState::Due:
        return isForMoney() && !m_settlement.compensation ? tr("To refund") : m_format.chip(kindLeft(m_settlement));
    case SettlementState::Sent:
        return m_settlement.kind == SettlementKind::Reship || isForRepair(m_settlement) ? state()
                                                                                        : tr("Sent, not confirmed yet");
    case SettlementState::Back:
        return state();
    case SettlementState::Done:
        return m_settlement.compensation ? tr("Paid")
               : isForMoney()            ? tr("Refunded")
                                         : m_format.outcome(Outcome::Settled);
    case SettlementState::Void:
        return tr("Void");
    }
    return {};
}

SumRow RefundWords::shareRow(const SettlementLine &part) const
{
    const ReturnLine *line = m_view.returnCase.line(part.line);
    if (line == nullptr) {
        return {tr("Line %1").arg(part.line), m_format.amount(part.gross), false};
    }
    //: An article, how many of how many sold
    const QString label = tr("%1, %2 of %3")
                              .arg(line->name, m_format.quantity(part.quantity, line->unit),
                                   m_format.quantity(line->saleLineQuantity));
    const QString paid =
        tr("paid %1 for %2").arg(m_format.pricePaid(*line), m_format.quantity(line->saleLineQuantity, line->unit));
    const QString note = part.tax.isZero() ? paid : tr("%1, tax inside %2").arg(paid, m_format.amount(part.tax));
    return {label, m_format.amount(part.gross), false, note};
}

QString RefundWords::feeLabel(int number) const
{
    QStringList why;
    for (const Finding &finding : m_view.returnCase.findings) {
        if (finding.line == number && finding.isAccepted && finding.isStanding()) {
            why.append(m_format.condition(finding.condition));
        }
    }
    if (const ReturnLine *line = m_view.returnCase.line(number)) {
        why.append(m_format.reason(line->reason));
    }
    why.removeDuplicates();
    return why.isEmpty() ? tr("Restocking fee") : tr("Restocking fee: %1").arg(Formatter::list(why));
}

std::vector<SumRow> RefundWords::rowsOf(const SettlementLine &part) const
{
    std::vector<SumRow> rows{shareRow(part)};
    if (!part.fee.isZero()) {
        rows.push_back({feeLabel(part.line), m_format.amount(-part.fee), false});
    }
    for (const PromotionTerm &term : part.promotions) {
        rows.push_back({term.amount.isNegative()
                            ? tr("Promotion made whole: %1").arg(m_format.promotion(term.promotion))
                            : tr("Promotion: %1").arg(m_format.promotion(term.promotion)),
                        m_format.amount(-term.amount), false});
    }
    if (!part.deduction.isZero()) {
        rows.push_back({tr("Deduction"), m_format.amount(-part.deduction), false, part.deductionReason});
    }
    return rows;
}

void RefundWords::addGiven(std::vector<SumRow> &rows) const
{
    if (!m_settlement.given) {
        return;
    }
    const GoodsGiven &given = *m_settlement.given;
    for (const GoodsOut &line : given.lines) {
        //: New goods of an exchange, the name and how many
        const QString goods = line.serial.isEmpty() ? line.name : QStringLiteral("%1 · %2").arg(line.name, line.serial);
        rows.push_back({tr("New: %1, %2").arg(goods, m_format.quantity(line.quantity, line.unit)),
                        m_format.amount(line.paid), false, tr("receipt %1").arg(given.receipt)});
    }
    if (given.difference.isPositive()) {
        rows.push_back({tr("Added by the customer by %1").arg(m_format.tender(given.tenders.back().tender)),
                        m_format.amount(given.difference), false});
        if (!given.rounding.isZero()) {
            rows.push_back({tr("Cash rounding, taken in %1").arg(m_format.money(given.takenIn())),
                            m_format.amount(given.rounding), false});
        }
    }
}

std::vector<SumRow> RefundWords::sum() const
{
    std::vector<SumRow> rows;
    if (m_settlement.isWithoutGoods) {
        rows.push_back({tr("Settled without goods"), {}, false});
    }
    for (const SettlementLine &part : m_settlement.lines) {
        for (SumRow &row : rowsOf(part)) {
            rows.push_back(std::move(row));
        }
    }
    if (const auto &granted = m_settlement.compensation) {
        rows.push_back(
            {m_format.compensation(granted->kind), m_format.amount(m_settlement.amount), false, granted->reason});
    }
    addGiven(rows);
    const Money paid = m_view.returnCase.paidOut(m_settlement.number);
    const bool isOwed = m_settlement.state == SettlementState::Due;
    if (isOwed && !paid.isZero()) {
        rows.push_back({tr("Paid before"), m_format.amount(-paid), false});
    }
    rows.push_back({mainTitle(), m_format.amount(mainAmount()), true});
    return rows;
}

QString RefundWords::chain(const Staff &payer) const
{
    const Rma &rma = m_view.returnCase.rma;
    QStringList parts{tr("Logged by %1").arg(m_view.nameOf(rma.loggedBy))};
    parts.append(rma.approvedBy ? tr("approved by %1").arg(m_view.nameOf(*rma.approvedBy))
                                : tr("approved by the rules"));
    const QString by = m_view.nameOf(m_settlement.by);
    parts.append(m_settlement.compensation ? tr("granted by %1").arg(by) : tr("inspected by %1").arg(by));
    if (m_settlement.countersignedBy) {
        parts.append(tr("countersigned by %1").arg(m_view.nameOf(*m_settlement.countersignedBy)));
    }
    for (const Payout &payout : m_view.returnCase.payouts) {
        if (payout.settlement == m_settlement.number && payout.state != PayoutState::Failed) {
            const QString who = m_view.nameOf(payout.by);
            parts.append(payout.state == PayoutState::Sent ? tr("sent by %1").arg(who)
                         : isMoney(payout.tender)          ? tr("paid by %1").arg(who)
                                                           : tr("given by %1").arg(who));
        }
    }
    if (m_settlement.state == SettlementState::Due) {
        parts.append(isForMoney() ? tr("to be paid by %1").arg(payer.name) : tr("to be settled by %1").arg(payer.name));
    }
    //: A whole sentence: "Logged by Wang Fang, inspected by Li Na."
    return tr("%1.").arg(Formatter::list(parts));
}

QString RefundWords::missingTenders() const
{
    const QStringList allowed = tenders(m_view, m_format.policy());
    QStringList missing;
    for (const TenderRule &rule : m_format.policy().tenders) {
        if (rule.code != kUnknownTender && !rule.isSubsidy && !allowed.contains(rule.code)) {
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
        .arg(Formatter::list(missing), Formatter::list(paid));
}

QString RefundWords::notPayable(bool mayConfirm) const
{
    switch (m_settlement.state) {
    case SettlementState::ToCountersign:
        return tr("A second person must countersign first.");
    case SettlementState::Sent:
        if (isForRepair(m_settlement)) {
            return {};
        }
        if (isParcelSent(m_view)) {
            return tr("The parcel is on its way. Say when it is delivered, or that it is lost.");
        }
        return mayConfirm ? tr("It was sent. Confirm it when the money arrived, or enter it as failed.")
                          : tr("It was sent. It is paid when somebody confirms that it arrived.");
    case SettlementState::Done:
        return isForMoney() ? tr("It is paid.") : tr("It is settled.");
    case SettlementState::Void:
        return tr("It is void.");
    case SettlementState::Back:
    case SettlementState::Due:
        return {};
    }
    return {};
}
}
