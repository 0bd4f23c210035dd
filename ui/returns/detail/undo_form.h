// SPDX-License-Identifier: GPL-3.0-or-later
// What was done by mistake: which step is undone, how many units of which line, and why.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/returns/detail/action_form.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rd::ui
{
class FieldNote;
class QuantitySpin;

class UndoForm final : public ActionForm
{
    Q_OBJECT

public:
    UndoForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    struct Row {
        int line = 0;
        QuantitySpin *spin = nullptr;
    };
    /// The units of one step, each line with all of them; an inspection is undone as a whole.
    QWidget *makeUnits(const ReturnView &view, Undoable what, const Formatter &format);
    QWidget *makeRow(const ReturnLine &line, Quantity most, Undoable what, const Formatter &format);
    void showChosen();
    [[nodiscard]] int chosen() const;
    [[nodiscard]] std::vector<LineQuantity> lines() const;

    struct Choice {
        Undoable what = Undoable::Receipt;
        QWidget *units = nullptr;
        std::vector<Row> rows;
    };
    std::vector<Choice> m_choices;
    QComboBox *m_what;
    FieldNote *m_unitsNote = nullptr;
    QLineEdit *m_reason;
    FieldNote *m_note;
};
}
