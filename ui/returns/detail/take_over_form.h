// SPDX-License-Identifier: GPL-3.0-or-later
// Counting what goes from the counter to the stockroom: nothing here says how many there should be.
#pragma once

#include "ui/returns/detail/action_form.h"

#include <vector>

class QComboBox;

namespace rd::ui
{
class CodeEdit;
class FieldNote;

/// Whoever is logged in and may take goods over takes them, from the person that is chosen; else gives them to who signs below.
class TakeOverForm final : public ActionForm
{
    Q_OBJECT

public:
    TakeOverForm(const ReturnView &view, AppContext &context, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    struct Row {
        int line = 0;
        CodeEdit *counted = nullptr;
        FieldNote *note = nullptr;
    };
    std::vector<Row> m_rows;
    QComboBox *m_from = nullptr; ///< absent: who is logged in gives them
    StaffId m_giver;
};
}
