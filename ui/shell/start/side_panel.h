// SPDX-License-Identifier: GPL-3.0-or-later
// The dark side of the first day: the program's name and the steps.
#pragma once

#include <QFrame>

#include <vector>

namespace rd::ui
{
class TextLabel;

struct SideStep {
    QString title;
    QString caption;
    bool isLeftOut = false; ///< passed without doing it: no tick
};

class SidePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);
    void setSteps(std::vector<SideStep> steps);
    void setCurrent(int step);
    void setFooter(const QString &text);
    /// Behind the current one, and not left out: it has a tick.
    [[nodiscard]] bool isDone(int step) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    std::vector<SideStep> m_steps;
    int m_current = 0;
    TextLabel *m_name;
    TextLabel *m_footer;
};
}
