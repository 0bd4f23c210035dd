// SPDX-License-Identifier: GPL-3.0-or-later
// Step and person as two lists.
#include "ui/returns/detail/assign_form.h"

#include "core/desk/views.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace rd::ui
{
AssignForm::AssignForm(const ReturnView &view, AppContext &context, QWidget *parent)
    : ActionForm(parent), m_step(new QComboBox), m_person(new QComboBox)
{
    const Formatter &format = context.format();
    for (const Task &task : view.returnCase.tasks) {
        if (task.isOpen()) {
            m_step->addItem(format.step(task.step), QString(codeOf(task.step)));
        }
    }
    if (view.step) {
        m_step->setCurrentIndex(m_step->findData(QString(codeOf(*view.step))));
    }
    for (const Staff &staff : context.desk().staff().value_or(std::vector<Staff>())) {
        if (!staff.isDisabled) {
            //: A person and their roles
            m_person->addItem(
                tr("%1 (%2)").arg(staff.name.isEmpty() ? staff.login : staff.name, format.roles(staff.roles)));
            m_people.push_back(staff);
        }
    }
    m_step->setObjectName(QStringLiteral("assignStep"));
    m_step->setAccessibleName(tr("Step"));
    m_person->setAccessibleName(tr("Person"));
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
    assign.step = fromCode<Step>(m_step->currentData().toString()).value_or(Step::Review);
    const int chosen = m_person->currentIndex();
    if (chosen >= 0) {
        assign.to = m_people[static_cast<std::size_t>(chosen)];
    }
    return assign;
}

QWidget *AssignForm::firstField() const
{
    return m_person;
}
}
