// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of reminders.
#include "app/cli/text/work_text.h"

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
QString kindText(const QString &kind, Language language)
{
    static constexpr std::pair<const char *, Text> kKinds[] = {
        {"arrived", {"given to you", "交给你"}},
        {"soon", {"due soon", "即将到期"}},
        {"due", {"late", "已逾期"}},
        {"late", {"still late", "仍逾期"}},
        {"unclaimed", {"nobody took it", "无人认领"}},
        {"escalated", {"late for long", "长时间逾期"}},
        {"reminded", {"reminder", "店长提醒"}},
    };
    for (const auto &[code, text] : kKinds) {
        if (kind == QLatin1String(code)) {
            return text.in(language);
        }
    }
    return kind;
}
}

QString handOverText(const QJsonObject &document, Language language)
{
    int tasks = 0;
    const QJsonArray moved = document.value("moved"_L1).toArray();
    for (const QJsonValue &row : moved) {
        tasks += row["tasks"_L1].toInt();
    }
    QString text = Text{"%1 tasks of %2 returns handed over.\n", "已交接 %2 张退货单的 %1 项待办。\n"}.in(language).arg(
        QString::number(tasks), QString::number(moved.size()));
    for (const QJsonValue &row : document.value("kept"_L1).toArray()) {
        text += Text{"%1 stays: the other one may not do “%2”.\n", "%1 未交接：对方无权处理“%2”。\n"}.in(language).arg(
            row["number"_L1].toString(), wordOf(row["step"_L1].toString(), language));
    }
    return text;
}

QString toldText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const QJsonArray told = document.value("told"_L1).toArray();
    if (told.isEmpty()) {
        return Text{"Nobody has to be told anything now.\n", "目前没有需要提醒的。\n"}.in(language);
    }
    Table table({Text{"Return", "退货单"}.in(language), Text{"Step", "步骤"}.in(language),
                 Text{"Due", "期限"}.in(language), Text{"Told", "提醒"}.in(language), Text{"To", "对象"}.in(language)});
    for (const QJsonValue &row : told) {
        table.add({row["number"_L1].toString(), wordOf(row["step"_L1].toString(), language),
                   localTime(row["due_at"_L1], zone), kindText(row["kind"_L1].toString(), language),
                   ownerText(row["to"_L1].toString(), language)});
    }
    return table.toText()
           + (document.value("more"_L1).toBool()
                  ? Text{"There is more: run it again.\n", "还有更多，请再次运行。\n"}.in(language)
                  : QString());
}

QString noticesText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const QJsonArray notices = document.value("notices"_L1).toArray();
    if (notices.isEmpty()) {
        return Text{"Nothing for you.\n", "没有提醒。\n"}.in(language);
    }
    Table table({QString(), Text{"When", "时间"}.in(language), Text{"Return", "退货单"}.in(language),
                 Text{"Step", "步骤"}.in(language), Text{"What", "提醒"}.in(language), Text{"Due", "期限"}.in(language),
                 Text{"Customer", "顾客"}.in(language)});
    for (const QJsonValue &notice : notices) {
        const QJsonObject task = notice["task"_L1].toObject();
        table.add({notice["new"_L1].toBool() ? Text{"new", "新"}.in(language) : QString(),
                   localTime(notice["at"_L1], zone), task.value("number"_L1).toString(),
                   wordOf(task.value("step"_L1).toString(), language), kindText(notice["kind"_L1].toString(), language),
                   localTime(task.value("due_at"_L1), zone),
                   task.value("customer"_L1).toObject().value("name"_L1).toString()});
    }
    return table.toText();
}
}
