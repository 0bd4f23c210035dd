// SPDX-License-Identifier: GPL-3.0-or-later
// One call of the program from its arguments to its exit status.
#pragma once

#include "app/cli/streams.h"
#include "core/base/clock.h"

#include <QStringList>

namespace rd::cli
{
/// `arguments` without the program's name. Data goes to `out`: with --json exactly one document, for a refusal too.
/// Throws nothing: a defect is exit status 1.
[[nodiscard]] int runProgram(const QStringList &arguments, const Clock &clock, Streams &streams);
}
