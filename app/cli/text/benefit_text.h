// SPDX-License-Identifier: GPL-3.0-or-later
// Points and coupons as text.
#pragma once

#include "app/cli/text/language.h"

#include <QJsonObject>

namespace rd::cli
{
/// "120 points earned; coupon SPRING10"; empty for a sale that carried nothing.
[[nodiscard]] QString saleBenefitsText(const QJsonObject &sale, Language language);
/// A line for each benefit that a return owes or has done.
[[nodiscard]] QString benefitsText(const QJsonObject &returnDocument, Language language);
}
