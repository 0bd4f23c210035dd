// SPDX-License-Identifier: GPL-3.0-or-later
// Head, table and empty text of what is due.
#include "ui/refunds/due/due_list.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/count_title.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/section_box.h"
#include "ui/refunds/due/due_model.h"
#include "ui/refunds/pane/refund_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr qint64 kHourMs = 3'600'000;
}

DueList::DueList(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_title(new CountTitle), m_sum(new ElidedLabel(TextUse::Body, Ink::Muted)),
      m_toCountersign(new ActionButton(ButtonKind::Quiet, QStringLiteral("stamp"), {})),
      m_model(new DueModel(context, this)), m_table(new DeskTable(QStringLiteral("refunds-due")))
{
    setProperty("frame", QStringLiteral("surface"));
    m_table->setObjectName(QStringLiteral("refundsDue"));
    setFocusProxy(m_table);
    setRegionEntry(*this, *m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack = new EmptyStack(m_table, new EmptyState);
    QFrame *head = makeFrame(FrameKind::Head);
    head->setFixedHeight(px(44));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(14), 0, px(14), 0);
    row->setSpacing(px(12));
    row->addWidget(m_title);
    row->addWidget(m_sum, 1);
    row->addWidget(m_toCountersign);
    m_title->setObjectName(QStringLiteral("dueTitle"));
    m_toCountersign->setObjectName(QStringLiteral("toCountersign"));
    m_toCountersign->setButtonSize(ButtonSize::Small);
    connect(m_toCountersign, &QPushButton::clicked, this, &DueList::countersignWanted);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);
    connect(m_table, &DeskTable::rowChanged, this, [this](int at) {
        if (!m_isQuiet && at >= 0) {
            const RefundRow &chosen = m_model->rows()[static_cast<std::size_t>(at)];
            Q_EMIT settlementChosen(chosen.number, chosen.settlement);
        }
    });
    connect(m_table, &DeskTable::rowOpened, this,
            [this](int at) { Q_EMIT returnOpened(m_model->rows()[static_cast<std::size_t>(at)].number); });
    retranslate();
}

void DueList::refresh()
{
    auto read = m_context.desk().refundsDue();
    std::vector<RefundRow> rows = read ? *std::move(read) : std::vector<RefundRow>();
    const auto signedEnd = std::stable_partition(
        rows.begin(), rows.end(), [](const RefundRow &row) { return row.state != SettlementState::ToCountersign; });
    m_waiting.assign(std::make_move_iterator(signedEnd), std::make_move_iterator(rows.end()));
    rows.erase(signedEnd, rows.end());
    m_isQuiet = true;
    m_model->setRows(std::move(rows));
    m_isQuiet = false;
    m_stack->setEmpty(m_model->rowCount() == 0);
    updateHead();
}

void DueList::refreshWords()
{
    m_model->refreshWords();
    updateHead();
}

void DueList::choose(const QString &number, int settlement)
{
    const int row = m_model->rowOf(number, settlement);
    m_isQuiet = true;
    if (row >= 0) {
        m_table->showRow(row);
    } else {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    }
    m_isQuiet = false;
}

const RefundRow *DueList::first() const
{
    return m_model->rows().empty() ? nullptr : &m_model->rows().front();
}

int DueList::count() const
{
    return m_model->rowCount();
}

void DueList::updateCountersign()
{
    Money sum;
    for (const RefundRow &row : m_waiting) {
        sum += row.left;
    }
    const int count = static_cast<int>(m_waiting.size());
    m_toCountersign->setVisible(count > 0);
    m_stack->state()->setContent(QStringLiteral("banknote"), count > 0 ? tr("Nothing to pay.") : tr("All paid."),
                                 tr("What the bench accepts appears here."));
    m_toCountersign->setText(
        tr("%1 more to countersign: %2").arg(QString::number(count), m_context.format().money(sum)));
    m_toCountersign->setToolTip(tr("A second person must countersign first. Show the returns."));
}

void DueList::updateHead()
{
    updateCountersign();
    Money sum;
    Money sent;
    std::optional<UtcTime> oldest;
    for (const RefundRow &row : m_model->rows()) {
        sum += row.left;
        sent += row.state == SettlementState::Sent ? row.allowed : Money();
        if (!row.left.isZero()) {
            oldest = oldest ? std::min(*oldest, row.acceptedAt) : row.acceptedAt;
        }
    }
    const Formatter &format = m_context.format();
    m_title->setTitle(tr("To pay"), m_model->rowCount());
    m_sum->setObjectName(QStringLiteral("dueSum"));
    QStringList words;
    if (oldest) {
        words += tr("%1 accepted and not paid yet, for up to %2")
                     .arg(format.money(sum), format.duration(m_context.now().ms() - oldest->ms()));
    }
    if (!sent.isZero()) {
        words += tr("%1 sent, to be confirmed").arg(format.money(sent));
    }
    //: Between two parts of a heading
    m_sum->setFullText(words.join(tr("; ")));
}

void DueList::retranslate()
{
    m_table->setAccessibleName(tr("Refunds to pay"));
    const QString amount = QStringLiteral("88,888.88");
    const Formatter &format = m_context.format();
    const QString days = format.duration(35 * kHourMs);
    const QString late = days + QStringLiteral("000");
    const QString tomorrow = format.when(m_context.now().plusMinutes(24 * 60), m_context.now());
    const QFontMetrics metrics(Theme::current().font(TextUse::Body));
    const QString day = format.duration(24 * kHourMs - kHourMs / 60);
    const bool isDayWider = metrics.horizontalAdvance(day) > metrics.horizontalAdvance(days);
    const bool isTomorrowWider = metrics.horizontalAdvance(tomorrow) > metrics.horizontalAdvance(late);
    const QString chip = RefundWords::state(SettlementState::ToCountersign, m_context.format());
    m_table->setColumns({{QStringLiteral("number"), QStringLiteral("R-20261122-0007")},
                         {QStringLiteral("due"), isTomorrowWider ? tomorrow : late},
                         {QStringLiteral("customer"), QStringLiteral("Daniel Kim"), false, true},
                         {QStringLiteral("step"), chip, true, false, 4},
                         {QStringLiteral("asked"), amount, false, false, 3},
                         {QStringLiteral("allowed"), amount},
                         {QStringLiteral("before"), amount, false, false, 5},
                         {QStringLiteral("left"), amount, false, false, 1},
                         {QStringLiteral("waits"), isDayWider ? day : days, false, false, 2},
                         {QStringLiteral("tender"), m_context.format().tender(QStringLiteral("wechat"))}});
    updateHead();
}
}
