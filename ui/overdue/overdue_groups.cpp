// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting into groups.
#include "ui/overdue/overdue_groups.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
WorkGroup &groupFor(std::vector<WorkGroup> &groups, const WorkGroup &wanted)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const WorkGroup &group) { return group.key == wanted.key; });
    return found == groups.end() ? groups.emplace_back(wanted) : *found;
}
}

QString ownerOf(const ReturnRow &row, const Formatter &format)
{
    return !row.ownerName.isEmpty() ? row.ownerName : row.ownerRole ? format.role(*row.ownerRole) : QString();
}

std::vector<WorkGroup> grouped(const std::vector<ReturnRow> &rows, Grouping grouping, const Formatter &format)
{
    std::vector<WorkGroup> groups;
    for (const ReturnRow &row : rows) {
        const WorkGroup wanted = grouping == Grouping::Step && row.step
                                     ? WorkGroup{codeOf(*row.step), format.step(*row.step), row.step, {}}
                                     : WorkGroup{ownerOf(row, format), ownerOf(row, format), std::nullopt, {}};
        groupFor(groups, wanted).rows.push_back(row);
    }
    std::stable_sort(groups.begin(), groups.end(), [grouping](const WorkGroup &a, const WorkGroup &b) {
        return grouping == Grouping::Step ? a.step < b.step : a.rows.size() > b.rows.size();
    });
    return groups;
}

std::vector<Load> loadsOf(const std::vector<ReturnRow> &rows, UtcTime endOfDay, const Formatter &format)
{
    std::vector<Load> loads;
    for (const ReturnRow &row : rows) {
        const QString name = ownerOf(row, format);
        auto found = std::find_if(loads.begin(), loads.end(), [&](const Load &load) { return load.name == name; });
        Load &load = found == loads.end() ? loads.emplace_back(Load{name}) : *found;
        const bool isToday = !row.isWaiting && row.dueAt && *row.dueAt < endOfDay;
        ++(row.isLate ? load.late : isToday ? load.dueToday : load.rest);
    }
    std::stable_sort(loads.begin(), loads.end(), [](const Load &a, const Load &b) {
        return std::pair(a.late, a.total()) > std::pair(b.late, b.total());
    });
    return loads;
}
}
