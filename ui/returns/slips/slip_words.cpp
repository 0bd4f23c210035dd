// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the slips.
#include "ui/returns/slips/slip_words.h"

#include "core/domain/means.h"
#include "core/workflow/estimate.h"
#include "ui/common/desk/settling.h"
#include "ui/common/paper/capital_amount.h"
#include "ui/returns/detail/return_sums.h"

#include <QLocale>

namespace rd::ui
{
QString SlipWords::customer() const
{
    QStringList parts{customerNameOf(m_view), m_format.maskedPhone(customerPhoneOf(m_view))};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString SlipWords::receipt() const
{
    const Rma &rma = m_view.returnCase.rma;
    return rma.saleDay ? QString(rma.receipt + QStringLiteral(" · ") + m_format.day(*rma.saleDay)) : rma.receipt;
}

QString SlipWords::calculationOf(const ReturnLine &line, Quantity quantity) const
{
    return tr("%1 of %2, paid %3")
        .arg(m_format.quantity(quantity, line.unit), m_format.quantity(line.saleLineQuantity, line.unit),
             m_format.pricePaid(line));
}

SlipLine SlipWords::lineOf(const ReturnLine &line) const
{
    SlipLine slip;
    slip.name = line.serial.isEmpty() ? line.name : tr("%1, serial number %2").arg(line.name, line.serial);
    slip.name = line.batch.isEmpty() ? slip.name : tr("%1, batch %2").arg(slip.name, line.batch);
    slip.calculation = calculationOf(line, line.quantities.own());
    slip.amount = m_format.amount(entitledOf(m_view.returnCase, line, m_view.claims));
    slip.reason = tr("Reason: %1   Wish: %2").arg(m_format.reason(line.reason), m_format.resolution(line.resolution));
    return slip;
}

std::vector<SlipLine> SlipWords::lines() const
{
    std::vector<SlipLine> lines;
    for (const ReturnLine &line : m_view.returnCase.lines) {
        if (line.quantities.own().isPositive()) { // else all of it went on in another return
            lines.push_back(lineOf(line));
        }
    }
    for (const EventView &event : m_view.events) {
        if (event.action == EventAction::Logged && !lines.empty() && !event.text.isEmpty()) {
            lines.back().note = tr("Note: %1").arg(event.text);
        }
    }
    return lines;
}

std::vector<SlipLine> SlipWords::linesOf(const Settlement &settlement) const
{
    std::vector<SlipLine> lines;
    for (const SettlementLine &part : settlement.lines) {
        const ReturnLine *line = m_view.returnCase.line(part.line);
        if (line != nullptr) {
            SlipLine slip = lineOf(*line);
            slip.calculation = calculationOf(*line, part.quantity);
            if (!part.fee.isZero()) {
                slip.calculation = tr("%1, fee %2").arg(slip.calculation, m_format.amount(-part.fee));
            }
            for (const PromotionTerm &term : part.promotions) {
                slip.calculation = tr("%1, promotion %2 %3")
                                       .arg(slip.calculation, m_format.promotion(term.promotion),
                                            m_format.amount(-term.amount));
            }
            slip.amount = m_format.amount(part.net);
            lines.push_back(slip);
        }
    }
    return lines;
}

std::vector<SlipStep> SlipWords::path() const
{
    std::vector<SlipStep> path{{tr("Log"), {}, true}};
    for (const Step step : {Step::Review, Step::Receive, Step::Inspect, Step::Settle}) {
        bool isDone = false;
        for (const Task &task : m_view.returnCase.tasks) {
            isDone = task.step == step ? !task.isOpen() : isDone;
        }
        path.push_back({step == Step::Settle ? m_format.settling(settlingKind(m_view)) : m_format.step(step),
                        isDone ? QString() : m_format.stepLimit(step, m_view.limitFacts()), isDone});
    }
    return path;
}

bool SlipWords::usesCapitals() const
{
    return m_format.language() == QLatin1String("zh_CN");
}

IntakeSlip SlipWords::intake() const
{
    const Rma &rma = m_view.returnCase.rma;
    const ReturnSums sums = sumsOf(m_view);
    IntakeSlip slip;
    slip.shop.name = m_facts.name;
    slip.number = rma.number;
    slip.loggedAt = m_format.dateTime(rma.openedAt);
    slip.loggedBy = m_view.nameOf(rma.loggedBy);
    slip.receipt = receipt();
    slip.customer = customer();
    slip.lines = lines();
    if (sums.estimate.isPositive()) {
        const QStringList tenders = tendersOf(m_view, m_format.policy());
        slip.estimate = m_format.money(sums.estimate);
        const bool isForMoney = settlingKind(m_view) == SettlementKind::Refund;
        slip.estimateNote = tenders.isEmpty() || !isForMoney
                                ? tr("Subject to inspection.")
                                : tr("Back to %1. Subject to inspection.").arg(m_format.tender(tenders.front()));
    }
    slip.promisedDay = promisedDay();
    slip.path = path();
    slip.policySentence = sentence();
    slip.progressAddress = m_view.progressLink;
    return slip;
}

QString SlipWords::promisedDay() const
{
    const Rma &rma = m_view.returnCase.rma;
    const BusinessDate day = m_format.zone().dayOf(rma.promisedBy, m_format.policy().dayStartsAtMinutes);
    //: The day promised, in large letters on paper, as QLocale patterns: "26 Nov, Thu"
    return QLocale(m_format.language()).toString(day.toDate(), tr("d MMM, ddd"));
}

/// What lies here already, and what this slip is good for.
QString SlipWords::sentence() const
{
    bool isAllHere = true;
    bool isSomeHere = false;
    for (const ReturnLine &line : m_view.returnCase.lines) {
        const Quantity here = line.quantities.received - line.quantities.movedReceived;
        isAllHere = isAllHere && here == line.quantities.own();
        isSomeHere = isSomeHere || !here.isZero();
    }
    const QString where = isAllHere    ? tr("The goods are here.")
                          : isSomeHere ? tr("A part of the goods is here.")
                                       : tr("The goods are still to come.");
    //: Two sentences of the slip, one after the other
    return tr("%1 %2").arg(where, settlingKind(m_view) == SettlementKind::Repair
                                      ? tr("Bring this slip to collect the goods after the repair.")
                                      : tr("Bring this slip to collect goods that are not accepted."));
}

VoucherSlip SlipWords::voucher(const Payout &payout) const
{
    const Settlement *settlement = m_view.returnCase.settlement(payout.settlement);
    VoucherSlip slip;
    slip.shop.name = m_facts.name;
    slip.voucher = payout.voucher;
    slip.number = m_view.returnCase.rma.number;
    slip.paidAt = m_format.dateTime(payout.at);
    slip.paidBy = m_view.nameOf(payout.by);
    slip.receipt = receipt();
    slip.customer = customer();
    slip.lines = settlement == nullptr ? std::vector<SlipLine>() : linesOf(*settlement);
    slip.amount = m_format.money(payout.handedOut());
    if (!payout.rounding.isZero()) {
        SlipLine line;
        line.name = tr("Cash rounding");
        line.amount = m_format.amount(payout.rounding);
        slip.lines.push_back(line);
    }
    slip.amountInWords = usesCapitals() ? capitalAmount(payout.handedOut(), m_format.currency()) : QString();
    slip.tender = m_format.tender(payout.tender);
    slip.reference = payout.reference;
    slip.sentence = tr("Keep this voucher until the money has arrived.");
    slip.state = m_format.payoutState(payout.state, payout.tender);
    if (settlement != nullptr) {
        tellGift(slip, payout, *settlement);
    }
    return slip;
}

/// A voucher to buy with. It says what is left now: a copy printed later may be worth less than the first.
void SlipWords::tellCredit(VoucherSlip &slip, const StoreCredit &credit) const
{
    const auto &lastDay = credit.expiresOn;
    slip.title = tr("Store credit");
    slip.credit = SlipCredit{
        credit.code, m_format.money(credit.balance()), lastDay ? m_format.day(*lastDay) : QString(),
        tr("It can be used in parts, until nothing is left. No change in cash. Whoever shows the code "
           "may use it: keep it safe.")};
    slip.amountInWords = usesCapitals() ? capitalAmount(credit.balance(), m_format.currency()) : QString();
    slip.sentence = lastDay ? tr("Show this code when you buy. It counts until %1.").arg(m_format.day(*lastDay))
                            : tr("Show this code when you buy.");
}

GoodsLabel SlipWords::label(const Finding &finding) const
{
    const ReturnLine *line = m_view.returnCase.line(finding.line);
    GoodsLabel label;
    label.number = m_view.returnCase.rma.number;
    label.part = tr("Line %1 of %2").arg(finding.line).arg(m_view.returnCase.lines.size());
    label.article = line == nullptr ? QString() : lineOf(*line).name;
    label.units = m_format.quantity(finding.quantity, line == nullptr ? QString() : line->unit);
    label.condition = m_format.condition(finding.condition);
    label.disposition = m_format.disposition(finding.disposition);
    label.inspected = QStringLiteral("%1 · %2").arg(m_format.dateTime(finding.at), m_view.nameOf(finding.by));
    return label;
}

/// What was given in place of money, or beyond the goods.
void SlipWords::tellGift(VoucherSlip &slip, const Payout &payout, const Settlement &settlement) const
{
    if (payout.tender == kExchangeMeans && settlement.given) {
        slip.title = tr("Exchange voucher");
        slip.sentence = tr("The new goods can come back with number %1 as their receipt.").arg(payout.voucher);
        for (const GoodsOut &goods : settlement.given->lines) {
            SlipLine line;
            line.name = tr("New: %1").arg(
                goods.serial.isEmpty() ? goods.name : tr("%1, serial number %2").arg(goods.name, goods.serial));
            line.calculation = m_format.quantity(goods.quantity, goods.unit);
            line.amount = m_format.amount(goods.paid);
            slip.lines.push_back(line);
        }
    } else if (payout.tender == kReshipMeans) {
        slip.title = tr("Parcel voucher");
        slip.sentence = tr("Keep this voucher until the parcel has arrived.");
    } else if (payout.tender == kCreditMeans && settlement.credit) {
        tellCredit(slip, *settlement.credit);
    } else if (const auto &granted = settlement.compensation) {
        slip.title = tr("Compensation voucher");
        SlipLine line;
        line.name = m_format.compensation(granted->kind);
        line.reason = granted->reason;
        line.amount = m_format.amount(settlement.amount);
        slip.lines.push_back(line);
    }
}
}
