// SPDX-License-Identifier: GPL-3.0-or-later
// Two times of day.
#include "core/policy/span_text.h"

#include "core/policy/json_writer.h"

#include <QRegularExpression>

#include <algorithm>

namespace rd
{
namespace
{
constexpr int kDayMinutes = 24 * 60;
}

QString spanText(const OpenSpan &span)
{
    const QString to = span.to == kDayMinutes ? QStringLiteral("24:00") : clockText(span.to % kDayMinutes);
    return clockText(span.from) + QLatin1Char('-') + to;
}

/// "24:00" is the end of a day only.
std::optional<OpenSpan> spanFrom(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)\\z"));
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto minutes = [&match](int hour) {
        return match.captured(hour).toInt() * 60 + match.captured(hour + 1).toInt();
    };
    OpenSpan span{minutes(1), minutes(3)};
    if (span.to > kDayMinutes || span.to == span.from) {
        return std::nullopt;
    }
    span.to += span.to < span.from ? kDayMinutes : 0;
    return span;
}

bool areInOrder(const DaySpans &spans)
{
    return std::ranges::adjacent_find(spans,
                                      [](const OpenSpan &one, const OpenSpan &next) { return next.from < one.to; })
           == spans.end();
}
}
