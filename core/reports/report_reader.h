// SPDX-License-Identifier: GPL-3.0-or-later
// The door to the figures: its own read-only connection.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/reports/month_totals.h"
#include "core/reports/summary.h"
#include "core/storage/red_invoice_list.h"

#include <memory>

namespace rd
{
/// Belongs to the thread that opened it. No call throws StorageError.
class ReportReader final
{
public:
    /// The errors of opening a store for reading.
    [[nodiscard]] static Result<std::unique_ptr<ReportReader>> open(const QString &path, const Clock &clock);
    ~ReportReader();

    [[nodiscard]] const Currency &currency() const;
    [[nodiscard]] QString storePath() const;
    /// Store name.
    [[nodiscard]] QString storeName() const;
    [[nodiscard]] Result<MonthTotals> totals(BusinessMonth month) const;
    [[nodiscard]] Result<MonthSummary> summary(BusinessMonth month) const;
    /// As of now, see openRedInvoices.
    [[nodiscard]] Result<std::vector<RedInvoiceRow>> redInvoices() const;
    /// The rows of the three files, in order, within one moment; a call that gives false ends the reading. The totals are
    /// those of what was read.
    struct Sink {
        RowCall<MonthLine> line;
        RowCall<MonthPayout> payout;
        RowCall<MonthOpen> open;
    };
    [[nodiscard]] Result<MonthTotals> read(BusinessMonth month, const Sink &sink) const;
    /// How many returns the month has, for progress.
    [[nodiscard]] Result<qint64> returnCount(BusinessMonth month) const;

private:
    class Impl;
    explicit ReportReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};
}
