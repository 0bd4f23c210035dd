// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals and failures in words: what happened and why with the numbers, and what to do next.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/error.h"
#include "core/base/store_zone.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace rd::cli
{
/// One paragraph for people. Every code has one in both languages; numbers come from the details, times by the
/// store's clock where it is known.
[[nodiscard]] QString errorText(const Error &error, Language language, const std::optional<StoreZone> &zone = {});
/// The single faults that the details list (under "faults" or "errors"), one line each.
[[nodiscard]] QStringList faultLines(const Error &error, Language language);
/// {"code","message","details"}, as "error" and "stopped_by" hold it.
[[nodiscard]] QJsonObject errorDocument(const Error &error, Language language,
                                        const std::optional<StoreZone> &zone = {});
/// Adds the message to a {"code","details"} that core wrote.
[[nodiscard]] QJsonObject withMessage(const QJsonObject &refusal, Language language);
}
