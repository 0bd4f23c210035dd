// SPDX-License-Identifier: GPL-3.0-or-later
// Who was faster: a refusal to pay names the person who paid before.
#pragma once

#include "core/base/error.h"
#include "core/desk/open_store.h"
#include "core/workflow/action.h"

namespace rd
{
/// The refusal of something to be given, with what was given in its place: `paid_by` (login), `paid_by_name`, `paid_at`,
/// `paid_amount`, `paid_tender`, `voucher`, of the last payout that has not failed of what the action is for. Any other error, and
/// one whose reason is another, comes back as it was.
[[nodiscard]] Error withPayoutBefore(Error refusal, const OpenStore &store, const ReturnCase &returnCase,
                                     const Action &action);
}
