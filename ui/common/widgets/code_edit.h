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

private:
    void switchInputMethodOff();
};

/// "１２３．４５" as "123.45".
[[nodiscard]] QString halfWidth(const QString &text);
}
