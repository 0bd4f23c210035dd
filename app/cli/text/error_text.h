// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals and failures in words: what happened and why with the numbers, and what to do next.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

namespace rd::cli
{
/// One paragraph for people. Every code has one in both languages; numbers come from the details.
[[nodiscard]] QString errorText(const Error &error, Language language);
/// The single faults that the details list (under "faults" or "errors"), one line each.
[[nodiscard]] QStringList faultLines(const Error &error, Language language);
/// {"code","message","details"}, as "error" and "stopped_by" hold it.
[[nodiscard]] QJsonObject errorDocument(const Error &error, Language language);
/// Adds the message to a {"code","details"} that core wrote.
[[nodiscard]] QJsonObject withMessage(const QJsonObject &refusal, Language language);
}
