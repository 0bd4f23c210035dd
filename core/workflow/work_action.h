// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a task itself, as values: who owes it, and until when.
#pragma once

#include "core/base/time.h"
#include "core/domain/staff.h"

#include <QString>

#include <optional>

namespace rd
{
/// The open task of a step; of following up, that of the exception named, else the only one that is open.
struct TaskNamed {
    Step step = Step::Review;
    std::optional<int> exception{};
    friend bool operator==(const TaskNamed &, const TaskNamed &) = default;
};

/// A manager gives a task to a person, or back to a role.
struct Assign {
    Step step = Step::Review;
    Staff to;
    std::optional<int> exception{};
    std::optional<Role> role{}; ///< in place of a person
    [[nodiscard]] TaskNamed task() const { return {step, exception}; }
};
/// Whoever may do the step owes it from now on: what a role owes, and as a manager what anybody does.
struct Claim {
    TaskNamed task;
};
/// A manager lets a task be due later; the limit of the rules stays as it was, and reports count against that.
struct Extend {
    TaskNamed task;
    UtcTime to;
    QString reason;
};
/// A manager reminds whoever owes a task, at most once a day.
struct Remind {
    TaskNamed task;
};
}
