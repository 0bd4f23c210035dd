// SPDX-License-Identifier: GPL-3.0-or-later
// Who used a store last on this computer.
#pragma once

#include <QSettings>
#include <QString>

namespace rd::ui
{
inline QString lastPersonKey(const QString &storeUuid)
{
    return QStringLiteral("stores/") + storeUuid + QStringLiteral("/person");
}

[[nodiscard]] inline QString lastPerson(const QString &storeUuid)
{
    return QSettings().value(lastPersonKey(storeUuid)).toString();
}

inline void rememberLastPerson(const QString &storeUuid, const QString &login)
{
    QSettings().setValue(lastPersonKey(storeUuid), login);
}
}
