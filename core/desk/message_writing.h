// SPDX-License-Identifier: GPL-3.0-or-later
// A message that a person writes. Private to this room.
#pragma once

#include "core/desk/message_requests.h"
#include "core/desk/open_store.h"

namespace rd
{
/// What would be written; words of a person are cleaned. not_found (`channel`, `exception`, `event`); missing_field `channel`
/// (`no_channel` when no channel reaches the customer, `no_address` with the channel, `for_staff`, `refused` when the customer wants
/// to be told nothing), `text`; not_outstanding (`not_paid`) for money that did not arrive.
[[nodiscard]] Result<MessagePreview> previewOf(const OpenStore &store, const ReturnCase &returnCase,
                                               const MessageRequest &request, UtcTime now);
}
