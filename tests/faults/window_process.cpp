// SPDX-License-Identifier: GPL-3.0-or-later
// Starting a window and listening to it.
#include "tests/faults/window_process.h"

#include <QDeadlineTimer>

namespace rd::test
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kPatienceMs = 60'000;
constexpr int kWholeRunMs = 900'000;
const QString kPin = u"246810"_s;
}

WindowProcess::WindowProcess(const CliRunner &store, const QString &program, const QStringList &arguments)
    : m_process(store.process({}))
{
    QProcessEnvironment environment = m_process->processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, store.path(u"config"_s));
    m_process->setProcessEnvironment(environment);
    m_process->start(program, arguments);
    REQUIRE(m_process->waitForStarted());
}

std::unique_ptr<WindowProcess> WindowProcess::busy(const CliRunner &store, int first, int count)
{
    const QStringList arguments{store.store(), u"yang"_s, kPin, QString::number(first), QString::number(count)};
    return std::unique_ptr<WindowProcess>(new WindowProcess(store, QStringLiteral(RD_BUSY_WINDOW), arguments));
}

std::unique_ptr<WindowProcess> WindowProcess::watching(const CliRunner &store)
{
    const QStringList arguments{store.store(), u"hao"_s, kPin};
    return std::unique_ptr<WindowProcess>(new WindowProcess(store, QStringLiteral(RD_WATCHING_WINDOW), arguments));
}

WindowProcess::~WindowProcess()
{
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(kPatienceMs);
    }
}

bool WindowProcess::waitFor(const QString &text, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    while (lines().filter(text).isEmpty()) {
        if (deadline.hasExpired() || m_process->state() == QProcess::NotRunning) {
            WARN("the window said: " << m_said.toStdString() << errors().toStdString());
            return false;
        }
        m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    }
    return true;
}

void WindowProcess::waitForEnd()
{
    INFO(lines().join('\n'_L1).toStdString());
    REQUIRE((m_process->state() == QProcess::NotRunning || m_process->waitForFinished(kWholeRunMs)));
    REQUIRE(m_process->exitStatus() == QProcess::NormalExit);
    REQUIRE(m_process->exitCode() == 0);
}

QStringList WindowProcess::lines()
{
    m_said += m_process->readAllStandardOutput();
    return QString::fromUtf8(m_said.left(m_said.lastIndexOf('\n') + 1)).split('\n'_L1, Qt::SkipEmptyParts);
}

QByteArray WindowProcess::errors()
{
    return m_process->readAllStandardError();
}
}
