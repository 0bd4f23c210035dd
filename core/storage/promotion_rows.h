// SPDX-License-Identifier: GPL-3.0-or-later
// What promotions withheld, as the file keeps it.
#pragma once

#include "core/storage/database.h"
#include "core/workflow/situation.h"

#include <QByteArray>
#include <QString>

namespace rd
{
/// Compact JSON; empty for none.
[[nodiscard]] QString promotionText(const std::vector<PromotionTerm> &terms);
[[nodiscard]] std::vector<PromotionTerm> promotionsFromText(const QByteArray &text);

/// Of all returns of a sale but this one, those of the past included.
[[nodiscard]] PromotionStanding promotionsOf(Database &database, SaleId sale, RmaId butNot);

/// The sale for whose goods the desk gave this one in exchange, the one for whose goods it gave that, and so on; empty for a sale of
/// its own.
[[nodiscard]] std::vector<ExchangedSale> exchangedFor(Database &database, SaleId given);
}
