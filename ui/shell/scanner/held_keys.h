// SPDX-License-Identifier: GPL-3.0-or-later
// Letters pressed where nothing takes text: a scan may begin with them, so they act only once a person has pressed them.
#pragma once

#include <QString>

#include <vector>

class QKeyEvent;
class QWidget;

namespace rd::ui
{
class HeldKeys final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    void hold(const QKeyEvent &key);
    void forget() { m_keys.clear(); }
    /// They act now, in their order, on what has the focus, as if they were pressed now. More than a person presses at once chooses
    /// nothing: that is text for `place`.
    void release(QWidget &place);

private:
    struct Key {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };
    std::vector<Key> m_keys;
};

/// A key to what has the focus: a press, which is a shortcut first where there is one, and its release.
void sendKey(int key, Qt::KeyboardModifiers modifiers, const QString &text);
/// Letters as a scanner writes them, and its Enter.
void writeScan(const QString &code);
}
