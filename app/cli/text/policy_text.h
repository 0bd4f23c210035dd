// SPDX-License-Identifier: GPL-3.0-or-later
// The store's rules for people.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/store_zone.h"

#include <QJsonObject>

namespace rd::cli
{
/// The limits, and the codes that commands take.
[[nodiscard]] QString policyText(const QJsonObject &document, Language language);
[[nodiscard]] QString policySetText(const QJsonObject &document, Language language);
[[nodiscard]] QString policyHistoryText(const QJsonObject &document, Language language, const StoreZone &zone);
}
