// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out staff.
#include "app/cli/text/staff_text.h"

#include "app/cli/text/table.h"
#include "app/cli/text/words.h"
#include "core/domain/codes.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString rolesOf(const QJsonObject &person, Language language)
{
    QStringList roles;
    for (const QJsonValue &role : person.value("roles"_L1).toArray()) {
        roles.append(wordOf(role.toString(), language));
    }
    return roles.join(u", "_s);
}

QString stateOf(const QJsonObject &person, Language language)
{
    const QString locked = person.value("locked"_L1).toBool() ? Text{"locked", "已锁定"}.in(language) : QString();
    return person.value("disabled"_L1).toBool() ? Text{"disabled", "已停用"}.in(language) : locked;
}
/// After somebody was disabled: what went back, and roles that nobody has any more.
QString givenBackText(const QJsonObject &document, Language language)
{
    if (!document.contains("given_back"_L1)) {
        return {};
    }
    QString text;
    if (const int tasks = document.value("given_back"_L1).toInt(); tasks > 0) {
        text += Text{"%1 open tasks went back to the roles that owe them.\n", "%1 项待办已交回相应角色。\n"}
                    .in(language)
                    .arg(tasks);
    }
    for (const QJsonValue &warning : document.value("warnings"_L1).toArray()) {
        text +=
            Text{
                "Nobody is “%1” any more: its work goes to the managers (%2 open tasks now). Add somebody with “staff add”.\n",
                "已没有“%1”：该角色的工作转给店长（现有待办 %2 项）。请用“staff add”添加人员。\n"}
                .in(language)
                .arg(wordOf(warning["role"_L1].toString(), language), QString::number(warning["tasks"_L1].toInt()));
    }
    return text;
}
}

QString rightsText(const QJsonObject &document, Language language)
{
    QStringList header{Text{"Step", "步骤"}.in(language), Text{"Action", "操作"}.in(language)};
    for (const auto &role : CodeTable<Role>::kNames) {
        header.append(wordOf(role.name, language));
    }
    Table table(header);
    for (const QJsonValue &value : document.value("rights"_L1).toArray()) {
        const QJsonObject right = value.toObject();
        QStringList row{wordOf(right.value("step"_L1).toString(), language),
                        wordOf(right.value("right"_L1).toString(), language)};
        for (const auto &role : CodeTable<Role>::kNames) {
            row.append(right.value("roles"_L1).toArray().contains(QJsonValue(role.name))
                           ? Text{"yes", "是"}.in(language)
                           : u"-"_s);
        }
        table.add(row);
    }
    return table.toText();
}

QString staffText(const QJsonObject &document, Language language)
{
    if (!document.contains("staff"_L1)) {
        return Text{"Done.\n", "已完成。\n"}.in(language);
    }
    Table table({Text{"Login", "登录名"}.in(language), Text{"Name", "姓名"}.in(language),
                 Text{"Roles", "角色"}.in(language), QString()});
    for (const QJsonValue &value : document.value("staff"_L1).toArray()) {
        const QJsonObject person = value.toObject();
        table.add({person.value("login"_L1).toString(), person.value("name"_L1).toString(), rolesOf(person, language),
                   stateOf(person, language)});
    }
    return table.toText() + givenBackText(document, language);
}
}
