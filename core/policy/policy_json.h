// SPDX-License-Identifier: GPL-3.0-or-later
// The policy as the JSON document that people edit and the file keeps.
#pragma once

#include "core/base/result.h"
#include "core/money/currency.h"
#include "core/policy/policy.h"

#include <QJsonObject>

namespace rd
{
/// The whole policy as one document; amounts are decimal strings of the currency.
[[nodiscard]] QJsonObject policyToJson(const Policy &policy, const Currency &currency);

/// Reads a whole document. Refuses with policy_invalid and details.faults = [{path, problem, value}], naming every
/// fault at once: missing and unknown keys, wrong types, values out of range, doubled or undefined codes.
/// Opening hours are those of the store's zone.
[[nodiscard]] Result<Policy> policyFromJson(const QJsonObject &document, const Currency &currency,
                                            const StoreZone &zone);
/// Only the opening hours of a stored document; absent where every hour counts.
[[nodiscard]] std::optional<OpeningHours> openingHoursOf(const QJsonObject &document, const StoreZone &zone);
}
