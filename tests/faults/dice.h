// SPDX-License-Identifier: GPL-3.0-or-later
// How often a fault test throws, and where its faults fall.
#pragma once

#include "tests/model/chance.h"

namespace rd::test
{
/// RETURNDESK_FAULT_TIMES, or as many as every build can afford.
[[nodiscard]] int timesWanted(int small);
/// Random choices of one test; prints the seed. RETURNDESK_FAULT_SEED repeats a run.
[[nodiscard]] model::Chance diceFor(const char *test);
}
