// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the main job in the real windows by itself.
#pragma once

#include <QString>

namespace rd
{
class Clock;
}

namespace rd::desktop
{
/// Settings, store and keys lie in a folder of its own, thrown away at the end. Leaves pictures and the CSV of the month in `folder`; 0, or 1 at the first thing that did not work.
[[nodiscard]] int runWalkthrough(const QString &folder, bool isDemo, const Clock &clock);
}
