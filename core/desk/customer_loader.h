// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the page of a customer from what is stored.
#pragma once

#include "core/desk/customer_page.h"
#include "core/desk/open_store.h"
#include "core/storage/customer_repository.h"

namespace rd
{
/// A person as a search shows them.
[[nodiscard]] CustomerHit customerHitOf(const OpenStore &store, CustomerId id);
/// As of `now`; not_found. Whichever of the person's numbers is asked for, it is the same page.
[[nodiscard]] Result<CustomerPage> customerPageOf(const OpenStore &store, CustomerId id, UtcTime now);
/// By a flag in force today, of this customer or of one with the same phone.
[[nodiscard]] bool isFlagged(const OpenStore &store, CustomerId id);
}
