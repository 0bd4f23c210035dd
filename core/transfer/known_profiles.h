// SPDX-License-Identifier: GPL-3.0-or-later
// The layouts of programs we have seen files of.
#pragma once

#include "core/transfer/profile.h"

#include <vector>

namespace rd
{
/// Tills and shops, without the generic profile.
[[nodiscard]] std::vector<Profile> knownProfiles();
/// Columns by their usual English and Chinese names.
[[nodiscard]] Profile genericProfile();
}
