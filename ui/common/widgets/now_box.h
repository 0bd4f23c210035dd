// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done now with a return: the step, the time left, the instruction, the buttons, and why others cannot be pressed.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/common/theme/mark.h"

#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace rd::ui
{
class ActionButton;
class ReasonHint;
class TextLabel;

class NowBox final : public QFrame
{
    Q_OBJECT

public:
    explicit NowBox(QWidget *parent = nullptr);
    /// "Now: inspect", the time left, and the instruction of the step.
    void setContent(Mark mark, const QString &title, const DueText &due, const QString &instruction);
    /// At most four; the box owns them. Replaces what stood there.
    void setButtons(const QList<ActionButton *> &buttons);
    /// Why the next verbs are not possible; empty hides the line.
    void setReason(const QString &text);
    /// Beside the time left: asks how it was reckoned. Hidden where nothing is due.
    [[nodiscard]] QToolButton *how() const { return m_how; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Mark m_mark = Mark::Review;
    TextLabel *m_title;
    TextLabel *m_due;
    QToolButton *m_how;
    TextLabel *m_instruction;
    QHBoxLayout *m_buttons;
    QList<ActionButton *> m_shown;
    ReasonHint *m_reason;
};
}
