// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions, their messages, and counts of the stockroom as text.
#pragma once

#include "app/cli/command.h"
#include "core/base/store_zone.h"

namespace rd::cli
{
/// The exceptions of a return's document with plan and ticks; empty without any.
[[nodiscard]] QString exceptionsText(const QJsonObject &document, Language language, const StoreZone &zone);
/// The message alone, so that it can be copied as it is.
[[nodiscard]] QString messageText(const QJsonObject &document, Language language);
/// Where the goods of a return are, and what the counts of the stockroom said; empty when none were taken over.
[[nodiscard]] QString takeOversText(const QJsonObject &document, Language language, const StoreZone &zone);
}
