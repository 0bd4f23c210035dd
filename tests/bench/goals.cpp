// SPDX-License-Identifier: GPL-3.0-or-later
// Goals by number.
#include "tests/bench/goals.h"

#include <array>

namespace rd::bench
{
namespace
{
struct Goal {
    const char *number;
    void (*measure)(Setting &, Table &);
};

constexpr std::array kGoals = {Goal{"1", measureLogging},  Goal{"2", measureWholeReturn}, Goal{"3", measureFirstPage},
                               Goal{"4", measureDepth},    Goal{"5", measureCounts},      Goal{"6", measureSearch},
                               Goal{"7", measureMonthCsv}, Goal{"8", measureFullCsv},     Goal{"9", measureSummary},
                               Goal{"10", measureVerify},  Goal{"15", measureImport}};
}

int runGoals(const QString &path, const QString &smaller, const QStringList &goals)
{
    Setting::placeKeys(path);
    Setting setting(path, smaller);
    Table table;
    for (const Goal &goal : kGoals) {
        if (goals.isEmpty() || goals.contains(QLatin1String(goal.number))) {
            goal.measure(setting, table);
        }
    }
    table.note(QStringLiteral("%1 returns; %2 figures missed their goal").arg(setting.returns()).arg(table.missed()));
    return table.missed() == 0 ? 0 : 3;
}
}
