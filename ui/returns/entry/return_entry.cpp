// SPDX-License-Identifier: GPL-3.0-or-later
// Entries as requests and drafts.
#include "ui/returns/entry/return_entry.h"

#include "core/desk/contact_json.h"

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
const QString kBatch = QStringLiteral("batch");

/// What was scanned of a line of the receipt, or nothing.
template <typename Value> Value scannedOf(const std::map<int, Value> &lines, int line)
{
    const auto found = lines.find(line);
    return found == lines.end() ? Value() : found->second;
}

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
        request.lines.push_back(
            {line, quantity, wanted, wish, {}, {}, {}, scannedOf(serials, line), scannedOf(batches, line)});
    }
    for (const TypedArticle &article : articles) {
        request.lines.push_back(
            {0, article.quantity, wanted, wish, article.sku, {}, article.price, article.serials, article.batch});
    }
    request.isGift = isGift;
    request.isWithoutReceipt = isWithoutReceipt;
    request.contactName = contactName;
    request.contactPhone = contactPhone;
    request.contact = contact;
    request.note = note;
    request.areGoodsPresent = areGoodsHere || accept.has_value();
    request.accept = accept;
    request.photos = photos;
    return request;
}

QJsonObject draftOf(const ReturnEntry &entry, UtcTime at)
{
    QJsonArray lines;
    for (const auto &[line, quantity] : entry.chosen) {
        lines.append(QJsonObject{{kLine, line},
                                 {kQuantity, quantity.thousandths()},
                                 {kSerials, QJsonArray::fromStringList(scannedOf(entry.serials, line))},
                                 {kBatch, scannedOf(entry.batches, line)}});
    }
    QJsonArray articles;
    for (const TypedArticle &article : entry.articles) {
        articles.append(QJsonObject{{kSku, article.sku},
                                    {kQuantity, article.quantityText},
                                    {kPrice, article.priceText},
                                    {kSerials, QJsonArray::fromStringList(article.serials)},
                                    {kBatch, article.batch}});
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
            {QStringLiteral("contact"), contactToJson(entry.contact)},
            {QStringLiteral("here"), entry.areGoodsHere},
            {QStringLiteral("photos"), QJsonArray::fromStringList(entry.photoDrafts)},
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
        if (const QString batch = line.value(kBatch).toString(); !batch.isEmpty()) {
            entry.batches[number] = batch;
        }
    }
    for (const QJsonValue &value : draft.value(QStringLiteral("articles")).toArray()) {
        const QJsonObject article = value.toObject();
        entry.articles.push_back({article.value(kSku).toString(), article.value(kQuantity).toString(),
                                  article.value(kPrice).toString(), Quantity(), std::nullopt,
                                  textsOf(article.value(kSerials)), article.value(kBatch).toString()});
    }
    entry.isGift = draft.value(QStringLiteral("gift")).toBool();
    entry.reason = draft.value(QStringLiteral("reason")).toString();
    entry.wish = fromCode<Resolution>(draft.value(QStringLiteral("wish")).toString()).value_or(Resolution::Refund);
    entry.note = draft.value(QStringLiteral("note")).toString();
    entry.contactName = draft.value(QStringLiteral("name")).toString();
    entry.contactPhone = draft.value(QStringLiteral("phone")).toString();
    entry.contact = contactFromJson(draft.value(QStringLiteral("contact")).toObject());
    entry.areGoodsHere = draft.value(QStringLiteral("here")).toBool(true);
    entry.photoDrafts = textsOf(draft.value(QStringLiteral("photos")));
    entry.operation = draft.value(QStringLiteral("operation")).toString();
    return entry;
}

SaleId saleOfDraft(const QJsonObject &draft)
{
    return SaleId(draft.value(QStringLiteral("sale")).toInteger());
}
}
