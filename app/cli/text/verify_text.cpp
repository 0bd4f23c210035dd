// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out the report of verify.
#include "app/cli/text/verify_text.h"

#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString checkedText(const QJsonObject &checked)
{
    QStringList parts;
    for (auto it = checked.begin(); it != checked.end(); ++it) {
        const QJsonValue value = it.value();
        const QString count = value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString();
        parts.append(QString(it.key()).replace('_'_L1, ' '_L1) + ' '_L1 + count);
    }
    return parts.join(u", "_s);
}
}

QString verifyText(const QJsonObject &document, Language language)
{
    const QString checked = checkedText(document.value("checked"_L1).toObject());
    const QJsonArray problems = document.value("problems"_L1).toArray();
    if (problems.isEmpty()) {
        return Text{"Everything is as this program wrote it.\nChecked: %1\n",
                    "全部内容与本程序写入的一致。\n已检查：%1\n"}
            .in(language)
            .arg(checked);
    }
    Table table({Text{"Table", "表"}.in(language), Text{"Record", "记录"}.in(language),
                 Text{"Return", "退货单"}.in(language), Text{"Problem", "问题"}.in(language)});
    for (const QJsonValue &value : problems) {
        const QJsonObject problem = value.toObject();
        table.add({problem.value("table"_L1).toString(), problem.value("id"_L1).toString(),
                   problem.value("return"_L1).toString(), wordOf(problem.value("code"_L1).toString(), language)});
    }
    return Text{"%1 problems. Keep this file, do not work on with it, and compare with the newest backup.\n",
                "发现 %1 个问题。请保留该文件，停止使用，并与最新备份比对。\n"}
               .in(language)
               .arg(problems.size())
           + table.toText() + Text{"Checked: %1\n", "已检查：%1\n"}.in(language).arg(checked);
}
}
