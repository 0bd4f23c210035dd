// SPDX-License-Identifier: GPL-3.0-or-later
// The request of "return log" and "return check", from options or from JSON.
#pragma once

#include "app/cli/command.h"
#include "core/desk/requests.h"
#include "core/money/currency.h"

#include <functional>
#include <iosfwd>

namespace rd::cli
{
/// The options of such a command.
[[nodiscard]] std::vector<OptionSpec> logOptions();
/// Amounts in JSON need the currency, so the store is opened for them only.
using CurrencyCall = std::function<Result<Currency>()>;
/// `usage` when options are missing or exclude one another; else as `logRequestFromJson`.
[[nodiscard]] Result<LogRequest> readLogRequest(const Invocation &invocation, const CurrencyCall &currency,
                                                std::istream &in);
}
