// SPDX-License-Identifier: GPL-3.0-or-later
// Plans from the rules in force, values from the return.
#include "core/desk/exception_loader.h"

#include "core/desk/message_values.h"
#include "core/policy/message_text.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Of an exception about one line the goods of that line are meant.
MessageValues valuesOf(const OpenStore &store, const ReturnView &view, const ExceptionView &about)
{
    const ReturnException &exception = about.exception;
    MessageValues values = returnValues(store, view.returnCase, store.policy().messages.language);
    if (exception.line) {
        const ReturnLine &line = *view.returnCase.line(*exception.line);
        const QString units = exception.quantity.toDecimal() + QLatin1Char(' ') + line.unit;
        values.insert(QStringLiteral("goods"), line.name.isEmpty() ? line.sku : line.name);
        values.insert(QStringLiteral("quantity"), units.trimmed());
    }
    values.insert(QStringLiteral("day"), store.dayOf(about.dueAt).toIso());
    return values;
}

std::vector<ExceptionStepView> stepsOf(const ExceptionPlan &plan, const ReturnException &exception)
{
    std::vector<ExceptionStepView> steps;
    for (const PlanStep &step : plan.steps) {
        const auto tick = std::ranges::find(exception.ticks, step.code, &ExceptionTick::code);
        steps.push_back({step.code, step.text, tick == exception.ticks.end() ? std::nullopt : std::optional(*tick)});
    }
    for (const ExceptionTick &tick : exception.ticks) {
        if (plan.step(tick.code) == nullptr) {
            steps.push_back({tick.code, {}, tick});
        }
    }
    return steps;
}
}

std::vector<ExceptionView> exceptionViewsOf(const OpenStore &store, const ReturnView &view)
{
    std::vector<ExceptionView> views;
    for (const ReturnException &exception : view.returnCase.exceptions) {
        const ExceptionPlan &plan = store.policy().planFor(exception.kind);
        const Task &task = *view.returnCase.taskOf(exception);
        const TaskTimes &times = view.timesOf(task);
        ExceptionView about{exception, task.owner, times.dueAt, times.isLate, stepsOf(plan, exception), {}};
        const MessageValues values = valuesOf(store, view, about);
        about.message = {filledMessage(plan.message.en, values), filledMessage(plan.message.zhCn, values)};
        views.push_back(std::move(about));
    }
    return views;
}
}
