// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of an import that the command line prints.
#include "core/desk/import_json.h"

#include "core/desk/json_list.h"
#include "core/transfer/profile.h"

namespace rd
{
namespace
{
QJsonObject layoutToJson(const Profile &profile)
{
    QJsonObject columns;
    for (const FieldColumns &field : profile.columns) {
        columns.insert(fieldName(field.field), QJsonArray::fromStringList(field.headers));
    }
    return {{QStringLiteral("name"), profile.name}, {QStringLiteral("columns"), columns}};
}

/// Rows with a fault are left out, too: rows = lines + returns + adjustments + skipped.
QJsonObject skippedToJson(const ImportReport &report)
{
    QJsonObject reasons;
    for (const auto &[reason, count] : report.skippedBy) {
        reasons.insert(reason, count);
    }
    if (report.faultyRows > 0) {
        reasons.insert(QStringLiteral("row_has_errors"), report.faultyRows);
    }
    return reasons;
}

QJsonObject mappingToJson(const std::vector<std::pair<QString, QString>> &mapping)
{
    QJsonObject columns;
    for (const auto &[field, column] : mapping) {
        columns.insert(field, column);
    }
    return columns;
}
}

QJsonArray importErrorsToJson(const std::vector<ImportRowError> &errors)
{
    return mapped(errors, [](const ImportRowError &error) {
        return QJsonObject{{QStringLiteral("row"), error.row},
                           {QStringLiteral("column"), orNull(error.column)},
                           {QStringLiteral("value"), orNull(error.value)},
                           {QStringLiteral("code"), error.problem},
                           {QStringLiteral("message"), error.problem}};
    });
}

QJsonArray importConflictsToJson(const std::vector<ImportConflict> &conflicts)
{
    return mapped(conflicts, [](const ImportConflict &conflict) {
        return QJsonObject{
            {QStringLiteral("receipt"), conflict.receipt},
            {QStringLiteral("store_day"), conflict.storeDay ? QJsonValue(conflict.storeDay->toIso()) : QJsonValue()},
            {QStringLiteral("is_return"), conflict.isReturn}};
    });
}

QJsonObject importToJson(const ImportReport &report, const Currency &currency)
{
    if (report.firstAnswer) {
        return *report.firstAnswer;
    }
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("sales"), report.sales},
            {QStringLiteral("lines"), report.lines},
            {QStringLiteral("returns"), report.returns},
            {QStringLiteral("adjustments"), report.adjustments},
            {QStringLiteral("skipped"), report.skipped + report.faultyRows},
            {QStringLiteral("skipped_by"), skippedToJson(report)},
            {QStringLiteral("already_here"), report.alreadyHere},
            {QStringLiteral("matched_typed"), report.matchedTyped},
            {QStringLiteral("invoices"), report.invoices},
            {QStringLiteral("past_returns"), report.pastReturns},
            {QStringLiteral("till_posted"), report.tillPosted},
            {QStringLiteral("till_open"), report.tillOpen},
            {QStringLiteral("joined_returns"), report.joinedReturns},
            {QStringLiteral("faulty_rows"), report.faultyRows},
            {QStringLiteral("errors"), importErrorsToJson(report.errors)},
            {QStringLiteral("conflicts"), importConflictsToJson(report.conflicts)},
            {QStringLiteral("paid_total"), report.paidTotal.toDecimal(currency)},
            {QStringLiteral("returned_total"), report.returnedTotal.toDecimal(currency)},
            {QStringLiteral("adjustments_total"), report.adjustmentsTotal.toDecimal(currency)},
            {QStringLiteral("unmatched_returns"), report.unmatchedReturns},
            {QStringLiteral("cancelled"), report.isCancelled},
            {QStringLiteral("profile"), report.profile},
            {QStringLiteral("encoding"), report.encoding},
            {QStringLiteral("delimiter"), report.delimiter},
            {QStringLiteral("mapping"), mappingToJson(report.mapping)}};
}

QJsonObject salesProfilesToJson()
{
    return {{QStringLiteral("profiles"), mapped(salesProfiles(), layoutToJson)}};
}
}
