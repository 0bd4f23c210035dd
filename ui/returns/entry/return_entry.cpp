// SPDX-License-Identifier: GPL-3.0-or-later
// Entries as requests and drafts.
#include "ui/returns/entry/return_entry.h"

#include <QJsonArray>

namespace rd::ui
{
namespace
{
const QString kLine = QStringLiteral("line");
const QString kQuantity = QStringLiteral("quantity");
const QString kSku = QStringLiteral("sku");
const QString kPrice = QStringLiteral("price");
const QString kSerials = QStringLiteral("serials");

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}
}

LogRequest ReturnEntry::request() const
{
    return requestWithReason(reason);
}

LogRequest ReturnEntry::requestWithReason(const QString &wanted) const
{
    LogRequest request;
    if (sale) {
        request.sale = sale->sale.id;
        request.receipt = sale->sale.receipt;
        request.saleDay = sale->sale.storeDay;
    }
    for (const auto &[line, quantity] : chosen) {
        const auto named = serials.find(line);
        request.lines.push_back(
            {line, quantity, wanted, wish, {}, {}, {}, named == serials.end() ? QStringList() : named->second});
    }
    for (const TypedArticle &article : articles) {
        request.lines.push_back({0, article.quantity, wanted, wish, article.sku, {}, article.price, article.serials});
    }
    request.isGift = isGift;
    request.isWithoutReceipt = isWithoutReceipt;
    request.contactName = contactName;
    request.contactPhone = contactPhone;
    request.note = note;
    request.areGoodsPresent = areGoodsHere || accept.has_value();
    request.accept = accept;
    return request;
}

QJsonObject draftOf(const ReturnEntry &entry, UtcTime at)
{
    QJsonArray lines;
    for (const auto &[line, quantity] : entry.chosen) {
        const auto named = entry.serials.find(line);
        const QStringList serials = named == entry.serials.end() ? QStringList() : named->second;
        lines.append(QJsonObject{
            {kLine, line}, {kQuantity, quantity.thousandths()}, {kSerials, QJsonArray::fromStringList(serials)}});
    }
    QJsonArray articles;
    for (const TypedArticle &article : entry.articles) {
        articles.append(QJsonObject{{kSku, article.sku},
                                    {kQuantity, article.quantityText},
                                    {kPrice, article.priceText},
                                    {kSerials, QJsonArray::fromStringList(article.serials)}});
    }
    return {{QStringLiteral("v"), 1},
            {QStringLiteral("at"), at.ms()},
            {QStringLiteral("sale"), entry.sale ? entry.sale->sale.id.value() : 0},
            {QStringLiteral("receipt"), entry.sale ? entry.sale->sale.receipt : QString()},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("gift"), entry.isGift},
            {QStringLiteral("articles"), articles},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("wish"), codeOf(entry.wish)},
            {QStringLiteral("note"), entry.note},
            {QStringLiteral("name"), entry.contactName},
            {QStringLiteral("phone"), entry.contactPhone},
            {QStringLiteral("here"), entry.areGoodsHere},
            {QStringLiteral("operation"), entry.operation}};
}

ReturnEntry entryOf(const QJsonObject &draft)
{
    ReturnEntry entry;
    for (const QJsonValue &value : draft.value(QStringLiteral("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        const int number = line.value(kLine).toInt();
        entry.chosen[number] = Quantity::fromThousandths(line.value(kQuantity).toInteger());
        if (const QStringList serials = textsOf(line.value(kSerials)); !serials.isEmpty()) {
            entry.serials[number] = serials;
        }
    }
    for (const QJsonValue &value : draft.value(QStringLiteral("articles")).toArray()) {
        const QJsonObject article = value.toObject();
        entry.articles.push_back({article.value(kSku).toString(), article.value(kQuantity).toString(),
                                  article.value(kPrice).toString(), Quantity(), std::nullopt,
                                  textsOf(article.value(kSerials))});
    }
    entry.isGift = draft.value(QStringLiteral("gift")).toBool();
    entry.reason = draft.value(QStringLiteral("reason")).toString();
    entry.wish = fromCode<Resolution>(draft.value(QStringLiteral("wish")).toString()).value_or(Resolution::Refund);
    entry.note = draft.value(QStringLiteral("note")).toString();
    entry.contactName = draft.value(QStringLiteral("name")).toString();
    entry.contactPhone = draft.value(QStringLiteral("phone")).toString();
    entry.areGoodsHere = draft.value(QStringLiteral("here")).toBool(true);
    entry.operation = draft.value(QStringLiteral("operation")).toString();
    return entry;
}

SaleId saleOfDraft(const QJsonObject &draft)
{
    return SaleId(draft.value(QStringLiteral("sale")).toInteger());
}
}
