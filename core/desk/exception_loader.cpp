// SPDX-License-Identifier: GPL-3.0-or-later
// Plans from the rules in force, values from the return.
#include "core/desk/exception_loader.h"

#include <algorithm>

namespace rd
{
namespace
{
using Values = QMap<QString, QString>;

/// Names of the goods meant: of the line, or of all lines that have units left.
QString goodsOf(const ReturnCase &returnCase, const ReturnException &exception)
{
    QStringList names;
    for (const ReturnLine &line : returnCase.lines) {
        const bool isMeant = exception.line ? line.line == *exception.line : line.quantities.own().isPositive();
        if (isMeant && !names.contains(line.name)) {
            names.append(line.name);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString unitsOf(const ReturnCase &returnCase, const ReturnException &exception)
{
    Quantity units = exception.quantity;
    QString unit = exception.line ? returnCase.line(*exception.line)->unit : QString();
    for (const ReturnLine &line : returnCase.lines) {
        units += exception.line ? Quantity() : line.quantities.own();
    }
    return QString(units.toDecimal() + QLatin1Char(' ') + unit).trimmed();
}

/// What the store still owes in money; empty when it owes none.
QString amountOf(const ReturnCase &returnCase, const Currency &currency)
{
    Money owed;
    for (const Settlement &each : returnCase.settlements) {
        const bool isOwed = each.state == SettlementState::ToCountersign || each.state == SettlementState::Due
                            || each.state == SettlementState::Sent;
        owed += isOwed ? each.amount - returnCase.confirmedOut(each.number) : Money();
    }
    return owed.isPositive() ? QString(owed.toDecimal(currency) + QLatin1Char(' ') + currency.code()) : QString();
}

Values valuesOf(const OpenStore &store, const ReturnView &view, const ExceptionView &about)
{
    const Rma &rma = view.returnCase.rma;
    const QString &name = rma.contactName.isEmpty() ? view.customer.name : rma.contactName;
    return {{QStringLiteral("number"), rma.number},
            {QStringLiteral("receipt"), rma.receipt},
            {QStringLiteral("name"), name},
            {QStringLiteral("goods"), goodsOf(view.returnCase, about.exception)},
            {QStringLiteral("quantity"), unitsOf(view.returnCase, about.exception)},
            {QStringLiteral("amount"), amountOf(view.returnCase, store.facts().currency)},
            {QStringLiteral("day"), store.dayOf(about.dueAt).toIso()},
            {QStringLiteral("store"), store.facts().name}};
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
        const Values values = valuesOf(store, view, about);
        about.message = {filledMessage(plan.message.en, values), filledMessage(plan.message.zhCn, values)};
        views.push_back(std::move(about));
    }
    return views;
}
}
