// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the documents as the clock on the wall of the store shows them.
#pragma once

#include "core/base/store_zone.h"

#include <QJsonValue>
#include <QString>

namespace rd::cli
{
/// "2026-11-22 16:05" for an instant of a document; empty for null.
[[nodiscard]] QString localTime(const QJsonValue &instant, const StoreZone &zone);
}
