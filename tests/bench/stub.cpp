// SPDX-License-Identifier: GPL-3.0-or-later
// The import goal is not measured yet.
#include "tests/bench/goals.h"
namespace rd::bench
{
void measureImport(Setting &, Table &) {}
}
