// SPDX-License-Identifier: GPL-3.0-or-later
// An exception with its plan, who owes it, and the message for the customer as it would read now.
#pragma once

#include "core/domain/return_exception.h"
#include "core/domain/rma.h"
#include "core/policy/exception_plan.h"

#include <optional>
#include <vector>

namespace rd
{
struct ExceptionStepView {
    QString code;
    LocalText text;                    ///< empty for a step that was ticked and is no longer in the rules
    std::optional<ExceptionTick> tick; ///< set: done
};

struct ExceptionView {
    ReturnException exception;
    Owner owner;
    UtcTime dueAt; ///< pauses included
    bool isLate = false;
    std::vector<ExceptionStepView> steps; ///< of the rules in force, then those of earlier ones
    LocalText message;
};
}
