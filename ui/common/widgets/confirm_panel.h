// SPDX-License-Identifier: GPL-3.0-or-later
// The question in the place of the foot before money leaves or a return ends; never a dialog.
#pragma once

#include <QFrame>

namespace rd::ui
{
class ActionButton;
class IconLabel;
class TextLabel;

class ConfirmPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ConfirmPanel(QWidget *parent = nullptr);
    /// Shows the panel. `verb` repeats what happens: "Pay ¥298.50".
    void ask(const QString &icon, const QString &question, const QString &consequence, const QString &verb);
    /// For a question without anything to type.
    void takeFocus();
    /// Disables the verb until the answer is there; set by the press itself.
    void setBusy(bool isBusy);

Q_SIGNALS:
    /// Once per ask: a second press before setBusy(false) does nothing.
    void confirmed();
    void wentBack();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    IconLabel *m_icon;
    TextLabel *m_question;
    TextLabel *m_consequence;
    ActionButton *m_back;
    ActionButton *m_verb;
    bool m_isBusy = false;
};
}
