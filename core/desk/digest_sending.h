// SPDX-License-Identifier: GPL-3.0-or-later
// The digest of this moment, and whether somebody is still to be told. Private to this room.
#pragma once

#include "core/policy/digest_rules.h"
#include "core/reports/digest.h"
#include "core/storage/digest_rows.h"

#include <vector>

namespace rd
{
class OpenStore;

[[nodiscard]] Digest digestNow(const OpenStore &store, bool isEvening);
/// The part of today whose time has come.
[[nodiscard]] std::optional<DigestPart> digestPartNow(const OpenStore &store);
/// Its readers who have not got it and may be tried now; nobody while the channel is stopped.
[[nodiscard]] std::vector<DigestSending> digestsToSend(const OpenStore &store);
}
