// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole sales file: encoding, dialect, columns, rows. Pure: no store, no clock.
#pragma once

#include "core/base/result.h"
#include "core/transfer/progress.h"
#include "core/transfer/read_options.h"
#include "core/transfer/sales_file.h"

#include <QByteArray>
#include <QString>

namespace rd
{
/// Bytes of a file: file_missing, no_permission, or import_invalid `file_too_large`.
[[nodiscard]] Result<QByteArray> loadSalesFile(const QString &path);

/// Sales and credits of the bytes. Faults of the file as a whole (encoding, quotes, columns, mixed notations) are
/// import_invalid with reason, row and column; faults of rows stand in `errors`, and their receipts are left out whole.
/// Progress counts bytes; when it asks to stop, the result says isCancelled and holds nothing.
[[nodiscard]] Result<SalesFile> readSales(QByteArray bytes, const ReadOptions &options,
                                          const ProgressReport &progress = {});
}
