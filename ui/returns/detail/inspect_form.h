// SPDX-License-Identifier: GPL-3.0-or-later
// Inspecting from the return itself: one condition and disposition a line, and the checklist.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/returns/detail/action_form.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rd::ui
{
class DeductionFields;
class FieldNote;
class QuantitySpin;

class InspectForm final : public ActionForm
{
    Q_OBJECT

public:
    InspectForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    struct Row {
        int line = 0;
        QuantitySpin *spin = nullptr;
        QLineEdit *serial = nullptr; ///< where the line names one
        QLineEdit *batch = nullptr;  ///< where the line names one
        QComboBox *condition = nullptr;
        QComboBox *disposition = nullptr;
        FieldNote *conditionNote = nullptr;
        FieldNote *dispositionNote = nullptr;
        DeductionFields *deduction = nullptr;
    };
    void addLine(const ReturnLine &line, const Formatter &format, QVBoxLayout *layout);
    void addChecklist(const Formatter &format, QVBoxLayout *layout);

    Currency m_currency;
    std::vector<Row> m_rows;
    std::vector<std::pair<QString, QCheckBox *>> m_ticks;
    QLineEdit *m_note;
};
}
