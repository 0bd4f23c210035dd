// SPDX-License-Identifier: GPL-3.0-or-later
// Writing exceptions and counts.
#include "core/desk/exception_json.h"

#include "core/desk/json_list.h"

namespace rd
{
namespace
{
QJsonObject textJson(const LocalText &text)
{
    return {{QStringLiteral("en"), text.en}, {QStringLiteral("zh_CN"), text.zhCn}};
}

QJsonObject stepJson(const ReturnView &view, const ExceptionStepView &step)
{
    const auto &tick = step.tick;
    return {{QStringLiteral("code"), step.code},
            {QStringLiteral("text"), step.text.en.isEmpty() ? QJsonValue() : QJsonValue(textJson(step.text))},
            {QStringLiteral("done_at"), tick ? QJsonValue(tick->at.toIso()) : QJsonValue()},
            {QStringLiteral("done_by"), tick ? QJsonValue(view.loginOf(tick->by)) : QJsonValue()},
            {QStringLiteral("note"), tick ? orNull(tick->note) : QJsonValue()}};
}

QString ownerText(const ReturnView &view, const Owner &owner)
{
    return owner.staff ? QString(QStringLiteral("staff:") + view.loginOf(*owner.staff))
                       : QString(QStringLiteral("role:") + codeOf(owner.role));
}

QJsonObject toJson(const ReturnView &view, const ExceptionView &about)
{
    const ReturnException &exception = about.exception;
    return {{QStringLiteral("exception"), exception.number},
            {QStringLiteral("kind"), codeOf(exception.kind)},
            {QStringLiteral("line"), exception.line ? QJsonValue(*exception.line) : QJsonValue()},
            {QStringLiteral("quantity"), exception.line ? QJsonValue(exception.quantity.toDecimal()) : QJsonValue()},
            {QStringLiteral("note"), orNull(exception.note)},
            {QStringLiteral("owner"), ownerText(view, about.owner)},
            {QStringLiteral("opened_at"), exception.openedAt.toIso()},
            {QStringLiteral("opened_by"), exception.openedBy.login},
            {QStringLiteral("due_at"), about.dueAt.toIso()},
            {QStringLiteral("overdue"), about.isLate},
            {QStringLiteral("steps"),
             mapped(about.steps, [&view](const ExceptionStepView &step) { return stepJson(view, step); })},
            {QStringLiteral("closed_at"), exception.closedAt ? QJsonValue(exception.closedAt->toIso()) : QJsonValue()},
            {QStringLiteral("closed_by"), exception.closedBy ? QJsonValue(exception.closedBy->login) : QJsonValue()},
            {QStringLiteral("outcome"), orNull(exception.outcome)},
            {QStringLiteral("message"), textJson(about.message)}};
}
}

QJsonArray exceptionsToJson(const ReturnView &view)
{
    return mapped(view.exceptions, [&view](const ExceptionView &about) { return toJson(view, about); });
}

QJsonObject exceptionToJson(const ReturnView &view, int number)
{
    for (const ExceptionView &about : view.exceptions) {
        if (about.exception.number == number) {
            return toJson(view, about);
        }
    }
    return {};
}

QJsonArray takeOversToJson(const ReturnView &view)
{
    return mapped(view.returnCase.takeOvers, [&view](const GoodsTakenOver &taken) {
        return QJsonObject{{QStringLiteral("line"), taken.line},
                           {QStringLiteral("expected"), taken.expected.toDecimal()},
                           {QStringLiteral("counted"), taken.counted.toDecimal()},
                           {QStringLiteral("difference"), (taken.counted - taken.expected).toDecimal()},
                           {QStringLiteral("from"), view.loginOf(taken.from)},
                           {QStringLiteral("by"), view.loginOf(taken.by)},
                           {QStringLiteral("at"), taken.at.toIso()}};
    });
}
}
