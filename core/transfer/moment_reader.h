// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the date cells of one column into instants and store days.
#pragma once

#include "core/base/store_zone.h"
#include "core/transfer/date_format.h"

#include <QByteArray>

#include <optional>

namespace rd
{
/// When a row happened. Without a time of day only the day is known.
struct Moment {
    BusinessDate day;
    std::optional<UtcTime> at;
};

class MomentReader final
{
public:
    enum class Fault { None, NotADate, OtherFormat };

    MomentReader(StoreZone zone, int dayStartsAtMinutes, DateFormat format);
    /// Times without offset are the store's own; the earlier one when a local time occurs twice. OtherFormat: a date,
    /// but written in another way than the column's format.
    [[nodiscard]] Fault read(QByteArrayView text, Moment &moment);

private:
    [[nodiscard]] Fault compute(QByteArrayView text, Moment &moment);
    [[nodiscard]] UtcTime instantOf(qint64 day, int secondOfDay);

    StoreZone m_zone;
    int m_dayStartsAtMinutes;
    DateFormat m_format;
    QByteArray m_lastText; ///< rows of one receipt repeat their time
    Moment m_lastMoment;
    qint64 m_cachedDay = -1;
    UtcTime m_cachedStart;
    bool m_isCachedDayEven = false; ///< no change of clocks within the day
};
}
