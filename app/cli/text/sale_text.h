// SPDX-License-Identifier: GPL-3.0-or-later
// Sales and the layouts of sales files for people.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/store_zone.h"

#include <QJsonObject>

namespace rd::cli
{
[[nodiscard]] QString saleText(const QJsonObject &document, Language language, const StoreZone &zone);
/// For {"sales":[…]}: one row a sale.
[[nodiscard]] QString salesText(const QJsonObject &document, Language language);
[[nodiscard]] QString profilesText(const QJsonObject &document, Language language);
}
