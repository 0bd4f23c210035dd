// SPDX-License-Identifier: GPL-3.0-or-later
// Giving a step to a person.
#pragma once

#include "ui/returns/detail/action_form.h"

class QComboBox;

namespace rd::ui
{
class AssignForm final : public ActionForm
{
    Q_OBJECT

public:
    AssignForm(const ReturnView &view, AppContext &context, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    std::vector<Task> m_tasks;   ///< by place in the list
    std::vector<Staff> m_people; ///< then the roles
    std::vector<Role> m_roles;
    QComboBox *m_step;
    QComboBox *m_person;
};
}
