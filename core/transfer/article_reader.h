// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a store's list of articles. Pure: no store, no clock.
#pragma once

#include "core/domain/article.h"
#include "core/money/currency.h"
#include "core/transfer/article_columns.h"
#include "core/transfer/encoding.h"
#include "core/transfer/sales_file.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace rd
{
/// One article of the file, and the line it stands on.
struct ArticleRow {
    qint64 row = 0;
    Article article;
};

struct ArticlesFile {
    qint64 rows = 0; ///< all, the faulty ones as well
    std::vector<ArticleRow> articles;
    std::set<ArticleField> told;  ///< what the file has a column for; of the rest it says nothing
    std::vector<RowError> errors; ///< every faulty row once, in the order of the file
    TextEncoding encoding = TextEncoding::Utf8;
    std::vector<std::pair<QString, QString>> mapping; ///< field → column, as used
};

/// Faults of the file as a whole are import_invalid as those of `readSales`, and `too_many_rows` above 200,000. A row is faulty by
/// `column_count`, `missing_value`, `bad_choice` (neither yes nor no), `bad_number`, `mixed_numbers`, `too_many_decimals`, `too_large`,
/// `wrong_currency`, `spreadsheet_number` (a spreadsheet made 6.9E+12 of it), `article_twice` or `barcode_twice` (with the
/// `first_row`). An empty yes or no means: no serial numbers, no batches,
/// returnable.
[[nodiscard]] Result<ArticlesFile> readArticles(QByteArray bytes, const std::vector<FieldOverride> &map,
                                                const Currency &currency);
}
