// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out articles.
#include "app/cli/text/article_text.h"

#include "app/cli/text/error_text.h"
#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString yesOrNo(bool is, Language language)
{
    return (is ? Text{"yes", "是"} : Text{"no", "否"}).in(language);
}

QString rateOf(const QJsonObject &article)
{
    const QJsonValue rate = article.value("rate_percent"_L1);
    return rate.isNull() ? QString() : QString(rate.toString() + u" %"_s);
}

QString headText(const QJsonObject &article, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    const auto get = [&article](QLatin1String key) { return article.value(key).toString(); };
    const bool isListed = article.value("listed"_L1).toBool();
    const auto listed = [&](QLatin1String key) {
        return isListed ? yesOrNo(article.value(key).toBool(), language) : QString();
    };
    return keyValues({{say({"article", "商品"}), get("sku"_L1)},
                      {say({"serial number", "序列号"}), get("serial"_L1)},
                      {say({"name", "名称"}), get("name"_L1)},
                      {say({"barcode", "条码"}), get("barcode"_L1)},
                      {say({"category", "类别"}), get("category"_L1)},
                      {say({"price", "售价"}), get("price"_L1)},
                      {say({"supplier", "供应商"}), get("supplier"_L1)},
                      {say({"serial numbers kept", "按序列号管理"}), listed("serial_kept"_L1)},
                      {say({"batches kept", "按批号管理"}), listed("batch_kept"_L1)},
                      {say({"returnable", "可退货"}), listed("returnable"_L1)},
                      {say({"in the list", "商品资料"}), isListed ? QString() : say({"no", "无"})},
                      {say({"sold", "售出"}), get("sold"_L1)},
                      {say({"paid", "实付"}), get("paid"_L1)},
                      {say({"given for returns", "退换交出"}), get("given"_L1)},
                      {say({"in returns", "退货中"}), get("returned"_L1)},
                      {say({"rate", "退货率"}), rateOf(article)},
                      {say({"given back", "已退金额"}), get("refunded"_L1)}});
}

QString lifeWord(const QString &kind, Language language)
{
    const Text text = kind == "sold"_L1        ? Text{"sold", "售出"}
                      : kind == "given"_L1     ? Text{"given for a return", "退换交出"}
                      : kind == "returned"_L1  ? Text{"asked to come back", "申请退回"}
                      : kind == "inspected"_L1 ? Text{"inspected", "验货"}
                                               : Text{"sent again", "补发"};
    return text.in(language);
}

/// Why it came back, or how it was found and where it went.
QString storyOf(const QJsonObject &entry, Language language)
{
    QStringList parts;
    for (const auto &key : {"reason"_L1, "condition"_L1, "disposition"_L1}) {
        if (const QString code = entry.value(key).toString(); !code.isEmpty()) {
            parts.append(wordOf(code, language));
        }
    }
    return parts.join(u", "_s);
}

QString lifeText(const QJsonArray &life, Language language, const StoreZone &zone)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"When", "时间"}), say({"What", "内容"}), say({"Quantity", "数量"}), say({"Receipt", "小票"}),
                 say({"Return", "退货单"}), say({"Serial", "序列号"}), say({"Batch", "批号"}), say({"Amount", "金额"}),
                 say({"Details", "说明"})});
    table.alignRight({2, 7});
    for (const QJsonValue &value : life) {
        const QJsonObject entry = value.toObject();
        const QJsonValue at = entry.value("at"_L1);
        table.add({at.isNull() ? entry.value("day"_L1).toString() : localTime(at, zone),
                   lifeWord(entry.value("kind"_L1).toString(), language), entry.value("qty"_L1).toString(),
                   entry.value("receipt"_L1).toString(), entry.value("return"_L1).toString(),
                   entry.value("serial"_L1).toString(), entry.value("batch"_L1).toString(),
                   entry.value("amount"_L1).toString(), storyOf(entry, language)});
    }
    return table.isEmpty() ? QString() : QString(u"\n"_s + table.toText());
}

/// What the list said before, when it changed.
QString versionsText(const QJsonArray &versions, Language language, const StoreZone &zone)
{
    if (versions.size() < 2) {
        return {};
    }
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"List of", "资料时间"}), say({"By", "经办"}), say({"Name", "名称"}), say({"Barcode", "条码"}),
                 say({"Price", "售价"}), say({"Serials", "序列号"}), say({"Batches", "批号"}),
                 say({"Returnable", "可退货"})});
    for (const QJsonValue &value : versions) {
        const QJsonObject version = value.toObject();
        table.add({localTime(version.value("at"_L1), zone), version.value("by"_L1).toString(),
                   version.value("name"_L1).toString(), version.value("barcode"_L1).toString(),
                   version.value("price"_L1).toString(), yesOrNo(version.value("serial_kept"_L1).toBool(), language),
                   yesOrNo(version.value("batch_kept"_L1).toBool(), language),
                   yesOrNo(version.value("returnable"_L1).toBool(), language)});
    }
    return u"\n"_s + table.toText();
}
}

QString articlesImportText(const QJsonObject &document, Language language)
{
    const auto count = [&document](QLatin1String key) { return QString::number(document.value(key).toInteger()); };
    QString text = document.value("dry_run"_L1).toBool()
                       ? Text{"Nothing was written; this is what the file would bring.\n",
                              "未写入任何内容；以下为该文件将带来的内容。\n"}
                             .in(language)
                       : QString();
    text += keyValues({{Text{"rows", "行"}.in(language), count("rows"_L1)},
                       {Text{"new articles", "新商品"}.in(language), count("added"_L1)},
                       {Text{"changed", "变动"}.in(language), count("changed"_L1)},
                       {Text{"unchanged", "未变"}.in(language), count("unchanged"_L1)},
                       {Text{"faulty rows", "错误行"}.in(language), count("faulty_rows"_L1)},
                       {Text{"read as", "读取方式"}.in(language), document.value("encoding"_L1).toString()}});
    for (const QString &line : faultLines(Error::of(ErrorCode::ImportInvalid, document), language)) {
        text += line + '\n'_L1;
    }
    return text;
}

QString articlesText(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Article", "商品"}), say({"Name", "名称"}), say({"Barcode", "条码"}), say({"Price", "售价"}),
                 say({"Returnable", "可退货"})});
    table.alignRight({3});
    for (const QJsonValue &value : document.value("articles"_L1).toArray()) {
        const QJsonObject article = value.toObject();
        const bool isListed = article.value("listed"_L1).toBool();
        table.add({article.value("sku"_L1).toString(), article.value("name"_L1).toString(),
                   article.value("barcode"_L1).toString(), article.value("price"_L1).toString(),
                   isListed ? yesOrNo(article.value("returnable"_L1).toBool(), language) : QString()});
    }
    return table.isEmpty() ? say({"No article was found.\n", "没有找到商品。\n"}) : table.toText();
}

Renderer articleRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) -> QString {
        const QString more = document.value("more"_L1).toBool()
                                 ? Text{"Older entries are not shown.\n", "更早的记录未显示。\n"}.in(language)
                                 : QString();
        return headText(document, language) + lifeText(document.value("life"_L1).toArray(), language, zone) + more
               + versionsText(document.value("versions"_L1).toArray(), language, zone);
    };
}
}
