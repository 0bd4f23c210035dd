// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out sales.
#include "app/cli/text/sale_text.h"

#include "app/cli/text/benefit_text.h"
#include "app/cli/text/invoice_text.h"
#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString tendersOf(const QJsonObject &sale)
{
    QStringList parts;
    for (const QJsonValue &value : sale.value("tenders"_L1).toArray()) {
        const QJsonObject tender = value.toObject();
        const QString text = tender.value("tender"_L1).toString() + ' '_L1 + tender.value("amount"_L1).toString();
        parts.append(text.trimmed());
    }
    return parts.join(u", "_s);
}

QString customerOf(const QJsonObject &sale)
{
    const QJsonObject customer = sale.value("customer"_L1).toObject();
    QStringList parts;
    for (const auto &key : {"name"_L1, "phone"_L1, "customer_id"_L1}) {
        if (const QString part = customer.value(key).toString(); !part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(' '_L1);
}

QString linesText(const QJsonArray &lines, Language language)
{
    Table table({Text{"Line", "行"}.in(language), Text{"Article", "商品"}.in(language),
                 Text{"Name", "名称"}.in(language), Text{"Sold", "售出"}.in(language),
                 Text{"Paid", "实付"}.in(language), Text{"Returned", "已退"}.in(language),
                 Text{"Returnable", "可退"}.in(language)});
    table.alignRight({0, 3, 4, 5, 6});
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        table.add({QString::number(line.value("line"_L1).toInt()), line.value("sku"_L1).toString(),
                   line.value("name"_L1).toString(), line.value("qty"_L1).toString(), line.value("paid"_L1).toString(),
                   line.value("returned"_L1).toString(), line.value("returnable"_L1).toString()});
    }
    return u"\n"_s + table.toText();
}
}

QString saleText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const QString soldAt = localTime(document.value("sold_at"_L1), zone);
    const QString day = document.value("store_day"_L1).toString();
    const QString typed = Text{"typed from paper", "按纸质小票录入"}.in(language);
    return keyValues(
               {{Text{"receipt", "小票"}.in(language), document.value("receipt"_L1).toString()},
                {Text{"sold", "销售时间"}.in(language), soldAt.isEmpty() ? day : soldAt},
                {Text{"source", "来源"}.in(language),
                 document.value("typed"_L1).toBool() ? typed : document.value("source"_L1).toString()},
                {Text{"customer", "顾客"}.in(language), customerOf(document)},
                {Text{"paid", "支付"}.in(language), tendersOf(document)},
                {Text{"payment", "支付单号"}.in(language), document.value("payment_reference"_L1).toString()},
                {Text{"invoice", "发票"}.in(language), invoicesText(document.value("invoices"_L1).toArray(), language)},
                {Text{"points and coupon", "积分和优惠券"}.in(language), saleBenefitsText(document, language)}})
           + linesText(document.value("lines"_L1).toArray(), language);
}

QString salesText(const QJsonObject &document, Language language)
{
    const QJsonArray sales = document.value("sales"_L1).toArray();
    if (sales.isEmpty()) {
        return Text{"No sale fits.\n", "没有符合的销售。\n"}.in(language);
    }
    Table table({Text{"Receipt", "小票"}.in(language), Text{"Day", "日期"}.in(language),
                 Text{"Customer", "顾客"}.in(language), Text{"Lines", "行数"}.in(language),
                 Text{"First article", "首件商品"}.in(language)});
    table.alignRight({3});
    for (const QJsonValue &value : sales) {
        const QJsonObject sale = value.toObject();
        const QJsonArray lines = sale.value("lines"_L1).toArray();
        table.add({sale.value("receipt"_L1).toString(), sale.value("store_day"_L1).toString(), customerOf(sale),
                   QString::number(lines.size()), lines.first().toObject().value("name"_L1).toString()});
    }
    return table.toText();
}

QString profilesText(const QJsonObject &document, Language language)
{
    QString text;
    for (const QJsonValue &value : document.value("profiles"_L1).toArray()) {
        const QJsonObject profile = value.toObject();
        const QJsonObject columns = profile.value("columns"_L1).toObject();
        text += profile.value("name"_L1).toString() + '\n'_L1;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            QStringList headers;
            for (const QJsonValue &header : it.value().toArray()) {
                headers.append(header.toString());
            }
            text += u"  "_s + it.key() + u" = "_s + headers.join(Text{" or ", " 或 "}.in(language)) + '\n'_L1;
        }
    }
    return text;
}
}
