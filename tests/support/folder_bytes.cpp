// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing whole files; a file that cannot be read or written ends the test.
#include "tests/support/folder_bytes.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace rd::test
{
QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    INFO(file.toStdString());
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

void putBytes(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    INFO(file.toStdString());
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(bytes) == bytes.size());
}

QMap<QString, QByteArray> folderBytes(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        files.insert(name, bytesOf(folder + QLatin1Char('/') + name));
    }
    return files;
}
}
