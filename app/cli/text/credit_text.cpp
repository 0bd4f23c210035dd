// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out store credits.
#include "app/cli/text/credit_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString lastDay(const QJsonObject &credit, Language language)
{
    const QString day = credit.value("expires_on"_L1).toString();
    if (day.isEmpty()) {
        return Text{"no end", "长期有效"}.in(language);
    }
    return credit.value("expired"_L1).toBool() ? Text{"expired on %1", "已于 %1 过期"}.in(language).arg(day) : day;
}

QString creditText(const QJsonObject &credit, Language language, const StoreZone &zone)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    const auto get = [&credit](QLatin1String key) { return credit.value(key).toString(); };
    QString text = keyValues({{say({"store credit", "抵用券"}), get("code"_L1)},
                              {say({"return", "退货单"}), get("return"_L1)},
                              {say({"amount", "面额"}), get("amount"_L1)},
                              {say({"balance", "余额"}), get("balance"_L1)},
                              {say({"issued", "发券"}), localTime(credit.value("issued_at"_L1), zone)},
                              {say({"last day", "有效期至"}), lastDay(credit, language)}});
    Table table({say({"When", "时间"}), say({"What", "内容"}), say({"Amount", "金额"}), say({"Receipt", "小票"}),
                 say({"By", "经办"})});
    table.alignRight({2});
    for (const QJsonValue &value : credit.value("entries"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        table.add({localTime(entry.value("at"_L1), zone), wordOf(entry.value("kind"_L1).toString(), language),
                   entry.value("amount"_L1).toString(), entry.value("reference"_L1).toString(),
                   entry.value("by"_L1).toString()});
    }
    return table.isEmpty() ? text : QString(text + u"\n"_s + table.toText());
}
}

QString creditsText(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Store credit", "抵用券"}), say({"Return", "退货单"}), say({"Amount", "面额"}),
                 say({"Balance", "余额"}), say({"Last day", "有效期至"})});
    table.alignRight({2, 3});
    for (const QJsonValue &value : document.value("credits"_L1).toArray()) {
        const QJsonObject credit = value.toObject();
        table.add({credit.value("code"_L1).toString(), credit.value("return"_L1).toString(),
                   credit.value("amount"_L1).toString(), credit.value("balance"_L1).toString(),
                   lastDay(credit, language)});
    }
    return table.isEmpty() ? say({"No store credits.\n", "没有抵用券。\n"}) : table.toText();
}

Renderer creditRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) { return creditText(document, language, zone); };
}
}
