// SPDX-License-Identifier: GPL-3.0-or-later
// Points and coupons as documents.
#pragma once

#include "core/desk/views.h"

#include <QJsonArray>

namespace rd
{
/// {points, points_spent, coupon}; null for a sale that carried nothing.
[[nodiscard]] QJsonValue saleBenefitsToJson(const SaleBenefits &benefits);
/// What the return owes of them and what was ticked; an empty list where that is nothing.
[[nodiscard]] QJsonArray benefitsToJson(const ReturnView &view);
}
