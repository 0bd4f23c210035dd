// SPDX-License-Identifier: GPL-3.0-or-later
// Taking something off for a line at inspection: how much and why. One small button until it is wanted.
#pragma once

#include "ui/common/desk/formatter.h"

#include <QWidget>

class QLineEdit;

namespace rd::ui
{
class ActionButton;
class CodeEdit;
class FieldNote;
class TextLabel;

class DeductionFields final : public QWidget
{
    Q_OBJECT

public:
    explicit DeductionFields(QWidget *parent = nullptr);
    /// The object names end with it, where there are several.
    void setPlace(int place);
    /// Does not emit.
    void setTyped(const QString &amount, const QString &reason);
    [[nodiscard]] QString amountText() const;
    [[nodiscard]] QString reason() const;
    /// Zero while nothing is typed or it is no amount.
    [[nodiscard]] Money amount(const Currency &currency) const;
    /// True when nothing is typed, or both an amount and its reason; else marks what is missing and takes the focus there.
    [[nodiscard]] bool isComplete(const Currency &currency);
    void retranslate(const QString &currencySign);

Q_SIGNALS:
    void changed();

private:
    void open(bool isOpen);
    ActionButton *m_open;
    QWidget *m_fields;
    TextLabel *m_caption;
    CodeEdit *m_amount;
    QLineEdit *m_reason;
    FieldNote *m_amountNote;
    FieldNote *m_reasonNote;
};
}
