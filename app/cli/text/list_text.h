// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of returns and of tasks for people.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/store_zone.h"

#include <QJsonObject>

namespace rd::cli
{
/// For {"returns":[…],"next":…} and {"tasks":[…]}.
[[nodiscard]] QString listText(const QJsonObject &document, Language language, const StoreZone &zone);
}
