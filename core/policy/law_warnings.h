// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rules grant customers less than the law of the store's country does.
#pragma once

#include "core/policy/policy.h"

#include <QJsonArray>

namespace rd
{
/// 三包: goods that fail are taken back for 7 days, exchanged for 15, repaired for a year (what the lists of goods name).
inline constexpr int kChinaRefundDays = 7;
inline constexpr int kChinaExchangeDays = 15;
inline constexpr int kChinaWarrantyDays = 365;

/// Each with a `code`, the `days` of the rules, the `law_days`, and the `reason` or the `article` and `category` it is about:
/// `window_below_law` for a reason that is the store's fault, `article_window_below_law` for an article rule that fits such
/// reasons, `exchange_below_law` and `warranty_below_law` for reasons that claim a warranty. A year's warranty of an article rule
/// counts: only the goods of the lists need one. The country is the policy's phone region; none but China's law is known, so
/// another region has no warnings. They stop nothing.
[[nodiscard]] QJsonArray lawWarnings(const Policy &policy);
}
