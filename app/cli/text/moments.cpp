// SPDX-License-Identifier: GPL-3.0-or-later
// From UTC to the store's clock.
#include "app/cli/text/moments.h"

#include <QDateTime>

namespace rd::cli
{
QString localTime(const QJsonValue &instant, const StoreZone &zone)
{
    const auto time = UtcTime::parse(instant.toString());
    return time ? zone.local(*time).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}
}
