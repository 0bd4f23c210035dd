// SPDX-License-Identifier: GPL-3.0-or-later
// Placeholders of messages.
#include "core/policy/exception_plan.h"

#include <QRegularExpression>

#include <algorithm>

namespace rd
{
namespace
{
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z]+)\\}"));
    return pattern;
}
}

const PlanStep *ExceptionPlan::step(const QString &code) const
{
    const auto found = std::ranges::find(steps, code, &PlanStep::code);
    return found == steps.end() ? nullptr : &*found;
}

const QStringList &messagePlaceholders()
{
    static const QStringList all{QStringLiteral("number"), QStringLiteral("receipt"),  QStringLiteral("name"),
                                 QStringLiteral("goods"),  QStringLiteral("quantity"), QStringLiteral("amount"),
                                 QStringLiteral("day"),    QStringLiteral("store")};
    return all;
}

QStringList unknownPlaceholders(const QString &message)
{
    QString rest = message;
    for (const QString &known : messagePlaceholders()) {
        rest.remove(QLatin1Char('{') + known + QLatin1Char('}'));
    }
    static const QRegularExpression left(QStringLiteral("\\{[^{}]*\\}?|\\}"));
    QStringList unknown;
    for (auto match = left.globalMatch(rest); match.hasNext();) {
        unknown.append(match.next().captured());
    }
    return unknown;
}

QString filledMessage(const QString &message, const QMap<QString, QString> &values)
{
    QString filled;
    qsizetype end = 0;
    for (auto match = placeholder().globalMatch(message); match.hasNext();) {
        const auto found = match.next();
        filled += message.mid(end, found.capturedStart() - end);
        const QString value = values.value(found.captured(1));
        if (value.isEmpty() && filled.endsWith(QLatin1Char(' '))) {
            filled.chop(1);
        }
        filled += value;
        end = found.capturedEnd();
    }
    return filled + message.mid(end);
}
}
