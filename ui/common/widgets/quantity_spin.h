// SPDX-License-Identifier: GPL-3.0-or-later
// Minus, quantity, plus in one outline.
#pragma once

#include "core/money/quantity.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace rd::ui
{
class QuantitySpin final : public QWidget
{
    Q_OBJECT

public:
    explicit QuantitySpin(QWidget *parent = nullptr);
    ~QuantitySpin() override;
    /// Both ends are allowed. `limitReason` is the tooltip of plus when it stops: "sold 2, 1 already in a return".
    void setRange(Quantity least, Quantity most, const QString &limitReason = {});
    /// Fractions can be typed; plus and minus go by whole units all the same.
    void setFractional(bool isFractional);
    void setQuantity(Quantity quantity);
    /// What the quantity is of, to tell it from another one beside it.
    void setSubject(const QString &subject);
    /// As it stands in the field at this moment; zero while nothing that can be used stands there.
    [[nodiscard]] Quantity quantity() const { return m_quantity; }
    void stepBy(int units);

Q_SIGNALS:
    void quantityChanged(rd::Quantity quantity);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(Quantity quantity, bool tells);
    void readField();
    void followField();
    void refresh();
    void tellLimits();
    void retranslate();

    Quantity m_least;
    Quantity m_most = Quantity::units(1);
    Quantity m_quantity;
    Quantity m_lastUsable; ///< what comes back when the field is left with something else
    QString m_limitReason;
    QString m_subject;
    bool m_isFractional = false;
    QToolButton *m_minus;
    QLineEdit *m_field;
    QToolButton *m_plus;
};
}
