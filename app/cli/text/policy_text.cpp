// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out the rules.
#include "app/cli/text/policy_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"
#include "ui/words/due_words.h"

#include <QJsonArray>

#include <array>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
/// "defective (质量问题), other (其他)"
QString codesOf(const QJsonArray &list, Language language)
{
    QStringList parts;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("name"_L1).toObject().value(nameOf(language)).toString();
        parts.append(entry.value("code"_L1).toString() + u" ("_s + name + ')'_L1);
    }
    return parts.join(u", "_s);
}

QString limitsOf(const QJsonObject &limits, Language language)
{
    QStringList parts;
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        parts.append(wordOf(it.key(), language) + ' '_L1 + QString::number(it.value().toInt() / 60) + u" h"_s);
    }
    return parts.join(u", "_s);
}

QString spansOf(const QJsonArray &spans, Language language)
{
    QStringList parts;
    for (const QJsonValue &span : spans) {
        parts.append(span.toString());
    }
    return parts.isEmpty() ? Text{"closed", "休息"}.in(language) : parts.join(' '_L1);
}

QString weekOf(const QJsonObject &weekly, Language language)
{
    static constexpr std::array kDays = {
        std::pair("mon"_L1, Text{"Mon", "周一"}), std::pair("tue"_L1, Text{"Tue", "周二"}),
        std::pair("wed"_L1, Text{"Wed", "周三"}), std::pair("thu"_L1, Text{"Thu", "周四"}),
        std::pair("fri"_L1, Text{"Fri", "周五"}), std::pair("sat"_L1, Text{"Sat", "周六"}),
        std::pair("sun"_L1, Text{"Sun", "周日"})};
    QStringList hours;
    QStringList days;
    for (const auto &[key, name] : kDays) {
        hours.append(spansOf(weekly.value(key).toArray(), language));
        days.append(name.in(language) + ' '_L1 + hours.last());
    }
    const QString &first = hours.first();
    return hours.count(first) == hours.size() ? QString(Text{"every day ", "每天 "}.in(language) + first)
                                              : days.join(u"; "_s);
}

/// "every day 09:00-21:00; closed on public holidays (tables of 2025, 2026)"
QString openingOf(const QJsonValue &hours, Language language)
{
    if (hours.isNull()) {
        return Text{"limits count day and night", "时限昼夜都计"}.in(language);
    }
    QStringList years;
    for (const QJsonValue &year : hours["years"_L1].toArray()) {
        years.append(QString::number(year.toInt()));
    }
    const QString week = weekOf(hours["weekly"_L1].toObject(), language);
    if (hours["holidays"_L1] != u"closed"_s) {
        return week + Text{"; public holidays as usual", "；节假日照常"}.in(language);
    }
    const Text tables = years.isEmpty() ? Text{" (no table yet)", "（还没有节假日表）"}
                                        : Text{" (tables of %1)", "（已有 %1 年的节假日表）"};
    const QString known = tables.in(language);
    return week + Text{"; closed on public holidays", "；节假日休息"}.in(language)
           + (years.isEmpty() ? known : known.arg(years.join(language == Language::Chinese ? u"、"_s : u", "_s)));
}

/// "inspect, defective, vip: 2 h"
QString limitRulesOf(const QJsonArray &rules, Language language)
{
    QStringList parts;
    for (const QJsonValue &rule : rules) {
        QStringList names{wordOf(rule["step"_L1].toString(), language), rule["reason"_L1].toString(),
                          rule["group"_L1].toString()};
        names.removeAll(QString());
        parts.append(names.join(u", "_s) + u": "_s + spanWords(rule["minutes"_L1].toInt(), language));
    }
    return parts.join(u"; "_s);
}

