// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out customers, their flags, and signals.
#include "app/cli/text/customer_text.h"

#include "app/cli/text/list_text.h"
#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString get(const QJsonObject &row, QLatin1String key)
{
    return row.value(key).toString();
}

QString numberOf(const QJsonValue &value)
{
    return QString::number(value.toInteger());
}

/// "3, 120.00"
QString countAndSum(const QJsonObject &sum)
{
    return numberOf(sum.value("count"_L1)) + u", "_s + get(sum, "sum"_L1);
}

QString share(const QJsonObject &returns, Language language)
{
    const QJsonValue percent = returns.value("share_percent"_L1);
    return percent.isNull() ? QString()
                            : Text{", %1 % of the purchases", "，占购买次数 %1 %"}.in(language).arg(percent.toInt());
}

/// "12 Wang Fang 13800138000 (77)"
QString whoOf(const QJsonObject &customer)
{
    QStringList parts{numberOf(customer.value("customer"_L1)), get(customer, "name"_L1), get(customer, "phone"_L1)};
    if (const QString till = get(customer, "external_id"_L1); !till.isEmpty()) {
        parts.append(QString(u"("_s + till + u")"_s));
    }
    parts.removeAll(QString());
    return parts.join(u" "_s);
}

/// Every name by which the person is known, each once.
QString namesOf(const QJsonObject &customer)
{
    QStringList names{get(customer, "name"_L1)};
    for (const QJsonValue &row : customer.value("same_person"_L1).toArray()) {
        names.append(get(row.toObject(), "name"_L1));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(u" / "_s);
}

class CustomerPrinter final
{
public:
    CustomerPrinter(const QJsonObject &document, Language language, const StoreZone &zone)
        : m_document(document), m_language(language), m_zone(zone)
    {
    }

    [[nodiscard]] QString text() const
    {
        return head() + merges() + twins() + flags() + rows("open"_L1, {"Open returns", "进行中的退货"})
               + rows("closed"_L1, {"Earlier returns", "以前的退货"});
    }

private:
    [[nodiscard]] QString say(const Text &text) const { return text.in(m_language); }

    [[nodiscard]] QString head() const
    {
        QStringList others;
        for (const QJsonValue &other : m_document.value("same_phone"_L1).toArray()) {
            others.append(numberOf(other));
        }
        QStringList same;
        for (const QJsonValue &row : m_document.value("same_person"_L1).toArray()) {
            same.append(whoOf(row.toObject()));
        }
        const QJsonObject returns = m_document.value("returns"_L1).toObject();
        const QString till = get(m_document, "external_id"_L1);
        return keyValues({{say({"customer", "顾客"}), numberOf(m_document.value("customer"_L1))},
                          {say({"name", "姓名"}), get(m_document, "name"_L1)},
                          {say({"phone", "电话"}), get(m_document, "phone"_L1)},
                          {say({"number at the till", "收银编号"}),
                           till.isEmpty() ? till : QString(till + u" ("_s + get(m_document, "source"_L1) + u")"_s)},
                          {say({"also known as", "同一人"}), same.join(u"; "_s)},
                          {say({"same phone", "同一电话"}), others.join(u", "_s)},
                          {say({"purchases", "购买"}), countAndSum(m_document.value("purchases"_L1).toObject())},
                          {say({"returns", "退货"}), countAndSum(returns) + share(returns, m_language)},
                          {say({"exceptions", "例外"}), exceptions()},
                          {say({"group", "分组"}), group()}});
    }

    [[nodiscard]] QString exceptions() const
    {
        const QJsonObject counts = m_document.value("exceptions"_L1).toObject();
        const std::pair<QLatin1String, Text> words[] = {
            {"overrides"_L1, {"%1 overridden", "店长授权 %1"}},
            {"denied"_L1, {"%1 declined", "拒绝 %1"}},
            {"without_receipt"_L1, {"%1 without a receipt", "无小票 %1"}},
            {"without_goods"_L1, {"%1 settled without goods", "不退货结算 %1"}},
            {"chasers"_L1, {"asked again: %1", "催单 %1 次"}},
        };
        QStringList parts;
        for (const auto &[key, text] : words) {
            if (const auto count = counts.value(key).toInteger(); count > 0) {
                parts.append(say(text).arg(count));
            }
        }
        return parts.isEmpty() ? say({"none", "无"}) : parts.join(say({", ", "，"}));
    }

    /// "vip (the till says Gold; chen on 2026-11-24 10:00: a regular)"
    [[nodiscard]] QString group() const
    {
        const QJsonObject group = m_document.value("group"_L1).toObject();
        QStringList how;
        if (const QString said = get(group, "till_says"_L1); !said.isEmpty()) {
            how.append(say({"the till says %1", "收银系统：%1"}).arg(said));
        }
        if (const QJsonObject decided = group.value("decided"_L1).toObject(); !decided.isEmpty()) {
            how.append(say({"“%1” by %2 on %3: %4", "%2 于 %3 指定“%1”：%4"})
                           .arg(get(decided, "group"_L1), get(decided, "by"_L1),
                                localTime(decided.value("at"_L1), m_zone), get(decided, "reason"_L1)));
        }
        const QString code = get(group, "code"_L1);
        const QString name = code.isEmpty() ? say({"none", "无"}) : code;
        return how.isEmpty() ? name : QString(name + u" ("_s + how.join(u"; "_s) + u")"_s);
    }

    [[nodiscard]] QString withdrawn(const QJsonObject &end) const
    {
        return say({"withdrawn by %1 on %2: %3", "%1 于 %2 撤销：%3"})
            .arg(get(end, "by"_L1), localTime(end.value("at"_L1), m_zone), get(end, "reason"_L1));
    }

    [[nodiscard]] QString stands(const QJsonObject &flag) const
    {
        if (const QJsonObject end = flag.value("withdrawn"_L1).toObject(); !end.isEmpty()) {
            return withdrawn(end);
        }
        const QString until = get(flag, "until"_L1);
        if (!flag.value("in_force"_L1).toBool()) {
            return say({"ended on %1", "已于 %1 到期"}).arg(until);
        }
        return until.isEmpty() ? say({"in force", "有效"}) : say({"in force until %1", "有效至 %1"}).arg(until);
    }

    [[nodiscard]] QString mergeStands(const QJsonObject &merge) const
    {
        const QJsonObject end = merge.value("undone"_L1).toObject();
        return end.isEmpty() ? say({"in force", "有效"}) : withdrawn(end);
    }

    [[nodiscard]] QString merges() const
    {
        Table table({say({"Merge", "合并"}), say({"Since", "起始"}), say({"By", "经办"}), say({"Kept", "保留"}),
                     say({"Other", "另一位"}), say({"Reason", "原因"}), say({"Stands", "状态"})});
        for (const QJsonValue &value : m_document.value("merges"_L1).toArray()) {
            const QJsonObject merge = value.toObject();
            table.add({numberOf(merge.value("merge"_L1)), localTime(merge.value("at"_L1), m_zone), get(merge, "by"_L1),
                       whoOf(merge.value("kept"_L1).toObject()), whoOf(merge.value("other"_L1).toObject()),
                       get(merge, "reason"_L1), mergeStands(merge)});
        }
        return table.isEmpty() ? QString() : QString(u"\n"_s + table.toText());
    }

    [[nodiscard]] QString twins() const
    {
        Table table({say({"May be the same person", "可能是同一人"}), say({"Because of", "依据"})});
        for (const QJsonValue &value : m_document.value("may_be_same"_L1).toArray()) {
            const QJsonObject twin = value.toObject();
            const QString sign = get(twin, "sign"_L1);
            table.add({whoOf(twin), sign == "phone"_L1 ? say({"same phone", "同一电话"}) : wordOf(sign, m_language)});
        }
        return table.isEmpty() ? QString() : QString(u"\n"_s + table.toText());
    }

    [[nodiscard]] QString flags() const
    {
        Table table({say({"Flag", "标记"}), say({"Since", "起始"}), say({"By", "经办"}), say({"Reason", "原因"}),
                     say({"Stands", "状态"})});
        for (const QJsonValue &value : m_document.value("flags"_L1).toArray()) {
            const QJsonObject flag = value.toObject();
            table.add({numberOf(flag.value("flag"_L1)), localTime(flag.value("at"_L1), m_zone), get(flag, "by"_L1),
                       get(flag, "reason"_L1), stands(flag)});
        }
        return table.isEmpty() ? QString() : QString(u"\n"_s + table.toText());
    }

    [[nodiscard]] QString rows(QLatin1String key, const Text &heading) const
    {
        const QJsonArray list = m_document.value(key).toArray();
        return list.isEmpty()
                   ? QString()
                   : QString(u"\n"_s + say(heading) + u"\n"_s + listText({{u"returns"_s, list}}, m_language, m_zone));
    }

    const QJsonObject &m_document;
    Language m_language;
    const StoreZone &m_zone;
};

/// Who a signal is about.
QString subjectOf(const QJsonObject &signal)
{
    const QJsonObject customer = signal.value("customer"_L1).toObject();
    if (!customer.isEmpty()) {
        const QString name = get(customer, "name"_L1);
        return QString(numberOf(customer.value("customer"_L1)) + u" "_s
                       + (name.isEmpty() ? get(customer, "phone"_L1) : name))
            .trimmed();
    }
    QStringList logins;
    for (const QJsonValue &login : signal.value("staff"_L1).toArray()) {
        logins.append(login.toString());
    }
    return logins.join(u" + "_s);
}

/// What was found against from where on it is shown; shares are percent.
QString figureOf(const QJsonObject &signal, QLatin1String key)
{
    const QString kind = get(signal, "signal"_L1);
    const bool isShare = kind == "return_share"_L1 || kind == "without_receipt"_L1;
    return numberOf(signal.value(key)) + (isShare ? u" %"_s : QString());
}
}

