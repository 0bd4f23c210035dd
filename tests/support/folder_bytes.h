// SPDX-License-Identifier: GPL-3.0-or-later
// A file, or everything in a folder, byte for byte.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace rd::test
{
[[nodiscard]] QByteArray bytesOf(const QString &file);
void putBytes(const QString &file, const QByteArray &bytes);
/// Every file of the folder by its name, without those below it.
[[nodiscard]] QMap<QString, QByteArray> folderBytes(const QString &folder);
}
