// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about an exception: who owes it, how soon, step by step, and what the customer may be told.
#pragma once

#include "core/domain/return_exception.h"
#include "core/policy/local_text.h"

#include <vector>

namespace rd
{
struct PlanStep {
    QString code;
    LocalText text;
    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

struct ExceptionPlan {
    Role owner = Role::Counter;
    int limitMinutes = 0;
    std::vector<PlanStep> steps; ///< in this order
    LocalText message;           ///< with placeholders, see messagePlaceholders of message_text.h
    [[nodiscard]] const PlanStep *step(const QString &code) const;
    friend bool operator==(const ExceptionPlan &, const ExceptionPlan &) = default;
};
}
