// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one step after the other; each must reach what it wants in its time.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace rd::desktop
{
struct WalkStep {
    QString name;
    std::function<void()> act;
    std::function<bool()> isDone;
    QString picture{}; ///< name of the picture to save at the end, empty: none
    int timeoutMs = 10'000;
};

class Walker final : public QObject
{
    Q_OBJECT

public:
    /// `savePicture` gets the full name of a picture and says whether it was saved.
    Walker(QString folder, std::function<bool(const QString &file)> savePicture);
    void add(WalkStep step) { m_steps.push_back(std::move(step)); }
    void start();

Q_SIGNALS:
    /// 0, or 1 at the first thing that did not work.
    void finished(int status);

private:
    void begin();
    void look();
    void settle();
    void fail(const QString &why);

    QString m_folder;
    std::function<bool(const QString &)> m_savePicture;
    std::vector<WalkStep> m_steps;
    std::size_t m_now = 0;
    int m_pictures = 0;
    QTimer m_timer;
    QElapsedTimer m_since;
};
}
