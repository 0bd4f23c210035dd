// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of figures and tables of shares.
#include "app/cli/text/report_text.h"

#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString figure(const QJsonObject &document, const char *key)
{
    const QJsonValue value = document.value(QLatin1StringView(key));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString shares(const QJsonObject &document, const char *list, const char *key, const Text &title, Language language)
{
    Table table({title.in(language), Text{"Lines", "行数"}.in(language), Text{"Units", "件数"}.in(language),
                 Text{"Value", "金额"}.in(language)});
    table.alignRight({1, 2, 3});
    for (const QJsonValue &value : document.value(QLatin1StringView(list)).toArray()) {
        const QJsonObject share = value.toObject();
        const QString name = share.value("name"_L1).toString();
        const QString word = wordOf(share.value(QLatin1StringView(key)).toString(), language);
        table.add({name.isEmpty() ? word : QString(word + u"  "_s + name), figure(share, "lines"),
                   figure(share, "quantity"), figure(share, "value")});
    }
    return table.isEmpty() ? QString() : QString(u'\n' + table.toText());
}

QString steps(const QJsonObject &document, Language language)
{
    Table table({Text{"Step", "步骤"}.in(language), Text{"Done", "完成"}.in(language),
                 Text{"Median min", "中位分钟"}.in(language), Text{"90 % min", "90% 分钟"}.in(language),
                 Text{"On time %", "准时 %"}.in(language)});
    table.alignRight({1, 2, 3, 4});
    for (const QJsonValue &value : document.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        table.add({wordOf(figure(step, "step"), language), figure(step, "tasks"), figure(step, "median_minutes"),
                   figure(step, "p90_minutes"), figure(step, "on_time_percent")});
    }
    return table.isEmpty() ? QString() : QString(u'\n' + table.toText());
}

QString exceptions(const QJsonObject &document, Language language)
{
    const QJsonObject kinds = document.value("exceptions"_L1).toObject();
    Table table({Text{"Exception", "异常"}.in(language), Text{"New", "新增"}.in(language),
                 Text{"Open", "未了结"}.in(language)});
    table.alignRight({1, 2});
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        const QJsonObject count = it.value().toObject();
        table.add({wordOf(it.key(), language), figure(count, "opened"), figure(count, "open")});
    }
    return table.isEmpty() ? QString() : QString(u'\n' + table.toText());
}

QString stopped(const QJsonObject &document, Language language)
{
    const QJsonObject refusals = document.value("refusals"_L1).toObject();
    std::vector<std::pair<QString, QString>> lines;
    for (auto it = refusals.begin(); it != refusals.end(); ++it) {
        lines.emplace_back(it.key(), QString::number(it.value().toInteger()));
    }
    return lines.empty() ? QString()
                         : QString(u'\n' + Text{"Stopped", "已拦截"}.in(language) + u'\n' + keyValues(lines));
}
}

QString monthText(const QJsonObject &document, Language language)
{
    QString text = keyValues({
        {Text{"month", "月份"}.in(language), figure(document, "month")},
        {Text{"open before", "期初未结"}.in(language), figure(document, "opening")},
        {Text{"new", "新增"}.in(language), figure(document, "new")},
        {Text{"closed", "结案"}.in(language), figure(document, "closed")},
        {Text{"open after", "期末未结"}.in(language), figure(document, "open")},
        {Text{"lines", "行数"}.in(language), figure(document, "lines")},
        {Text{"units", "件数"}.in(language), figure(document, "quantity")},
        {Text{"granted", "核准金额"}.in(language), figure(document, "granted_total")},
        {Text{"paid out", "已付金额"}.in(language), figure(document, "paid_out_total")},
        {Text{"without goods", "不退货结算"}.in(language), figure(document, "without_goods_total")},
        {Text{"compensation", "赔付"}.in(language), figure(document, "compensation_total")},
        {Text{"red invoices due", "待开红字发票"}.in(language), figure(document, "red_invoice_due_total")},
        {Text{"platform subsidies turned back", "退回平台补贴"}.in(language), figure(document, "subsidy_total")},
        {Text{"deducted", "扣减"}.in(language), figure(document, "deduction_total")},
        {Text{"withheld by promotions", "促销扣回"}.in(language), figure(document, "promotion_total")},
        {Text{"added by customers", "顾客补差"}.in(language), figure(document, "added_total")},
        {Text{"past returns", "历史退货"}.in(language), figure(document, "history_returns")},
        {Text{"their value", "历史退货金额"}.in(language), figure(document, "history_total")},
        {Text{"besides goods", "商品以外"}.in(language), figure(document, "history_adjustments_total")},
    });
    const QJsonObject tenders = document.value("by_tender"_L1).toObject();
    std::vector<std::pair<QString, QString>> lines;
    for (auto it = tenders.begin(); it != tenders.end(); ++it) {
        lines.emplace_back(wordOf(it.key(), language), it.value().toString());
    }
    return lines.empty() ? text : QString(text + u'\n' + keyValues(lines));
}

QString summaryText(const QJsonObject &document, Language language)
{
    const QString head = keyValues({
        {Text{"month", "月份"}.in(language), figure(document, "month")},
        {Text{"returns", "退货单"}.in(language), figure(document, "returns")},
        {Text{"value", "金额"}.in(language), figure(document, "value")},
        {Text{"sales", "销售额"}.in(language), figure(document, "sales")},
        {Text{"rate of sales %", "占销售额 %"}.in(language), figure(document, "rate_percent")},
        {Text{"done by one person", "一人办理"}.in(language), figure(document, "single_person")},
    });
    return head + shares(document, "by_reason", "reason", {"Reason", "原因"}, language)
           + shares(document, "by_item", "sku", {"Article", "商品"}, language)
           + shares(document, "by_condition", "condition", {"Condition", "成色"}, language)
           + shares(document, "by_disposition", "disposition", {"Disposition", "处置"}, language)
           + shares(document, "by_staff", "staff", {"Logged by", "登记人"}, language) + steps(document, language)
           + exceptions(document, language) + stopped(document, language);
}
}
