// SPDX-License-Identifier: GPL-3.0-or-later
// {"weekly":{"mon":["09:00-12:00","13:00-18:00"],…},"holidays":"closed","years":[2026],"days":[{"day":"2026-10-01",…}]}
#include "core/policy/opening_hours_json.h"

#include "core/policy/json_writer.h"
#include "core/policy/policy_json.h"
#include "core/policy/public_holidays.h"
#include "core/policy/span_text.h"

#include <algorithm>
#include <numeric>

namespace rd
{
template <> struct CodeTable<Weekday> {
    static constexpr std::array kNames = {
        CodeName<Weekday>{Weekday::Monday, QLatin1String("mon")},
        CodeName<Weekday>{Weekday::Tuesday, QLatin1String("tue")},
        CodeName<Weekday>{Weekday::Wednesday, QLatin1String("wed")},
        CodeName<Weekday>{Weekday::Thursday, QLatin1String("thu")},
        CodeName<Weekday>{Weekday::Friday, QLatin1String("fri")},
        CodeName<Weekday>{Weekday::Saturday, QLatin1String("sat")},
        CodeName<Weekday>{Weekday::Sunday, QLatin1String("sun")},
    };
};

template <> struct CodeTable<NamedDayKind> {
    static constexpr std::array kNames = {
        CodeName<NamedDayKind>{NamedDayKind::Closed, QLatin1String("closed")},
        CodeName<NamedDayKind>{NamedDayKind::Holiday, QLatin1String("holiday")},
        CodeName<NamedDayKind>{NamedDayKind::MakeUp, QLatin1String("make_up")},
        CodeName<NamedDayKind>{NamedDayKind::As, QLatin1String("as")},
        CodeName<NamedDayKind>{NamedDayKind::Hours, QLatin1String("hours")},
    };
};

namespace
{
constexpr int kDayMinutes = 24 * 60;
constexpr int kLongestClosure = 366;
constexpr int kMostWeeks = 15 * 52;
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2199;
constexpr QLatin1String kClosed("closed");
constexpr QLatin1String kAsUsual("as_usual");

QJsonArray spansToJson(const DaySpans &spans)
{
    return mapped(spans, [](const OpenSpan &span) { return QJsonValue(spanText(span)); });
}

QJsonObject namedDayToJson(const NamedDay &day)
{
    const bool isAsOther = day.kind == NamedDayKind::As || day.kind == NamedDayKind::MakeUp;
    return {
        {QStringLiteral("day"), day.day.toIso()},
        {QStringLiteral("kind"), codeOf(day.kind)},
        {QStringLiteral("as"), isAsOther ? QJsonValue(codeOf(day.as)) : QJsonValue()},
        {QStringLiteral("hours"), day.kind == NamedDayKind::Hours ? QJsonValue(spansToJson(day.spans)) : QJsonValue()},
        {QStringLiteral("name"), day.name.en.isEmpty() ? QJsonValue() : QJsonValue(localTextToJson(day.name))}};
}

DaySpans readSpans(JsonReader &reader, const char *key)
{
    DaySpans spans;
    const QJsonValue list = reader.raw(key);
    bool areHours = list.isArray();
    for (const QJsonValue each : list.toArray()) {
        const auto span = spanFrom(each.toString());
        areHours = areHours && span;
        spans.push_back(span.value_or(OpenSpan()));
    }
    if (!areHours && !list.isUndefined()) {
        reader.fault(key, "not_a_list_of_hours");
        return {};
    }
    if (!areInOrder(spans)) {
        reader.fault(key, "hours_not_one_after_the_other");
    }
    return spans;
}

NamedDay readNamedDay(JsonReader &reader)
{
    NamedDay day;
    const auto date = BusinessDate::parse(reader.text("day"));
    const auto kind = fromCode<NamedDayKind>(reader.code("kind"));
    if (!date || date->toDate().year() < kFirstYear || date->toDate().year() > kLastYear) {
        reader.fault("day", "not_a_day");
    }
    if (!kind) {
        reader.fault("kind", "not_closed_holiday_make_up_as_or_hours");
    }
    day.day = date.value_or(BusinessDate());
    day.kind = kind.value_or(NamedDayKind::Closed);
    const QString as = reader.optionalCode("as");
    const auto weekday = fromCode<Weekday>(as);
    const bool isAsOther = day.kind == NamedDayKind::As || day.kind == NamedDayKind::MakeUp;
    if (as.isEmpty() ? day.kind == NamedDayKind::As : !weekday || !isAsOther) {
        reader.fault("as", isAsOther ? "not_a_weekday" : "only_for_make_up_and_as");
    }
    day.as = weekday.value_or(Weekday::Monday);
    const bool hasHours = reader.has("hours") && !reader.raw("hours").isNull();
    if (day.kind == NamedDayKind::Hours) {
        day.spans = readSpans(reader, "hours");
    } else if (hasHours) {
        reader.fault("hours", "only_for_hours");
    }
    if (reader.has("name") && !reader.raw("name").isNull()) {
        day.name = reader.localText("name");
    }
    return day;
}

std::vector<int> readYears(JsonReader &reader)
{
    std::vector<int> years;
    const QJsonValue list = reader.has("years") ? reader.raw("years") : QJsonArray();
    bool areYears = list.isArray();
    for (const QJsonValue each : list.toArray()) {
        years.push_back(each.toInt());
        areYears = areYears && years.back() >= kFirstYear && years.back() <= kLastYear;
    }
    if (!areYears) {
        reader.fault("years", "not_a_list_of_years");
    }
    std::ranges::sort(years);
    years.erase(std::ranges::unique(years).begin(), years.end());
    return years;
}

void readDays(JsonReader &reader, OpeningHours &hours, const QString &region)
{
    if (!reader.has("days") && !reader.has("years")) {
        const PublicHolidays known = publicHolidays(region);
        hours.days = known.days;
        hours.years = known.years;
        return;
    }
    hours.years = readYears(reader);
    reader.eachIfThere("days", [&hours](JsonReader &item) { hours.days.push_back(readNamedDay(item)); });
    std::ranges::stable_sort(hours.days, {}, &NamedDay::day);
    if (std::ranges::adjacent_find(hours.days, {}, &NamedDay::day) != hours.days.end()) {
        reader.fault("days", "doubled_day");
    }
}

bool isNeverOpen(const OpeningHours &hours)
{
    return std::ranges::all_of(hours.weekly, &DaySpans::empty);
}

bool isClosedForYears(const OpeningHours &hours)
{
    if (hours.days.empty() || isNeverOpen(hours)) {
        return false;
    }
    int closed = 0;
    for (BusinessDate day = hours.days.front().day; day <= hours.days.back().day; day = day.plusDays(1)) {
        closed = hours.spansOf(day).empty() ? closed + 1 : 0;
        if (closed > kLongestClosure) {
            return true;
        }
    }
    return false;
}

OpeningHours readHours(JsonReader &reader, const StoreZone &zone, const QString &region)
{
    OpeningHours hours{zone};
    if (reader.has("weekly")) {
        reader.object("weekly", [&hours](JsonReader &week) {
            for (const auto &entry : CodeTable<Weekday>::kNames) {
                hours.weekly.at(static_cast<std::size_t>(entry.code)) = readSpans(week, entry.name.data());
            }
        });
        if (isNeverOpen(hours)) {
            reader.fault("weekly", "never_open");
        }
    }
    const QString holidays = reader.optionalCode("holidays");
    if (!holidays.isEmpty() && holidays != kClosed && holidays != kAsUsual) {
        reader.fault("holidays", "not_closed_or_as_usual");
    }
    hours.isClosedOnHolidays = holidays == kClosed;
    readDays(reader, hours, region);
    if (isClosedForYears(hours)) {
        reader.fault("days", "closed_for_more_than_a_year");
    }
    return hours;
}

int longestLimit(const Policy &policy)
{
    int longest = *std::ranges::max_element(policy.stepLimitsMinutes);
    for (const LimitRule &rule : policy.limitRules) {
        longest = std::max(longest, rule.minutes);
    }
    for (const ExceptionPlan &plan : policy.exceptionPlans) {
        longest = std::max(longest, plan.limitMinutes);
    }
    return longest;
}
}

QJsonValue openingHoursToJson(const std::optional<OpeningHours> &hours)
{
    if (!hours) {
        return {};
    }
    QJsonObject weekly;
    for (const auto &entry : CodeTable<Weekday>::kNames) {
        weekly.insert(entry.name, spansToJson(hours->weekly.at(static_cast<std::size_t>(entry.code))));
    }
    return QJsonObject{{QStringLiteral("weekly"), weekly},
                       {QStringLiteral("holidays"), hours->isClosedOnHolidays ? kClosed : kAsUsual},
                       {QStringLiteral("years"), mapped(hours->years, [](int year) { return QJsonValue(year); })},
                       {QStringLiteral("days"), mapped(hours->days, namedDayToJson)}};
}

void readOpeningHours(JsonReader &reader, Policy &policy, const StoreZone &zone)
{
    if (reader.raw("opening_hours").isNull()) {
        return;
    }
    reader.object("opening_hours",
                  [&](JsonReader &inner) { policy.openingHours = readHours(inner, zone, policy.phoneRegion); });
}

void checkReach(JsonReader &reader, const Policy &policy)
{
    if (!policy.openingHours) {
        return;
    }
    qint64 week = 0;
    for (const DaySpans &day : policy.openingHours->weekly) {
        week = std::accumulate(day.begin(), day.end(), week,
                               [](qint64 sum, const OpenSpan &span) { return sum + span.to - span.from; });
    }
    if (week > 0 && longestLimit(policy) > week * kMostWeeks) {
        reader.fault("opening_hours", "limits_take_more_than_15_years");
    }
}

std::optional<OpeningHours> openingHoursOf(const QJsonObject &document, const StoreZone &zone)
{
    QJsonArray faults;
    JsonReader reader(document, {}, faults);
    Policy policy;
    readOpeningHours(reader, policy, zone);
    return faults.isEmpty() ? policy.openingHours : std::nullopt;
}
}