QString customersText(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Customer", "顾客"}), say({"Name", "姓名"}), say({"Phone", "电话"}),
                 say({"Number at the till", "收银编号"}), say({"Purchases", "购买"}), say({"Returns", "退货"}),
                 say({"Granted", "已退金额"}), QString()});
    table.alignRight({0, 4, 5, 6});
    for (const QJsonValue &value : document.value("customers"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        const QJsonObject returns = row.value("returns"_L1).toObject();
        table.add({numberOf(row.value("customer"_L1)), namesOf(row), get(row, "phone"_L1), get(row, "external_id"_L1),
                   numberOf(row.value("purchases"_L1).toObject().value("count"_L1)),
                   numberOf(returns.value("count"_L1)), get(returns, "sum"_L1),
                   row.value("flagged"_L1).toBool() ? say({"flagged", "已标记"}) : QString()});
    }
    return table.isEmpty() ? say({"No customer fits.\n", "没有符合的顾客。\n"}) : table.toText();
}

Renderer customerRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) {
        return CustomerPrinter(document, language, zone).text();
    };
}

QString signalsText(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    const QString days = say({"Returns logged from %1 to %2", "登记日期 %1 至 %2"})
                             .arg(get(document, "from"_L1), get(document, "to"_L1));
    Table table({say({"Signal", "情况"}), say({"About", "对象"}), say({"Found", "数值"}), say({"From", "起点"}),
                 say({"Returns", "退货单"})});
    table.alignRight({2, 3});
    for (const QJsonValue &value : document.value("signals"_L1).toArray()) {
        const QJsonObject signal = value.toObject();
        QStringList numbers;
        for (const QJsonValue &number : signal.value("returns"_L1).toArray()) {
            numbers.append(number.toString());
        }
        constexpr qsizetype kShown = 3;
        const QString more = numbers.size() > kShown ? QString(u" +"_s + QString::number(numbers.size() - kShown))
                                                     : QString();
        table.add({wordOf(get(signal, "signal"_L1), language), subjectOf(signal), figureOf(signal, "value"_L1),
                   figureOf(signal, "limit"_L1), numbers.mid(0, kShown).join(u", "_s) + more});
    }
    return days + u"\n"_s
           + (table.isEmpty() ? say({"Nothing stands out.\n", "没有需要留意的情况。\n"}) : table.toText());
}
}
