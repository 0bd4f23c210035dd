// SPDX-License-Identifier: GPL-3.0-or-later
// Layout and content of the pane.
#include "ui/refunds/pane/payment_pane.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/benefit_boxes.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/return_facts.h"
#include "ui/common/desk/settling.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/step_chip.h"
#include "ui/common/widgets/sum_rows.h"
#include "ui/refunds/pane/payment_form.h"
#include "ui/refunds/pane/payout_rows.h"
#include "ui/refunds/pane/refund_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace rd::ui
{
PaymentPane::PaymentPane(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_messages(new MessageStack), m_number(titleLabel()),
      m_chip(new StepChipLabel), m_open(new QToolButton), m_customer(new ElidedLabel(TextUse::Body, Ink::Muted)),
      m_amountTitle(captionLabel()), m_amount(amountLabel()), m_times(captionLabel()), m_sum(new SumRows),
      m_payouts(new PayoutRows(context)), m_form(new PaymentForm(context)), m_benefits(new BenefitBoxes),
      m_tick(new ActionButton(ButtonKind::Secondary)), m_toDo(new TextLabel(TextUse::Body)),
      m_countersign(new ActionButton(ButtonKind::Secondary)), m_countersignReason(new ReasonHint),
      m_chainRow(new QWidget), m_chain(captionLabel()), m_reason(new ReasonHint),
      m_pay(new ActionButton(ButtonKind::Primary)), m_body(new QWidget),
      m_nothing(new TextLabel(TextUse::Body, Ink::Muted))
{
    setProperty("frame", QStringLiteral("pane"));
    build();
    connectAll();
    retranslate();
    showNothing();
}

QWidget *PaymentPane::makeHead()
{
    auto *head = new QWidget;
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(m_number);
    first->addWidget(m_chip);
    first->addStretch();
    first->addWidget(m_open);
    auto *sum = new QHBoxLayout;
    sum->addWidget(m_amount);
    sum->addWidget(m_times, 1);
    m_times->setWordWrap(true);
    m_times->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_amount->setObjectName(QStringLiteral("refundAmount"));
    m_open->setObjectName(QStringLiteral("openReturn"));
    m_open->setIcon(icon(QStringLiteral("external-link"), Ink::Muted));
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addLayout(first);
    layout->addWidget(m_customer);
    layout->addWidget(m_amountTitle);
    layout->addLayout(sum);
    layout->addWidget(m_sum);
    return head;
}

QWidget *PaymentPane::makeFoot()
{
    QFrame *foot = makeFrame(FrameKind::Foot);
    m_pay->setObjectName(QStringLiteral("pay"));
    m_pay->setButtonSize(ButtonSize::Large);
    auto *layout = static_cast<QVBoxLayout *>(foot->layout());
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_reason);
    layout->addWidget(m_pay);
    return foot;
}

void PaymentPane::build()
{
    m_countersign->setObjectName(QStringLiteral("countersign"));
    m_tick->setObjectName(QStringLiteral("tickBenefits"));
    m_chain->setWordWrap(true);
    m_toDo->setWordWrap(true);
    m_toDo->setObjectName(QStringLiteral("toDo"));
    auto *chain = new QHBoxLayout(m_chainRow);
    chain->setContentsMargins(0, 0, 0, 0);
    chain->setSpacing(px(5));
    chain->addWidget(new IconLabel(QStringLiteral("shield-check"), Ink::Success), 0, Qt::AlignTop);
    chain->addWidget(m_chain, 1);
    m_body->setObjectName(QStringLiteral("scrolled"));
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(px(16), px(12), px(16), px(12));
    body->setSpacing(px(12));
    body->addWidget(makeHead());
    body->addWidget(makeLine(Qt::Horizontal));
    body->addWidget(m_payouts);
    body->addWidget(m_countersign);
    body->addWidget(m_countersignReason);
    body->addWidget(m_toDo);
    body->addWidget(m_form);
    body->addWidget(m_benefits);
    body->addWidget(m_tick);
    body->addWidget(m_chainRow);
    body->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the fields scroll into sight by themselves
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("nothingChosen"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    m_messages->setContentsMargins(px(16), px(12), px(16), 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFoot());
}

void PaymentPane::connectAll()
{
    connect(m_pay, &QPushButton::clicked, this, &PaymentPane::press);
    connect(m_form, &PaymentForm::changed, this, &PaymentPane::updateButton);
    connect(m_benefits, &BenefitBoxes::changed, this, &PaymentPane::updateTicks);
    connect(m_tick, &QPushButton::clicked, this, [this] { Q_EMIT ticksWanted(m_benefits->ticks()); });
    connect(m_open, &QToolButton::clicked, this, &PaymentPane::openWanted);
    connect(m_countersign, &QPushButton::clicked, this, [this] { Q_EMIT countersignWanted(m_settlement); });
    connect(m_payouts, &PayoutRows::confirmWanted, this, &PaymentPane::confirmWanted);
    connect(m_payouts, &PayoutRows::failWanted, this, &PaymentPane::failWanted);
    connect(m_payouts, &PayoutRows::voucherWanted, this, &PaymentPane::voucherWanted);
    connect(m_payouts, &PayoutRows::reasonAsked, this, &PaymentPane::fill);
}

void PaymentPane::showSettlement(const ReturnView &view, int settlement, const std::vector<Possibility> &possible)
{
    m_view = view;
    m_settlement = settlement;
    m_possible = possible;
    fill();
}

void PaymentPane::showNothing()
{
    m_view.reset();
    fill();
}

const Settlement *PaymentPane::settlement() const
{
    return m_view ? m_view->returnCase.settlement(m_settlement) : nullptr;
}

QString PaymentPane::whyNot(Right right) const
{
    const Error *refusal = refusalOf(m_possible, right);
    return refusal == nullptr ? QString() : errorText(*refusal, m_context.format()).sentence();
}

void PaymentPane::fill()
{
    const Settlement *shown = settlement();
    m_scroll->setVisible(shown != nullptr);
    m_nothing->setVisible(shown == nullptr);
    if (shown == nullptr) {
        updateButton();
        return;
    }
    const Formatter &format = m_context.format();
    const RefundWords words(*m_view, *shown, format);
    const Rma &rma = m_view->returnCase.rma;
    m_number->setText(rma.number);
    m_chip->setChip(words.mark(), words.state());
    QStringList customer{contactName(*m_view), format.maskedPhone(contactPhone(*m_view)),
                         tr("receipt %1").arg(rma.receipt)};
    customer.removeAll(QString());
    m_customer->setFullText(customer.join(QStringLiteral(" · ")));
    m_amountTitle->setText(words.mainTitle());
    m_amount->setText(format.money(words.mainAmount()));
    m_times->setText(timesOf(*shown));
    m_sum->setRows(words.sum());
    m_payouts->showPayouts(*m_view, *shown, m_possible);
    const bool isToCountersign = shown->state == SettlementState::ToCountersign;
    m_countersign->setVisible(isToCountersign);
    m_countersign->setText(tr("Countersign %1").arg(format.money(shown->amount)));
    m_countersign->setBlocked(whyNot(Right::Countersign));
    m_countersignReason->setReason(ReasonHint::Cause::Role, isToCountersign ? whyNot(Right::Countersign) : QString());
    const bool isDue = shown->state == SettlementState::Due;
    const bool isForMoney = rightToSettle(*shown) == Right::Pay;
    m_toDo->setVisible(isDue && !isForMoney);
    m_toDo->setText(format.instruction(shown->kind));
    m_form->setVisible(isDue && isForMoney);
    m_form->showSettlement(*m_view, *shown);
    m_benefits->showReturn(m_view->returnCase);
    const bool mayTick = m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, Right::Pay);
    m_benefits->setEnabled(mayTick);
    m_tick->setVisible(!m_benefits->isEmpty() && mayTick && !(isDue && isForMoney));
    updateTicks();
    m_chain->setText(m_context.isLoggedIn() ? words.chain(m_context.session().staff) : QString());
    updateButton();
}

QString PaymentPane::timesOf(const Settlement &shown) const
{
    const Formatter &format = m_context.format();
    QStringList lines;
    const bool isToCountersign = shown.state == SettlementState::ToCountersign;
    const Task *task = m_view->returnCase.openTask(isToCountersign ? Step::Countersign : Step::Settle);
    if (task != nullptr && (isToCountersign || shown.state == SettlementState::Due)) {
        lines.append(tr("Due: %1").arg(format.when(m_view->timesOf(*task).dueAt, m_context.now())));
    }
    lines.append((shown.compensation ? tr("Granted by %1, %2") : tr("Inspected by %1, %2"))
                     .arg(m_view->nameOf(shown.by), format.when(shown.at, m_context.now())));
    return lines.join(QLatin1Char('\n'));
}

std::vector<MessageAction> PaymentPane::voucherAction()
{
    int newest = 0;
    for (const Payout &payout : m_view ? m_view->returnCase.payouts : std::vector<Payout>()) {
        newest = payout.settlement == m_settlement && payout.state != PayoutState::Failed ? payout.number : newest;
    }
    if (newest == 0) {
        return {};
    }
    return {{tr("Print voucher"), [this, newest] { Q_EMIT voucherWanted(newest); }}};
}

Right PaymentPane::rightNow() const
{
    const Settlement *shown = settlement();
    return shown == nullptr ? Right::Pay : rightToSettle(*shown);
}

void PaymentPane::updateButton()
{
    const Settlement *shown = settlement();
    m_pay->setIconName(QStringLiteral("banknote"));
    if (shown == nullptr) {
        m_blocked = tr("Choose a refund at the left.");
        m_pay->setText(tr("Pay"));
    } else {
        m_blocked = RefundWords(*m_view, *shown, m_context.format()).notPayable(whyNot(Right::ConfirmPayout).isEmpty());
        m_blocked = m_blocked.isEmpty() ? whyNot(rightNow()) : m_blocked;
        if (rightNow() == Right::Pay) {
            updatePay(*shown);
        } else {
            updateOther(*shown, rightNow());
        }
    }
    m_pay->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_pay->setBlocked(m_blocked);
    const Error *refusal = refusalOf(m_possible, rightNow());
    const bool isRole = refusal != nullptr && refusal->code == ErrorCode::NotAllowed;
    m_reason->setReason(isRole ? ReasonHint::Cause::Role : ReasonHint::Cause::State, m_blocked);
    setBusy(m_isBusy);
}

void PaymentPane::updatePay(const Settlement &shown)
{
    const Formatter &format = m_context.format();
    const auto amount = m_form->amount();
    if (m_blocked.isEmpty() && m_form->tender().isEmpty()) {
        m_blocked = tr("The rules offer no tender for this sale.");
    } else if (m_blocked.isEmpty() && !amount) {
        m_blocked = tr("Enter an amount up to %1.").arg(format.money(m_form->left()));
    }
    const Money owed = amount.value_or(m_form->left());
    const auto &coin = format.policy().cashRounding;
    const Money shownAmount = coin && m_form->tender() == kCashTender ? owed.roundedTo(*coin) : owed;
    const bool isDue = shown.state == SettlementState::Due;
    m_pay->setText(isDue ? tr("Pay %1 by %2").arg(format.money(shownAmount), format.tender(m_form->tender()))
                         : tr("Pay"));
}

/// No money leaves here: the button leads to where the goods, the parcel or the code are given.
void PaymentPane::updateOther(const Settlement &shown, Right right)
{
    m_pay->setIconName(iconName(markOf(kindLeft(shown))));
    switch (right) {
    case Right::Exchange:
        m_pay->setText(tr("Hand out new goods..."));
        break;
    case Right::Ship:
        m_pay->setText(tr("Send again..."));
        break;
    case Right::SendForRepair:
        m_pay->setText(tr("Send for repair..."));
        break;
    case Right::BookRepair:
        m_pay->setText(tr("Back from repair..."));
        break;
    case Right::CollectRepair:
        m_pay->setText(tr("Hand over..."));
        break;
    default:
        m_pay->setText(tr("Issue store credit..."));
        break;
    }
}

/// With a payment the ticks go along; afterwards they have a button of their own.
void PaymentPane::updateTicks()
{
    m_tick->setBlocked(m_benefits->ticks().isEmpty() ? tr("Tick what was done.") : QString());
    m_tick->setEnabled(!m_isBusy && !m_benefits->ticks().isEmpty());
}

void PaymentPane::press()
{
    if (m_isBusy || !m_blocked.isEmpty()) {
        return;
    }
    if (rightNow() == Right::Pay) {
        Q_EMIT payWanted(
            Pay{m_form->tender(), m_form->amount(), m_form->reference(), m_settlement, m_benefits->ticks()});
    } else {
        Q_EMIT actionWanted(rightNow());
    }
}

void PaymentPane::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_pay->setEnabled(!isBusy && m_blocked.isEmpty());
    m_payouts->setBusy(isBusy);
    updateTicks();
    m_countersign->setEnabled(!isBusy && whyNot(Right::Countersign).isEmpty());
}

void PaymentPane::forgetTyped()
{
    m_form->forgetTyped();
    m_benefits->clearTicks();
}

void PaymentPane::retranslate()
{
    m_open->setToolTip(tr("Open the return"));
    m_open->setAccessibleName(tr("Open the return"));
    m_countersign->setIconName(QStringLiteral("stamp"));
    m_tick->setText(tr("Tick off"));
    m_tick->setIconName(QStringLiteral("check"));
    m_nothing->setText(tr("Choose a refund at the left, or a payout of today."));
    m_form->retranslate();
    fill();
}
}
