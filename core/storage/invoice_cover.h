// SPDX-License-Identifier: GPL-3.0-or-later
// Under which invoice goods given for a return stand, and with how much of what they count. Private to this room.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/database.h"

namespace rd
{
/// Nothing for sales that are not goods given, for those of which all is covered, and for those that have an invoice of their own.
[[nodiscard]] std::optional<InvoiceCover> invoiceCoverOf(Database &database, const Rma &rma);
}
