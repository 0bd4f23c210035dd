// SPDX-License-Identifier: GPL-3.0-or-later
// To which group of the rules in force a customer belongs.
#pragma once

#include "core/desk/open_store.h"

namespace rd
{
/// Its code, empty for none or nobody.
[[nodiscard]] QString groupOf(const OpenStore &store, std::optional<CustomerId> customer);
}
