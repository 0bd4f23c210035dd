// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs with a count beside their word; the chosen one is bold with a line under it.
#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace rd::ui
{
class CountTabBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit CountTabBar(QWidget *parent = nullptr);
    /// Negative: no count. `isAlarm` paints it in the late colours.
    void setCount(int tab, int count, bool isAlarm = false);
    /// Small tabs without a pill behind the count, as in the detail pane.
    void setSmall(bool isSmall);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void tabLayoutChange() override;

private:
    struct Count {
        int count = -1;
        bool isAlarm = false;
    };
    [[nodiscard]] Count countOf(int tab) const;
    void paintTab(QPainter &painter, int index) const;
    bool m_isSmall = false;
};

class CountTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit CountTabs(QWidget *parent = nullptr);
    [[nodiscard]] CountTabBar *counts() const { return m_bar; }
    /// Room before the first tab, so that it stands under what is above it.
    void setLeadingRoom(int pixels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CountTabBar *m_bar;
};
}
