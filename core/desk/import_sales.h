// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing the till's sales in: preview first, then apply; repeatable without doubling.
#pragma once

#include "core/desk/desk_reader.h"
#include "core/desk/desk_writer.h"
#include "core/desk/import_report.h"

namespace rd
{
/// Counts, errors and conflicts; writes nothing.
[[nodiscard]] Result<ImportReport> previewSales(const DeskReader &desk, const ImportRequest &request,
                                                const ProgressCall &progress = {});
/// import_invalid with the report's errors when a row is faulty and skipBadRows is off; then nothing is imported.
[[nodiscard]] Result<ImportReport> importSales(DeskWriter &desk, const Call &call, const ImportRequest &request,
                                               const ProgressCall &progress = {});
}
