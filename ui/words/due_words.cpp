// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of time in words.
#include "ui/words/due_words.h"

#include "ui/words/day_words.h"

#include <QDateTime>
#include <QLocale>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHour = 60;
constexpr qint64 kWeekDays = 7;
constexpr qint64 kDay = 24 * kHour;

QString clockOf(const QDateTime &time)
{
    return time.toString(u"HH:mm"_s);
}

QString weekdayText(const QDateTime &time, Language language)
{
    const QLocale locale(language == Language::Chinese ? QLocale::Chinese : QLocale::English);
    return locale.toString(time.date(), u"ddd"_s);
}

/// The end of a day reads better as 24:00 of that day; within a week the day of the week says it.
QString whenText(const Stretch &stretch, const StoreZone &zone, Language language)
{
    const QDateTime from = zone.local(stretch.from);
    const QDateTime to = zone.local(stretch.to);
    const QString begin = dayWords(from.date(), language) + ' '_L1 + clockOf(from);
    if (to.date() == from.date()) {
        return begin + u"–"_s + clockOf(to);
    }
    const bool isMidnight = to.time() == QTime(0, 0);
    if (isMidnight && to.date() == from.date().addDays(1)) {
        return begin + u"–24:00"_s;
    }
    const QDateTime last = isMidnight ? to.addDays(-1) : to;
    const bool isNear = from.date().daysTo(last.date()) < kWeekDays;
    const QString end = isNear ? weekdayText(last, language) : dayWords(last.date(), language);
    return begin + u" – "_s + end + ' '_L1 + (isMidnight ? u"24:00"_s : clockOf(to));
}

Text wordsOf(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Work:
        return {"counted, %1", "计入 %1"};
    case StretchKind::Expected:
        return {"the goods are expected, %1 not counted", "等待货品，%1不计"};
    case StretchKind::BeforeOpening:
        return {"before opening, %1 not counted", "开门前，%1不计"};
    case StretchKind::Break:
        return {"break, %1 not counted", "中间休息，%1不计"};
    case StretchKind::Night:
        return {"night, %1 not counted", "打烊后，%1不计"};
    case StretchKind::ClosedDay:
        return {"closed all day, %1 not counted", "全天休息，%1不计"};
    case StretchKind::Holiday:
        return {"public holiday%2, %1 not counted", "节假日%2，%1不计"};
    case StretchKind::Pause:
        return {"waiting for the customer, %1 not counted", "等待顾客，%1不计"};
    case StretchKind::Added:
        return {"added for waiting at another time, %1", "补上其他时段的等待，%1"};
    }
    return {};
}

QString whatText(const Stretch &stretch, Language language)
{
    const bool isChinese = language == Language::Chinese;
    const QString &name = isChinese ? stretch.name.zhCn : stretch.name.en;
    const QString naming = name.isEmpty() ? QString() : Text{" (%1)", "（%1）"}.in(language).arg(name);
    const QString words = wordsOf(stretch.kind).in(language);
    const QString span = spanWords((stretch.to.ms() - stretch.from.ms()) / kMinuteMs, language);
    return stretch.kind == StretchKind::Holiday ? words.arg(span, naming) : words.arg(span);
}
}

namespace
{
QString partWords(qint64 days, qint64 minutes, Language language)
{
    QStringList parts;
    const auto add = [&](qint64 count, const Text &one, const Text &many) {
        if (count > 0) {
            parts.append((count == 1 ? one : many).in(language).arg(count));
        }
    };
    add(days, {"%1 day", "%1天"}, {"%1 days", "%1天"});
    add(minutes / kHour, {"%1 h", "%1小时"}, {"%1 h", "%1小时"});
    add(minutes % kHour, {"%1 min", "%1分钟"}, {"%1 min", "%1分钟"});
    return parts.isEmpty() ? Text{"0 min", "0分钟"}.in(language)
                           : parts.join(language == Language::Chinese ? QString() : u" "_s);
}
}

QString hourWords(qint64 minutes, Language language)
{
    return partWords(0, minutes, language);
}

QString spanWords(qint64 minutes, Language language)
{
    const qint64 days = minutes >= 2 * kDay ? minutes / kDay : 0;
    return partWords(days, minutes - days * kDay, language);
}

std::vector<DueLine> dueLines(const std::vector<Stretch> &stretches, const StoreZone &zone, Language language)
{
    std::vector<DueLine> lines;
    lines.reserve(stretches.size());
    for (const Stretch &stretch : stretches) {
        lines.push_back(
            {whenText(stretch, zone, language), whatText(stretch, language), stretch.kind == StretchKind::Work});
    }
    return lines;
}

QString limitWords(int expectedDays, int limitMinutes, bool isInOpeningHours, Language language)
{
    const Text first = expectedDays == 1 ? Text{"goods expected for 1 day, then ", "先等货 1 天，再计 "}
                                         : Text{"goods expected for %1 days, then ", "先等货 %1 天，再计 "};
    const Text limit = isInOpeningHours ? Text{"%1 of opening hours", "%1（只计营业时间）"}
                                        : Text{"%1, day and night, holidays too", "%1（昼夜及节假日都计）"};
    const QString begin = expectedDays == 0   ? QString()
                          : expectedDays == 1 ? first.in(language)
                                              : first.in(language).arg(expectedDays);
    return begin
           + limit.in(language).arg(isInOpeningHours ? hourWords(limitMinutes, language)
                                                     : spanWords(limitMinutes, language));
}

QString extendedWords(const QString &who, const QString &until, const QString &reason, Language language)
{
    const QString words = Text{"extended by %1 until %2", "%1 延长至 %2"}.in(language).arg(who, until);
    return reason.isEmpty() ? words : Text{"%1: %2", "%1：%2"}.in(language).arg(words, reason);
}

QString limitWasWords(const QString &limit, Language language)
{
    return Text{"The limit was %1; reports count against it.", "原时限为 %1，报表仍按原时限统计。"}.in(language).arg(
        limit);
}

QString uncoveredWords(const std::vector<int> &years, Language language)
{
    QStringList names;
    for (const int year : years) {
        names.append(QString::number(year));
    }
    return names.isEmpty()
               ? QString()
               : Text{"The rules have no table of public holidays for %1: these days were reckoned as usual days. A "
                      "manager adds the table to the rules.",
                      "规则中没有 %1 年的节假日表，这些日期按平日计算。请店长在规则中补上。"}
                     .in(language)
                     .arg(names.join(language == Language::Chinese ? u"、"_s : u", "_s));
}
}
