// SPDX-License-Identifier: GPL-3.0-or-later
// Work handed over and reminders, for people.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/store_zone.h"

#include <QJsonObject>

namespace rd::cli
{
[[nodiscard]] QString handOverText(const QJsonObject &document, Language language);
[[nodiscard]] QString toldText(const QJsonObject &document, Language language, const StoreZone &zone);
[[nodiscard]] QString noticesText(const QJsonObject &document, Language language, const StoreZone &zone);
}
