// SPDX-License-Identifier: GPL-3.0-or-later
// Key events through the real widgets.
#include "app/desktop/walkthrough/hands.h"

#include "ui/shell/scanner/scan_listener.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>

#include <algorithm>

namespace rd::desktop
{
namespace
{
/// Letters that no key gives come from an input method.
void enter(QWidget *field, const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (isAscii) {
        QTest::keyClicks(field, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused == nullptr ? &m_window : focused, key, modifiers);
}

/// So that nobody takes the walk for a scanner.
void Hands::typeSlowly() const
{
    for (auto *scanner : m_window.findChildren<ui::ScanListener *>()) {
        scanner->setClock([now = qint64(0)]() mutable { return now += 200; });
    }
}

void Hands::type(const QString &text) const
{
    typeSlowly();
    if (QWidget *focused = QApplication::focusWidget()) {
        enter(focused, text);
    }
}

void Hands::scan(const QString &text) const
{
    press(Qt::Key_F2);
    type(text);
    press(Qt::Key_Return);
}

void Hands::command(const QString &letters) const
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(letters);
    press(Qt::Key_Return);
}

void Hands::click(const char *name) const
{
    if (QWidget *widget = find(name)) {
        QTest::mouseClick(widget, Qt::LeftButton);
    }
}

void Hands::typeInto(const char *name, const QString &text) const
{
    if (auto *field = find<QLineEdit>(name)) {
        typeSlowly();
        field->setFocus(Qt::TabFocusReason);
        enter(field, text);
    }
}

bool Hands::sees(const char *name) const
{
    return find(name) != nullptr;
}

bool Hands::seesText(const QString &text) const
{
    const auto labels = m_window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->text().contains(text)) {
            return true;
        }
    }
    return false;
}

bool Hands::save(const QString &file) const
{
    return m_window.grab().save(file);
}
}
