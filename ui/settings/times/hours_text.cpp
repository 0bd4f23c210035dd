// SPDX-License-Identifier: GPL-3.0-or-later
// Words and hours.
#include "ui/settings/times/hours_text.h"

#include "core/policy/span_text.h"
#include "ui/common/widgets/code_edit.h"

#include <QRegularExpression>
#include <QStringList>

namespace rd::ui
{
QString HoursText::written(const DaySpans &spans)
{
    QStringList parts;
    for (const OpenSpan &span : spans) {
        parts.append(spanText(span));
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<DaySpans> HoursText::read(const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[,;，；、]"));
    static const QRegularExpression kDash(QStringLiteral("\\s*[-–—~～至]\\s*"));
    static const QRegularExpression kShortHour(QStringLiteral("(?<![0-9:])([0-9]):"));
    DaySpans spans;
    for (QString part : halfWidth(text).split(kBetween, Qt::SkipEmptyParts)) {
        part = part.trimmed();
        if (part.isEmpty()) {
            continue;
        }
        part.replace(kDash, QStringLiteral("-"));
        part.replace(kShortHour, QStringLiteral("0\\1:"));
        const auto span = spanFrom(part);
        if (!span) {
            return std::nullopt;
        }
        spans.push_back(*span);
    }
    return areInOrder(spans) ? std::optional(spans) : std::nullopt;
}

QString HoursText::weekday(Weekday day)
{
    switch (day) {
    case Weekday::Monday:
        return tr("Monday");
    case Weekday::Tuesday:
        return tr("Tuesday");
    case Weekday::Wednesday:
        return tr("Wednesday");
    case Weekday::Thursday:
        return tr("Thursday");
    case Weekday::Friday:
        return tr("Friday");
    case Weekday::Saturday:
        return tr("Saturday");
    case Weekday::Sunday:
        return tr("Sunday");
    }
    return {};
}

QString HoursText::kind(NamedDayKind kind)
{
    switch (kind) {
    case NamedDayKind::Closed:
        return tr("closed");
    case NamedDayKind::Holiday:
        return tr("public holiday");
    case NamedDayKind::MakeUp:
        return tr("make-up working day, like");
    case NamedDayKind::As:
        return tr("open like on a");
    case NamedDayKind::Hours:
        return tr("open at");
    }
    return {};
}

QString HoursText::whatHolds(const NamedDay &day)
{
    switch (day.kind) {
    case NamedDayKind::Closed:
    case NamedDayKind::Holiday:
        return kind(day.kind);
    case NamedDayKind::MakeUp:
    case NamedDayKind::As:
        return tr("%1 %2").arg(kind(day.kind), weekday(day.as));
    case NamedDayKind::Hours:
        return tr("%1 %2").arg(kind(day.kind), day.spans.empty() ? tr("no hour") : written(day.spans));
    }
    return {};
}
}