QString remindersOf(const QJsonObject &document, Language language)
{
    const auto spanOf = [&](QLatin1String key, int minutes) {
        const int value = document.value(key).toInt();
        return value == 0 ? Text{"never", "从不"}.in(language) : spanWords(qint64{value} * minutes, language);
    };
    return Text{"daily at %1; managers when late for %2, when unclaimed for %3; a limit is extended by at most %4 days",
                "每天 %1；逾期 %2 上报店长，无人认领 %3 上报店长；期限每次最多延长 %4 天"}
        .in(language)
        .arg(document.value("remind_at"_L1).toString(), spanOf("escalate_after_hours"_L1, 60),
             spanOf("unclaimed_minutes"_L1, 1), QString::number(document.value("extend_at_most_days"_L1).toInt()));
}

QString expiryOf(const QJsonObject &document, Language language)
{
    const int expire = document.value("goods_expire_days"_L1).toInt();
    const int days = std::max(expire, document.value("goods_expected_days"_L1).toInt());
    return expire == 0 ? Text{"never", "从不"}.in(language)
                       : Text{"after %1 days, with a warning %2 days before", "%1 天后，提前 %2 天提醒"}
                             .in(language)
                             .arg(days)
                             .arg(document.value("goods_expire_warn_days"_L1).toInt());
}
}

QString policyText(const QJsonObject &document, Language language)
{
    const auto number = [&document](QLatin1String key) { return QString::number(document.value(key).toInt()); };
    const auto codes = [&](QLatin1String key) { return codesOf(document.value(key).toArray(), language); };
    return keyValues(
        {{Text{"returns within", "退货期限"}.in(language),
          Text{"%1 days", "%1 天"}.in(language).arg(number("window_days"_L1))},
         {Text{"warranty of goods that failed", "故障商品保修期"}.in(language),
          Text{"%1 days", "%1 天"}.in(language).arg(number("warranty_days"_L1))},
         {Text{"rules for some articles", "部分商品的规则"}.in(language),
          QString::number(document.value("article_rules"_L1).toArray().size())},
         {Text{"approved by itself up to", "自动批准上限"}.in(language),
          document.value("auto_approve_limit"_L1).toString()},
         {Text{"second person from", "第二人审批起点"}.in(language),
          document.value("second_person_limit"_L1).toString()},
         {Text{"a flagged customer's return", "被标记顾客的退货"}.in(language),
          wordOf(document.value("flagged_customer"_L1).toString(), language)},
         {Text{"approved goods expire", "已批准未到货的取消"}.in(language), expiryOf(document, language)},
         {Text{"reminders", "提醒"}.in(language), remindersOf(document, language)},
         {Text{"step limits", "步骤时限"}.in(language),
          limitsOf(document.value("step_limits_minutes"_L1).toObject(), language)},
         {Text{"groups of customers", "顾客分组"}.in(language), codes("customer_groups"_L1)},
         {Text{"limits of some reasons and groups", "部分原因和分组的时限"}.in(language),
          limitRulesOf(document.value("limit_rules"_L1).toArray(), language)},
         {Text{"opening hours", "营业时间"}.in(language), openingOf(document.value("opening_hours"_L1), language)},
         {Text{"reasons", "原因"}.in(language), codes("reasons"_L1)},
         {Text{"conditions", "成色"}.in(language), codes("conditions"_L1)},
         {Text{"dispositions", "去向"}.in(language), codes("dispositions"_L1)},
         {Text{"tenders", "支付方式"}.in(language), codes("tenders"_L1)}});
}

QString policySetText(const QJsonObject &, Language language)
{
    return Text{"The new rules are in force.\n", "新规则已生效。\n"}.in(language);
}

QString policyHistoryText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    Table table({Text{"Version", "版本"}.in(language), Text{"From", "生效时间"}.in(language),
                 Text{"By", "更改人"}.in(language)});
    for (const QJsonValue &value : document.value("versions"_L1).toArray()) {
        const QJsonObject version = value.toObject();
        table.add({QString::number(version.value("version"_L1).toInt()), localTime(version.value("at"_L1), zone),
                   version.value("by"_L1).toString()});
    }
    return table.toText();
}
}
