// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of open work, put into groups by step or by person, and counted by person.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/theme/mark.h"

#include <optional>
#include <vector>

namespace rd::ui
{
enum class Grouping { Step, Person };

struct WorkGroup {
    QString key;
    QString title;
    std::optional<Step> step;
    std::vector<ReturnRow> rows;
};

/// Groups in the order of the process, or the person with most rows first; rows keep their order.
[[nodiscard]] std::vector<WorkGroup> grouped(const std::vector<ReturnRow> &rows, Grouping grouping,
                                             const Formatter &format);
/// The person who owes a row, or the role.
[[nodiscard]] QString ownerOf(const ReturnRow &row, const Formatter &format);

/// What one person has on the table.
struct Load {
    QString name;
    int late = 0;
    int dueToday = 0;
    int rest = 0;
    [[nodiscard]] int total() const { return late + dueToday + rest; }
};
/// Most late first. `endOfDay` parts today from later.
[[nodiscard]] std::vector<Load> loadsOf(const std::vector<ReturnRow> &rows, UtcTime endOfDay, const Formatter &format);
}
