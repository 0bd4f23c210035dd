// SPDX-License-Identifier: GPL-3.0-or-later
// The return policy for a chat.
#pragma once

#include "ui/words/policy_page.h"

namespace rd
{
/// One sentence a line, an empty line before each title, no markup and no wide table: whatever a chat does to lines, it stays
/// readable. Ends with a line break.
[[nodiscard]] QString policyPageText(const PolicyPage &page);
}
