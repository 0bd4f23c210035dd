// SPDX-License-Identifier: GPL-3.0-or-later
// A return that is settled otherwise than in money.
#pragma once

#include "tests/core/workflow/scene.h"

namespace rd::test
{
/// Line 2 (2 pieces for 20.00) by a receipt that tells how much was paid by which tender: card 12.00, cash 8.00. Logged by Li,
/// accepted by Na, for what the customer wants.
[[nodiscard]] Scene wanting(Resolution resolution, const char *quantity = "1", const char *reason = "changed_mind");
/// The same request, not yet logged.
[[nodiscard]] LogReturn requestFor(Resolution resolution, const char *quantity = "1",
                                   const char *reason = "changed_mind");
/// The receipt of it.
[[nodiscard]] Scene cardAndCash();
/// What is due goes back to the card, and it arrives.
void payByCard(Scene &scene, const Actor &by);
[[nodiscard]] ExchangeItem item(const char *sku, const char *quantity, const char *price);
[[nodiscard]] Exchange taking(const std::vector<ExchangeItem> &items, const char *tender = "");
}
