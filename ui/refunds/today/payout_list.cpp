// SPDX-License-Identifier: GPL-3.0-or-later
// Head with the totals, and the table.
#include "ui/refunds/today/payout_list.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/count_title.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/refunds/pane/refund_words.h"
#include "ui/refunds/today/payout_model.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <map>

namespace rd::ui
{
namespace
{
constexpr int kSides = 44; ///< margins of the head and the room between title and totals
}

PayoutList::PayoutList(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_title(new CountTitle), m_headRow(new QHBoxLayout),
      m_model(new PayoutModel(context, this)), m_table(new DeskTable(QStringLiteral("payouts")))
{
    setProperty("frame", QStringLiteral("surface"));
    m_table->setObjectName(QStringLiteral("payoutsToday"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack = new EmptyStack(m_table, new EmptyState);
    QFrame *head = makeFrame(FrameKind::Head);
    head->setMinimumHeight(px(44));
    m_headRow->setContentsMargins(px(14), 0, px(14), 0);
    m_headRow->addWidget(m_title);
    m_headRow->addStretch();
    static_cast<QVBoxLayout *>(head->layout())->addLayout(m_headRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);
    connect(m_table, &DeskTable::rowChanged, this, [this](int at) {
        if (!m_isQuiet && at >= 0) {
            const PayoutRow &chosen = m_model->rows()[static_cast<std::size_t>(at)];
            Q_EMIT payoutChosen(chosen.number, chosen.payout);
        }
    });
    connect(m_table, &DeskTable::rowOpened, this,
            [this](int at) { Q_EMIT returnOpened(m_model->rows()[static_cast<std::size_t>(at)].number); });
    retranslate();
}

void PayoutList::refresh()
{
    auto rows = m_context.desk().payoutsOn(m_context.desk().today());
    m_isQuiet = true;
    m_model->setRows(rows ? *std::move(rows) : std::vector<PayoutRow>());
    m_isQuiet = false;
    m_stack->setEmpty(m_model->rowCount() == 0);
    updateHead();
}

void PayoutList::refreshWords()
{
    m_model->refreshWords();
}

void PayoutList::clearChoice()
{
    m_isQuiet = true;
    m_table->setCurrentIndex({});
    m_table->clearSelection();
    m_isQuiet = false;
}

void PayoutList::addTotal(const QString &icon, const QString &word, Money sum)
{
    auto *row = static_cast<QHBoxLayout *>(m_totals->layout());
    auto *picture = new IconLabel(icon, Ink::Muted);
    picture->setToolTip(word);
    picture->setAccessibleName(word);
    row->addWidget(picture);
    auto *name = new TextLabel(TextUse::Body, Ink::Muted, word);
    m_words.push_back(name);
    row->addWidget(name);
    row->addWidget(new TextLabel(TextUse::BodyBold, Ink::Text, m_context.format().amount(sum)));
    row->addSpacing(px(6));
}

/// By tender what left the shop, then what is under way and what failed.
void PayoutList::updateHead()
{
    m_title->setTitle(tr("Today"), m_model->rowCount());
    m_words.clear();
    delete m_totals;
    m_totals = new QWidget;
    m_totals->setObjectName(QStringLiteral("payoutTotals"));
    auto *row = new QHBoxLayout(m_totals);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(3));
    std::map<QString, Money> byTender;
    std::map<PayoutState, Money> byState;
    for (const PayoutRow &payout : m_model->rows()) {
        byState[payout.state] += payout.amount;
        if (payout.state != PayoutState::Failed) {
            byTender[payout.tender] += payout.amount;
        }
    }
    for (const auto &[tender, sum] : byTender) {
        addTotal(RefundWords::tenderIcon(tender), m_context.format().tender(tender), sum);
    }
    for (const PayoutState state : {PayoutState::Sent, PayoutState::Failed}) {
        if (!byState[state].isZero()) {
            addTotal(iconName(markOf(state)), m_context.format().payoutState(state), byState[state]);
        }
    }
    m_headRow->addWidget(m_totals);
    fitTotals();
}

void PayoutList::fitTotals()
{
    const auto needed = [this] { return m_title->sizeHint().width() + m_totals->sizeHint().width() + px(kSides); };
    for (QWidget *word : m_words) {
        word->show();
    }
    m_totals->layout()->invalidate();
    const bool isNarrow = needed() > width();
    for (QWidget *word : m_words) {
        word->setVisible(!isNarrow);
    }
    m_totals->layout()->invalidate();
    m_headRow->setDirection(needed() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PayoutList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTotals();
}

void PayoutList::retranslate()
{
    const Formatter &format = m_context.format();
    m_table->setAccessibleName(tr("Payouts of today"));
    m_stack->state()->setContent(QStringLiteral("receipt"), tr("Nothing was paid today."));
    m_table->setColumns({{QStringLiteral("voucher"), QStringLiteral("P-000418")},
                         {QStringLiteral("at"), QStringLiteral("10:06"), false, false, 1},
                         {QStringLiteral("number"), QStringLiteral("R-20261122-0007")},
                         {QStringLiteral("customer"), QStringLiteral("Daniel Kimball"), false, false, 2},
                         {QStringLiteral("tender"), format.tender(QStringLiteral("wechat")) + QStringLiteral("00")},
                         {QStringLiteral("amount"), QStringLiteral("88,888.88")},
                         {QStringLiteral("state"), format.payoutState(PayoutState::Confirmed), true},
                         {QStringLiteral("remark"), {}, false, true}});
    updateHead();
}
}
