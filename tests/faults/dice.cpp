// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers from the environment.
#include "tests/faults/dice.h"

#include <QString>
#include <QtGlobal>

#include <cstdio>
#include <random>

namespace rd::test
{
int timesWanted(int small)
{
    const int times = qEnvironmentVariableIntValue("RETURNDESK_FAULT_TIMES");
    return times > 0 ? times : small;
}

model::Chance diceFor(const char *test)
{
    bool isGiven = false;
    const quint64 given = qEnvironmentVariable("RETURNDESK_FAULT_SEED").toULongLong(&isGiven);
    const quint64 seed = isGiven ? given : std::random_device()();
    std::printf("%s: RETURNDESK_FAULT_SEED=%llu\n", test, static_cast<unsigned long long>(seed));
    return model::Chance(seed);
}
}
