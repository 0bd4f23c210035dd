// SPDX-License-Identifier: GPL-3.0-or-later
// Steps driven by a timer, so that the program runs as it always does.
#include "app/desktop/walkthrough/walker.h"

#include <QDir>

#include <cstdio>

namespace rd::desktop
{
namespace
{
constexpr int kLookMs = 25;
constexpr int kSettleMs = 350; ///< layouts, background reads and flashes before a picture

void say(const QString &line)
{
    std::fputs((line + QLatin1Char('\n')).toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}
}

Walker::Walker(QString folder, std::function<bool(const QString &)> savePicture)
    : m_folder(std::move(folder)), m_savePicture(std::move(savePicture))
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &Walker::look);
}

void Walker::start()
{
    QTimer::singleShot(0, this, &Walker::begin);
}

void Walker::begin()
{
    if (m_now == m_steps.size()) {
        say(QStringLiteral("All %1 steps worked. Pictures and files: %2")
                .arg(m_steps.size())
                .arg(QDir::toNativeSeparators(m_folder)));
        Q_EMIT finished(0);
        return;
    }
    m_since.start();
    m_timer.start();
    m_steps[m_now].act();
}

void Walker::look()
{
    const WalkStep &step = m_steps[m_now];
    if (step.isDone()) {
        m_timer.stop();
        step.picture.isEmpty() ? settle() : QTimer::singleShot(kSettleMs, this, &Walker::settle);
    } else if (m_since.elapsed() > step.timeoutMs) {
        m_timer.stop();
        static_cast<void>(m_savePicture(m_folder + QStringLiteral("/failed.png")));
        fail(QStringLiteral("not reached within %1 s").arg(step.timeoutMs / 1000));
    }
}

void Walker::settle()
{
    const WalkStep &step = m_steps[m_now];
    QString file;
    if (!step.picture.isEmpty()) {
        file = QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(step.picture);
        if (!m_savePicture(m_folder + QLatin1Char('/') + file)) {
            return fail(QStringLiteral("the picture %1 could not be saved").arg(file));
        }
    }
    say(QStringLiteral("  ok  %1%2").arg(step.name, file.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(file)));
    ++m_now;
    QTimer::singleShot(0, this, &Walker::begin);
}

void Walker::fail(const QString &why)
{
    say(QStringLiteral("FAILED  %1: %2").arg(m_steps[m_now].name, why));
    Q_EMIT finished(1);
}
}
