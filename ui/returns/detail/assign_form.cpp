// SPDX-License-Identifier: GPL-3.0-or-later
// Step and person as two lists.
#include "ui/returns/detail/assign_form.h"

#include "core/desk/views.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/read_name.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kLeastLetters = 8;
}

AssignForm::AssignForm(const ReturnView &view, AppContext &context, QWidget *parent)
    : ActionForm(parent), m_step(new QComboBox), m_person(new QComboBox)
{
    const Formatter &format = context.format();
    for (const Task &task : view.returnCase.tasks) {
        if (!task.isOpen()) {
            continue;
        }
        const ReturnException *about = view.returnCase.exception(task.exception);
        //: A step and the exception that it is about
        m_step->addItem(about == nullptr ? format.step(task.step)
                                         : tr("%1: %2").arg(format.step(task.step), format.exceptionKind(about->kind)),
                        static_cast<int>(m_tasks.size()));
        if (view.step == task.step) {
            m_step->setCurrentIndex(m_step->count() - 1);
        }
        m_tasks.push_back(task);
    }
    for (const Staff &staff : context.desk().staff().value_or(std::vector<Staff>())) {
        if (!staff.isDisabled) {
            //: A person and their roles
            m_person->addItem(
                tr("%1 (%2)").arg(staff.name.isEmpty() ? staff.login : staff.name, format.roles(staff.roles)));
            m_people.push_back(staff);
        }
    }
    for (const auto &role : CodeTable<Role>::kNames) {
        const bool hasAnybody = std::ranges::any_of(
            m_people, [&role](const Staff &person) { return person.roles.has(role.code); });
        if (hasAnybody) {
            //: Everybody of a role in place of a person
            m_person->addItem(tr("Everybody: %1").arg(format.role(role.code)));
            m_roles.push_back(role.code);
        }
    }
    for (QComboBox *box : {m_step, m_person}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLeastLetters);
    }
    m_step->setObjectName(QStringLiteral("assignStep"));
    setReadName(*m_step, tr("Step"));
    setReadName(*m_person, tr("Person"));
    m_person->setObjectName(QStringLiteral("assignPerson"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_step, 1);
    layout->addWidget(m_person, 2);
}

Action AssignForm::action() const
{
    Assign assign;
    if (const int task = m_step->currentIndex(); task >= 0) {
        assign.step = m_tasks[static_cast<std::size_t>(task)].step;
        const int exception = m_tasks[static_cast<std::size_t>(task)].exception;
        assign.exception = exception == 0 ? std::nullopt : std::optional(exception);
    }
    const auto chosen = static_cast<std::size_t>(std::max(m_person->currentIndex(), 0));
    if (chosen < m_people.size()) {
        assign.to = m_people[chosen];
    } else if (chosen - m_people.size() < m_roles.size()) {
        assign.role = m_roles[chosen - m_people.size()];
    }
    return assign;
}

QWidget *AssignForm::firstField() const
{
    return m_person;
}
}
