// SPDX-License-Identifier: GPL-3.0-or-later
// A large choice with its number in a square at the left and a hint at the right.
#pragma once

#include <QPushButton>

namespace rd::ui
{
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(int number, const QString &text, const QString &hint = {}, QWidget *parent = nullptr);
    void setHint(const QString &hint);
    /// A little lower than usual.
    void setLow(bool isLow);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    QString m_hint;
    bool m_isLow = false;
};
}
