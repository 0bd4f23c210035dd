// SPDX-License-Identifier: GPL-3.0-or-later
// The edge is what the content leaves free.
#include "ui/returns/entry/warned_frame.h"

#include "ui/common/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kEdge = 2;
}

WarnedFrame::WarnedFrame(QWidget *content, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

void WarnedFrame::setWarned(bool isWarned)
{
    const int edge = isWarned ? px(kEdge) : 0;
    m_isWarned = isWarned;
    layout()->setContentsMargins(edge, edge, edge, edge);
    update();
}

void WarnedFrame::paintEvent(QPaintEvent *)
{
    if (m_isWarned) {
        QPainter(this).fillRect(rect(), tokens().warning.text);
    }
}
}
