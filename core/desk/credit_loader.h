// SPDX-License-Identifier: GPL-3.0-or-later
// Loading store credits.
#pragma once

#include "core/desk/credit_page.h"
#include "core/desk/open_store.h"

namespace rd
{
/// `people` are those of the store.
[[nodiscard]] CreditPage creditPageOf(const OpenStore &store, const CreditRecord &record,
                                      const std::map<StaffId, PersonView> &people);
}
