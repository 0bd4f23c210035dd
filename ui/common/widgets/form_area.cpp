// SPDX-License-Identifier: GPL-3.0-or-later
// Growing with its form.
#include "ui/common/widgets/form_area.h"

#include <QEvent>

namespace rd::ui
{
FormArea::FormArea(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // the fields scroll into sight by themselves
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(0);
}

QSize FormArea::sizeHint() const
{
    return widget() == nullptr ? QSize() : widget()->sizeHint();
}

/// A form grows while it is filled in.
bool FormArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}
}
