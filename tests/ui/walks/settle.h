// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting until nothing more happens in the windows that are shown.
#pragma once

namespace rd::test
{
/// Lets queued events, background reads, flashes and layouts happen.
void settle();
}
