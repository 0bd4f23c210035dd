// SPDX-License-Identifier: GPL-3.0-or-later
// Where the real exports lie that are no part of the repository, and how to unpack them.
#pragma once

#include <QByteArray>
#include <QString>

namespace rd::test
{
/// The folder that RETURNDESK_DATA names; empty when it is not there.
[[nodiscard]] QString realDataFolder();
/// True when it is there; else says on stdout why the test is skipped.
[[nodiscard]] bool hasRealData();
/// The unpacked bytes of a .gz or .xz file in it; fails the test when they cannot be had.
[[nodiscard]] QByteArray unpacked(const QString &name);
/// Unpacks a .gz or .xz file of it into a folder and gives its path there.
[[nodiscard]] QString unpackedInto(const QString &name, const QString &folder);
/// Unpacks a .tar.xz of it into a folder.
void unpackAllInto(const QString &name, const QString &folder);
}
