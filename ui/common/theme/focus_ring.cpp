// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the ring to the focused button.
#include "ui/common/theme/focus_ring.h"

#include "ui/common/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>

namespace rd::ui
{
FocusRing::FocusRing(QApplication &application) : QObject(&application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    // A new style sheet hides the frame.
    connect(
        &Theme::current(), &Theme::changed, this, [this] { follow(QApplication::focusWidget()); },
        Qt::QueuedConnection);
}

void FocusRing::follow(QWidget *focused)
{
    if (m_frame != nullptr) {
        m_frame->hide();
        m_frame->deleteLater(); // the window may be walking over its children, as with a change of language
        m_frame = nullptr;
    }
    const bool isButton = qobject_cast<QAbstractButton *>(focused) != nullptr;
    if (!isButton || !focused->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        return;
    }
    m_frame = new QFocusFrame(focused->window());
    m_frame->setWidget(focused);
}
}
