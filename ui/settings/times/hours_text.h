// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours and the days of their table as people write and read them.
#pragma once

#include "core/policy/opening_hours.h"

#include <QCoreApplication>

#include <optional>

namespace rd::ui
{
class Formatter;

class HoursText final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::HoursText)

public:
    /// "09:00-12:00, 13:00-18:00"; empty: closed.
    [[nodiscard]] static QString written(const DaySpans &spans);
    /// Takes Chinese commas, full-width digits and long dashes, too. Nothing for what is no list of hours one after the other.
    [[nodiscard]] static std::optional<DaySpans> read(const QString &text);
    [[nodiscard]] static QString weekday(Weekday day);
    [[nodiscard]] static QString kind(NamedDayKind kind);
    /// What holds on a day of the table: "closed", "works like Monday", "09:00-14:00".
    [[nodiscard]] static QString whatHolds(const NamedDay &day);
};
}
