// SPDX-License-Identifier: GPL-3.0-or-later
// Why a button cannot be pressed, beside or under it, with a link that leads on.
#pragma once

#include <QWidget>

namespace rd::ui
{
class IconLabel;
class TextLabel;

class ReasonHint final : public QWidget
{
    Q_OBJECT

public:
    enum class Cause { State, Role };
    explicit ReasonHint(QWidget *parent = nullptr);
    /// Empty text hides the hint.
    void setReason(Cause cause, const QString &text, const QString &link = {});

Q_SIGNALS:
    void linkPressed();

private:
    IconLabel *m_icon;
    TextLabel *m_text;
};
}
