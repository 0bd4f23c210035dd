// SPDX-License-Identifier: GPL-3.0-or-later
// Putting the pages of articles together. Private to this room.
#pragma once

#include "core/desk/article_page.h"
#include "core/desk/open_store.h"

namespace rd
{
[[nodiscard]] ArticleHit articleHitOf(const OpenStore &store, const QString &sku);
/// The article of a number or barcode: not_found.
[[nodiscard]] Result<ArticlePage> articlePageOf(const OpenStore &store, const QString &text);
/// The unit of a serial number: not_found.
[[nodiscard]] Result<ArticlePage> serialPageOf(const OpenStore &store, const QString &serial);
}
