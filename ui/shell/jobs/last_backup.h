// SPDX-License-Identifier: GPL-3.0-or-later
// When this computer made the last backup of a store.
#pragma once

#include "core/base/time.h"

#include <QSettings>
#include <QString>

#include <optional>

namespace rd::ui
{
inline QString lastBackupKey(const QString &storeUuid)
{
    return QStringLiteral("stores/") + storeUuid + QStringLiteral("/backup");
}

[[nodiscard]] inline std::optional<UtcTime> lastBackup(const QString &storeUuid)
{
    return UtcTime::parse(QSettings().value(lastBackupKey(storeUuid)).toString());
}

inline void rememberBackup(const QString &storeUuid, UtcTime at)
{
    QSettings().setValue(lastBackupKey(storeUuid), at.toIso());
}
}
