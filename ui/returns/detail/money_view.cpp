// SPDX-License-Identifier: GPL-3.0-or-later
// Sums with their terms.
#include "ui/returns/detail/money_view.h"

#include "core/domain/means.h"
#include "core/workflow/estimate.h"
#include "core/workflow/standing.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/benefit_words.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/detail/explanation_words.h"
#include "ui/returns/detail/invoice_words.h"
#include "ui/returns/detail/return_sums.h"
#include "ui/returns/detail/settlement_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
MoneyView::MoneyView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_what(new TextLabel(TextUse::Body, Ink::Muted)), m_where(captionLabel()),
      m_amount(new TextLabel(TextUse::PaneTitle)), m_how(new ActionButton(ButtonKind::Flat)), m_terms(new QWidget),
      m_termRows(new QGridLayout(m_terms)), m_payoutRows(new QGridLayout)
{
    m_how->setObjectName(QStringLiteral("howComputed"));
    m_how->setCheckable(true);
    m_how->setButtonSize(ButtonSize::Small);
    m_amount->setObjectName(QStringLiteral("owed"));
    m_where->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_what);
    head->addWidget(m_where, 1);
    head->addWidget(m_how);
    head->addWidget(m_amount);
    for (QGridLayout *grid : {m_termRows, m_payoutRows}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(px(4));
        grid->setColumnStretch(0, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    layout->setSpacing(px(4));
    layout->addLayout(head);
    layout->addWidget(m_terms);
    layout->addLayout(m_payoutRows);
    m_terms->hide();
    connect(m_how, &QPushButton::toggled, m_terms, &QWidget::setVisible);
}

/// Nothing is owed on it, and how it was computed nobody knows any more.
void MoneyView::showPast(const ReturnView &view)
{
    Money given;
    for (const ReturnLine &line : view.returnCase.lines) {
        given += line.historyAmount.value_or(Money());
    }
    m_what->setText(tr("Given back"));
    m_amount->setText(m_context.format().money(given));
    m_where->setText({});
    m_terms->hide();
    fill(m_payoutRows, {});
}

void MoneyView::show(const ReturnView &view)
{
    const bool isPast = view.returnCase.rma.origin == Origin::History;
    m_how->setVisible(!isPast);
    if (isPast) {
        return showPast(view);
    }
    m_terms->setVisible(m_how->isChecked());
    const Formatter &format = m_context.format();
    const ReturnSums sums = sumsOf(view);
    const bool isGranted = sums.owed.isPositive();
    const bool isFinal = isGranted || !view.returnCase.rma.isOpen();
    m_what->setText(isFinal ? tr("Owed") : tr("Estimate"));
    m_amount->setText(format.money(isFinal ? sums.owed : sums.estimate));
    m_where->setText(where(view));
    m_how->setText(tr("How computed"));
    fill(m_termRows, isGranted ? explanationRows(view, format) : estimated(view));
    fill(m_payoutRows, payouts(view));
}

/// A refund names the tender it goes back to, anything else what the customer gets in its place, or beyond it.
QString MoneyView::where(const ReturnView &view) const
{
    const Formatter &format = m_context.format();
    if (const Money beyond = standingCompensation(view.returnCase); beyond.isPositive()) {
        //: Goes on after "Owed": what of the sum is beyond the goods
        return tr("with compensation %1").arg(format.money(beyond));
    }
    if (const SettlementKind kind = settlingKind(view); kind != SettlementKind::Refund) {
        return tr("as: %1").arg(format.settling(kind));
    }
    const QStringList tenders = tendersOf(view, format.policy());
    return tenders.isEmpty() ? QString() : tr("to %1").arg(format.tender(tenders.front()));
}

std::vector<MoneyView::Row> MoneyView::estimated(const ReturnView &view) const
{
    const Formatter &format = m_context.format();
    std::vector<Row> rows;
    for (const ReturnLine &line : view.returnCase.lines) {
        if (line.quantities.own().isZero()) {
            continue; // all of it went on in another return
        }
        rows.push_back({tr("%1: up to %2 of %3, paid %4")
                            .arg(line.name, format.quantity(line.quantities.own()),
                                 format.quantity(line.saleLineQuantity), format.pricePaid(line)),
                        format.amount(entitledOf(view.returnCase, line, view.claims))});
    }
    return rows;
}

std::vector<MoneyView::Row> MoneyView::payouts(const ReturnView &view) const
{
    const Formatter &format = m_context.format();
    const SettlementWords words(view, format);
    std::vector<Row> rows;
    for (const Settlement &settlement : view.returnCase.settlements) {
        if (settlement.repair) {
            rows.push_back(
                {QStringLiteral("%1 · %2").arg(format.settling(settlement.kind), words.repair(settlement)), {}});
        }
    }
    for (const Payout &payout : view.returnCase.payouts) {
        QStringList facts{format.payoutState(payout.state, payout.tender),
                          format.tender(payout.tender),
                          payout.voucher,
                          isMoney(payout.tender) ? QString() : payout.reference,
                          format.when(payout.changedAt.value_or(payout.at), view.now),
                          format.cashRounding(payout)};
        facts.removeAll(QString());
        rows.push_back({facts.join(QStringLiteral(" · ")), format.amount(payout.handedOut())});
        const Settlement *settlement = view.returnCase.settlement(payout.settlement);
        const bool isGift = !isMoney(payout.tender) && payout.state == PayoutState::Confirmed;
        if (settlement != nullptr && isGift) {
            for (const SettlementWords::Row &gift : words.given(*settlement)) {
                rows.push_back({gift.words, gift.amount});
            }
        }
    }
    for (const SettlementWords::Row &invoice : InvoiceWords(view, format).rows()) {
        rows.push_back({invoice.words, invoice.amount});
    }
    for (const BenefitOwed &owed : benefitsOwed(view.returnCase)) {
        for (const QString &sentence : {BenefitWords::done(owed), BenefitWords::toDo(owed)}) {
            if (!sentence.isEmpty()) {
                rows.push_back({sentence, {}});
            }
        }
    }
    return rows;
}

void MoneyView::fill(QGridLayout *grid, const std::vector<Row> &rows)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int at = 0;
    for (const Row &row : rows) {
        auto *words = new ElidedLabel(TextUse::Caption, Ink::Muted);
        words->setFullText(row.words);
        grid->addWidget(words, at, 0);
        grid->addWidget(new TextLabel(TextUse::Body, Ink::Text, row.amount), at, 1, Qt::AlignRight);
        ++at;
    }
}
}
