// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user's own store lies.
#pragma once

#include <QString>

namespace rd::cli
{
/// store.sqlite in the folder returndesk of the user's data folder (XDG_DATA_HOME), the one that the window opens.
[[nodiscard]] QString ownStoreFile();
}
