// SPDX-License-Identifier: GPL-3.0-or-later
// What waited, sent again.
#include "ui/shell/scanner/held_keys.h"

#include "ui/shell/scanner/scan_burst.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace rd::ui
{
void HeldKeys::hold(const QKeyEvent &key)
{
    m_keys.push_back({key.key(), key.modifiers(), key.text()});
}

void HeldKeys::release(QWidget &place)
{
    const std::vector<Key> keys = std::exchange(m_keys, {});
    if (ScanBurst::isSurely(static_cast<qsizetype>(keys.size()))) {
        place.setFocus(Qt::OtherFocusReason); // its text goes where typing goes
    }
    for (const Key &each : keys) {
        sendKey(each.key, each.modifiers, each.text);
    }
}

void sendKey(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (QWidget *focused = QApplication::focusWidget()) {
            QKeyEvent event(type, key, modifiers, text);
            QCoreApplication::sendEvent(focused, &event);
        }
    }
}

void writeScan(const QString &code)
{
    for (const QChar letter : code) {
        sendKey(letter.toUpper().unicode(), Qt::NoModifier, letter);
    }
    sendKey(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
}
}
