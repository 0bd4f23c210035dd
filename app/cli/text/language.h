// SPDX-License-Identifier: GPL-3.0-or-later
// The language of what the program says, chosen by --lang or by the environment.
#pragma once

#include "ui/words/language.h"

namespace rd::cli
{
/// Chinese when LC_ALL, LC_MESSAGES or LANG (the first that is set) asks for it, else English.
[[nodiscard]] Language languageFromEnvironment();
}
