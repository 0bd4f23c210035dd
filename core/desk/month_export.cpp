// SPDX-License-Identifier: GPL-3.0-or-later
// One reading, three writers.
#include "core/desk/month_export.h"

#include "core/desk/open_store.h"
#include "core/desk/target_error.h"
#include "core/storage/durable_device.h"
#include "core/transfer/month_csv.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <cstdio>

namespace rd
{
namespace
{
/// A file of the month being written, or standard output.
class Target final
{
public:
    explicit Target(const QString &name)
    {
        if (name == QLatin1String("-")) {
            auto output = std::make_unique<QFile>();
            if (!output->open(stdout, QIODevice::WriteOnly)) {
                throw StorageError(ErrorCode::NoPermission, QStringLiteral("standard output cannot be written"));
            }
            m_device = std::move(output);
        } else {
            auto file = std::make_unique<DurableDevice>(name);
            m_file = file.get();
            m_device = std::move(file);
        }
        m_csv.emplace(*m_device);
    }

    [[nodiscard]] CsvWriter &csv() { return *m_csv; }
    void finish()
    {
        m_csv->finish();
        if (m_file != nullptr) {
            m_file->commit();
        }
    }

private:
    std::unique_ptr<QIODevice> m_device;
    DurableDevice *m_file = nullptr;
    std::optional<CsvWriter> m_csv;
};

Result<std::unique_ptr<Target>> targetFor(const QString &name)
{
    try {
        return name.isEmpty() ? nullptr : std::make_unique<Target>(name);
    } catch (const StorageError &error) {
        logStorageError(error);
        return refuse(aboutTarget(error.toError(), name));
    }
}

/// Where a name leads, also that of a file which is not there yet.
QString placeOf(const QString &name)
{
    const QFileInfo file(name);
    return file.exists() ? file.canonicalFilePath()
                         : QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName();
}

bool belongsToStore(const QString &place, const QString &store)
{
    const auto endings = {"", "-wal", "-shm", "-journal", ".lock"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char *ending) { return place == store + QLatin1String(ending); });
}

/// A file that is there is written over, but never the store, and not by the next one.
Result<void> checkNames(const MonthExport &request, const QString &store)
{
    QStringList places;
    for (const QString &name : {request.lines, request.payouts, request.open}) {
        if (name.isEmpty()) {
            continue;
        }
        const QString place = placeOf(name);
        const char *const problem = belongsToStore(place, store) ? "belongs_to_store"
                                    : places.contains(place)     ? "named_twice"
                                                                 : nullptr;
        if (problem != nullptr) {
            return refuse(ErrorCode::FileExists,
                          {{QStringLiteral("file"), name}, {QStringLiteral("problem"), QLatin1String(problem)}});
        }
        places.append(place);
    }
    return {};
}

/// The files of a month, each absent when it is not wanted.
struct Targets {
    std::unique_ptr<Target> lines;
    std::unique_ptr<Target> payouts;
    std::unique_ptr<Target> open;
};

Result<Targets> targetsFor(const MonthExport &request)
{
    Targets targets;
    for (const auto &[place, name] :
         {std::pair(&targets.lines, request.lines), std::pair(&targets.payouts, request.payouts),
          std::pair(&targets.open, request.open)}) {
        auto target = targetFor(name);
        if (!target) {
            return refuse(target.error());
        }
        *place = *std::move(target);
    }
    return targets;
}
}

Result<ExportedMonth> exportMonth(const ReportReader &reports, const MonthExport &request, const ProgressCall &progress)
{
    return guarded([&]() -> Result<ExportedMonth> {
        const auto total = reports.returnCount(request.month);
        if (!total) {
            return refuse(total.error());
        }
        if (auto named = checkNames(request, placeOf(reports.storePath())); !named) {
            return refuse(named.error());
        }
        const Currency &currency = reports.currency();
        const auto targets = targetsFor(request);
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
        for (Target *target : {lines.get(), payouts.get(), open.get()}) {
            if (target != nullptr) {
                target->finish();
            }
        }
        return exported;
    });
}
}
