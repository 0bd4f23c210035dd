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
struct Policy;

[[nodiscard]] Digest digestNow(const OpenStore &store, bool isEvening);
/// The readers who have not got the digest whose time has come and may be tried now, by these rules; nobody while its channel is
/// stopped.
[[nodiscard]] std::vector<DigestSending> digestsToSend(const OpenStore &store, const Policy &policy);
}
