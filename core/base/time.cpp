// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing and writing of instants, days and months.
#include "core/base/time.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <string>

namespace rd
{
namespace
{
constexpr qint64 kEpochJulianDay = 2440588; // 1970-01-01

/// A document of a return holds dozens of instants and days: the library's way of writing them is most of its cost.
void append(std::string &text, int number, int digits)
{
    const size_t begin = text.size();
    text.append(static_cast<size_t>(digits), '0');
    for (size_t at = begin + static_cast<size_t>(digits); at > begin; number /= 10) {
        text[--at] = static_cast<char>('0' + number % 10);
    }
}

/// Of the day since 1970, for years of four digits.
bool hasFourDigits(qint64 day)
{
    constexpr qint64 kFirst = -719'528; // 0000-01-01
    constexpr qint64 kEnd = 2'932'897;  // 10000-01-01
    return day >= kFirst && day < kEnd;
}

/// Years of four digits.
void appendDay(std::string &text, qint64 day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    append(text, static_cast<int>(date.year()), 4);
    text += '-';
    append(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    text += '-';
    append(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
}
}

std::optional<UtcTime> UtcTime::parse(const QString &iso)
{
    const QDateTime parsed = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime) {
        return std::nullopt;
    }
    return fromMs(parsed.toMSecsSinceEpoch());
}

QString UtcTime::toIso() const
{
    const auto instant = std::chrono::milliseconds(m_ms);
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    if (!hasFourDigits(day.count())) {
        return {};
    }
    const std::chrono::hh_mm_ss time(instant - day);
    std::string text;
    appendDay(text, day.count());
    text += 'T';
    append(text, static_cast<int>(time.hours().count()), 2);
    text += ':';
    append(text, static_cast<int>(time.minutes().count()), 2);
    text += ':';
    append(text, static_cast<int>(time.seconds().count()), 2);
    if (const auto ms = time.subseconds().count(); ms != 0) {
        text += '.';
        append(text, static_cast<int>(ms), 3);
    }
    return QString::fromStdString(text + 'Z');
}

BusinessDate BusinessDate::fromDate(QDate date)
{
    return fromDays(date.toJulianDay() - kEpochJulianDay);
}

std::optional<BusinessDate> BusinessDate::parse(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, QStringLiteral("yyyy-MM-dd")) : QDate();
    return date.isValid() ? std::optional(fromDate(date)) : std::nullopt;
}

QDate BusinessDate::toDate() const
{
    return QDate::fromJulianDay(m_days + kEpochJulianDay);
}

QString BusinessDate::toIso() const
{
    if (!hasFourDigits(m_days)) {
        return {};
    }
    std::string text;
    appendDay(text, m_days);
    return QString::fromStdString(text);
}

std::optional<BusinessMonth> BusinessMonth::parse(const QString &text)
{
    const auto day = text.size() == 7 ? BusinessDate::parse(text + QStringLiteral("-01")) : std::nullopt;
    return day ? std::optional(of(*day)) : std::nullopt;
}

BusinessMonth BusinessMonth::of(BusinessDate day)
{
    const QDate date = day.toDate();
    return {date.year(), date.month()};
}

BusinessDate BusinessMonth::first() const
{
    return BusinessDate::fromDate(QDate(year, month, 1));
}

BusinessDate BusinessMonth::end() const
{
    return next().first();
}

BusinessMonth BusinessMonth::next() const
{
    return month == 12 ? BusinessMonth{year + 1, 1} : BusinessMonth{year, month + 1};
}

BusinessMonth BusinessMonth::previous() const
{
    return month == 1 ? BusinessMonth{year - 1, 12} : BusinessMonth{year, month - 1};
}

QString BusinessMonth::toIso() const
{
    return first().toIso().left(7);
}
}
