// SPDX-License-Identifier: GPL-3.0-or-later
// Reads months and writes their files in a thread of its own.
#pragma once

#include "core/base/clock.h"
#include "core/desk/month_export.h"
#include "core/reports/report_reader.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace rd::ui
{
/// A month with the one before it, for comparison.
struct ReportData {
    MonthTotals totals;
    MonthTotals before;
    MonthSummary summary;
    MonthSummary summaryBefore;
    std::vector<RedInvoiceRow> redInvoices{}; ///< as of now, of any month
};

/// Lines of the month and of the one before: `rated` are finished or late, `onTime` of them were never late.
struct OnTimeData {
    Share month;
    Share before;
};

class ReportWorker final : public QObject
{
    Q_OBJECT

public:
    ReportWorker(const QString &storePath, const Clock &clock, QObject *parent = nullptr);
    /// Stops what is running and waits for it.
    ~ReportWorker() override;

    /// `done` runs in the thread of this object; a newer request makes an older answer stay away.
    void load(BusinessMonth month, std::function<void(Result<ReportData>)> done);
    /// Only what was on time, in this month and in the one before.
    void loadOnTime(BusinessMonth month, std::function<void(Result<OnTimeData>)> done);
    /// `progressed` tells how far it is.
    void exportMonth(const MonthExport &request, std::function<void(Result<ExportedMonth>)> done);
    void cancelExport() { m_isCancelled = true; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    [[nodiscard]] Result<ReportReader *> reader();
    void run(std::function<void()> job);
    template <typename Value>
    void ask(std::function<Result<Value>(const ReportReader &)> work, std::function<void(Result<Value>)> done);

    QString m_path;
    const Clock &m_clock;
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<ReportReader> m_reader; ///< lives in the thread
    std::atomic_bool m_isCancelled = false;
    int m_request = 0;
};
}
