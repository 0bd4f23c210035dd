// SPDX-License-Identifier: GPL-3.0-or-later
// One cell for each figure, with lines between.
#include "ui/common/widgets/figure_strip.h"

#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace rd::ui
{
FigureStrip::FigureStrip(QWidget *parent) : QFrame(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *box = new SectionBox({}, this);
    box->layout()->setContentsMargins(px(2), 0, px(2), 0);
    m_layout = new QHBoxLayout;
    m_layout->setSpacing(0);
    box->body()->addLayout(m_layout);
    outer->addWidget(box);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureStrip::addCell()
{
    if (!m_cells.empty()) {
        m_layout->addWidget(makeLine(Qt::Vertical, this));
    }
    Cell cell{captionLabel({}, this), titleLabel({}, this), captionLabel({}, this)};
    auto *column = new QVBoxLayout;
    column->setContentsMargins(px(12), px(10), px(8), px(10));
    column->setSpacing(px(2));
    for (TextLabel *label : {cell.caption, cell.value, cell.comparison}) {
        label->setWordWrap(label != cell.value);
        column->addWidget(label);
    }
    m_layout->addLayout(column, 1);
    m_cells.push_back(cell);
}

void FigureStrip::setFigures(const std::vector<Figure> &figures)
{
    while (m_cells.size() < figures.size()) {
        addCell();
    }
    for (size_t i = 0; i < figures.size(); ++i) {
        m_cells[i].caption->setText(figures[i].caption);
        m_cells[i].value->setText(figures[i].value);
        m_cells[i].comparison->setText(figures[i].comparison);
    }
    updateGeometry();
}

QSize FigureStrip::sizeHint() const
{
    return {QWidget::sizeHint().width(), layout()->totalHeightForWidth(width())};
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry();
    }
}
}
