// SPDX-License-Identifier: GPL-3.0-or-later
// Step, time and reason.
#include "ui/returns/detail/extend_form.h"

#include "core/desk/views.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>

namespace rd::ui
{
namespace
{
constexpr qint64 kDayMinutes = 24 * 60;
}

ExtendForm::ExtendForm(const ReturnView &view, AppContext &context, QWidget *parent)
    : ActionForm(parent), m_context(context), m_step(new QComboBox), m_until(new QDateTimeEdit),
      m_reason(new QLineEdit), m_note(new FieldNote(m_reason))
{
    const Formatter &format = context.format();
    for (const Task &task : view.returnCase.tasks) {
        if (!task.isOpen()) {
            continue;
        }
        const ReturnException *about = view.returnCase.exception(task.exception);
        m_step->addItem(about == nullptr ? format.step(task.step) : format.exceptionKind(about->kind));
        if (view.step == task.step) {
            m_step->setCurrentIndex(m_step->count() - 1);
        }
        m_tasks.push_back(task);
    }
    m_step->setObjectName(QStringLiteral("extendStep"));
    m_until->setObjectName(QStringLiteral("extendUntil"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumHeight(Theme::current().fieldHeight());
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_reason->setObjectName(QStringLiteral("actionText"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    QGridLayout *grid = makeFormGrid(this);
    addField(grid, tr("Step"), m_step);
    addField(grid, tr("Due by"), m_until);
    addField(grid, tr("Reason"), m_reason);
    addNote(grid, m_note);
    connect(m_step, &QComboBox::currentIndexChanged, this, &ExtendForm::proposeTime);
    connect(m_reason, &QLineEdit::textChanged, m_note, &FieldNote::clear);
    proposeTime();
}

/// A day more than there is, or from now on when that has passed; the store's clock.
void ExtendForm::proposeTime()
{
    if (m_step->currentIndex() < 0) {
        return;
    }
    const Task &task = m_tasks[static_cast<std::size_t>(m_step->currentIndex())];
    const UtcTime until = std::max(m_context.now(), task.dueAt).plusMinutes(kDayMinutes);
    const QDateTime local = m_context.desk().zone().local(until);
    m_until->setDateTime(QDateTime(local.date(), QTime(local.time().hour(), local.time().minute())));
}

Action ExtendForm::action() const
{
    Extend extend;
    if (const int place = m_step->currentIndex(); place >= 0) {
        const Task &task = m_tasks[static_cast<std::size_t>(place)];
        extend.task = {task.step, task.exception == 0 ? std::nullopt : std::optional(task.exception)};
    }
    const QDateTime until = m_until->dateTime();
    extend.to = m_context.desk().zone().instantOf(until.date(), until.time());
    extend.reason = m_reason->text().trimmed();
    return extend;
}

bool ExtendForm::isComplete()
{
    if (!m_reason->text().trimmed().isEmpty()) {
        return true;
    }
    m_note->refuse(tr("Why is there more time?"));
    return false;
}

QWidget *ExtendForm::firstField() const
{
    return m_until;
}
}
