// SPDX-License-Identifier: GPL-3.0-or-later
// The month as CSV for the accountant: lines by store day logged, payouts by store day paid, and what stands open.
#pragma once

#include "core/desk/desk_reader.h"
#include "core/desk/month_files.h"
#include "core/reports/report_reader.h"

namespace rd
{
struct ExportedMonth {
    MonthTotals totals;
    bool isCancelled = false;
};

/// Reads the month once and writes the files durably: all of them are put in place at the end or none is. Gives the control
/// totals. disk_full, no_permission, file_missing (folder), file_exists (a file of the store, or one named twice). Nothing is
/// left when `progress` asks to stop; then `isCancelled`.
[[nodiscard]] Result<ExportedMonth> exportMonth(const ReportReader &reports, const MonthExport &request,
                                                const ProgressCall &progress = {});
}
