// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user's own store lies, and on what.
#pragma once

#include <QStandardPaths>
#include <QString>

namespace rd
{
/// store.sqlite in the folder returndesk of the user's data folder (XDG_DATA_HOME): what both programs open without --db.
[[nodiscard]] inline QString ownStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/returndesk/store.sqlite");
}
/// True for a drive of which nobody knows whether it keeps what was saved when the power goes; both programs warn.
[[nodiscard]] bool isOnUncertainDrive(const QString &storePath);
}
