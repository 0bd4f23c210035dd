// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules would say to a return, for people.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/store_zone.h"

#include <QJsonObject>

namespace rd::cli
{
[[nodiscard]] QString checkText(const QJsonObject &document, Language language, const StoreZone &zone);
}
