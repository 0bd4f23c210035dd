// SPDX-License-Identifier: GPL-3.0-or-later
// Local time of the store by the system's time zone tables.
#include "core/base/store_zone.h"

#include <QDateTime>

namespace rd
{
std::optional<StoreZone> StoreZone::fromName(const QString &ianaName)
{
    const QTimeZone zone(ianaName.toUtf8());
    return !ianaName.isEmpty() && zone.isValid() ? std::optional(StoreZone(zone)) : std::nullopt;
}

QString StoreZone::name() const
{
    return QString::fromUtf8(m_zone.id());
}

BusinessDate StoreZone::dayOf(UtcTime time, int dayStartsAtMinutes) const
{
    // By the clock on the wall: on the days clocks change, four o'clock is not four hours after midnight.
    const QDateTime here = local(time);
    const BusinessDate date = BusinessDate::fromDate(here.date());
    return here.time().msecsSinceStartOfDay() < dayStartsAtMinutes * 60'000 ? date.plusDays(-1) : date;
}

UtcTime StoreZone::instantOf(QDate date, QTime time) const
{
    const qint64 asUtc = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    // The offset before a change of clocks gives the earlier of two instants, and lands after a gap.
    const int before = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(asUtc - 86'400'000, Qt::UTC));
    const UtcTime early = UtcTime::fromMs(asUtc - qint64(before) * 1000);
    const auto isIt = [&](UtcTime instant) { return local(instant).date() == date && local(instant).time() == time; };
    if (isIt(early)) {
        return early;
    }
    const int after = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(asUtc + 86'400'000, Qt::UTC));
    const UtcTime late = UtcTime::fromMs(asUtc - qint64(after) * 1000);
    return isIt(late) ? late : early;
}

QDateTime StoreZone::local(UtcTime time) const
{
    return QDateTime::fromMSecsSinceEpoch(time.ms(), m_zone);
}

qint64 StoreZone::aheadMs(UtcTime time) const
{
    return qint64(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time.ms(), Qt::UTC))) * 1000;
}

std::optional<UtcTime> StoreZone::nextChange(UtcTime time) const
{
    const auto change = m_zone.nextTransition(QDateTime::fromMSecsSinceEpoch(time.ms(), Qt::UTC));
    return change.atUtc.isValid() ? std::optional(UtcTime::fromMs(change.atUtc.toMSecsSinceEpoch())) : std::nullopt;
}
}
