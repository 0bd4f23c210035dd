// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a list of articles holds what.
#pragma once

#include "core/base/result.h"
#include "core/transfer/read_options.h"

#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace rd
{
enum class ArticleField { Sku, Barcode, Name, Category, Price, Supplier, SerialKept, BatchKept, Returnable };
inline constexpr std::size_t kArticleFieldCount = static_cast<std::size_t>(ArticleField::Returnable) + 1;

/// "sku", "barcode", "name", "category", "price", "supplier", "serial_kept", "batch_kept" or "returnable"; the names of `--map`.
[[nodiscard]] QString articleFieldName(ArticleField field);

class ArticleColumns final
{
public:
    /// By the usual English and Chinese headers, without case, blanks and punctuation, then by hand. import_invalid with the
    /// header's row: `unknown_field`, `unknown_column`, `missing_columns` (with `missing` and `found`) without an article number.
    [[nodiscard]] static Result<ArticleColumns> make(const QStringList &header, qint64 headerRow,
                                                     const std::vector<FieldOverride> &map);

    [[nodiscard]] int columnCount() const { return static_cast<int>(m_headers.size()); }
    [[nodiscard]] bool has(ArticleField field) const { return columnOf(field) >= 0; }
    /// -1 when the file does not have it.
    [[nodiscard]] int columnOf(ArticleField field) const { return m_columns[static_cast<std::size_t>(field)]; }
    [[nodiscard]] QString headerOf(ArticleField field) const { return m_headers.value(columnOf(field)); }
    /// Field names with the headers they were found under.
    [[nodiscard]] std::vector<std::pair<QString, QString>> pairs() const;

private:
    explicit ArticleColumns(QStringList headers) : m_headers(std::move(headers)) { m_columns.fill(-1); }

    QStringList m_headers;
    std::array<int, kArticleFieldCount> m_columns{};
};
}
