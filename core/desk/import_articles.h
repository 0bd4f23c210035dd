// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing the store's list of articles in; again and again, the newest counting.
#pragma once

#include "core/desk/desk_reader.h"
#include "core/desk/desk_writer.h"
#include "core/desk/import_report.h"

namespace rd
{
struct ArticlesRequest {
    QString file;
    std::map<QString, QString> columns; ///< field → column, beside or instead of the usual headers
    bool skipBadRows = false;
};

/// rows = added + changed + unchanged + faulty.
struct ArticlesReport {
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0; ///< what the list said before stays in its history
    qint64 unchanged = 0;
    qint64 faultyRows = 0;
    std::vector<ImportRowError> errors; ///< the first 100
    QString encoding;
    std::vector<std::pair<QString, QString>> mapping; ///< field → column, as used
    std::optional<QJsonObject> firstAnswer{};         ///< of the same operation done before; nothing was done again
};

/// Counts and errors; writes nothing.
[[nodiscard]] Result<ArticlesReport> previewArticles(const DeskReader &desk, const ArticlesRequest &request);
/// All rows in one transaction. What the file has no column for stays as the list said it before. A barcode that another article has
/// is a faulty row (`barcode_taken`, with its `sku`). import_invalid with the report's errors when a row is faulty and skipBadRows is off;
/// then nothing is imported.
[[nodiscard]] Result<ArticlesReport> importArticles(DeskWriter &desk, const Call &call, const ArticlesRequest &request);

/// {"rows","added","changed","unchanged","faulty_rows","errors":[…],"encoding","mapping"}
[[nodiscard]] QJsonObject articlesReportToJson(const ArticlesReport &report);
}
