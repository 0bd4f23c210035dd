// SPDX-License-Identifier: GPL-3.0-or-later
// What new goods would count, before they are handed out: the rules themselves are asked, and nothing is written.
#pragma once

#include "ui/common/desk/app_context.h"

namespace rd::ui
{
struct ExchangeValue {
    std::vector<Money> counted; ///< of each article, in their order
    Money total;
};

/// The refusals of the exchange itself. What the store owes is not paid here, so its tender is not looked at.
[[nodiscard]] Result<ExchangeValue> valueOf(const AppContext &context, const QString &number, const Exchange &exchange);

/// The newest sale of an article, which knows its name and what it cost; nothing for an unknown number.
[[nodiscard]] std::optional<SaleLine> newestSaleOf(const DeskReader &desk, const QString &sku);
}
