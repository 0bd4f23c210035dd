// SPDX-License-Identifier: GPL-3.0-or-later
// One reading, three writers.
#include "core/desk/month_export.h"

#include "core/desk/guarded.h"
#include "core/desk/month_targets.h"
#include "core/transfer/month_csv.h"

namespace rd
{
Result<ExportedMonth> exportMonth(const ReportReader &reports, const MonthExport &request, const ProgressCall &progress)
{
    return guarded([&]() -> Result<ExportedMonth> {
        const auto total = reports.returnCount(request.month);
        if (!total) {
            return refuse(total.error());
        }
        const Currency &currency = reports.currency();
        const auto targets = MonthTargets::open(request, reports.storePath());
        if (!targets) {
            return refuse(targets.error());
        }
        const auto &[lines, payouts, open] = *targets;
        ExportedMonth exported;
        qint64 done = 0;
        ReportReader::Sink sink;
        sink.line = [&](const MonthLine &line) {
            if (lines) {
                writeLine(lines->csv(), line, currency);
            }
            done += line.isFirst ? 1 : 0;
            exported.isCancelled = progress && done % 512 == 0 && !progress(done, *total);
            return !exported.isCancelled;
        };
        if (payouts) {
            writePayoutHeader(payouts->csv());
            sink.payout = [&](const MonthPayout &payout) {
                writePayout(payouts->csv(), payout, currency);
                return true;
            };
        }
        if (open) {
            writeOpenHeader(open->csv());
            sink.open = [&](const MonthOpen &row) {
                writeOpen(open->csv(), row, currency);
                return true;
            };
        }
        if (lines) {
            writeLineHeader(lines->csv());
        }
        const auto totals = reports.read(request.month, sink);
        if (!totals) {
            return refuse(totals.error());
        }
        exported.totals = *totals;
        // The last chance to stop, also for a month too small to have been asked about.
        exported.isCancelled = exported.isCancelled || (progress && !progress(*total, *total));
        if (exported.isCancelled) {
            return exported;
        }
        for (MonthTarget *target : {lines.get(), payouts.get(), open.get()}) {
            if (target != nullptr) {
                target->finish();
            }
        }
        return exported;
    });
}
}
