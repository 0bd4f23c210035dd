// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacking by the system's own tools.
#include "tests/real/real_data.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>

namespace rd::test
{
namespace
{
constexpr int kTimeoutMs = 120'000;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << ' ' << arguments.join(QLatin1Char(' ')).toStdString());
    REQUIRE(process.waitForFinished(kTimeoutMs));
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}
}

QString realDataFolder()
{
    const QString folder = qEnvironmentVariable("RETURNDESK_DATA");
    return !folder.isEmpty() && QDir(folder).exists(QStringLiteral("README.md")) ? QDir(folder).absolutePath()
                                                                                 : QString();
}

bool hasRealData()
{
    const bool isHere = !realDataFolder().isEmpty();
    if (!isHere) {
        std::puts("skipped: the folder of real exports is not here (RETURNDESK_DATA names it)");
    }
    return isHere;
}

QByteArray unpacked(const QString &name)
{
    const QString program = name.endsWith(QLatin1String(".xz")) ? QStringLiteral("xz") : QStringLiteral("gzip");
    return outputOf(program, {QStringLiteral("-dc"), realDataFolder() + QLatin1Char('/') + name});
}

QString unpackedInto(const QString &name, const QString &folder)
{
    QFile file(folder + QLatin1Char('/') + QFileInfo(name).completeBaseName());
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = unpacked(name);
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

void unpackAllInto(const QString &name, const QString &folder)
{
    (void)outputOf(QStringLiteral("tar"),
                   {QStringLiteral("-xJf"), realDataFolder() + QLatin1Char('/') + name, QStringLiteral("-C"), folder});
}
}
