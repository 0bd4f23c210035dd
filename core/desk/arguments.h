// SPDX-License-Identifier: GPL-3.0-or-later
// Requests in one normal form, so that the same request is recognised when it comes again.
#pragma once

#include "core/desk/requests.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd
{
/// Pictures by the digest of their bytes.
[[nodiscard]] QJsonArray argumentsOf(const std::vector<NewPhoto> &photos);
[[nodiscard]] QJsonObject argumentsOf(const LogRequest &request);
[[nodiscard]] QJsonObject argumentsOf(const Action &action);
[[nodiscard]] QJsonObject argumentsOf(const Sale &sale);
/// Name of the command of an action: "approve", "pay"…
[[nodiscard]] QString commandOf(const Action &action);
}
