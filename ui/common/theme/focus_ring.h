// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around the button that has the keyboard focus.
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

namespace rd::ui
{
/// Follows the focus; shows the ring only when the focus came by keyboard. Fields and cells draw their own.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application);

private:
    void follow(QWidget *focused);
    QPointer<QFocusFrame> m_frame; // dies with its window
};
}
