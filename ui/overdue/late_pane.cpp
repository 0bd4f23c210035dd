// SPDX-License-Identifier: GPL-3.0-or-later
// Rule, opened, due, paused; then the latest entries.
#include "ui/overdue/late_pane.h"

#include "core/policy/deadline.h"
#include "ui/common/theme/mark.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/step_chip.h"
#include "ui/overdue/late_actions.h"
#include "ui/overdue/overdue_groups.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr std::ptrdiff_t kEventsShown = 6;

void emptyGrid(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void addRow(QGridLayout *grid, const QString &label, const QString &value)
{
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(TextUse::Body, Ink::Muted, label), row, 0, Qt::AlignTop);
    auto *text = new TextLabel(TextUse::Body, Ink::Text, value);
    text->setWordWrap(true);
    grid->addWidget(text, row, 1);
    grid->setColumnStretch(1, 1);
}
}

LatePane::LatePane(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_number(titleLabel({}, this)), m_chip(new StepChipLabel(this)),
      m_customer(new ElidedLabel(TextUse::Body, Ink::Muted, this)), m_late(new MessageStack(this)),
      m_whyTitle(new TextLabel(TextUse::BoxTitle, Ink::Text, {}, this)), m_why(new QGridLayout),
      m_sum(captionLabel({}, this)), m_eventsTitle(new TextLabel(TextUse::BoxTitle, Ink::Text, {}, this)),
      m_events(new QGridLayout), m_actions(new LateActions(context, this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_number);
    head->addWidget(m_chip);
    head->addStretch(1);
    m_sum->setWordWrap(true);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(px(16), px(12), px(16), px(12));
    content->setSpacing(px(8));
    content->addLayout(head);
    content->addWidget(m_customer);
    content->addWidget(m_late);
    content->addWidget(m_whyTitle);
    content->addLayout(m_why);
    content->addWidget(m_sum);
    content->addWidget(makeLine(Qt::Horizontal, this));
    content->addWidget(m_eventsTitle);
    content->addLayout(m_events);
    content->addStretch(1);
    auto *foot = makeFrame(FrameKind::Foot, this);
    foot->layout()->addWidget(m_actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(foot);
    retranslate();
}

void LatePane::retranslate()
{
    m_whyTitle->setText(tr("Why it is due"));
    m_eventsTitle->setText(tr("Latest"));
    m_actions->retranslate();
    setRow(m_row);
}

void LatePane::clear()
{
    m_number->setText(tr("No return chosen"));
    m_chip->hide();
    m_customer->setFullText({});
    m_late->clear();
    m_sum->clear();
    emptyGrid(m_why);
    emptyGrid(m_events);
}

void LatePane::setRow(const std::optional<ReturnRow> &row)
{
    m_row = row;
    clear();
    const auto view = row ? m_context.desk().showReturn(row->number)
                          : Result<ReturnView>(rd::refuse(ErrorCode::NotFound));
    m_actions->setRow(view ? row : std::nullopt, view ? view->returnCase.rma.version : 0);
    if (!row || !view) {
        return;
    }
    const Formatter &format = m_context.format();
    m_number->setText(row->number);
    if (row->step) {
        m_chip->setChip(markOf(*row->step), format.chip(*row->step));
        m_chip->show();
    }
    QStringList facts{row->customerName, format.maskedPhone(row->customerPhone), format.money(row->amount)};
    if (row->chasers > 0) {
        facts.append(tr("chased %1 times").arg(row->chasers));
    }
    facts.removeAll(QString());
    m_customer->setFullText(facts.join(QStringLiteral(" · ")));
    const Task *task = row->step ? view->returnCase.openTask(*row->step) : nullptr;
    if (task != nullptr) {
        showWhy(*view, *task);
    }
    showEvents(*view);
}

void LatePane::showWhy(const ReturnView &view, const Task &task)
{
    const Formatter &format = m_context.format();
    const std::optional<Hold> &hold = view.returnCase.rma.hold;
    const UtcTime due = effectiveDue(task, hold, view.now);
    const QString owner = ownerOf(*m_row, format);
    if (isLate(task, hold, view.now)) {
        m_late->tell({MessageKind::Danger,
                      tr("Late %1").arg(format.duration(view.now.ms() - due.ms())),
                      tr("owner %1").arg(owner),
                      {},
                      0});
    }
    const qint64 limit = task.dueAt.ms() - task.pausedMs - task.openedAt.ms();
    addRow(m_why, tr("Rule"), tr("%1 within %2").arg(format.step(task.step), format.duration(limit)));
    addRow(m_why, tr("Began"), format.dateTime(task.openedAt));
    addRow(m_why, tr("Due"), format.dateTime(due));
    addRow(m_why, tr("Owner"), owner);
    if (task.pausedMs > 0) {
        addRow(m_why, tr("Paused"), format.duration(task.pausedMs));
    }
    if (hold) {
        addRow(m_why, tr("Waits since"), format.dateTime(hold->since));
    }
    m_sum->setText(task.pausedMs > 0
                       ? tr("%1 + %2 + paused %3 = %4")
                             .arg(format.dateTime(task.openedAt), format.duration(limit),
                                  format.duration(task.pausedMs), format.dateTime(task.dueAt))
                       : tr("%1 + %2 = %3")
                             .arg(format.dateTime(task.openedAt), format.duration(limit), format.dateTime(task.dueAt)));
}

void LatePane::showEvents(const ReturnView &view)
{
    const Formatter &format = m_context.format();
    const auto first = view.events.size() > static_cast<size_t>(kEventsShown) ? view.events.end() - kEventsShown
                                                                              : view.events.begin();
    for (auto it = view.events.end(); it != first;) {
        --it;
        const QString who = it->name.isEmpty() ? QString() : QString(it->name + QStringLiteral(": "));
        const QString why = it->text.isEmpty() ? QString() : QString(QStringLiteral(" – ") + it->text);
        addRow(m_events, format.when(it->at, view.now), QString(who + format.event(it->action) + why));
    }
}
}
