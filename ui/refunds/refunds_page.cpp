// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a settlement and writing what is done to it.
#include "ui/refunds/refunds_page.h"

#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/remembered_splitter.h"
#include "ui/refunds/due/due_list.h"
#include "ui/refunds/pane/payment_pane.h"
#include "ui/refunds/today/payout_list.h"

#include <QEvent>
#include <QHBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kPane = 388;
constexpr int kDueShare = 55;
constexpr int kTodayShare = 45;
}

RefundsPage::RefundsPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_due(new DueList(context)), m_today(new PayoutList(context)),
      m_pane(new PaymentPane(context))
{
    build();
    connectAll();
    refresh();
}

void RefundsPage::build()
{
    auto *lists = new RememberedSplitter(Qt::Vertical);
    lists->addWidget(m_due);
    lists->addWidget(m_today);
    lists->setStretchFactor(0, kDueShare);
    lists->setStretchFactor(1, kTodayShare);
    lists->setHandleWidth(px(8));
    lists->arrange(QStringLiteral("refunds"), {kDueShare * 10, kTodayShare * 10});
    lists->setProperty("gap", true);
    setFocusProxy(m_due);
    for (QWidget *part :
         {static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_today), static_cast<QWidget *>(m_pane)}) {
        markRegion(*part);
    }
    m_pane->setFixedWidth(px(kPane));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(lists, 1);
    layout->addWidget(m_pane);
}

void RefundsPage::connectAll()
{
    connect(&m_context, &AppContext::dataChanged, this, &RefundsPage::refresh);
    connect(&m_context, &AppContext::sessionChanged, this, &RefundsPage::refresh);
    connect(&m_context, &AppContext::languageChanged, this, &RefundsPage::retranslate);
    connect(&m_context, &AppContext::policyChanged, this, &RefundsPage::retranslate);
    connect(&m_context, &AppContext::minutePassed, m_due, &DueList::refreshWords);
    connect(m_due, &DueList::settlementChosen, this, &RefundsPage::open);
    connect(m_today, &PayoutList::payoutChosen, this, &RefundsPage::openPayout);
    connect(m_due, &DueList::returnOpened, &m_context, &AppContext::openReturnWanted);
    connect(m_due, &DueList::countersignWanted, &m_context, [this] { Q_EMIT m_context.stepWanted(Step::Countersign); });
    connect(m_today, &PayoutList::returnOpened, &m_context, &AppContext::openReturnWanted);
    connect(m_pane, &PaymentPane::openWanted, this,
            [this] { Q_EMIT m_context.openReturnWanted(m_view->returnCase.rma.number); });
    connect(m_pane, &PaymentPane::actionWanted, this,
            [this](Right right) { Q_EMIT m_context.actionWanted(m_view->returnCase.rma.number, right); });
    connect(m_pane, &PaymentPane::voucherWanted, this,
            [this](int payout) { Q_EMIT voucherWanted(m_view->returnCase.rma.number, payout); });
    connect(m_pane, &PaymentPane::payWanted, this,
            [this](const Pay &payment) { write(QStringLiteral("pay %1").arg(m_settlement), payment); });
    connect(m_pane, &PaymentPane::ticksWanted, this, [this](const QStringList &ticks) {
        write(QStringLiteral("benefits %1").arg(ticks.join(QLatin1Char(' '))), TickBenefits{ticks});
    });
    connect(m_pane, &PaymentPane::countersignWanted, this, [this](int settlement) {
        write(QStringLiteral("countersign %1").arg(settlement), Countersign{settlement});
    });
    connect(m_pane, &PaymentPane::confirmWanted, this,
            [this](int payout) { write(QStringLiteral("confirm %1").arg(payout), ConfirmPayout{payout}); });
    connect(m_pane, &PaymentPane::failWanted, this, [this](int payout, const QString &reason) {
        write(QStringLiteral("fail %1").arg(payout), FailPayout{payout, reason});
    });
}

int RefundsPage::count() const
{
    return m_due->count();
}

void RefundsPage::refresh()
{
    if (m_isWriting) {
        return; // the answer refreshes
    }
    m_due->refresh();
    m_today->refresh();
    Q_EMIT countChanged(count());
    if (m_view) {
        open(m_view->returnCase.rma.number, m_settlement);
    } else if (const RefundRow *first = m_due->first()) {
        open(first->number, first->settlement);
    }
}

void RefundsPage::open(const QString &number, int settlement)
{
    const bool isOther = !m_view || m_view->returnCase.rma.number != number || m_settlement != settlement;
    auto view = m_context.desk().showReturn(number);
    if (!view) {
        m_view.reset();
        m_pane->showNothing();
        return;
    }
    if (isOther) {
        m_pane->messages().clear();
    }
    m_view = *std::move(view);
    m_settlement = settlement;
    m_due->choose(number, settlement);
    if (isOther) {
        m_today->clearChoice();
    }
    showView();
}

