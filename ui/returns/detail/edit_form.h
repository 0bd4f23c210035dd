// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer wants now of units that have not come: for each line how many, why, and what they get.
#pragma once

#include "ui/common/desk/app_context.h"
#include "ui/returns/detail/action_form.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace rd::ui
{
class FieldNote;
class QuantitySpin;

class EditForm final : public ActionForm
{
    Q_OBJECT

public:
    EditForm(const ReturnView &view, const AppContext &context, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    struct Row {
        LineWish before; ///< as it stands, with its resolution
        QuantitySpin *quantity = nullptr;
        QComboBox *reason = nullptr;
        QComboBox *resolution = nullptr;
    };
    void addRow(QGridLayout *grid, const ReturnLine &line);
    [[nodiscard]] static LineWish wished(const Row &row);
    [[nodiscard]] std::vector<LineWish> changed() const;

    const AppContext &m_context;
    std::vector<Row> m_rows;
    QLineEdit *m_text;
    FieldNote *m_note = nullptr;
    FieldNote *m_textNote;
};
}
