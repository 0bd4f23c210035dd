// SPDX-License-Identifier: GPL-3.0-or-later
// From the request of a person to a file that is read.
#pragma once

#include "core/desk/import_report.h"
#include "core/desk/progress_call.h"
#include "core/desk/views.h"
#include "core/policy/policy.h"
#include "core/transfer/sales_file.h"

namespace rd
{
/// Reads the file as the request, the store's facts and its policy say; what is sold after today is a bad row. Usage for an unknown encoding; else as
/// `loadSalesFile` and `readSales`.
[[nodiscard]] Result<SalesFile> readImport(const ImportRequest &request, const StoreFacts &facts, const Policy &policy,
                                           BusinessDate today, const ProgressCall &progress);

/// What the file holds, as a report without anything about the store.
[[nodiscard]] ImportReport reportOf(const SalesFile &file);
/// import_invalid with the counted errors and conflicts of a report.
[[nodiscard]] Error refusalOf(const ImportReport &report);
}
