// SPDX-License-Identifier: GPL-3.0-or-later
// Options, file, report.
#include "core/desk/import_reading.h"

#include "core/base/exceptions.h"
#include "core/desk/import_json.h"
#include "core/transfer/import_fault.h"
#include "core/transfer/sales_reader.h"

#include <QJsonArray>

namespace rd
{
namespace
{
Result<std::optional<TextEncoding>> encodingOf(const QString &name)
{
    if (name.isEmpty()) {
        return std::optional<TextEncoding>();
    }
    const auto encoding = encodingFromName(name);
    if (!encoding) {
        return refuse(importFault(QStringLiteral("unknown_encoding"), {0, {}, name}));
    }
    return encoding;
}

Result<ReadOptions> optionsFor(const ImportRequest &request, const StoreFacts &facts, const Policy &policy,
                               BusinessDate today)
{
    const auto encoding = encodingOf(request.encoding);
    if (!encoding) {
        return refuse(encoding.error());
    }
    const auto zone = StoreZone::fromName(facts.timeZone);
    if (!zone) {
        throw LogicError("the store's time zone is unknown");
    }
    ReadOptions options{.profile = request.profile,
                        .source = request.source,
                        .map = {},
                        .encoding = *encoding,
                        .dateOrder = request.dateOrder,
                        .decimalMark = request.decimalMark,
                        .pastReturns = request.takeReturns ? PastReturns::History : PastReturns::Skip,
                        .currency = facts.currency,
                        .zone = *zone,
                        .dayStartsAtMinutes = policy.dayStartsAtMinutes};
    for (const auto &[field, column] : request.columns) {
        options.map.push_back({field, column});
    }
    options.phoneRegion = policy.phoneRegion;
    options.lastDay = today;
    return options;
}

QString delimiterName(char delimiter)
{
    return delimiter == ';'    ? QStringLiteral("semicolon")
           : delimiter == '\t' ? QStringLiteral("tab")
                               : QStringLiteral("comma");
}
}

Result<SalesFile> readImport(const ImportRequest &request, const StoreFacts &facts, const Policy &policy,
                             BusinessDate today, const ProgressCall &progress)
{
    const auto options = optionsFor(request, facts, policy, today);
    if (!options) {
        return refuse(options.error());
    }
    auto bytes = loadSalesFile(request.file);
    if (!bytes) {
        return refuse(bytes.error());
    }
    return readSales(*std::move(bytes), *options, progress);
}

ImportReport reportOf(const SalesFile &file)
{
    ImportReport report;
    report.rows = file.counts.rows;
    report.lines = file.counts.lines;
    report.returns = file.counts.returns;
    report.adjustments = file.counts.adjustments;
    report.skipped = file.counts.skipped;
    report.skippedBy = file.counts.skippedBy;
    report.faultyRows = file.counts.errors;
    for (const RowError &error : file.errors) {
        report.errors.push_back({error.row, error.column, error.value, error.code});
    }
    report.paidTotal = file.paidTotal;
    report.returnedTotal = file.returnedTotal;
    report.adjustmentsTotal = file.adjustmentsTotal;
    report.profile = file.profile;
    report.encoding = encodingName(file.encoding);
    report.delimiter = delimiterName(file.delimiter);
    report.mapping = file.mapping;
    report.preview = file.preview;
    return report;
}

Error refusalOf(const ImportReport &report)
{
    const bool hasConflicts = report.conflictCount > 0;
    const ImportRowError first = report.errors.empty() ? ImportRowError() : report.errors.front();
    QJsonObject details = {{QStringLiteral("faulty_rows"), report.faultyRows},
                           {QStringLiteral("conflicts"), report.conflictCount},
                           {QStringLiteral("errors"), importErrorsToJson(report.errors)},
                           {QStringLiteral("conflicting"), importConflictsToJson(report.conflicts)}};
    if (hasConflicts) {
        details.insert(QStringLiteral("first_receipt"), report.conflicts.front().receipt);
    }
    return importFault(report.faultyRows > 0 || !hasConflicts ? QStringLiteral("rows") : QStringLiteral("conflicts"),
                       {first.row, first.column, first.value}, details);
}
}
