// SPDX-License-Identifier: GPL-3.0-or-later
// The stable documents of articles.
#pragma once

#include "core/desk/article_page.h"

#include <QJsonObject>

namespace rd
{
/// {"articles":[{"sku","name","barcode","category","price","supplier","serial_kept","batch_kept","returnable","listed"}]}
[[nodiscard]] QJsonObject articlesToJson(const std::vector<ArticleHit> &hits, const Currency &currency);
/// {…as above,"serial","versions":[{…,"at","by"}],"sold","paid","given","returned","refunded","rate_percent","life":[{"kind",
/// "day","at","receipt","return","qty","unit","serial","batch","amount","reason","condition","disposition","accepted"}],"more"}
[[nodiscard]] QJsonObject articleToJson(const ArticlePage &page, const Currency &currency);
/// "sold", "given", "returned", "inspected" or "sent_again".
[[nodiscard]] QString lifeKindName(LifeKind kind);
/// "12.5" of 1250 basis points; two decimals at most, none that are zero at the end.
[[nodiscard]] QString percentText(qint64 basisPoints);
}
