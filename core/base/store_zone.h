// SPDX-License-Identifier: GPL-3.0-or-later
// The store's time zone: which calendar day an instant belongs to, and which instant a local time means.
#pragma once

#include "core/base/time.h"

#include <QTime>
#include <QTimeZone>

#include <optional>

namespace rd
{
class StoreZone final
{
public:
    /// Empty when the system does not know the zone, for example "Asia/Shangai".
    [[nodiscard]] static std::optional<StoreZone> fromName(const QString &ianaName);
    [[nodiscard]] QString name() const;
    /// The store day of an instant. A day begins at `dayStartsAtMinutes` after midnight, so that sales at 01:00 can
    /// belong to the evening before.
    [[nodiscard]] BusinessDate dayOf(UtcTime time, int dayStartsAtMinutes = 0) const;
    /// The instant of a local time; the earlier one when it occurs twice, moved on by the length of the gap when it never
    /// occurs (02:30 becomes 03:30).
    [[nodiscard]] UtcTime instantOf(QDate date, QTime time) const;
    [[nodiscard]] QDateTime local(UtcTime time) const;
    /// How far the store's clocks are ahead of UTC at an instant.
    [[nodiscard]] qint64 aheadMs(UtcTime time) const;
    /// The first instant after `time` at which clocks are changed; empty where they never are again.
    [[nodiscard]] std::optional<UtcTime> nextChange(UtcTime time) const;

    friend bool operator==(const StoreZone &a, const StoreZone &b) { return a.m_zone == b.m_zone; }

private:
    explicit StoreZone(QTimeZone zone) : m_zone(std::move(zone)) {}
    QTimeZone m_zone;
};
}
