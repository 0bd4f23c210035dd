// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacking by the system's own tools.
#include "tests/core/transfer/real_data.h"

#include <QDir>
#include <QProcess>

namespace rd::test
{
QString realDataFolder()
{
    const QString folder = qEnvironmentVariable("RETURNDESK_DATA");
    return !folder.isEmpty() && QDir(folder).exists(QStringLiteral("README.md")) ? QDir(folder).absolutePath()
                                                                                 : QString();
}

QByteArray unpacked(const QString &name)
{
    QProcess process;
    const QString program = name.endsWith(QLatin1String(".xz")) ? QStringLiteral("xz") : QStringLiteral("gzip");
    process.start(program, {QStringLiteral("-dc"), realDataFolder() + QLatin1Char('/') + name});
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
}

bool unpackInto(const QString &name, const QString &folder)
{
    QProcess process;
    process.start(QStringLiteral("tar"),
                  {QStringLiteral("-xJf"), realDataFolder() + QLatin1Char('/') + name, QStringLiteral("-C"), folder});
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}
}
