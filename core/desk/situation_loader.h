// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what a decision needs to know.
#pragma once

#include "core/desk/open_store.h"
#include "core/desk/requests.h"
#include "core/workflow/action.h"
#include "core/workflow/situation.h"

namespace rd
{
/// not_found when there is no such return.
[[nodiscard]] Result<ReturnCase> loadCase(const OpenStore &store, const QString &number);
/// The sale that a request means: not_found, missing_field receipt, or ambiguous_receipt with the candidates. Where all goods on
/// a receipt of the till were given by the desk, the desk's sale.
[[nodiscard]] Result<Sale> saleFor(const OpenStore &store, const QString &receipt, std::optional<BusinessDate> saleDay,
                                   const QString &source);
/// The only one of these sales of a receipt: not_found, or ambiguous_receipt with the candidates.
[[nodiscard]] Result<Sale> onlySale(const OpenStore &store, const QString &receipt, const std::vector<SaleId> &sales);
[[nodiscard]] Result<Sale> saleOf(const OpenStore &store, const LogRequest &request);

/// The situation of a stored return.
[[nodiscard]] Situation situationOf(const OpenStore &store, const ReturnCase &returnCase, UtcTime now);
/// The same before an action, with what is known of the goods that leave by it.
[[nodiscard]] Situation situationBefore(const OpenStore &store, const ReturnCase &returnCase, const Action &action,
                                        UtcTime now);
/// The situation before a return of this sale is logged, here and below with the flags in force of who bought or brings it.
[[nodiscard]] Situation situationBefore(const OpenStore &store, const Sale &sale, const LogRequest &request,
                                        std::optional<CustomerId> customer, UtcTime now);

/// The situation before a return without receipt is logged.
[[nodiscard]] Situation situationWithoutSale(const OpenStore &store, const LogRequest &request,
                                             std::optional<CustomerId> customer, UtcTime now);

/// What a request asks of the workflow: texts cleaned.
[[nodiscard]] LogReturn actionOf(const OpenStore &store, const LogRequest &request, std::optional<CustomerId> customer);
}
