// SPDX-License-Identifier: GPL-3.0-or-later
// How a typed receipt was paid: one tender, or several with their amounts.
#pragma once

#include "core/domain/sale.h"

#include <QJsonArray>
#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace rd::ui
{
class ActionButton;
class AppContext;
class CodeEdit;

class TypedTenders final : public QWidget
{
    Q_OBJECT

public:
    explicit TypedTenders(const AppContext &context, QWidget *parent = nullptr);
    /// One tender alone has no amount. Of several, one may be left without: it is what is left of the total. The first amount that
    /// cannot be read takes the focus and refuses.
    [[nodiscard]] Result<std::vector<SaleTender>> read(Money total) const;
    /// As typed, for a draft, and back; nothing kept is one tender, the last one chosen.
    [[nodiscard]] QJsonArray kept() const;
    void takeUp(const QJsonArray &kept);
    void clear();
    /// Shows what is left for the tender without an amount.
    void setTotal(Money total);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget *widget;
        QComboBox *tender;
        CodeEdit *amount;
    };
    void add();
    void fill(const Row &row);
    void showAmounts();
    [[nodiscard]] Result<Money> amountOf(const Row &row) const;
    /// What the amounts that can be read leave of the total.
    [[nodiscard]] Money rest(Money total) const;

    const AppContext &m_context;
    QVBoxLayout *m_place;
    std::vector<Row> m_rows;
    ActionButton *m_more;
    Money m_total;
};
}
