// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of somebody at the desk: each finger that goes down is sent as a key event of its own and counted.
#pragma once

#include <QString>

#include <initializer_list>

class QWidget;

namespace rd::test
{
class Keyboard final
{
public:
    explicit Keyboard(QWidget &window) : m_window(window) {}
    /// Keys held down together, in this order, then let go: press({Qt::Key_Control, Qt::Key_Return}).
    void press(std::initializer_list<Qt::Key> keys);
    void press(Qt::Key key) { press({key}); }
    /// Digits and letters, one press each.
    void type(const QString &text);
    /// A scanner: the code and its Enter, not counted.
    void scan(const QString &code);
    [[nodiscard]] int presses() const { return m_presses; }

private:
    void send(bool isDown, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text);
    void write(const QString &text);
    /// Until letters that could have been a scan have acted.
    void settle();
    QWidget &m_window;
    int m_presses = 0;
};
}
