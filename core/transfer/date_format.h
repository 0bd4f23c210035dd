// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as files write them, and in which order their parts stand.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace rd
{
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// The parts of a written date in the order they stand, before anybody says which is the month.
struct DateText {
    int first = 0;
    int second = 0;
    int third = 0;
    char separator = '-'; ///< between the parts; '0' for 20170103 without any
    bool isYearFirst = false;
    bool hasMeridiem = false;         ///< written with AM or PM
    int secondOfDay = -1;             ///< -1: a date without time
    std::optional<int> offsetMinutes; ///< east of UTC, when the text names one
};

/// How all dates of one column are written.
struct DateFormat {
    DateOrder order = DateOrder::YearMonthDay;
    char separator = '-';
};

/// A calendar day.
struct DayParts {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Reads 2017-01-03, 2017/1/3 9:56, 03.01.2017, 7/28/26 1:33 PM, 2025-05-11 09:55:16 -0400, 2025-05-11T09:55:16Z,
/// 2017年1月3日, 20170103. Empty when it is no such text. Nothing is said yet about day and month.
[[nodiscard]] std::optional<DateText> readDateText(QByteArrayView text);

/// The day by an order; empty when there is no such day. Years of two digits lie between 1970 and 2069.
[[nodiscard]] std::optional<DayParts> dayBy(const DateText &text, DateOrder order);

/// The one order in which the text is possible; empty when both day and month could come first, or none.
[[nodiscard]] std::optional<DateOrder> onlyOrder(const DateText &text);
}
