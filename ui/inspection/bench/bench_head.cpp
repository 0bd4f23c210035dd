// SPDX-License-Identifier: GPL-3.0-or-later
// Number, chip, customer, owner, due time.
#include "ui/inspection/bench/bench_head.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/return_facts.h"
#include "ui/common/widgets/filter_chip.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/step_chip.h"

#include <QHBoxLayout>

namespace rd::ui
{
BenchHead::BenchHead(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_number(titleLabel()), m_chip(new StepChipLabel),
      m_caption(new ElidedLabel(TextUse::Body, Ink::Muted)), m_layout(new QHBoxLayout(this))
{
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(8));
    m_layout->addWidget(m_number);
    m_layout->addWidget(m_chip);
    m_layout->addWidget(m_caption, 1);
    setMinimumHeight(px(32));
}

QString BenchHead::captionOf(const ReturnView &view, Step step) const
{
    const Formatter &format = m_context.format();
    QStringList parts{contactName(view)};
    const Task *task = view.returnCase.openTask(step);
    if (task != nullptr) {
        parts.append(task->owner.staff ? view.nameOf(*task->owner.staff) : format.role(task->owner.role));
        const TaskTimes &times = view.timesOf(*task);
        const bool isWaiting = view.returnCase.rma.hold.has_value();
        parts.append(format.due(times.dueAt, m_context.now(), times.isDueSoon, isWaiting).text);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void BenchHead::showReturn(const ReturnView &view, Step step)
{
    m_number->setText(view.returnCase.rma.number);
    m_chip->setChip(markOf(step), m_context.format().chip(step));
    m_caption->setFullText(captionOf(view, step));
}

void BenchHead::setLines(const std::vector<int> &lines, int chosen)
{
    delete m_lines;
    m_lines = nullptr;
    if (lines.size() < 2) {
        return;
    }
    m_lines = new FilterRow;
    m_lines->setObjectName(QStringLiteral("lineSwitch"));
    for (const int line : lines) {
        m_lines->addChip(QString::number(line), tr("Line %1").arg(line));
    }
    m_lines->setChosen(QString::number(chosen));
    m_layout->addWidget(m_lines);
    connect(
        m_lines, &FilterRow::choiceMade, this, [this](const QString &key) { Q_EMIT lineChosen(key.toInt()); },
        Qt::QueuedConnection);
}
}
