// SPDX-License-Identifier: GPL-3.0-or-later
// Reading with the last text and the last day remembered: asking the zone for every row would cost more than the parse.
#include "core/transfer/moment_reader.h"

#include <QTime>

#include <chrono>

namespace rd
{
namespace
{
constexpr int kSecondsPerDay = 86'400;

qint64 daysOf(const DayParts &day)
{
    using namespace std::chrono;
    const year_month_day date(std::chrono::year(day.year), std::chrono::month(static_cast<unsigned>(day.month)),
                              std::chrono::day(static_cast<unsigned>(day.day)));
    return sys_days(date).time_since_epoch().count();
}

/// In some order at least.
bool isADay(const DateText &text)
{
    return dayBy(text, DateOrder::YearMonthDay) || dayBy(text, DateOrder::DayMonthYear)
           || dayBy(text, DateOrder::MonthDayYear);
}
}

MomentReader::MomentReader(StoreZone zone, int dayStartsAtMinutes, DateFormat format)
    : m_zone(std::move(zone)), m_dayStartsAtMinutes(dayStartsAtMinutes), m_format(format)
{
}

MomentReader::Fault MomentReader::read(QByteArrayView text, Moment &moment)
{
    if (!m_lastText.isEmpty() && text == QByteArrayView(m_lastText)) {
        moment = m_lastMoment;
        return Fault::None;
    }
    const Fault fault = compute(text, moment);
    if (fault == Fault::None) {
        m_lastText = text.toByteArray();
        m_lastMoment = moment;
    }
    return fault;
}

UtcTime MomentReader::instantOf(qint64 day, int secondOfDay)
{
    const BusinessDate date = BusinessDate::fromDays(day);
    if (day != m_cachedDay) {
        m_cachedDay = day;
        m_cachedStart = m_zone.instantOf(date.toDate(), QTime(0, 0));
        const UtcTime next = m_zone.instantOf(date.plusDays(1).toDate(), QTime(0, 0));
        m_isCachedDayEven = next.ms() - m_cachedStart.ms() == qint64(kSecondsPerDay) * 1000;
    }
    return m_isCachedDayEven ? m_cachedStart.plusMs(qint64(secondOfDay) * 1000)
                             : m_zone.instantOf(date.toDate(), QTime::fromMSecsSinceStartOfDay(secondOfDay * 1000));
}

MomentReader::Fault MomentReader::compute(QByteArrayView text, Moment &moment)
{
    const auto date = readDateText(text);
    if (!date) {
        return Fault::NotADate;
    }
    const bool isYearFirst = m_format.order == DateOrder::YearMonthDay;
    if (date->separator != m_format.separator || date->isYearFirst != isYearFirst) {
        return isADay(*date) ? Fault::OtherFormat : Fault::NotADate;
    }
    const auto parts = dayBy(*date, m_format.order);
    if (!parts) {
        return isADay(*date) ? Fault::OtherFormat : Fault::NotADate;
    }
    const qint64 day = daysOf(*parts);
    moment.at.reset();
    moment.day = BusinessDate::fromDays(day);
    if (date->secondOfDay < 0) {
        return Fault::None;
    }
    if (date->offsetMinutes) {
        const qint64 seconds = day * kSecondsPerDay + date->secondOfDay - qint64(*date->offsetMinutes) * 60;
        moment.at = UtcTime::fromMs(seconds * 1000);
        moment.day = m_zone.dayOf(*moment.at, m_dayStartsAtMinutes);
        return Fault::None;
    }
    moment.at = instantOf(day, date->secondOfDay);
    if (date->secondOfDay < m_dayStartsAtMinutes * 60) {
        moment.day = moment.day.plusDays(-1);
    }
    return Fault::None;
}
}
