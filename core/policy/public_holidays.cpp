// SPDX-License-Identifier: GPL-3.0-or-later
// China, 2025 and 2026.
#include "core/policy/public_holidays.h"

#include <algorithm>

namespace rd
{
namespace
{
struct Holiday {
    const char *en;
    const char *zhCn;
    const char *from;
    const char *to;
    std::vector<const char *> madeUpOn{};
};

std::vector<Holiday> chineseHolidays()
{
    return {
        {"New Year's Day", "元旦", "2025-01-01", "2025-01-01"},
        {"Spring Festival", "春节", "2025-01-28", "2025-02-04", {"2025-01-26", "2025-02-08"}},
        {"Qingming Festival", "清明节", "2025-04-04", "2025-04-06"},
        {"Labour Day", "劳动节", "2025-05-01", "2025-05-05", {"2025-04-27"}},
        {"Dragon Boat Festival", "端午节", "2025-05-31", "2025-06-02"},
        {"National Day and Mid-Autumn Festival",
         "国庆节、中秋节",
         "2025-10-01",
         "2025-10-08",
         {"2025-09-28", "2025-10-11"}},
        {"New Year's Day", "元旦", "2026-01-01", "2026-01-03", {"2026-01-04"}},
        {"Spring Festival", "春节", "2026-02-15", "2026-02-23", {"2026-02-14", "2026-02-28"}},
        {"Qingming Festival", "清明节", "2026-04-04", "2026-04-06"},
        {"Labour Day", "劳动节", "2026-05-01", "2026-05-05", {"2026-05-09"}},
        {"Dragon Boat Festival", "端午节", "2026-06-19", "2026-06-21"},
        {"Mid-Autumn Festival", "中秋节", "2026-09-25", "2026-09-27"},
        {"National Day", "国庆节", "2026-10-01", "2026-10-07", {"2026-09-20", "2026-10-10"}},
    };
}

BusinessDate dayOf(const char *iso)
{
    return BusinessDate::parse(QString::fromLatin1(iso)).value();
}
}

PublicHolidays publicHolidays(const QString &region)
{
    PublicHolidays table;
    if (region != QLatin1String("CN")) {
        return table;
    }
    table.years = {2025, 2026};
    for (const Holiday &holiday : chineseHolidays()) {
        const LocalText name{QString::fromUtf8(holiday.en), QString::fromUtf8(holiday.zhCn)};
        for (BusinessDate day = dayOf(holiday.from); day <= dayOf(holiday.to); day = day.plusDays(1)) {
            table.days.push_back({day, NamedDayKind::Holiday, Weekday::Monday, {}, name});
        }
        for (const char *day : holiday.madeUpOn) {
            table.days.push_back({dayOf(day), NamedDayKind::MakeUp, Weekday::Monday, {}, name});
        }
    }
    std::ranges::sort(table.days, {}, &NamedDay::day);
    return table;
}
}
