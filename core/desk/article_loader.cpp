// SPDX-License-Identifier: GPL-3.0-or-later
// An article, its list and its life as of now.
#include "core/desk/article_loader.h"

#include "core/desk/view_loader.h"
#include "core/storage/sale_repository.h"

#include <algorithm>
#include <limits>

namespace rd
{
namespace
{
constexpr int kMostEntries = 300;

/// The order of entries: by instant, the beginning of the day where only that is known; at one instant what follows of the other.
std::pair<qint64, LifeKind> placeOf(const OpenStore &store, const LifeEntry &entry)
{
    const qint64 unknown = std::numeric_limits<qint64>::min(); // before everything
    const qint64 moment = entry.at ? entry.at->ms() : entry.day ? store.startOf(*entry.day).ms() : unknown;
    return {moment, entry.kind};
}

void fillEntries(const OpenStore &store, ArticlePage &page, const LifeOf &of)
{
    page.entries = lifeEntries(store.database(), of, kMostEntries + 1);
    std::ranges::stable_sort(page.entries, [&store](const LifeEntry &one, const LifeEntry &other) {
        return placeOf(store, one) > placeOf(store, other);
    });
    page.hasMore = page.entries.size() > static_cast<std::size_t>(kMostEntries);
    page.entries.resize(std::min(page.entries.size(), static_cast<std::size_t>(kMostEntries)));
    page.sums = articleSums(store.database(), of);
}

/// As it was written into the store, where one entry has it alone.
QString spelled(const std::vector<LifeEntry> &entries, const QString &serial)
{
    const auto found = std::ranges::find_if(
        entries, [&serial](const LifeEntry &entry) { return isSameSerial(entry.serial, serial); });
    return found == entries.end() ? serial : found->serial;
}

void fillHead(const OpenStore &store, ArticlePage &page)
{
    const ArticleHit hit = articleHitOf(store, page.sku);
    page.name = hit.name;
    page.listed = hit.listed;
    page.versions = articleVersions(store.database(), page.sku);
    page.people = peopleOf(store);
}
}

ArticleHit articleHitOf(const OpenStore &store, const QString &sku)
{
    ArticleHit hit{sku, {}, sku.isEmpty() ? std::nullopt : listedArticle(store.database(), sku)};
    hit.name = hit.listed && !hit.listed->name.isEmpty() ? hit.listed->name
                                                         : articleName(store.database(), sku).value_or(QString());
    return hit;
}

Result<ArticlePage> articlePageOf(const OpenStore &store, const QString &text)
{
    ArticlePage page;
    page.sku = articleMeant(store.database(), text);
    fillHead(store, page);
    fillEntries(store, page, {page.sku, {}});
    if (page.versions.empty() && page.entries.empty()) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("article"), text}});
    }
    if (page.name.isEmpty() && !page.entries.empty()) {
        page.name = page.entries.front().name;
    }
    return page;
}

Result<ArticlePage> serialPageOf(const OpenStore &store, const QString &serial)
{
    ArticlePage page;
    page.serial = serial;
    fillEntries(store, page, {{}, serial});
    if (serial.isEmpty() || page.entries.empty()) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("serial"), serial}});
    }
    page.sku = page.entries.front().sku;
    page.serial = spelled(page.entries, serial);
    fillHead(store, page);
    if (page.name.isEmpty()) {
        page.name = page.entries.front().name;
    }
    return page;
}
}
