// SPDX-License-Identifier: GPL-3.0-or-later
// The store's list of articles: what each import said, the newest counting.
#pragma once

#include "core/domain/article.h"
#include "core/domain/staff.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace rd
{
/// What the list said of an article at one time.
struct ArticleVersion {
    Article article;
    int revision = 0; ///< from 1
    UtcTime at;
    StaffId by;
    friend bool operator==(const ArticleVersion &, const ArticleVersion &) = default;
};

/// As the list has it now; nothing for an article that it never had.
[[nodiscard]] std::optional<Article> listedArticle(Database &database, const QString &sku);
/// Oldest first.
[[nodiscard]] std::vector<ArticleVersion> articleVersions(Database &database, const QString &sku);
/// The number of the article that has this barcode now.
[[nodiscard]] std::optional<QString> skuOfBarcode(Database &database, const QString &barcode);
/// The article that a scanned or typed text means: itself where it is the number of an article that was sold or is in the list, the
/// article with this barcode, else the text as it is.
[[nodiscard]] QString articleMeant(Database &database, const QString &text);
/// It was sold, or the list has it.
[[nodiscard]] bool isKnownArticle(Database &database, const QString &sku);
/// What the list says of an article of a sale: by its number, or by its barcode where the till writes that one.
[[nodiscard]] std::optional<Article> listedAs(Database &database, const QString &sku);
/// As it was sold last, else as the list has it, else its number.
[[nodiscard]] QString nameOfArticle(Database &database, const QString &sku);
/// Numbers of listed and sold articles by number, barcode, or a part of the name; in the order of their numbers.
[[nodiscard]] std::vector<QString> searchArticles(Database &database, const QString &text, int limit);

/// Writes what differs from the newest version; true when it did.
bool saveArticle(WriteTransaction &transaction, const Article &article, StaffId by);

/// Units of returns that hold a place and have one of these serial numbers.
[[nodiscard]] std::vector<HeldSerial> heldSerials(Database &database, const QStringList &serials);
}
