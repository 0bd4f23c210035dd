// SPDX-License-Identifier: GPL-3.0-or-later
// How due times were reckoned, for people.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/store_zone.h"

#include <QJsonObject>

namespace rd::cli
{
/// Open tasks with every stretch of time on a line of its own; a closed return has its closed ones.
[[nodiscard]] QString dueText(const QJsonObject &document, Language language, const StoreZone &zone);
}
