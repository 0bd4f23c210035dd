// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out a check.
#include "app/cli/text/check_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString rulesText(const QJsonArray &rules, Language language)
{
    Table table({Text{"Line", "行"}.in(language), Text{"Rule", "规则"}.in(language), Text{"Value", "值"}.in(language),
                 Text{"Limit", "上限"}.in(language), Text{"Result", "结果"}.in(language)});
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        const QJsonValue line = rule.value("line"_L1);
        table.add({line.isNull() ? QString() : QString::number(line.toInt()),
                   wordOf(rule.value("rule"_L1).toString(), language), rule.value("value"_L1).toString(),
                   rule.value("limit"_L1).toString(), wordOf(rule.value("result"_L1).toString(), language)});
    }
    return table.isEmpty() ? QString() : QString(u"\n"_s + table.toText());
}

QString linesText(const QJsonArray &lines, bool isDenied, Language language)
{
    Table table({Text{"Line", "行"}.in(language), Text{"Article", "商品"}.in(language),
                 Text{"Name", "名称"}.in(language), Text{"Asked", "申请"}.in(language),
                 Text{"Refund", "退款"}.in(language)});
    table.alignRight({0, 3, 4});
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        table.add({QString::number(line.value("sale_line"_L1).toInt()), line.value("sku"_L1).toString(),
                   goodsName(line, language), line.value("requested"_L1).toString(),
                   isDenied ? QString() : line.value("entitled"_L1).toString()});
    }
    return u"\n"_s + table.toText();
}

/// What the customer would get; nothing when nobody may grant it.
std::vector<std::pair<QString, QString>> promiseOf(const QJsonObject &document, Language language,
                                                   const StoreZone &zone)
{
    QStringList tenders;
    for (const QJsonValue &tender : document.value("tenders"_L1).toArray()) {
        tenders.append(tender.toString());
    }
    return {
        {Text{"refund", "退款"}.in(language), document.value("total"_L1).toString()},
        {Text{"tenders", "支付方式"}.in(language), tenders.join(u", "_s)},
        {Text{"promised by", "承诺完成"}.in(language), localTime(document.value("promised_by"_L1), zone)},
    };
}
}

QString checkText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const QJsonObject verdict = document.value("verdict"_L1).toObject();
    const QString result = verdict.value("result"_L1).toString();
    const bool isDenied = result == "denied"_L1;
    std::vector<std::pair<QString, QString>> head{{Text{"verdict", "判定"}.in(language), wordOf(result, language)}};
    if (!isDenied) {
        const auto promise = promiseOf(document, language, zone);
        head.insert(head.end(), promise.begin(), promise.end());
    }
    return keyValues(head) + linesText(document.value("lines"_L1).toArray(), isDenied, language)
           + rulesText(verdict.value("rules"_L1).toArray(), language);
}
}
