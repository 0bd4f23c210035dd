// SPDX-License-Identifier: GPL-3.0-or-later
// The return policy as a page for paper and for the shop's own web site.
#pragma once

#include "ui/words/policy_page.h"

namespace rd
{
/// A whole HTML document that needs nothing else: prints on A4, every text escaped.
[[nodiscard]] QString policyPageHtml(const PolicyPage &page);
}
