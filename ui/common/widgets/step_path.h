// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one return: what is done, where it stands, what comes.
#pragma once

#include "ui/common/theme/mark.h"

#include <QWidget>

#include <vector>

namespace rd::ui
{
struct PathNode {
    enum class State { Done, Now, Next, Ended };
    Mark mark = Mark::Review;
    QString word;
    QString who;
    QString when;
    State state = State::Next; ///< Ended: declined, lost, handed back; its own icon and the line stops
    bool isLate = false;
    QString spoken; ///< for screen readers: "Receive, done, Wang Fang, Sunday 14:05"
};

class StepPath final : public QWidget
{
    Q_OBJECT

public:
    explicit StepPath(QWidget *parent = nullptr);
    void setNodes(std::vector<PathNode> nodes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF cell(std::size_t index) const;
    void paintLines(QPainter &painter) const;
    void paintNode(QPainter &painter, std::size_t index) const;
    void paintWords(QPainter &painter, std::size_t index) const;
    void setCurrent(std::size_t index);

    std::vector<PathNode> m_nodes;
    std::size_t m_current = 0;
};
}
