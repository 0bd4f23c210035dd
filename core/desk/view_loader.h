// SPDX-License-Identifier: GPL-3.0-or-later
// Builds what the desk shows from what is stored.
#pragma once

#include "core/desk/open_store.h"
#include "core/desk/requests.h"
#include "core/storage/return_list.h"

namespace rd
{
/// Everybody who ever worked here, as lists show them.
[[nodiscard]] std::map<StaffId, PersonView> peopleOf(const OpenStore &store);
/// A return with its sale, history, claims and people, as of `now`.
[[nodiscard]] ReturnView viewOf(const OpenStore &store, const ReturnCase &returnCase, UtcTime now);
[[nodiscard]] SaleView saleViewOf(const OpenStore &store, const Sale &sale);
[[nodiscard]] std::vector<SaleView> saleViewsOf(const OpenStore &store, const std::vector<SaleId> &ids);
/// When a task is due as of `now`, by the opening hours of the rules it was opened under.
[[nodiscard]] TaskTimes taskTimesOf(const OpenStore &store, const Task &task, const std::optional<Hold> &hold,
                                    UtcTime now);
/// A row with its lateness as of `now`.
[[nodiscard]] ReturnRow rowOf(const OpenStore &store, const ListRow &row, UtcTime now);
[[nodiscard]] std::vector<ReturnRow> rowsOf(const OpenStore &store, const std::vector<ListRow> &rows, UtcTime now);
}
