// SPDX-License-Identifier: GPL-3.0-or-later
// Key events as the window system sends them: shortcuts first, then the widget with the focus.
#include "tests/ui/shell/keyboard.h"

#include "ui/shell/scanner/scan_listener.h"

#include <QTest>
#include <QWidget>
#include <QWindow>

#include <vector>

namespace rd::test
{
namespace
{
constexpr int kHoldMs = 1'000;

Qt::KeyboardModifier modifierOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Control:
        return Qt::ControlModifier;
    case Qt::Key_Alt:
        return Qt::AltModifier;
    case Qt::Key_Shift:
        return Qt::ShiftModifier;
    default:
        return Qt::NoModifier;
    }
}

QString textOf(Qt::Key key)
{
    return key > Qt::Key_Space && key <= Qt::Key_AsciiTilde ? QString(QChar(static_cast<char16_t>(key))).toLower()
                                                            : QString();
}
}

void Keyboard::send(bool isDown, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    qt_handleKeyEvent(m_window.windowHandle(), isDown ? QEvent::KeyPress : QEvent::KeyRelease, key, modifiers, text);
    m_presses += isDown ? 1 : 0;
}

void Keyboard::press(std::initializer_list<Qt::Key> keys)
{
    QTest::qWait(1); // widgets that were just added are shown by the event loop
    Qt::KeyboardModifiers held;
    for (const Qt::Key key : keys) {
        send(true, key, held, held == Qt::NoModifier ? textOf(key) : QString());
        held |= modifierOf(key);
    }
    for (auto key = std::rbegin(keys); key != std::rend(keys); ++key) {
        held &= ~Qt::KeyboardModifiers(modifierOf(*key));
        send(false, *key, held, {});
    }
    settle();
}

void Keyboard::type(const QString &text)
{
    write(text);
    settle();
}

void Keyboard::write(const QString &text)
{
    for (const QChar letter : text) {
        const auto key = static_cast<Qt::Key>(letter.toUpper().unicode());
        send(true, key, Qt::NoModifier, QString(letter));
        send(false, key, Qt::NoModifier, QString(letter));
    }
}

void Keyboard::settle()
{
    QTest::qWait(1);
    const auto *scanner = m_window.findChild<ui::ScanListener *>();
    static_cast<void>(QTest::qWaitFor([scanner] { return scanner == nullptr || !scanner->isHolding(); }, kHoldMs));
}

void Keyboard::scan(const QString &code)
{
    const int before = m_presses;
    write(code);
    press(Qt::Key_Return);
    m_presses = before;
}
}
