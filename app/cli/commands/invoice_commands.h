// SPDX-License-Identifier: GPL-3.0-or-later
// Red-letter invoices of a return.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands invoiceCommands();
}
