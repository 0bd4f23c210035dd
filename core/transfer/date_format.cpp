// SPDX-License-Identifier: GPL-3.0-or-later
// A small scanner over the bytes of a date; no locale takes part.
#include "core/transfer/date_format.h"

#include <QByteArray>

#include <chrono>

namespace rd
{
namespace
{
class Scanner final
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] bool take(char c)
    {
        const bool found = peek() == c;
        m_at += found ? 1 : 0;
        return found;
    }
    void skipBlanks()
    {
        while (take(' ')) {}
    }
    /// Digits, at most `most` of them; -1 when there are none. `count` tells how many.
    int number(int most, int *count = nullptr)
    {
        int value = 0;
        int digits = 0;
        while (digits < most && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (m_text[m_at++] - '0');
            ++digits;
        }
        if (count != nullptr) {
            *count = digits;
        }
        return digits == 0 ? -1 : value;
    }
    [[nodiscard]] bool takeWord(QByteArrayView upper)
    {
        if (m_text.sliced(m_at).size() < upper.size()) {
            return false;
        }
        const bool found = m_text.sliced(m_at, upper.size()).compare(upper, Qt::CaseInsensitive) == 0;
        m_at += found ? upper.size() : 0;
        return found;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool readDay(Scanner &scan, DateText &out)
{
    int digits = 0;
    out.first = scan.number(8, &digits);
    if (digits == 8) {
        out.second = out.first / 100 % 100;
        out.third = out.first % 100;
        out.first /= 10'000;
        out.separator = '0';
        out.isYearFirst = true;
        return true;
    }
    out.isYearFirst = digits == 4;
    out.separator = scan.peek();
    const bool known = out.separator == '-' || out.separator == '/' || out.separator == '.';
    if (!known || (digits > 2 && digits != 4) || !scan.take(out.separator)) {
        return false;
    }
    out.second = scan.number(2);
    const bool goesOn = scan.take(out.separator);
    int yearDigits = 0;
    out.third = scan.number(4, &yearDigits);
    const bool rightYear = out.isYearFirst ? yearDigits <= 2 : yearDigits == 2 || yearDigits == 4;
    if (yearDigits == 2 && !out.isYearFirst) {
        out.third += out.third < 70 ? 2000 : 1900;
    }
    return out.first >= 0 && out.second >= 0 && out.third >= 0 && goesOn && rightYear;
}

bool readMeridiem(Scanner &scan, DateText &out, int &hour)
{
    scan.skipBlanks();
    const bool isMorning = scan.takeWord("AM") || scan.takeWord("A.M.");
    const bool isEvening = !isMorning && (scan.takeWord("PM") || scan.takeWord("P.M."));
    out.hasMeridiem = isMorning || isEvening;
    if (!out.hasMeridiem) {
        return true;
    }
    if (hour < 1 || hour > 12) {
        return false;
    }
    hour = hour % 12 + (isEvening ? 12 : 0);
    return true;
}

bool readTime(Scanner &scan, DateText &out)
{
    int hour = scan.number(2);
    if (hour < 0 || !scan.take(':')) {
        return false;
    }
    const int minute = scan.number(2);
    int second = 0;
    if (scan.take(':')) {
        second = scan.number(2);
        if (scan.take('.') && scan.number(9) < 0) {
            return false;
        }
    }
    if (!readMeridiem(scan, out, hour)) {
        return false;
    }
    out.secondOfDay = hour * 3600 + minute * 60 + second;
    return hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
}

bool readOffset(Scanner &scan, DateText &out)
{
    scan.skipBlanks();
    if (scan.takeWord("Z") || scan.takeWord("UTC") || scan.takeWord("GMT")) {
        out.offsetMinutes = 0;
    }
    const bool isWest = scan.peek() == '-';
    if (!scan.take('-') && !scan.take('+')) {
        return true;
    }
    const int hours = scan.number(2);
    (void)scan.take(':');
    const int minutes = scan.number(2);
    out.offsetMinutes = (hours * 60 + minutes) * (isWest ? -1 : 1);
    return hours >= 0 && hours <= 14 && minutes >= 0 && minutes < 60;
}

std::optional<DateText> readAscii(QByteArrayView text)
{
    Scanner scan(text.trimmed());
    DateText out;
    if (!readDay(scan, out)) {
        return std::nullopt;
    }
    if (!scan.take('T')) {
        scan.skipBlanks();
    }
    if (!scan.atEnd() && (!readTime(scan, out) || !readOffset(scan, out))) {
        return std::nullopt;
    }
    return scan.atEnd() ? std::optional(out) : std::nullopt;
}

bool isCalendarDay(int year, int month, int day)
{
    using namespace std::chrono;
    if (year < 1970 || year > 2199 || month < 1 || day < 1) {
        return false;
    }
    return year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                          std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}
}

std::optional<DateText> readDateText(QByteArrayView text)
{
    if (!text.contains(QByteArrayView("年"))) {
        return readAscii(text);
    }
    QByteArray plain = text.toByteArray();
    plain.replace("年", "-").replace("月", "-").replace("日", " ");
    return readAscii(plain);
}

std::optional<DayParts> dayBy(const DateText &text, DateOrder order)
{
    DayParts day;
    switch (order) {
    case DateOrder::YearMonthDay:
        day = {text.first, text.second, text.third};
        break;
    case DateOrder::DayMonthYear:
        day = {text.third, text.second, text.first};
        break;
    case DateOrder::MonthDayYear:
        day = {text.third, text.first, text.second};
        break;
    }
    const bool rightPlace = text.isYearFirst == (order == DateOrder::YearMonthDay);
    return rightPlace && isCalendarDay(day.year, day.month, day.day) ? std::optional(day) : std::nullopt;
}

std::optional<DateOrder> onlyOrder(const DateText &text)
{
    if (text.isYearFirst) {
        return dayBy(text, DateOrder::YearMonthDay) ? std::optional(DateOrder::YearMonthDay) : std::nullopt;
    }
    const bool dayFirst = dayBy(text, DateOrder::DayMonthYear).has_value();
    const bool monthFirst = dayBy(text, DateOrder::MonthDayYear).has_value();
    if (dayFirst == monthFirst) {
        return std::nullopt;
    }
    return dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}
}
