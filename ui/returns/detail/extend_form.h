// SPDX-License-Identifier: GPL-3.0-or-later
// Letting a step be due later.
#pragma once

#include "ui/returns/detail/action_form.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace rd::ui
{
class FieldNote;

class ExtendForm final : public ActionForm
{
    Q_OBJECT

public:
    ExtendForm(const ReturnView &view, AppContext &context, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void proposeTime();

    AppContext &m_context;
    std::vector<Task> m_tasks; ///< by place in the list
    QComboBox *m_step;
    QDateTimeEdit *m_until;
    QLineEdit *m_reason;
    FieldNote *m_note;
};
}
