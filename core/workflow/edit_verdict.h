// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say to a request that changed.
#pragma once

#include "core/workflow/work.h"

#include <vector>

namespace rd
{
/// Lines as they were logged keep what the rules said of them, and so does the customer; the new `lines` are judged as on the day of
/// the request, those of them that have `grown` as of today; the limit counts all that stands. The version stays.
[[nodiscard]] Verdict judgeEdited(Work &work, const std::vector<int> &lines, const std::vector<int> &grown,
                                  const Policy &policy);
}
