// SPDX-License-Identifier: GPL-3.0-or-later
// The money of a return: the sum, how it is computed, what was sent and what arrived.
#pragma once

#include "core/desk/views.h"
#include "ui/returns/detail/settlement_words.h"

#include <QWidget>

class QGridLayout;

namespace rd::ui
{
class ActionButton;
class AppContext;
class TextLabel;

class MoneyView final : public QWidget
{
    Q_OBJECT

public:
    explicit MoneyView(AppContext &context, QWidget *parent = nullptr);
    void show(const ReturnView &view);

private:
    void showPast(const ReturnView &view);
    using Row = SettlementWords::Row;
    [[nodiscard]] QString where(const ReturnView &view) const;
    [[nodiscard]] std::vector<Row> estimated(const ReturnView &view) const;
    [[nodiscard]] std::vector<Row> payouts(const ReturnView &view) const;
    void fill(QGridLayout *grid, const std::vector<Row> &rows);

    AppContext &m_context;
    TextLabel *m_what;
    TextLabel *m_where;
    TextLabel *m_amount;
    ActionButton *m_how;
    QWidget *m_terms;
    QGridLayout *m_termRows;
    QGridLayout *m_payoutRows;
};
}
