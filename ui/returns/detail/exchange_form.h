// SPDX-License-Identifier: GPL-3.0-or-later
// Handing out new goods: the articles, what is owed and what they count, and who pays the difference how.
#pragma once

#include "ui/returns/detail/action_form.h"

class QComboBox;
class QVBoxLayout;

namespace rd::ui
{
class CodeEdit;
class ExchangeRow;
class ReasonHint;
class SumRows;
class TextLabel;

class ExchangeForm final : public ActionForm
{
    Q_OBJECT

public:
    ExchangeForm(const ReturnView &view, AppContext &context, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    void setRows(int rows) override;
    void refilled() override;

private:
    void build();
    void addRow();
    void fillTenders(const ReturnView &view);
    void update();
    [[nodiscard]] std::vector<ExchangeRow *> filled() const;
    [[nodiscard]] Exchange exchange() const;
    /// By the prices alone, while the rules cannot say it.
    [[nodiscard]] Money pricedTotal() const;
    void showDifference();
    /// "Customer pays ¥30.00", "Store owes ¥10.00", "Even".
    [[nodiscard]] Money takenIn() const;
    [[nodiscard]] QString differenceWords() const;

    AppContext &m_context;
    QString m_number;
    std::optional<int> m_settlement;
    Money m_owed;
    Money m_total;
    std::vector<ExchangeRow *> m_rows;
    QVBoxLayout *m_place;
    SumRows *m_sum;
    ReasonHint *m_refusal;
    TextLabel *m_addCaption;
    QComboBox *m_addBy; ///< the customer pays
    TextLabel *m_restCaption;
    QComboBox *m_restTo; ///< the store owes
    TextLabel *m_referenceCaption;
    CodeEdit *m_reference;
};
}
