// SPDX-License-Identifier: GPL-3.0-or-later
// Figures side by side, each with a caption above and a comparison below.
#pragma once

#include <QFrame>

#include <vector>

class QHBoxLayout;

namespace rd::ui
{
class TextLabel;

struct Figure {
    QString caption;
    QString value;
    QString comparison;
};

class FigureStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);
    void setFigures(const std::vector<Figure> &figures);
    /// As high as its words need in the width it has.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell {
        TextLabel *caption;
        TextLabel *value;
        TextLabel *comparison;
    };
    void addCell();

    QHBoxLayout *m_layout;
    std::vector<Cell> m_cells;
};
}
