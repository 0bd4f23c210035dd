// SPDX-License-Identifier: GPL-3.0-or-later
// Rule, opened, due, paused; then the latest entries.
#include "ui/overdue/late_pane.h"

#include "ui/common/theme/mark.h"
#include "ui/common/widgets/due_sheet.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/step_chip.h"
#include "ui/overdue/late_actions.h"
#include "ui/overdue/overdue_groups.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
/// The open task of a row; of following up, that of its exception.
const Task *taskOf(const ReturnRow &row, const ReturnView &view)
{
    if (const ReturnException *about = view.returnCase.exception(row.exception)) {
        return view.returnCase.taskOf(*about);
    }
    return row.step ? view.returnCase.openTask(*row.step) : nullptr;
}

constexpr std::ptrdiff_t kEventsShown = 6;
constexpr int kLabels = 64;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;

/// With the days that go by first.
qint64 limitMs(const Task &task)
{
    return task.expectedDays * kDayMs + task.limitMinutes * kMinuteMs;
}

qint64 pausedMs(const Task &task, const std::optional<Hold> &hold, UtcTime now)
{
    const qint64 running = hold && task.isOpen() ? now.ms() - std::max(hold->since, task.openedAt).ms() : 0;
    return task.pausedMs + std::max<qint64>(0, running);
}

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
    auto *title = new TextLabel(TextUse::Body, Ink::Muted, label);
    title->setMinimumWidth(px(kLabels));
    grid->addWidget(title, row, 0, Qt::AlignTop);
    auto *text = new TextLabel(TextUse::Body, Ink::Text, value);
    text->setWordWrap(true);
    grid->addWidget(text, row, 1);
    grid->setColumnStretch(1, 1);
}
}

