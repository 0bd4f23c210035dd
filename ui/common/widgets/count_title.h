// SPDX-License-Identifier: GPL-3.0-or-later
// The title of a list with the number of its rows in a pill.
#pragma once

#include <QWidget>

namespace rd::ui
{
class TextLabel;

class CountPill final : public QWidget
{
    Q_OBJECT

public:
    explicit CountPill(QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
};

class CountTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit CountTitle(QWidget *parent = nullptr);
    void setTitle(const QString &title, int count);

private:
    TextLabel *m_title;
    CountPill *m_pill;
};
}
