// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and eyes of the walkthrough: what a person at the counter has.
#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

namespace rd::desktop
{
class Hands final
{
public:
    explicit Hands(QWidget &window) : m_window(window) {}

    /// To whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /// As a scanner does: into the scan box, ended by Enter.
    void scan(const QString &text) const;
    /// Ctrl+K, some letters of the command, Enter.
    void command(const QString &letters) const;
    void click(const char *name) const;
    void typeInto(const char *name, const QString &text) const;

    /// Shown on the screen.
    [[nodiscard]] bool sees(const char *name) const;
    [[nodiscard]] bool seesText(const QString &text) const;
    template <typename Widget = QWidget> [[nodiscard]] Widget *find(const char *name = nullptr) const
    {
        const auto found = m_window.findChildren<Widget *>(name == nullptr ? QString() : QString::fromLatin1(name));
        for (Widget *widget : found) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool save(const QString &file) const;

private:
    void typeSlowly() const;

    QWidget &m_window;
};
}
