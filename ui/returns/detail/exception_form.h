// SPDX-License-Identifier: GPL-3.0-or-later
// An exception that somebody opens by hand: of which kind, of which goods, and what was seen.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/returns/detail/action_form.h"

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class FieldNote;
class QuantitySpin;

class ExceptionForm final : public ActionForm
{
    Q_OBJECT

public:
    ExceptionForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void takeLine();
    [[nodiscard]] ExceptionKind kind() const;
    /// Nothing when all of the return is meant.
    [[nodiscard]] const ReturnLine *line() const;

    std::vector<ReturnLine> m_lines;
    Formatter m_format;
    QComboBox *m_kind;
    QComboBox *m_goods;
    FieldNote *m_goodsNote;
    QuantitySpin *m_quantity;
    QLineEdit *m_text;
    FieldNote *m_textNote;
};
}
