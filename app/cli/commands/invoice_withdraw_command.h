// SPDX-License-Identifier: GPL-3.0-or-later
// Withdrawing a wrong number of an invoice from its sale.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] std::unique_ptr<Command> invoiceWithdrawCommand();
}
