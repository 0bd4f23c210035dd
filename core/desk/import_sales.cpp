// SPDX-License-Identifier: GPL-3.0-or-later
// Read, compare, refuse or apply, answer.
#include "core/desk/import_sales.h"

#include "core/desk/import_applying.h"
#include "core/desk/import_comparing.h"
#include "core/desk/import_json.h"
#include "core/desk/import_reading.h"
#include "core/desk/open_store.h"
#include "core/desk/write_frame.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace rd
{
namespace
{
QString digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

QJsonObject argumentsOf(const ImportRequest &request)
{
    QJsonObject columns;
    for (const auto &[field, column] : request.columns) {
        columns.insert(field, column);
    }
    return {{QStringLiteral("sha256"), digestOf(request.file)},
            {QStringLiteral("profile"), request.profile},
            {QStringLiteral("source"), request.source},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("encoding"), request.encoding},
            {QStringLiteral("dates"), request.dateOrder ? static_cast<int>(*request.dateOrder) : -1},
            {QStringLiteral("decimals"), request.decimalMark ? static_cast<int>(*request.decimalMark) : -1},
            {QStringLiteral("returns"), request.takeReturns},
            {QStringLiteral("skip_bad_rows"), request.skipBadRows}};
}

struct Prepared {
    SalesFile file;
    ImportReport report;
};

Result<Prepared> prepare(const ImportRequest &request, const OpenStore &store, const ProgressCall &progress)
{
    auto file = readImport(request, store.facts(), store.policy(), store.today(), progress);
    if (!file) {
        return refuse(file.error());
    }
    ImportReport report = reportOf(*file);
    report.isCancelled = file->isCancelled;
    compareWithStore(store.database(), *file, report);
    return Prepared{*std::move(file), std::move(report)};
}

/// A disk that fails in the middle of an import leaves what was in before.
Error stoppedAt(Error error, const ImportApplying &applying)
{
    if (error.code == ErrorCode::DiskFull && applying.done() > 0) {
        error.details = {{QStringLiteral("problem"), QStringLiteral("import_stopped")},
                         {QStringLiteral("done"), applying.done()},
                         {QStringLiteral("rows"), applying.total()}};
    }
    return error;
}

/// The last write of an import: it carries the operation and its answer.
Result<Answer> close(WriteFrame &desk, const Call &call, const WriteRequest &frame, const ImportReport &report)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        transaction.record({EventAction::SalesImported,
                            actor,
                            {{QStringLiteral("sales"), report.sales}, {QStringLiteral("returns"), report.pastReturns}},
                            {}});
        return Written{{}, [&] { return importToJson(report, desk.store->facts().currency); }, std::nullopt};
    };
    return desk.write(call, frame, body);
}
}

Result<ImportReport> previewSales(const DeskReader &desk, const ImportRequest &request, const ProgressCall &progress)
{
    return guarded([&]() -> Result<ImportReport> {
        auto prepared = prepare(request, desk.store(), progress);
        if (!prepared) {
            return refuse(prepared.error());
        }
        return std::move(prepared->report);
    });
}

Result<ImportReport> importSales(DeskWriter &desk, const Call &call, const ImportRequest &request,
                                 const ProgressCall &progress)
{
    return guarded([&]() -> Result<ImportReport> {
        WriteFrame &frame = desk.frame();
        const auto person = frame.personOf(call.session);
        if (!person) {
            return refuse(person.error());
        }
        if (auto allowed = requireRight(Actor::person(person->staff), Right::ImportSales); !allowed) {
            frame.countRefusal(allowed.error());
            return refuse(allowed.error());
        }
        const WriteRequest asked{QStringLiteral("sales import"), argumentsOf(request), Right::ImportSales};
        const auto before = frame.answeredBefore(call, asked);
        if (!before) {
            return refuse(before.error());
        }
        if (*before) {
            ImportReport again;
            again.firstAnswer = (*before)->document;
            return again;
        }
        auto prepared = prepare(request, *frame.store, progress);
        if (!prepared) {
            return refuse(prepared.error());
        }
        ImportReport &report = prepared->report;
        if (report.isCancelled || request.dryRun) {
            return std::move(report);
        }
        if (!request.skipBadRows && (report.faultyRows > 0 || report.conflictCount > 0)) {
            return refuse(refusalOf(report));
        }
        ImportApplying applying(frame, call, progress);
        const QString name = QFileInfo(request.file).fileName();
        if (auto applied = guarded([&] { return applying.apply(prepared->file, name, report); }); !applied) {
            return refuse(stoppedAt(applied.error(), applying));
        }
        if (report.isCancelled) {
            return std::move(report);
        }
        if (auto answer = close(frame, call, asked, report); !answer) {
            return refuse(answer.error());
        }
        return std::move(report);
    });
}
}