LatePane::LatePane(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_number(titleLabel()), m_chip(new StepChipLabel),
      m_customer(new ElidedLabel(TextUse::Body, Ink::Muted)), m_late(new MessageStack),
      m_whyTitle(new TextLabel(TextUse::BoxTitle)), m_why(new QGridLayout), m_sum(captionLabel()),
      m_extended(new TextLabel(TextUse::Caption, Ink::Warning)), m_sheet(new DueSheet(TextUse::Caption)),
      m_eventsTitle(new TextLabel(TextUse::BoxTitle)), m_events(new QGridLayout),
      m_nothing(new TextLabel(TextUse::Body, Ink::Muted)), m_scroll(new QScrollArea),
      m_foot(makeFrame(FrameKind::Foot)), m_actions(new LateActions(context))
{
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sum->setWordWrap(true);
    m_sum->setObjectName(QStringLiteral("whySum"));
    m_extended->setWordWrap(true);
    m_extended->setObjectName(QStringLiteral("whyExtended"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_scroll->setWidget(makeContent());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_foot->layout()->addWidget(m_actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foot);
    retranslate();
}

QWidget *LatePane::makeContent()
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrolled"));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_number);
    head->addWidget(m_chip);
    head->addStretch(1);
    for (QGridLayout *grid : {m_why, m_events}) {
        grid->setHorizontalSpacing(px(16));
        grid->setVerticalSpacing(px(6));
    }
    auto *content = new QVBoxLayout(body);
    content->setContentsMargins(px(16), px(12), px(16), px(12));
    content->setSpacing(px(8));
    content->addLayout(head);
    content->addWidget(m_customer);
    content->addWidget(m_late);
    content->addWidget(m_whyTitle);
    content->addLayout(m_why);
    content->addWidget(m_sum);
    content->addWidget(m_extended);
    content->addWidget(m_sheet);
    content->addWidget(makeLine(Qt::Horizontal));
    content->addWidget(m_eventsTitle);
    content->addLayout(m_events);
    content->addStretch(1);
    return body;
}

void LatePane::retranslate()
{
    m_eventsTitle->setText(tr("Latest"));
    m_nothing->setText(tr("Choose a return at the left."));
    m_actions->retranslate();
    setRow(m_row);
}

void LatePane::setRow(const std::optional<ReturnRow> &row)
{
    m_row = row;
    const auto view = row ? m_context.desk().showReturn(row->number)
                          : Result<ReturnView>(rd::refuse(ErrorCode::NotFound));
    m_nothing->setVisible(!view);
    m_scroll->setVisible(view.has_value());
    m_foot->setVisible(view.has_value());
    m_actions->setRow(view ? row : std::nullopt, view ? view->returnCase.rma.version : 0);
    if (!view) {
        return;
    }
    m_late->clear();
    m_sum->clear();
    m_extended->clear();
    m_sheet->clear();
    emptyGrid(m_why);
    emptyGrid(m_events);
    showHead(*view);
    if (const Task *task = taskOf(*row, *view)) {
        showWhy(*view, *task);
    }
    showEvents(*view);
}

void LatePane::showHead(const ReturnView &view)
{
    const Formatter &format = m_context.format();
    m_number->setText(m_row->number);
    m_chip->setVisible(m_row->step.has_value());
    if (m_row->step) {
        m_chip->setChip(markOf(*m_row->step),
                        m_row->exceptionKind ? format.exceptionKind(*m_row->exceptionKind) : format.chip(*m_row->step));
    }
    QStringList facts{m_row->customerName, format.maskedPhone(m_row->customerPhone), format.money(m_row->amount)};
    if (m_row->chasers > 0) {
        facts.append(tr("chased %n times", nullptr, m_row->chasers));
    }
    facts.removeAll(QString());
    m_customer->setFullText(facts.join(QStringLiteral(" · ")));
    const Task *task = taskOf(*m_row, view);
    const bool isBehind = task != nullptr && view.timesOf(*task).isLate;
    m_whyTitle->setText(isBehind ? tr("Why it is late") : tr("Why it is due"));
    if (isBehind) {
        const UtcTime due = view.timesOf(*task).dueAt;
        m_late->tell({MessageKind::Danger,
                      tr("Late %1").arg(format.duration(view.now.ms() - due.ms())),
                      tr("Owner: %1").arg(ownerOf(*m_row, format)),
                      {},
                      0});
    }
}

/// Goods that are still to come are expected first; then the step's own time begins.
QString LatePane::ruleOf(const Task &task) const
{
    const Formatter &format = m_context.format();
    const qint64 expected = task.expectedDays * kDayMs;
    if (task.step == Step::Receive && expected > 0) {
        return tr("goods expected within %1, then %2 within %3")
            .arg(format.duration(expected), format.step(task.step), format.duration(limitMs(task) - expected));
    }
    return tr("%1 within %2").arg(format.step(task.step), format.duration(limitMs(task)));
}

/// Every term stands on a line of its own, and the last line adds them up; where only opening hours count, hour by hour.
void LatePane::showWhy(const ReturnView &view, const Task &task)
{
    const Formatter &format = m_context.format();
    const std::optional<Hold> &hold = view.returnCase.rma.hold;
    const TaskTimes &times = view.timesOf(task);
    const qint64 paused = pausedMs(task, hold, view.now);
    addRow(m_why, tr("Rule"),
           times.isInHours ? tr("%1 within %2").arg(format.step(task.step), limitText(task, times, format))
                           : ruleOf(task));
    addRow(m_why, tr("Began"), format.dateTime(task.openedAt));
    if (paused > 0) {
        addRow(m_why, tr("Paused"), tr("%1, while the store waited for the customer").arg(format.duration(paused)));
    }
    addRow(m_why, tr("Clock"), times.isInHours ? tr("opening hours only") : tr("day and night, holidays too"));
    addRow(m_why, tr("Due"), format.dateTime(times.dueAt));
    addRow(m_why, tr("Owner"), ownerOf(*m_row, format));
    if (m_row->ownerRole) {
        const auto here = m_context.desk().hereToday().value_or(std::map<Role, QStringList>());
        const auto people = here.find(*m_row->ownerRole);
        addRow(m_why, tr("Here today"),
               people == here.end() ? tr("nobody of this role") : Formatter::list(people->second));
    }
    if (hold) {
        addRow(m_why, tr("Waits since"), format.dateTime(hold->since));
    }
    m_extended->setText(extensionTexts(view, task, format).join(QLatin1Char('\n')));
    m_extended->setVisible(!m_extended->text().isEmpty());
    m_sheet->setVisible(times.isInHours);
    m_sum->setVisible(!times.isInHours);
    if (times.isInHours) {
        m_sheet->showTimes(times, format);
        return;
    }
    const QString began = format.dateTime(task.openedAt);
    const QString limit = format.duration(limitMs(task));
    const QString due = format.dateTime(times.limitAt);
    m_sum->setText(paused > 0 ? tr("%1 + %2 + paused %3 = %4").arg(began, limit, format.duration(paused), due)
                              : tr("%1 + %2 = %3").arg(began, limit, due));
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
