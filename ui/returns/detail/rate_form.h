// SPDX-License-Identifier: GPL-3.0-or-later
// How content the customer is, now that it is over.
#pragma once

#include "ui/returns/detail/action_form.h"

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class FieldNote;

class RateForm final : public ActionForm
{
    Q_OBJECT

public:
    RateForm(const ReturnView &view, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QComboBox *m_stars;
    QLineEdit *m_comment;
    FieldNote *m_note;
};
}
