// SPDX-License-Identifier: GPL-3.0-or-later
// Placeholders of messages.
#include "core/policy/message_text.h"

#include <QRegularExpression>

namespace rd
{
namespace
{
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z]+)\\}"));
    return pattern;
}

QString inBraces(const QString &name)
{
    return QLatin1Char('{') + name + QLatin1Char('}');
}

bool isWithoutValues(const QString &line, const QMap<QString, QString> &values)
{
    bool isNaming = false;
    for (auto match = placeholder().globalMatch(line); match.hasNext();) {
        isNaming = true;
        if (!values.value(match.next().captured(1)).isEmpty()) {
            return false;
        }
    }
    return isNaming;
}

/// One line alone stays.
QString withoutEmptyLines(const QString &message, const QMap<QString, QString> &values)
{
    QStringList kept;
    for (const QString &line : message.split(QLatin1Char('\n'))) {
        if (!isWithoutValues(line, values)) {
            kept.append(line);
        }
    }
    return kept.isEmpty() ? message : kept.join(QLatin1Char('\n'));
}
}

const QStringList &messagePlaceholders()
{
    static const QStringList all{QStringLiteral("number"), QStringLiteral("receipt"),  QStringLiteral("name"),
                                 QStringLiteral("goods"),  QStringLiteral("quantity"), QStringLiteral("amount"),
                                 QStringLiteral("day"),    QStringLiteral("store"),    QStringLiteral("tender"),
                                 QStringLiteral("reason"), QStringLiteral("carrier"),  QStringLiteral("tracking"),
                                 QStringLiteral("credit"), QStringLiteral("step"),     QStringLiteral("link")};
    return all;
}

QStringList unknownPlaceholders(const QString &message)
{
    QString rest = message;
    for (const QString &known : messagePlaceholders()) {
        rest.remove(inBraces(known));
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
    const QString whole = message.contains(QLatin1Char('\n')) ? withoutEmptyLines(message, values) : message;
    QString filled;
    qsizetype end = 0;
    for (auto match = placeholder().globalMatch(whole); match.hasNext();) {
        const auto found = match.next();
        filled += whole.mid(end, found.capturedStart() - end);
        const QString value = values.value(found.captured(1));
        if (value.isEmpty() && filled.endsWith(QLatin1Char(' '))) {
            filled.chop(1);
        }
        filled += value;
        end = found.capturedEnd();
    }
    return filled + whole.mid(end);
}
}
