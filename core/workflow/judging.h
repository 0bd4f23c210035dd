// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of the review look at, for a request and for a change of it.
#pragma once

#include "core/policy/verdict.h"
#include "core/workflow/work.h"

namespace rd
{
/// The article of a line; its category as the till said, else as the store's list has it.
[[nodiscard]] RuledArticle ruledArticle(const Work &work, const ReturnLine &line);

/// A request of today without lines: when the goods were sold and whether a credit paid for them, or that there is no receipt.
[[nodiscard]] Request requestHead(const Work &work);
}
