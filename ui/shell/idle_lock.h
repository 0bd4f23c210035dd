// SPDX-License-Identifier: GPL-3.0-or-later
// Notices that nobody has touched keys or mouse for a while.
#pragma once

#include <QObject>
#include <QTimer>

namespace rd::ui
{
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(QObject *parent = nullptr);
    /// Starts over with this time; 0 stops.
    void watch(int ms);
    /// Somebody is there.
    void wind();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};
}
