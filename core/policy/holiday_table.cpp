// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a table of holidays.
#include "core/policy/holiday_table.h"

#include "core/policy/json_reader.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2199;

bool isPublic(const NamedDay &day)
{
    return day.kind == NamedDayKind::Holiday || day.kind == NamedDayKind::MakeUp;
}

NamedDay readDay(JsonReader &item)
{
    NamedDay day;
    const auto date = BusinessDate::parse(item.text("date"));
    if (!date) {
        item.fault("date", "not_a_day");
    }
    day.day = date.value_or(BusinessDate());
    day.kind = item.boolean("isOffDay") ? NamedDayKind::Holiday : NamedDayKind::MakeUp;
    const QString name = item.optionalText("name");
    day.name = {name, name};
    return day;
}

/// What the store said of a day itself goes before.
void add(std::vector<NamedDay> &days, const NamedDay &day)
{
    const auto place = std::ranges::lower_bound(days, day.day, {}, &NamedDay::day);
    if (place == days.end() || place->day != day.day) {
        days.insert(place, day);
    }
}
}

Result<OpeningHours> withHolidays(OpeningHours hours, const QJsonObject &table)
{
    QJsonArray faults;
    JsonReader reader(table, {}, faults);
    const int year = reader.integer("year", kFirstYear, kLastYear);
    std::erase_if(hours.days, [year](const NamedDay &day) { return isPublic(day) && day.day.toDate().year() == year; });
    int found = 0;
    reader.each("days", [&](JsonReader &item) {
        const NamedDay day = readDay(item);
        if (day.day.toDate().year() == year) {
            add(hours.days, day);
            ++found;
        }
    });
    if (found == 0 && faults.isEmpty()) {
        reader.fault("days", "no_day_of_the_year");
    }
    if (!faults.isEmpty()) { // keys that say nothing to it are no harm: $schema, papers
        return refuse(ErrorCode::PolicyInvalid, {{QStringLiteral("faults"), faults}});
    }
    const auto place = std::ranges::lower_bound(hours.years, year);
    if (place == hours.years.end() || *place != year) {
        hours.years.insert(place, year);
    }
    return hours;
}
}
