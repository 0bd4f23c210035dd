// SPDX-License-Identifier: GPL-3.0-or-later
// Task by task, stretch by stretch.
#include "core/desk/due_json.h"

#include "core/desk/json_list.h"
#include "core/policy/stretch_codes.h"

namespace rd
{
namespace
{
QJsonObject stretchToJson(const Stretch &stretch)
{
    const QJsonObject name{{QStringLiteral("en"), stretch.name.en}, {QStringLiteral("zh_CN"), stretch.name.zhCn}};
    return {{QStringLiteral("kind"), codeOf(stretch.kind)},
            {QStringLiteral("from"), stretch.from.toIso()},
            {QStringLiteral("to"), stretch.to.toIso()},
            {QStringLiteral("minutes"), (stretch.to.ms() - stretch.from.ms()) / 60'000},
            {QStringLiteral("name"), stretch.name.en.isEmpty() ? QJsonValue() : QJsonValue(name)}};
}

QJsonObject extensionToJson(const Extension &extension)
{
    return {{QStringLiteral("at"), extension.at.toIso()},
            {QStringLiteral("by"), extension.login},
            {QStringLiteral("from"), extension.from.toIso()},
            {QStringLiteral("until"), extension.until.toIso()},
            {QStringLiteral("reason"), orNull(extension.reason)}};
}

QJsonObject taskToJson(const ReturnView &view, const Task &task)
{
    const TaskTimes &times = view.timesOf(task);
    return {{QStringLiteral("step"), codeOf(task.step)},
            {QStringLiteral("exception"), task.exception == 0 ? QJsonValue() : QJsonValue(task.exception)},
            {QStringLiteral("opened_at"), task.openedAt.toIso()},
            {QStringLiteral("expected_days"), task.expectedDays},
            {QStringLiteral("limit_minutes"), task.limitMinutes},
            {QStringLiteral("opening_hours"), times.isInHours},
            {QStringLiteral("rules"), task.rules.value()},
            {QStringLiteral("due_at"), times.dueAt.toIso()},
            {QStringLiteral("limit_at"), times.limitAt.toIso()},
            {QStringLiteral("extensions"), mapped(view.extensionsOf(task), extensionToJson)},
            {QStringLiteral("overdue"), times.isLate},
            {QStringLiteral("closed_at"), task.closedAt ? QJsonValue(task.closedAt->toIso()) : QJsonValue()},
            {QStringLiteral("stretches"), mapped(times.reckoned.stretches, stretchToJson)},
            {QStringLiteral("years_not_covered"),
             mapped(times.reckoned.yearsNotCovered, [](int year) { return QJsonValue(year); })}};
}
}

QJsonObject dueTimesToJson(const ReturnView &view)
{
    const Rma &rma = view.returnCase.rma;
    return {{QStringLiteral("number"), rma.number},
            {QStringLiteral("promised_by"),
             rma.origin == Origin::History ? QJsonValue() : QJsonValue(rma.promisedBy.toIso())},
            {QStringLiteral("waiting_since"), rma.hold ? QJsonValue(rma.hold->since.toIso()) : QJsonValue()},
            {QStringLiteral("tasks"),
             mapped(view.returnCase.tasks, [&view](const Task &task) { return taskToJson(view, task); })}};
}
}
