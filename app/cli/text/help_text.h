// SPDX-License-Identifier: GPL-3.0-or-later
// The help: the whole program, a group of commands, or one command.
#pragma once

#include "app/cli/registry.h"

namespace rd::cli
{
/// What is known about the commands that begin with `words`; everything when there are none.
[[nodiscard]] QString helpText(const QStringList &words, const Registry &registry, Language language);
}
