// SPDX-License-Identifier: GPL-3.0-or-later
// One return for people.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/store_zone.h"

#include <QJsonObject>

namespace rd::cli
{
/// Head, lines, open tasks, money and history; what stopped an action comes last.
[[nodiscard]] QString returnText(const QJsonObject &document, Language language, const StoreZone &zone);
}
