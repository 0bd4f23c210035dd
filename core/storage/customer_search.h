// SPDX-License-Identifier: GPL-3.0-or-later
// Finding customers by what people remember of them.
#pragma once

#include "core/storage/database.h"

#include <vector>

namespace rd
{
/// Whether somebody meant a phone number, or a part of one: four digits and little else.
[[nodiscard]] bool looksLikePhone(const QString &text);
/// For LIKE with ESCAPE '\': the text anywhere.
[[nodiscard]] QString likePattern(const QString &text);

/// By the last digits of a phone, or by a whole one however it is written: with +86 or 0086 in front of it, in any grouping.
[[nodiscard]] std::vector<CustomerId> customersOfPhone(Database &database, const QString &text, int limit);
[[nodiscard]] std::vector<CustomerId> customersOfName(Database &database, const QString &text, int limit);
/// By phone, by the till's number, by a part of the name, each person once, as kept; by the number here as well when the text is
/// one.
[[nodiscard]] std::vector<CustomerId> searchCustomers(Database &database, const QString &text, int limit);
}
