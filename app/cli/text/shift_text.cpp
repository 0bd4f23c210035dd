// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out what each person gave and took on a day.
#include "app/cli/text/shift_text.h"

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

QString kindOf(const QJsonObject &row, Language language)
{
    const QString kind = get(row, "kind"_L1);
    const Text text = kind == "paid"_L1       ? Text{"given", "付出"}
                      : kind == "back"_L1     ? Text{"failed", "失败退回"}
                      : kind == "added"_L1    ? Text{"customer added", "顾客补付"}
                      : kind == "redeemed"_L1 ? Text{"credit redeemed", "抵用券使用"}
                      : kind == "restored"_L1 ? Text{"credit restored", "抵用券恢复"}
                                              : Text{"credit voided", "抵用券作废"};
    return text.in(language);
}

QString rowsText(const QJsonArray &rows, Language language, const StoreZone &zone)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Time", "时间"}), say({"Voucher", "凭证"}), say({"Return", "退货单"}), say({"What", "事项"}),
                 say({"Tender", "方式"}), say({"Amount", "金额"}), say({"Reference", "流水号"})});
    table.alignRight({5});
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        table.add({localTime(row.value("at"_L1), zone).section(u' ', 1), get(row, "voucher"_L1), get(row, "return"_L1),
                   kindOf(row, language), wordOf(get(row, "tender"_L1), language), get(row, "amount"_L1),
                   get(row, "reference"_L1)});
    }
    return table.toText();
}

QString tendersText(const QJsonArray &tenders, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Tender", "方式"}), say({"Payouts", "笔数"}), say({"Given", "付出"}), say({"Failed", "失败退回"}),
                 say({"Customers added", "顾客补付"}), say({"Net", "净额"})});
    table.alignRight({1, 2, 3, 4, 5});
    for (const QJsonValue &value : tenders) {
        const QJsonObject sum = value.toObject();
        table.add({wordOf(get(sum, "tender"_L1), language), QString::number(sum.value("payouts"_L1).toInteger()),
                   get(sum, "paid"_L1), get(sum, "back"_L1), get(sum, "added"_L1), get(sum, "net"_L1)});
    }
    return table.isEmpty() ? QString() : table.toText();
}

QString sheetText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const QString day = get(document, "day"_L1);
    const QJsonArray people = document.value("people"_L1).toArray();
    if (people.isEmpty()) {
        return Text{"On %1 nothing was given or taken.\n", "%1 没有收付。\n"}.in(language).arg(day);
    }
    QString text = Text{"Shift sheet of %1\n", "交班表 %1\n"}.in(language).arg(day);
    const Text sign{"Handed over: ______________   Taken over: ______________\n",
                    "交班人：______________   接班人：______________\n"};
    for (const QJsonValue &value : people) {
        const QJsonObject person = value.toObject();
        text += u"\n%1 (%2)\n"_s.arg(get(person, "name"_L1), get(person, "login"_L1));
        text += rowsText(person.value("rows"_L1).toArray(), language, zone) + u'\n';
        text += tendersText(person.value("tenders"_L1).toArray(), language) + u'\n' + sign.in(language);
    }
    if (people.size() > 1) {
        text += u'\n' + Text{"All together", "合计"}.in(language) + u'\n'
                + tendersText(document.value("tenders"_L1).toArray(), language);
    }
    return text;
}
}

Renderer shiftRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) { return sheetText(document, language, zone); };
}
}
