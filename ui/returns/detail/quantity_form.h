// SPDX-License-Identifier: GPL-3.0-or-later
// The form of the actions that take lines with quantities, a reason or note, or both.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/returns/detail/action_form.h"

class QLineEdit;
class QVBoxLayout;

namespace rd::ui
{
class CodeEdit;
class QuantitySpin;

class QuantityForm final : public ActionForm
{
    Q_OBJECT

public:
    QuantityForm(Right right, const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    struct Row {
        int line = 0;
        QuantitySpin *spin = nullptr;
    };
    void addLines(const ReturnView &view, const Formatter &format, QVBoxLayout *layout);
    [[nodiscard]] std::vector<LineQuantity> lines() const;
    /// Goods that go back by parcel; empty where the customer takes them.
    void addParcel(QVBoxLayout *layout);
    [[nodiscard]] QString text() const;

    Right m_right;
    Step m_step; ///< at which the return stands
    std::vector<Row> m_rows;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_carrier = nullptr;
    CodeEdit *m_tracking = nullptr;
};
}
