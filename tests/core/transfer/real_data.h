// SPDX-License-Identifier: GPL-3.0-or-later
// Where the real exports lie that are no part of the repository, and how to unpack them.
#pragma once

#include <QByteArray>
#include <QString>

namespace rd::test
{
/// The folder that RETURNDESK_DATA names; empty when it is not there.
[[nodiscard]] QString realDataFolder();
/// The unpacked bytes of a .gz or .xz file in it.
[[nodiscard]] QByteArray unpacked(const QString &name);
/// Unpacks a .tar.xz of it into a folder.
[[nodiscard]] bool unpackInto(const QString &name, const QString &folder);
}
