// SPDX-License-Identifier: GPL-3.0-or-later
// One window for each store: a second start calls the first window and ends.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace rd::ui
{
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &storePath, QObject *parent = nullptr);
    /// True when another window of this user already serves this store; it has been called to the front.
    [[nodiscard]] bool callOther() const;
    /// Listens from now on. False when that is not possible: the window opens all the same.
    bool listen();

Q_SIGNALS:
    void called();

private:
    void answer();
    QString m_name;
    QLocalServer m_server;
};
}
