// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of open work, put into groups by urgency, step or person, and counted by person.
#pragma once

#include "core/desk/views.h"
#include "core/workflow/work_action.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/theme/mark.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace rd::ui
{
enum class Grouping { Step, Person };

/// How pressing a row is. Each open task is exactly one of these.
enum class Urgency { Late, DueToday, Waiting, Untouched, Calm };

/// "Now" and the end of the store's day, against which rows are measured.
struct Moment {
    UtcTime now;
    UtcTime endOfDay;
    int untouchedHours = 48;
};
/// Untouched: nobody did anything about the return for so many hours, though it is not due yet.
[[nodiscard]] Urgency urgencyOf(const ReturnRow &row, const Moment &moment);

struct WorkGroup {
    QString key;
    QString title;
    QString note; ///< "2 late"
    std::optional<Step> step;
    DueText::Tone tone = DueText::Tone::Normal;
    std::vector<ReturnRow> rows;
};

class WorkGroups final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::WorkGroups)

public:
    WorkGroups(const Formatter &format, const Moment &moment) : m_format(format), m_moment(moment) {}
    /// What is late in groups by step, in the order of the process, or by person, most first; rows keep their order.
    [[nodiscard]] std::vector<WorkGroup> late(const std::vector<ReturnRow> &rows, Grouping grouping) const;
    /// All rows of one other urgency in one group; nothing when there are none.
    [[nodiscard]] std::optional<WorkGroup> together(const std::vector<ReturnRow> &rows, Urgency urgency) const;
    /// The earliest due time that is still to come.
    [[nodiscard]] static std::optional<UtcTime> nextDue(const std::vector<ReturnRow> &rows, UtcTime now);

private:
    [[nodiscard]] WorkGroup titled(Urgency urgency) const;
    [[nodiscard]] QString noteOf(const WorkGroup &group, Urgency urgency) const;
    const Formatter &m_format;
    Moment m_moment;
};

/// The task that a row is about.
[[nodiscard]] TaskNamed taskNamed(const ReturnRow &row);
/// The person who owes a row, or the role.
[[nodiscard]] QString ownerOf(const ReturnRow &row, const Formatter &format);

/// What one person has on the table.
struct Load {
    QString name;
    QStringList steps; ///< that the person owes, in the order of the process
    int late = 0;
    int dueToday = 0;
    int rest = 0;
    [[nodiscard]] int total() const { return late + dueToday + rest; }
};
/// Most late first.
[[nodiscard]] std::vector<Load> loadsOf(const std::vector<ReturnRow> &rows, const Moment &moment,
                                        const Formatter &format);
}
