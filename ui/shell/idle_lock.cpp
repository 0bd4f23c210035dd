// SPDX-License-Identifier: GPL-3.0-or-later
// A timer that every key and every move of the mouse winds up again.
#include "ui/shell/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace rd::ui
{
IdleLock::IdleLock(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::watch(int ms)
{
    if (ms > 0) {
        m_timer.start(ms);
    } else {
        m_timer.stop();
    }
}

void IdleLock::wind()
{
    if (m_timer.isActive()) {
        m_timer.start();
    }
}

bool IdleLock::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        wind();
        break;
    default:
        break;
    }
    return false;
}
}
