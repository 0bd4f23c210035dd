// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting into groups.
#include "ui/overdue/overdue_groups.h"

#include "core/desk/work_csv.h"

#include <algorithm>
#include <map>
#include <set>

namespace rd::ui
{
namespace
{
constexpr qint64 kHourMs = 3'600'000;

WorkGroup &groupFor(std::vector<WorkGroup> &groups, const WorkGroup &wanted)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const WorkGroup &group) { return group.key == wanted.key; });
    return found == groups.end() ? groups.emplace_back(wanted) : *found;
}
}

Urgency urgencyOf(const ReturnRow &row, const Moment &moment)
{
    if (row.isLate) {
        return Urgency::Late;
    }
    if (row.isWaiting) {
        return Urgency::Waiting;
    }
    if (row.dueAt && *row.dueAt < moment.endOfDay) {
        return Urgency::DueToday;
    }
    return isUntouched(row, moment.now, moment.untouchedHours) ? Urgency::Untouched : Urgency::Calm;
}

TaskNamed taskNamed(const ReturnRow &row)
{
    return {row.step.value_or(Step::FollowUp), row.exceptionKind ? std::optional(row.exception) : std::nullopt};
}

QString ownerOf(const ReturnRow &row, const Formatter &format)
{
    return !row.ownerName.isEmpty() ? row.ownerName : row.ownerRole ? format.role(*row.ownerRole) : QString();
}

std::vector<WorkGroup> WorkGroups::late(const std::vector<ReturnRow> &rows, Grouping grouping) const
{
    std::vector<WorkGroup> groups;
    for (const ReturnRow &row : rows) {
        if (urgencyOf(row, m_moment) != Urgency::Late) {
            continue;
        }
        WorkGroup wanted;
        if (grouping == Grouping::Step && row.step) {
            wanted = {codeOf(*row.step), m_format.step(*row.step), {}, row.step, DueText::Tone::Normal, {}};
        } else {
            wanted.key = wanted.title = ownerOf(row, m_format);
        }
        groupFor(groups, wanted).rows.push_back(row);
    }
    std::stable_sort(groups.begin(), groups.end(), [grouping](const WorkGroup &a, const WorkGroup &b) {
        return grouping == Grouping::Step ? a.step < b.step : a.rows.size() > b.rows.size();
    });
    for (WorkGroup &group : groups) {
        group.note = noteOf(group, Urgency::Late);
    }
    return groups;
}

WorkGroup WorkGroups::titled(Urgency urgency) const
{
    WorkGroup group;
    switch (urgency) {
    case Urgency::DueToday:
        group.key = QStringLiteral("today");
        group.title = tr("Due today");
        group.tone = DueText::Tone::Soon;
        break;
    case Urgency::Waiting:
        group.key = QStringLiteral("waiting");
        group.title = tr("Waiting for the customer");
        group.tone = DueText::Tone::Waiting;
        break;
    case Urgency::Late:
    case Urgency::Untouched:
    case Urgency::Calm:
        group.key = QStringLiteral("untouched");
        group.title = tr("Nothing happened for %1").arg(m_format.duration(m_moment.untouchedHours * kHourMs));
        break;
    }
    return group;
}

std::optional<WorkGroup> WorkGroups::together(const std::vector<ReturnRow> &rows, Urgency urgency) const
{
    WorkGroup group = titled(urgency);
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(group.rows),
                 [&](const ReturnRow &row) { return urgencyOf(row, m_moment) == urgency; });
    if (group.rows.empty()) {
        return std::nullopt;
    }
    group.title += QLatin1Char(' ') + QLocale().toString(static_cast<int>(group.rows.size()));
    group.note = noteOf(group, urgency);
    return group;
}

QString WorkGroups::noteOf(const WorkGroup &group, Urgency urgency) const
{
    if (urgency == Urgency::Late) {
        return tr("%n late", nullptr, static_cast<int>(group.rows.size()));
    }
    if (urgency == Urgency::Waiting) {
        return tr("clock stopped");
    }
    if (urgency == Urgency::Untouched) {
        return tr("worth %1").arg(m_format.money(worthOf(group.rows)));
    }
    const std::optional<UtcTime> next = nextDue(group.rows, m_moment.now);
    return next ? tr("first %1").arg(m_format.when(*next, m_moment.now)) : QString();
}

std::optional<UtcTime> WorkGroups::nextDue(const std::vector<ReturnRow> &rows, UtcTime now)
{
    std::optional<UtcTime> next;
    for (const ReturnRow &row : rows) {
        if (!row.isWaiting && row.dueAt && *row.dueAt >= now) {
            next = next ? std::min(*next, *row.dueAt) : *row.dueAt;
        }
    }
    return next;
}

std::vector<Load> loadsOf(const std::vector<ReturnRow> &rows, const Moment &moment, const Formatter &format)
{
    std::vector<Load> loads;
    std::map<QString, std::set<Step>> steps;
    for (const ReturnRow &row : rows) {
        const QString name = ownerOf(row, format);
        auto found = std::find_if(loads.begin(), loads.end(), [&](const Load &load) { return load.name == name; });
        Load &load = found == loads.end() ? loads.emplace_back(Load{name, {}}) : *found;
        const Urgency urgency = urgencyOf(row, moment);
        ++(urgency == Urgency::Late ? load.late : urgency == Urgency::DueToday ? load.dueToday : load.rest);
        if (row.step) {
            steps[name].insert(*row.step);
        }
    }
    for (Load &load : loads) {
        for (const Step step : steps[load.name]) {
            load.steps.append(format.step(step));
        }
    }
    std::stable_sort(loads.begin(), loads.end(), [](const Load &a, const Load &b) {
        return std::pair(a.late, a.total()) > std::pair(b.late, b.total());
    });
    return loads;
}
}
