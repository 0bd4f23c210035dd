// SPDX-License-Identifier: GPL-3.0-or-later
// Which units go on in a return of their own: one quantity for each line and step from which some can go.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/returns/detail/action_form.h"

class QLineEdit;

namespace rd::ui
{
class FieldNote;
class QuantitySpin;

class SplitForm final : public ActionForm
{
    Q_OBJECT

public:
    SplitForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    struct Row {
        SplitUnits most;
        QuantitySpin *spin = nullptr;
    };
    [[nodiscard]] QWidget *makeRow(const ReturnLine &line, Step step, const Formatter &format);
    [[nodiscard]] std::vector<SplitUnits> chosen() const;

    std::vector<Row> m_rows;
    FieldNote *m_note = nullptr;
    QLineEdit *m_reason;
};
}
