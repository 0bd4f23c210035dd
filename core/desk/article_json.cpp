// SPDX-License-Identifier: GPL-3.0-or-later
// Writing articles, their list and their life.
#include "core/desk/article_json.h"

#include "core/desk/json_list.h"

namespace rd
{
namespace
{
QJsonObject listedJson(const Article &article, const Currency &currency)
{
    return {{QStringLiteral("sku"), article.sku},
            {QStringLiteral("name"), orNull(article.name)},
            {QStringLiteral("barcode"), orNull(article.barcode)},
            {QStringLiteral("category"), orNull(article.category)},
            {QStringLiteral("price"), article.price ? QJsonValue(article.price->toDecimal(currency)) : QJsonValue()},
            {QStringLiteral("supplier"), orNull(article.supplier)},
            {QStringLiteral("serial_kept"), article.keepsSerials},
            {QStringLiteral("batch_kept"), article.keepsBatches},
            {QStringLiteral("returnable"), article.isReturnable}};
}

QJsonObject headJson(const ArticleHit &hit, const Currency &currency)
{
    Article plain;
    plain.sku = hit.sku;
    QJsonObject json = listedJson(hit.listed.value_or(plain), currency);
    json.insert(QStringLiteral("name"), orNull(hit.name));
    json.insert(QStringLiteral("listed"), hit.listed.has_value());
    return json;
}

QJsonObject entryJson(const LifeEntry &entry, const Currency &currency)
{
    const bool isInspected = entry.kind == LifeKind::Inspected;
    return {{QStringLiteral("kind"), lifeKindName(entry.kind)},
            {QStringLiteral("day"), entry.day ? QJsonValue(entry.day->toIso()) : QJsonValue()},
            {QStringLiteral("at"), entry.at ? QJsonValue(entry.at->toIso()) : QJsonValue()},
            {QStringLiteral("receipt"), orNull(entry.receipt)},
            {QStringLiteral("return"), orNull(entry.number)},
            {QStringLiteral("qty"), entry.quantity.toDecimal()},
            {QStringLiteral("unit"), entry.unit},
            {QStringLiteral("serial"), orNull(entry.serial)},
            {QStringLiteral("batch"), orNull(entry.batch)},
            {QStringLiteral("amount"), entry.amount ? QJsonValue(entry.amount->toDecimal(currency)) : QJsonValue()},
            {QStringLiteral("reason"), orNull(entry.reason)},
            {QStringLiteral("condition"), orNull(entry.condition)},
            {QStringLiteral("disposition"), orNull(entry.disposition)},
            {QStringLiteral("accepted"), isInspected ? QJsonValue(entry.isAccepted) : QJsonValue()}};
}

QJsonObject versionJson(const ArticlePage &page, const ArticleVersion &version, const Currency &currency)
{
    const auto by = page.people.find(version.by);
    QJsonObject json = listedJson(version.article, currency);
    json.insert(QStringLiteral("at"), version.at.toIso());
    json.insert(QStringLiteral("by"), by == page.people.end() ? QString() : by->second.login);
    return json;
}
}

QString lifeKindName(LifeKind kind)
{
    switch (kind) {
    case LifeKind::Sold:
        return QStringLiteral("sold");
    case LifeKind::Given:
        return QStringLiteral("given");
    case LifeKind::Returned:
        return QStringLiteral("returned");
    case LifeKind::Inspected:
        return QStringLiteral("inspected");
    case LifeKind::SentAgain:
        return QStringLiteral("sent_again");
    }
    return {};
}

QString percentText(qint64 basisPoints)
{
    QString text = QString::number(basisPoints / 100);
    if (const qint64 rest = basisPoints % 100; rest != 0) {
        text += QLatin1Char('.') + QString::number(rest).rightJustified(2, QLatin1Char('0'));
        text = text.endsWith(QLatin1Char('0')) ? text.chopped(1) : text;
    }
    return text;
}

QJsonObject articlesToJson(const std::vector<ArticleHit> &hits, const Currency &currency)
{
    return {{QStringLiteral("articles"),
             mapped(hits, [&currency](const ArticleHit &hit) { return headJson(hit, currency); })}};
}

QJsonObject articleToJson(const ArticlePage &page, const Currency &currency)
{
    QJsonObject json = headJson({page.sku, page.name, page.listed}, currency);
    const auto rate = page.sums.rateBasisPoints();
    json.insert(QStringLiteral("serial"), orNull(page.serial));
    json.insert(QStringLiteral("versions"), mapped(page.versions, [&](const ArticleVersion &version) {
                    return versionJson(page, version, currency);
                }));
    json.insert(QStringLiteral("sold"), page.sums.sold.toDecimal());
    json.insert(QStringLiteral("paid"), page.sums.paid.toDecimal(currency));
    json.insert(QStringLiteral("given"), page.sums.given.toDecimal());
    json.insert(QStringLiteral("returned"), page.sums.returned.toDecimal());
    json.insert(QStringLiteral("refunded"), page.sums.refunded.toDecimal(currency));
    json.insert(QStringLiteral("rate_percent"), rate ? QJsonValue(percentText(*rate)) : QJsonValue());
    json.insert(QStringLiteral("life"),
                mapped(page.entries, [&currency](const LifeEntry &entry) { return entryJson(entry, currency); }));
    json.insert(QStringLiteral("more"), page.hasMore);
    return json;
}
}
