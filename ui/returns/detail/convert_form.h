// SPDX-License-Identifier: GPL-3.0-or-later
// The customer takes something else: of which settlement, what, and why.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/returns/detail/action_form.h"

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class FieldNote;

class ConvertForm final : public ActionForm
{
    Q_OBJECT

public:
    ConvertForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QString verb() const override;

private:
    void fillTo();

    Formatter m_format;
    std::vector<Settlement> m_waiting;
    QComboBox *m_which;
    QComboBox *m_to;
    QLineEdit *m_reason;
    FieldNote *m_note;
};
}
