// SPDX-License-Identifier: GPL-3.0-or-later
// The return policy for customers on A4.
#pragma once

#include "ui/words/policy_page.h"

namespace rd::ui
{
/// False when the file could not be written.
[[nodiscard]] bool savePolicyPdf(const PolicyPage &page, const QString &path);
}
