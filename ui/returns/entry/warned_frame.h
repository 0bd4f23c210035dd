// SPDX-License-Identifier: GPL-3.0-or-later
// Two pixels of warning around a part of the screen, while something there is out of the ordinary.
#pragma once

#include <QWidget>

namespace rd::ui
{
class WarnedFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit WarnedFrame(QWidget *content, QWidget *parent = nullptr);
    void setWarned(bool isWarned);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isWarned = false;
};
}
