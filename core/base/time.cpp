// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing and writing of instants, days and months.
#include "core/base/time.h"

#include <QDateTime>
#include <QTimeZone>

namespace rd
{
namespace
{
constexpr qint64 kEpochJulianDay = 2440588; // 1970-01-01
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
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC);
    return time.toString(m_ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
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
    return toDate().toString(Qt::ISODate);
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
