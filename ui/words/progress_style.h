// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages for customers look: no theme of the window reaches them.
#pragma once

#include <QString>

namespace rd
{
/// A style sheet of its own, light and dark as the phone is set; the contrast of every text is at least 4.5 to 1 in both.
[[nodiscard]] QString progressStyle();
}
