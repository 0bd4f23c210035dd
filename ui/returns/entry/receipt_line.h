// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the receipt: ticked or not, and how many of it come back.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

#include <QFrame>

class QCheckBox;

namespace rd::ui
{
class QuantitySpin;
class TextLabel;

class ReceiptLine final : public QFrame
{
    Q_OBJECT

public:
    ReceiptLine(const SaleLineView &line, const Formatter &format, QWidget *parent = nullptr);
    [[nodiscard]] int number() const { return m_line.line.line; }
    [[nodiscard]] bool canReturn() const;
    /// Zero: not ticked.
    [[nodiscard]] Quantity chosen() const;
    void setChosen(Quantity quantity);
    /// What the ticked units bring; empty shows a dash.
    void setRefund(const QString &amount);
    [[nodiscard]] QCheckBox *tick() const { return m_tick; }
    void stepBy(int units);

    /// Widths of the number columns, from the left: sold, returned, left, this time, paid, refund.
    [[nodiscard]] static std::vector<int> columnWidths();

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString caption(const Formatter &format) const;
    void updateSpin();

    SaleLineView m_line;
    QCheckBox *m_tick;
    QuantitySpin *m_spin;
    TextLabel *m_dash;
    TextLabel *m_refund;
};
}
