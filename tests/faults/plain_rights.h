// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are bound by the permissions of files, also when root runs the tests.
#pragma once

#include "tests/cli/cli_runner.h"

namespace rd::test
{
/// Runs the program without root's right to pass over permissions.
[[nodiscard]] Run withPlainRights(const CliRunner &store, const QStringList &arguments);
/// Runs the program in a world without any network.
[[nodiscard]] Run withoutNetwork(const CliRunner &store, const QStringList &arguments);
/// False, with a printed reason, where this computer does not let such programs be started.
[[nodiscard]] bool canTakeRights();
[[nodiscard]] bool canTakeNetwork();
}
