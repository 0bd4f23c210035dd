// SPDX-License-Identifier: GPL-3.0-or-later
// The PIN: a field of dots, a line for what was wrong, and keys for a touch screen.
#pragma once

#include <QWidget>

class QLineEdit;

namespace rd::ui
{
class ActionButton;
class IconLabel;
class TextLabel;

class PinPad final : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(QWidget *parent = nullptr);
    void setPerson(const QString &name);
    /// Why the last try failed; keeps its space when empty.
    void setProblem(const QString &text);
    /// Muted, at the right of the title: "4 tries left".
    void setTries(const QString &text);
    /// While a PIN is checked, or nobody may try.
    void setBlocked(bool isBlocked);
    void clearPin();
    void typeDigit(QChar digit);
    void focusPin();

Q_SIGNALS:
    void entered(const QString &pin);
    void typed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeKeys();
    void enter();
    void retranslate();
    void dress();

    QString m_name;
    TextLabel *m_title;
    TextLabel *m_tries;
    QLineEdit *m_pin;
    IconLabel *m_problemIcon;
    TextLabel *m_problem;
    ActionButton *m_back;
    ActionButton *m_enter;
    QWidget *m_keys;
};
}
