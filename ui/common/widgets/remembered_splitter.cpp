// SPDX-License-Identifier: GPL-3.0-or-later
// Kept when the person moves it, not when the window grows.
#include "ui/common/widgets/remembered_splitter.h"

#include "ui/common/widgets/person_memory.h"

#include <QSettings>

namespace rd::ui
{
RememberedSplitter::RememberedSplitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(personKey(*this, m_name), saveState()); });
}

void RememberedSplitter::arrange(const QString &name, const QList<int> &usual)
{
    m_name = QStringLiteral("splitter/") + name;
    m_usual = usual;
    putBack();
}

void RememberedSplitter::putBack()
{
    const int handle = handleWidth();
    const QByteArray kept = QSettings().value(personKey(*this, m_name)).toByteArray();
    if (kept.isEmpty() || !restoreState(kept)) {
        setSizes(m_usual);
    }
    setHandleWidth(handle); // a state has one of its own
    setChildrenCollapsible(false);
}

bool RememberedSplitter::event(QEvent *event)
{
    if (event->type() == personChange() && !m_name.isEmpty()) {
        putBack();
    }
    return QSplitter::event(event);
}
}
