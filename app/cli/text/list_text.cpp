// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out lists.
#include "app/cli/text/list_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/owner_text.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString goodsOf(const QJsonObject &row)
{
    const int more = row.value("lines"_L1).toInt() - 1;
    const QString goods = row.value("goods"_L1).toString();
    return more > 0 ? QString(goods + u" +"_s + QString::number(more)) : goods;
}

QStringList rowOf(const QJsonObject &row, Language language, const StoreZone &zone)
{
    const QString exception = wordOf(row.value("exception_kind"_L1).toString(), language);
    const bool isOpen = row.value("outcome"_L1).isNull();
    const QString late = Text{"late", "逾期"}.in(language);
    const QString waiting = Text{"waits", "等待顾客"}.in(language);
    return {row.value("number"_L1).toString(),
            exception.isEmpty() ? wordOf(row.value(isOpen ? "step"_L1 : "outcome"_L1).toString(), language) : exception,
            localTime(row.value("due_at"_L1), zone),
            row.value("overdue"_L1).toBool()   ? late
            : row.value("waiting"_L1).toBool() ? waiting
                                               : QString(),
            ownerText(row.value("owner"_L1).toString(), language),
            row.value("customer"_L1).toObject().value("name"_L1).toString(),
            goodsOf(row),
            row.value("amount"_L1).toString()};
}
}

namespace
{
Text nothingText(const QString &kind)
{
    if (kind == "due_today"_L1) {
        return {"Nothing more is due today.\n", "今天没有将到期的。\n"};
    }
    return kind == "untouched"_L1 ? Text{"Every open return was worked on lately.\n", "所有退货单近期都有人处理。\n"}
                                  : Text{"Nothing is late.\n", "没有逾期。\n"};
}
}

QString listText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const bool areTasks = document.contains("tasks"_L1);
    const QJsonArray rows = document.value(areTasks ? "tasks"_L1 : "returns"_L1).toArray();
    if (rows.isEmpty()) {
        return areTasks ? nothingText(document.value("of"_L1).toString()).in(language)
                        : Text{"No return fits.\n", "没有符合的退货单。\n"}.in(language);
    }
    Table table({Text{"Return", "退货单"}.in(language), Text{"Stands at", "步骤"}.in(language),
                 Text{"Due", "期限"}.in(language), QString(), Text{"By", "负责"}.in(language),
                 Text{"Customer", "顾客"}.in(language), Text{"Goods", "商品"}.in(language),
                 Text{"Worth", "金额"}.in(language)});
    table.alignRight({7});
    for (const QJsonValue &row : rows) {
        table.add(rowOf(row.toObject(), language, zone));
    }
    if (document.contains("count"_L1)) {
        return table.toText()
               + Text{"%1 in all, worth %2\n", "共 %1 项，金额 %2\n"}.in(language).arg(
                   QString::number(document.value("count"_L1).toInteger()), document.value("amount"_L1).toString());
    }
    const QString next = document.value("next"_L1).toString();
    return table.toText()
           + (next.isEmpty() ? QString() : Text{"More with --after %1\n", "更多：--after %1\n"}.in(language).arg(next));
}
}
