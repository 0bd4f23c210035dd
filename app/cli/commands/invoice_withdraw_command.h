// SPDX-License-Identifier: GPL-3.0-or-later
// Withdrawing a wrong number of an invoice from its sale, and taking that back.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands invoiceNumberCommands();
}