void RefundsPage::openPayout(const QString &number, int payout)
{
    const auto view = m_context.desk().showReturn(number);
    const Payout *known = view ? view->returnCase.payout(payout) : nullptr;
    if (known != nullptr) {
        m_settlement = known->settlement;
        m_view = *view;
        m_pane->messages().clear();
        m_due->choose(number, m_settlement);
        showView();
    }
}

void RefundsPage::showReturn(const QString &number)
{
    const auto view = m_context.desk().showReturn(number);
    if (!view) {
        m_pane->messages().tell(refusalMessage(view.error(), m_context.format()));
        return;
    }
    const Settlement *best = nullptr;
    for (const Settlement &settlement : view->returnCase.settlements) {
        if (best == nullptr || best->state == SettlementState::Done || settlement.state == SettlementState::Due) {
            best = &settlement;
        }
    }
    if (best != nullptr) {
        open(number, best->number);
        return;
    }
    const Message nothing{MessageKind::Info,
                          tr("Nothing of %1 is accepted yet").arg(number),
                          view->step ? tr("Its step: %1").arg(m_context.format().step(*view->step))
                                     : tr("It is closed"),
                          {{tr("Open"), [this, number] { Q_EMIT m_context.openReturnWanted(number); }}},
                          0};
    m_pane->messages().tell(nothing);
}

void RefundsPage::showView()
{
    std::vector<Possibility> possible;
    if (m_context.isLoggedIn()) {
        if (auto all = m_context.desk().possibleFor(m_view->returnCase.rma.number, m_context.session())) {
            possible = *std::move(all);
        }
    }
    m_pane->showSettlement(*m_view, m_settlement, possible);
}

QString RefundsPage::doneWords(const Action &action) const
{
    const Formatter &format = m_context.format();
    const QString &number = m_view->returnCase.rma.number;
    if (const auto *payment = std::get_if<Pay>(&action)) {
        const TenderRule *rule = m_context.policy().tender(payment->tender);
        const bool isPaidAtOnce = rule != nullptr && rule->confirmsNow;
        return (isPaidAtOnce ? tr("Paid %1 by %2, %3") : tr("Sent %1 by %2, to be confirmed, %3"))
            .arg(format.money(payment->amount.value_or(Money())), format.tender(payment->tender), number);
    }
    if (std::holds_alternative<TickBenefits>(action)) {
        return tr("Ticked off for %1").arg(number);
    }
    if (std::holds_alternative<Countersign>(action)) {
        return tr("Countersigned %1").arg(number);
    }
    if (isParcelSent(*m_view)) {
        return std::holds_alternative<ConfirmPayout>(action)
                   ? tr("The parcel of %1 is delivered").arg(number)
                   : tr("The parcel of %1 is lost, it is to be sent once more").arg(number);
    }
    return std::holds_alternative<ConfirmPayout>(action) ? tr("The payout of %1 arrived").arg(number)
                                                         : tr("The payout of %1 failed, it is due again").arg(number);
}

/// One operation id for each thing to do, until it succeeded: pressing again repeats it and pays nothing twice.
void RefundsPage::write(const QString &what, const Action &action)
{
    if (!m_view || m_isWriting) {
        return;
    }
    const Rma &rma = m_view->returnCase.rma;
    const QString key = rma.number + QLatin1Char(' ') + what;
    m_isWriting = true;
    m_pane->setBusy(true);
    m_context.act(rma.number, action, m_operations.idFor(key), rma.version, this,
                  [this, key, done = doneWords(action)](const Result<Answer> &answer) { finish(key, done, answer); });
}

/// The settlement stays in hand after it was paid, so that a second press cannot meet another one.
void RefundsPage::finish(const QString &key, const QString &done, const Result<Answer> &answer)
{
    m_isWriting = false;
    m_pane->setBusy(false);
    if (!answer) {
        refresh();
        m_pane->messages().tell(refusalMessage(answer.error(), m_context.format()));
        return;
    }
    m_operations.succeeded(key);
    m_pane->forgetTyped();
    m_pane->messages().clear();
    refresh();
    const QString rest = answer->isRepeat ? tr("It had been done before; nothing was done again.") : QString();
    m_pane->messages().tell({MessageKind::Success, done, rest, m_pane->voucherAction(), 0});
    Q_EMIT m_context.statusMessage(done);
}

void RefundsPage::retranslate()
{
    m_due->retranslate();
    m_today->retranslate();
    m_pane->retranslate();
}

void RefundsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RefundsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}
}
