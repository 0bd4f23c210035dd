// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a month is written to. Private to this room.
#pragma once

#include "core/base/result.h"
#include "core/desk/month_files.h"
#include "core/storage/durable_device.h"
#include "core/transfer/csv_writer.h"

#include <memory>
#include <optional>

namespace rd
{
/// A file of the month being written, or standard output.
class MonthTarget final
{
public:
    /// Throws StorageError disk_full, no_permission, file_missing (folder).
    explicit MonthTarget(const QString &name);
    [[nodiscard]] CsvWriter &csv() { return *m_csv; }
    /// Puts the file in its place. One that was not finished leaves nothing.
    void finish();

private:
    std::unique_ptr<QIODevice> m_device;
    DurableDevice *m_file = nullptr;
    std::optional<CsvWriter> m_csv;
};

/// The files of a month, each absent when it is not wanted.
struct MonthTargets {
    /// file_exists for a name that leads to a file of the store or of another one of the three; the errors of opening.
    [[nodiscard]] static Result<MonthTargets> open(const MonthExport &request, const QString &store);

    std::unique_ptr<MonthTarget> lines;
    std::unique_ptr<MonthTarget> payouts;
    std::unique_ptr<MonthTarget> openReturns;
};
}
