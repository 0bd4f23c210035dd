// SPDX-License-Identifier: GPL-3.0-or-later
// A field for codes, numbers, phones and amounts: no input method, full-width digits become plain ones.
#pragma once

#include <QLineEdit>

namespace rd::ui
{
class CodeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CodeEdit(QWidget *parent = nullptr);
    /// Unlike QLineEdit's, does not switch the input method on again.
    void setReadOnlyState(bool isReadOnly);
    /// What is typed here may be scanned as well: a scanner that writes into it is let be.
    void setTakesScans() { setTakesScans(*this); }
    /// Another field for codes, as a list that can be typed into.
    static void setTakesScans(QWidget &field);
    [[nodiscard]] static bool takesScans(const QWidget &field);
    /// A scan takes the place of what stood here, for one question at a time is asked. Implies setTakesScans.
    void setIsReplacedByScans();
    [[nodiscard]] static bool isReplacedByScans(const QWidget &field);

private:
    void switchInputMethodOff();
};

/// "１２３．４５" as "123.45".
[[nodiscard]] QString halfWidth(const QString &text);
}
